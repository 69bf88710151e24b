/* eur-command-summary.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"
#include "eur-report.h"

/* Writes the summary of one dossier as a PDF. */
gboolean
eur_command_summary (EurStore  *store,
                     int        argc,
                     char     **argv,
                     GError   **error)
{
  g_autofree char *output = NULL;
  g_autoptr(EurBundle) bundle = NULL;
  GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("The PDF file to write"), N_("FILE") },
    { NULL },
  };

  if (!eur_command_parse (entries, _("REF"), &argc, &argv, error) ||
      !(bundle = eur_command_load_for_output (store, argc, argv, output,
                                              _("Say where to write the summary: --output FILE.pdf."), error)))
    return FALSE;

  if (!dex_await (eur_report_write_summary (bundle, output), error))
    return FALSE;

  g_print (_("The summary is in “%s”."), output);
  g_print ("\n");

  return TRUE;
}
