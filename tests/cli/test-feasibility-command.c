/* test-feasibility-command.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "eur-base.h"

/* `labelctl feasibility`, as a process, on the sample data. */

static const char *labelctl;
static char *database;

/* Returns: how it ended; what it printed is in @out and @err. */
static int
run_labelctl (const char *const  *arguments,
              char              **out,
              char              **err)
{
  g_autoptr(GPtrArray) argv = g_ptr_array_new ();
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (argv, (gpointer) labelctl);
  g_ptr_array_add (argv, (gpointer) "--database");
  g_ptr_array_add (argv, database);
  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (argv, (gpointer) arguments[i]);
  g_ptr_array_add (argv, NULL);

  process = g_subprocess_newv ((const char *const *) argv->pdata,
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, out, err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));

  return g_subprocess_get_exit_status (process);
}

#define ARGUMENTS(...) ((const char *const[]) { __VA_ARGS__, NULL })

static void
assert_says (const char *text,
             const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

/* Strong on one condition, failing the other: named, and by how much. */
static void
test_text (void)
{
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;

  g_assert_cmpint (run_labelctl (ARGUMENTS ("feasibility", "2026-003"), &out, &err), ==, 0);
  assert_says (out, "Not feasible: the condition “Financement” does not hold, and no other one makes up for it.");
  assert_says (out, "Maître d’ouvrage: 3,25 out of 4, for a threshold of 2,00.");
  assert_says (out, "Financement: 1,25 out of 4, 0,75 short of the threshold of 2,00.");
  assert_says (out, "The figures suggest level 2.");
}

static void
assert_fraction (JsonObject *object,
                 const char *member,
                 gint64      numerator,
                 gint64      denominator)
{
  JsonObject *fraction = eur_json_get_object (object, member);

  g_assert_nonnull (fraction);
  g_assert_cmpint (eur_json_get_int (fraction, "numerator", -1), ==, numerator);
  g_assert_cmpint (eur_json_get_int (fraction, "denominator", -1), ==, denominator);
}

static JsonObject *
get_first (JsonObject *object,
           const char *member,
           guint       i)
{
  JsonArray *array = eur_json_get_array (object, member);

  g_assert_cmpuint (json_array_get_length (array), >, i);

  return json_array_get_object_element (array, i);
}

static void
test_json (void)
{
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_autoptr(JsonNode) root = NULL;
  JsonObject *answer, *funding;

  g_assert_cmpint (run_labelctl (ARGUMENTS ("feasibility", "2026-003", "--json"), &out, &err), ==, 0);
  root = eur_json_parse (out, -1, NULL);
  g_assert_nonnull (root);

  answer = json_node_get_object (root);
  g_assert_true (eur_json_get_boolean (answer, "complete"));
  g_assert_false (eur_json_get_boolean (answer, "feasible"));
  g_assert_cmpstr (eur_json_get_string (get_first (answer, "verdict", 0), "code"), ==, "not-feasible");
  g_assert_true (eur_json_get_boolean (get_first (answer, "axes", 0), "holds"));

  funding = get_first (answer, "axes", 1);
  g_assert_false (eur_json_get_boolean (funding, "holds"));
  assert_fraction (funding, "score", 5, 4);
  assert_fraction (funding, "threshold", 2, 1);
  assert_fraction (funding, "gap", 3, 4);
}

/* What has no level yet has no score, and says what is open. */
static void
test_open (void)
{
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_autoptr(JsonNode) root = NULL;
  JsonObject *axis;

  g_assert_cmpint (run_labelctl (ARGUMENTS ("feasibility", "2026-001", "--json"), &out, &err), ==, 0);
  root = eur_json_parse (out, -1, NULL);
  g_assert_nonnull (root);

  axis = get_first (json_node_get_object (root), "axes", 0);
  g_assert_true (json_object_get_null_member (axis, "score"));
  g_assert_true (json_object_get_null_member (axis, "gap"));
  g_assert_false (eur_json_get_boolean (axis, "complete"));
  g_assert_cmpstr (eur_json_get_string (get_first (json_node_get_object (root), "verdict", 1), "code"), ==, "criteria-open");
}

static void
test_refused (void)
{
  static const struct
  {
    const char *arguments[4];
    int         status;
    const char *says;
  } table[] = {
    { { "feasibility", "2012-001" }, 1, "No committee of the dossier’s wave judges feasibility" },
    { { "feasibility", "2026-999" }, 1, "2026-999" },
    { { "feasibility" }, 2, "Give one dossier" },
    { { "feasibility", "2026-003", "2026-005" }, 2, "Give one dossier" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *out = NULL;
      g_autofree char *err = NULL;

      g_assert_cmpint (run_labelctl (table[i].arguments, &out, &err), ==, table[i].status);
      g_assert_cmpstr (out, ==, "");
      assert_says (err, table[i].says);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("eur-feasibility-command-XXXXXX", NULL);
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  labelctl = argv[1];
  database = g_build_filename (folder, "label.db", NULL);
  g_assert_cmpint (run_labelctl (ARGUMENTS ("demo"), &out, &err), ==, 0);

  g_test_add_func ("/cli/feasibility/text", test_text);
  g_test_add_func ("/cli/feasibility/json", test_json);
  g_test_add_func ("/cli/feasibility/open", test_open);
  g_test_add_func ("/cli/feasibility/refused", test_refused);
  status = g_test_run ();

  g_remove (database);
  g_rmdir (folder);
  g_free (database);

  return status;
}
