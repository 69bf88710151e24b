/* fuzz-replay.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include <glib.h>

#include "fuzz-intake.h"

/* Runs every file of a corpus through a fuzz target, as any test: what was
 * found once is never lost again. Its first argument is the folder. */

static void
replay (gconstpointer path)
{
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  gsize size;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);
  LLVMFuzzerTestOneInput ((const uint8_t *) text, size);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GDir) folder = NULL;
  const char *name;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);

  folder = g_dir_open (argv[1], 0, NULL);
  g_assert_nonnull (folder);

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *test = g_strdup_printf ("/fuzz/%s", name);

      g_test_add_data_func_full (test, g_build_filename (argv[1], name, NULL), replay, g_free);
    }

  return g_test_run ();
}
