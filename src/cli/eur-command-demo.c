/* eur-command-demo.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"
#include "eur-intake.h"

static gboolean
parse_number (const char  *text,
              guint       *number,
              GError     **error)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (text, 10, 1, EUR_DEMO_MAX_DOSSIERS, &value, NULL))
    {
      g_autofree char *largest = eur_french_format_integer (EUR_DEMO_MAX_DOSSIERS);

      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("“%s” is not a number of dossiers: write a whole number from 1 to %s after --dossiers."),
                   text, largest);
      return FALSE;
    }

  *number = value;

  return TRUE;
}

static gboolean
parse_arguments (int      *argc,
                 char   ***argv,
                 guint    *n_dossiers,
                 GError  **error)
{
  g_autofree char *number = NULL;
  GOptionEntry entries[] = {
    { "dossiers", 0, 0, G_OPTION_ARG_STRING, &number, N_("Make this many dossiers, for measuring"), N_("N") },
    { NULL }
  };

  if (!eur_command_parse (entries, NULL, argc, argv, error) ||
      (number != NULL && !parse_number (number, n_dossiers, error)))
    return FALSE;

  if (*argc == 1)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
               _("“demo” does not know what to do with “%s”. For generated dossiers, write --dossiers and their number."),
               (*argv)[1]);
  return FALSE;
}

static void
print_generated (EurStore *store,
                 guint     n_dossiers)
{
  g_autofree char *number = eur_french_format_integer (n_dossiers);

  g_print (ngettext ("%s generated dossier is now in “%s”.",
                     "%s generated dossiers are now in “%s”.", n_dossiers),
           number, eur_store_get_path (store));
  g_print ("\n");
}

static void
print_loaded (EurStore *store,
              guint     n_dossiers)
{
  g_print (ngettext ("%u sample dossier is now in “%s”: invented candidates, and projects of earlier years.",
                     "%u sample dossiers are now in “%s”: invented candidates, and projects of earlier years.",
                     n_dossiers),
           n_dossiers, eur_store_get_path (store));
  g_print ("\n");
}

/**
 * eur_command_demo:
 *
 * `labelctl demo [--dossiers N]`: fills an empty store with the sample data, or
 * with N generated dossiers for measuring.
 */
gboolean
eur_command_demo (EurStore  *store,
                  int        argc,
                  char     **argv,
                  GError   **error)
{
  g_autoptr(GError) inner = NULL;
  guint n_wanted = 0;
  guint n_dossiers;

  if (!parse_arguments (&argc, &argv, &n_wanted, error))
    return FALSE;

  n_dossiers = dex_await_uint (n_wanted > 0 ? eur_demo_generate (store, n_wanted) : eur_demo_load (store), &inner);
  if (inner != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&inner));
      return FALSE;
    }

  if (n_wanted > 0)
    print_generated (store, n_dossiers);
  else
    print_loaded (store, n_dossiers);

  return TRUE;
}
