/* test-one-dossier.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

/* The sub-commands that concern one dossier, as a process: how they are to be called,
 * and what they say of a dossier that is not there. */

#define ONE   "Give one dossier: its number or its id."
#define SHOW  "Name one dossier by its number or its id: “labelctl show 2026-003”."
#define STAGE "Name one dossier, and the stage it goes to: “labelctl stage 2026-003 decided”."
#define PLAN  "Name one dossier, “labelctl plan 2026-003”, or one file, “labelctl plan --file PLAN.json”."

static const char *labelctl;
static char *database;

static const struct
{
  const char *arguments;
  int         status;
  const char *says;
} calls[] = {
  { "show", 2, SHOW },
  { "show a b", 2, SHOW },
  { "show 2026-999", 1, "2026-999" },
  { "feasibility", 2, ONE },
  { "feasibility a b --json", 2, ONE },
  { "feasibility 2026-999", 1, "2026-999" },
  { "stage", 2, STAGE },
  { "stage a decided c", 2, STAGE },
  { "stage 2026-999", 1, "2026-999" },
  { "stage 2026-999 decided", 1, "2026-999" },
  { "plan", 2, PLAN },
  { "plan a b", 2, PLAN },
  { "plan a --file b", 2, PLAN },
  { "plan 2026-999", 1, "2026-999" },
  { "summary", 2, ONE },
  { "summary a b --output c.pdf", 2, ONE },
  { "summary 2026-999", 2, "Say where to write the summary: --output FILE.pdf." },
  { "summary 2026-999 --output=", 2, "Say where to write the summary: --output FILE.pdf." },
  { "summary 2026-999 --output c.pdf", 1, "2026-999" },
  { "letter", 2, ONE },
  { "letter a b --output c.pdf", 2, ONE },
  { "letter 2026-999", 2, "Say where to write the letter: --output FILE.pdf." },
  { "letter 2026-999 --output=", 2, "Say where to write the letter: --output FILE.pdf." },
  { "letter 2026-999 --output c.pdf", 1, "2026-999" },
};

static void
test_call (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *line = g_strdup_printf ("%s --database %s %s", labelctl, database, calls[i].arguments);
  g_auto(GStrv) argv = g_strsplit (line, " ", -1);
  g_autoptr(GSubprocess) process = NULL;
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_autoptr(GError) error = NULL;

  process = g_subprocess_newv ((const char *const *) argv,
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &out, &err, &error);
  g_assert_no_error (error);

  g_test_message ("%s", err);
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, calls[i].status);
  g_assert_cmpstr (out, ==, "");
  g_assert_nonnull (strstr (err, calls[i].says));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *directory = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  labelctl = argv[1];
  directory = g_dir_make_tmp ("eur-one-dossier-XXXXXX", NULL);
  database = g_build_filename (directory, "label.db", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cli/one-dossier/%02u", i + 1);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_call);
    }

  status = g_test_run ();
  g_remove (database);
  g_rmdir (directory);
  g_free (database);

  return status;
}
