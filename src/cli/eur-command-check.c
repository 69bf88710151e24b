/* eur-command-check.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"

gboolean
eur_command_check (EurStore  *store,
                   int        argc,
                   char     **argv,
                   GError   **error)
{
  GOptionEntry entries[] = { { NULL } };
  g_auto(GStrv) problems = NULL;
  guint n_problems;

  if (!eur_command_parse (entries, NULL, &argc, &argv, error))
    return FALSE;

  problems = dex_await_boxed (eur_store_check (store), error);
  if (problems == NULL)
    return FALSE;

  for (guint i = 0; problems[i] != NULL; i++)
    g_print ("%s\n", problems[i]);

  n_problems = g_strv_length (problems);
  if (n_problems == 0)
    {
      g_print ("%s\n", _("The store is sound."));
      return TRUE;
    }

  g_set_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_DAMAGED,
               ngettext ("The store has %u problem.", "The store has %u problems.", n_problems), n_problems);
  return FALSE;
}
