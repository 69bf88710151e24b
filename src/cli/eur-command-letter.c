/* eur-command-letter.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"
#include "eur-report.h"
#include "eur-scoring.h"

/* Writes the letter that asks the applicant for what is missing, as a PDF. */
gboolean
eur_command_letter (EurStore  *store,
                    int        argc,
                    char     **argv,
                    GError   **error)
{
  g_autofree char *output = NULL;
  g_autofree char *sender = NULL;
  g_autofree char *today = NULL;
  g_autoptr(EurBundle) bundle = NULL;
  GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("The PDF file to write"), N_("FILE") },
    { "sender", 0, 0, G_OPTION_ARG_STRING, &sender, N_("Who signs the letter; without, there is room for it"), N_("WORDS") },
    { NULL },
  };

  if (!eur_command_parse (entries, _("REF"), &argc, &argv, error) ||
      !(bundle = eur_command_load_for_output (store, argc, argv, output,
                                              _("Say where to write the letter: --output FILE.pdf."), error)))
    return FALSE;

  today = eur_day_today ();

  if (!dex_await (eur_report_write_request_letter (bundle, today, sender, output), error))
    return FALSE;

  g_print (_("The letter is in “%s”."), output);
  g_print ("\n");

  return TRUE;
}
