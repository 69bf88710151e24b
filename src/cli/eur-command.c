/* eur-command.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"

/**
 * eur_command_print_json:
 * @node: what to print
 *
 * Prints one JSON value and a newline on stdout, with nothing else.
 */
void
eur_command_print_json (JsonNode *node)
{
  g_autofree char *text = json_to_string (node, TRUE);

  g_print ("%s\n", text);
}

static gsize
text_width (const char *text)
{
  gsize width = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      width += g_unichar_iszerowidth (letter) ? 0 : g_unichar_iswide (letter) ? 2
                                                                              : 1;
    }

  return width;
}

static void
print_line (const char *const *cells,
            const gsize       *widths)
{
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; cells[i] != NULL; i++)
    {
      g_string_append (line, cells[i]);

      for (gsize width = text_width (cells[i]); cells[i + 1] != NULL && width < widths[i] + 2; width++)
        g_string_append_c (line, ' ');
    }

  g_print ("%s\n", line->str);
}

static void
widen (gsize             *widths,
       const char *const *cells)
{
  for (guint i = 0; cells[i] != NULL; i++)
    widths[i] = MAX (widths[i], text_width (cells[i]));
}

/**
 * eur_command_print_table:
 * @titles: (array zero-terminated=1): the heads of the columns
 * @rows: (element-type GStrv): the cells, as many as @titles
 *
 * Prints a table for people, columns as wide as they need.
 */
void
eur_command_print_table (const char *const *titles,
                         GPtrArray         *rows)
{
  g_autofree gsize *widths = g_new0 (gsize, g_strv_length ((char **) titles));

  widen (widths, titles);
  for (guint i = 0; i < rows->len; i++)
    widen (widths, g_ptr_array_index (rows, i));

  print_line (titles, widths);
  for (guint i = 0; i < rows->len; i++)
    print_line (g_ptr_array_index (rows, i), widths);
}

/**
 * eur_command_parse:
 * @entries: the command's own options
 * @arguments: (nullable): how its usage names what else it takes, translated
 * @argc: (inout): the number of @argv
 * @argv: (inout): the command's name and its arguments; the options are taken out
 * @error: return location, %G_OPTION_ERROR
 *
 * Returns: whether the options could be read
 */
gboolean
eur_command_parse (GOptionEntry   *entries,
                   const char     *arguments,
                   int            *argc,
                   char         ***argv,
                   GError        **error)
{
  g_autoptr(GOptionContext) context = g_option_context_new (arguments);

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);

  return g_option_context_parse (context, argc, argv, error);
}

static gboolean
check_reference (int          argc,
                 const char  *usage,
                 GError     **error)
{
  if (argc == 2)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       usage != NULL ? usage : _("Give one dossier: its number or its id."));
  return FALSE;
}

/**
 * eur_command_load_dossier:
 * @argc: the number of @argv, without options: 2 of them name one dossier
 * @argv: the command's name, then the number or the id of a dossier
 * @usage: (nullable): what is said when there is not one, translated
 * @error: return location, %G_OPTION_ERROR when the usage is wrong
 *
 * Returns: (transfer full) (nullable): the dossier, and what is about it
 */
EurBundle *
eur_command_load_dossier (EurStore    *store,
                          int          argc,
                          char       **argv,
                          const char  *usage,
                          GError     **error)
{
  if (!check_reference (argc, usage, error))
    return NULL;

  return dex_await_object (eur_store_load_bundle (store, argv[1]), error);
}

/**
 * eur_command_load_for_output:
 * @output: (nullable): the value of --output
 * @missing: what is said when there is none, translated
 * @error: return location, %G_OPTION_ERROR when the usage is wrong
 *
 * Likewise, for a command that writes a file, which it does not guess.
 *
 * Returns: (transfer full) (nullable): the dossier, and what is about it
 */
EurBundle *
eur_command_load_for_output (EurStore    *store,
                             int          argc,
                             char       **argv,
                             const char  *output,
                             const char  *missing,
                             GError     **error)
{
  if (!check_reference (argc, NULL, error))
    return NULL;

  if (output == NULL || *output == '\0')
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, missing);
      return NULL;
    }

  return eur_command_load_dossier (store, argc, argv, NULL, error);
}
