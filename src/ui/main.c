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
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "eur-application.h"

/* In bytes. */
#define LARGE 65536

int
main (int   argc,
      char *argv[])
{
  g_autoptr(EurApplication) application = NULL;

  /* What is large goes back to the system when it is freed, from the start: the
   * first frames and queries would leave holes. */
#ifdef __GLIBC__
  mallopt (M_MMAP_THRESHOLD, LARGE);
#endif

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  dex_init ();

  application = eur_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
