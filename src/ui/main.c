/* main.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <libdex.h>
#include <libintl.h>
#include <locale.h>

#include "eur-application.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr(EurApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  dex_init ();

  application = eur_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
