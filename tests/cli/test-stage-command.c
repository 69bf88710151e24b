/* test-stage-command.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "eur-base.h"

/* `labelctl stage`, as a process, on the sample data. */

static const char *labelctl;
static char *database;

typedef struct
{
  char *out;
  char *err;
  int   status;
} Run;

static void
run_clear (Run *run)
{
  g_clear_pointer (&run->out, g_free);
  g_clear_pointer (&run->err, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static void G_GNUC_NULL_TERMINATED
run_labelctl (Run        *run,
              const char *first,
              ...)
{
  g_autoptr(GPtrArray) argv = g_ptr_array_new ();
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  va_list arguments;

  g_ptr_array_add (argv, (gpointer) labelctl);
  g_ptr_array_add (argv, (gpointer) "--database");
  g_ptr_array_add (argv, database);
  va_start (arguments, first);
  for (const char *argument = first; argument != NULL; argument = va_arg (arguments, const char *))
    g_ptr_array_add (argv, (gpointer) argument);
  va_end (arguments);
  g_ptr_array_add (argv, NULL);

  run_clear (run);
  process = g_subprocess_newv ((const char *const *) argv->pdata,
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &run->out, &run->err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  run->status = g_subprocess_get_exit_status (process);
}

static void
assert_says (const char *text,
             const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

static void
test_show (void)
{
  g_auto(Run) run = { 0 };

  run_labelctl (&run, "stage", "2026-006", NULL);
  g_assert_cmpint (run.status, ==, 0);
  assert_says (run.out, "Stage: Completion Asked");
  assert_says (run.out, "✗ Complete  Declare Complete\n    “Lettres des communes");
  assert_says (run.out, "→ Withdrawn  Withdraw\n    With a motive");
}

static JsonObject *
find_step (JsonNode   *root,
           const char *to)
{
  JsonArray *steps = eur_json_get_array (json_node_get_object (root), "steps");

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = json_array_get_object_element (steps, i);

      if (g_strcmp0 (eur_json_get_string (step, "to"), to) == 0)
        return step;
    }

  g_error ("no step leads to “%s”", to);
}

static void
test_json (void)
{
  g_auto(Run) run = { 0 };
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(GError) error = NULL;
  JsonObject *step;

  run_labelctl (&run, "stage", "2026-003", "--json", NULL);
  g_assert_cmpint (run.status, ==, 0);
  root = eur_json_parse (run.out, strlen (run.out), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (eur_json_get_string (json_node_get_object (root), "stage"), ==, "instructed");

  step = find_step (root, "decided");
  g_assert_false (json_object_get_boolean_member (step, "allowed"));
  g_assert_cmpuint (json_array_get_length (eur_json_get_array (step, "refusals")), ==, 2);
  step = find_step (root, "eligible");
  g_assert_true (json_object_get_boolean_member (step, "allowed"));
  g_assert_true (json_object_get_boolean_member (step, "reversal"));
  g_assert_true (json_object_get_boolean_member (step, "needs_motive"));
}

/* By the nick and by both titles, there and back. */
static void
test_go (void)
{
  g_auto(Run) run = { 0 };

  run_labelctl (&run, "stage", "2026-002", "In committee", NULL);
  g_assert_cmpint (run.status, ==, 0);
  assert_says (run.out, "Stage: In Committee");

  run_labelctl (&run, "stage", "2026-002", "RECEVABLE", NULL);
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.out, ==, "");
  assert_says (run.err, "This step goes back");

  run_labelctl (&run, "stage", "2026-002", "eligible", "--motive", "Trop de dossiers cette année.", NULL);
  g_assert_cmpint (run.status, ==, 0);
  run_labelctl (&run, "show", "2026-002", "--json", NULL);
  assert_says (run.out, "Trop de dossiers cette année.");
  run_labelctl (&run, "show", "2026-002", NULL);
  assert_says (run.out, "In Committee → Eligible\n    Trop de dossiers cette année.");
}

static void
test_refused (void)
{
  g_auto(Run) run = { 0 };

  run_labelctl (&run, "stage", "2026-003", "decided", NULL);
  g_assert_cmpint (run.status, ==, 1);
  assert_says (run.err, "“Cercle de qualité”");
  assert_says (run.err, "“Troisième comité (à nommer)”");

  run_labelctl (&run, "stage", "2026-003", "labelled", NULL);
  g_assert_cmpint (run.status, ==, 1);
  assert_says (run.err, "does not go to “Labelled”");

  run_labelctl (&run, "stage", "2026-999", NULL);
  g_assert_cmpint (run.status, ==, 1);
  assert_says (run.err, "2026-999");
}

static void
test_usage (void)
{
  g_auto(Run) run = { 0 };

  run_labelctl (&run, "stage", NULL);
  g_assert_cmpint (run.status, ==, 2);
  run_labelctl (&run, "stage", "2026-003", "decided", "now", NULL);
  g_assert_cmpint (run.status, ==, 2);
  run_labelctl (&run, "stage", "2026-003", "accepted", NULL);
  g_assert_cmpint (run.status, ==, 2);
  assert_says (run.err, "“accepted” is no stage");
  assert_says (run.err, "instructed");
}

static void
fill_database (void)
{
  g_auto(Run) run = { 0 };

  run_labelctl (&run, "demo", NULL);
  g_assert_cmpint (run.status, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("eur-stage-command-XXXXXX", NULL);
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  labelctl = argv[1];
  database = g_build_filename (folder, "label.db", NULL);
  fill_database ();

  g_test_add_func ("/cli/stage/show", test_show);
  g_test_add_func ("/cli/stage/json", test_json);
  g_test_add_func ("/cli/stage/go", test_go);
  g_test_add_func ("/cli/stage/refused", test_refused);
  g_test_add_func ("/cli/stage/usage", test_usage);
  status = g_test_run ();

  g_remove (database);
  g_rmdir (folder);
  g_free (database);

  return status;
}
