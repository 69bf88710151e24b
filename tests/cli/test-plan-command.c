/* test-plan-command.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gstdio.h>

#include "eur-base.h"

/* `labelctl plan`, as a process: its verdicts, its sentences, what it refuses. */

static const char *labelctl;
static char *folder;

typedef struct
{
  char *out;
  char *err;
  int   status;
} Run;

static void
run_clear (Run *run)
{
  g_free (run->out);
  g_free (run->err);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* AddressSanitizer speaks first, in a line of its own, of fibers. */
static void
drop_sanitizer (char **text)
{
  char *end = strchr (*text, '\n');

  if (g_str_has_prefix (*text, "==") && end != NULL)
    memmove (*text, end + 1, strlen (end + 1) + 1);
}

/* In an empty data folder, so that a store made by mistake is seen. */
static void
run_labelctl (Run               *run,
              const char        *locale,
              const char        *input,
              const char *const *arguments)
{
  g_autoptr(GSubprocessLauncher) launcher = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GStrvBuilder) argv = g_strv_builder_new ();
  g_auto(GStrv) strings = NULL;
  g_autoptr(GError) error = NULL;

  g_strv_builder_add (argv, labelctl);
  for (guint i = 0; arguments[i] != NULL; i++)
    g_strv_builder_add (argv, arguments[i]);
  strings = g_strv_builder_end (argv);

  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "LC_ALL", locale, TRUE);
  g_subprocess_launcher_unsetenv (launcher, "LANGUAGE");
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) strings, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, input != NULL ? input : "", NULL, &run->out, &run->err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  drop_sanitizer (&run->err);
  run->status = g_subprocess_get_exit_status (process);
}

static char *
dup_data (const char *name,
          const char *extension)
{
  g_autofree char *file = g_strconcat (name, extension, NULL);

  return g_test_build_filename (G_TEST_DIST, "data", "cli", file, NULL);
}

static JsonObject *
parse (const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = eur_json_parse (text, -1, &error);

  g_assert_no_error (error);

  return json_object_ref (json_node_get_object (node));
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

static const struct
{
  const char *name;
  gboolean    ok;
  gint64      missing;
  gint64 firm[2], probable[2];
} cases[] = {
  { "plan-usual-limit", TRUE, 0, { 1, 5 }, { 3, 5 } },
  { "plan-with-sponsor", TRUE, 0, { 7, 50 }, { 21, 50 } },
  { "plan-too-little", FALSE, 500000, { 1, 10 }, { 2, 5 } },
  { "plan-hidden-breach", FALSE, 214286, { 21, 100 }, { 12, 25 } },
};

static void
test_json (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = dup_data (cases[i].name, ".json");
      g_auto(Run) run = { 0 };
      g_autoptr(JsonObject) answer = NULL;
      JsonArray *findings;

      run_labelctl (&run, "C.UTF-8", NULL, (const char *const[]) { "plan", "--file", path, "--json", NULL });
      g_assert_cmpstr (run.err, ==, "");
      g_assert_cmpint (run.status, ==, 0);

      answer = parse (run.out);
      g_assert_cmpint (eur_json_get_int (answer, "balance_cents", -1), ==, 0);
      g_assert_true (eur_json_get_boolean (answer, "own_share_applies"));
      g_assert_cmpint (eur_json_get_boolean (answer, "own_share_ok"), ==, cases[i].ok);
      g_assert_cmpint (eur_json_get_int (answer, "own_share_missing_cents", -1), ==, cases[i].missing);
      assert_fraction (answer, "firm_coverage", cases[i].firm[0], cases[i].firm[1]);
      assert_fraction (answer, "probable_coverage", cases[i].probable[0], cases[i].probable[1]);

      findings = eur_json_get_array (answer, "findings");
      g_assert_cmpuint (json_array_get_length (findings), >, 0);
      for (guint j = 0; j < json_array_get_length (findings); j++)
        {
          JsonObject *finding = json_array_get_object_element (findings, j);

          g_assert_nonnull (eur_json_get_string (finding, "code"));
          g_assert_nonnull (eur_json_get_string (finding, "severity"));
          g_assert_nonnull (eur_json_get_string (finding, "text"));
        }
    }
}

/* As people read it. Without the French catalogue, or the locale, there is nothing to compare. */
static void
test_french (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = dup_data (cases[i].name, ".json");
      g_autofree char *golden = dup_data (cases[i].name, ".txt");
      g_autofree char *expected = NULL;
      g_auto(Run) run = { 0 };

      run_labelctl (&run, "fr_FR.UTF-8", NULL, (const char *const[]) { "plan", "--file", path, NULL });
      g_assert_cmpint (run.status, ==, 0);
      if (strstr (run.out, "The plan balances") != NULL)
        {
          g_test_skip ("labelctl does not speak French here");
          return;
        }

      g_assert_true (g_file_get_contents (golden, &expected, NULL, NULL));
      g_assert_cmpstr (run.out, ==, expected);
    }
}

#define LINE(members)     "{\"expenses\": [{\"label\": \"Travaux\", " members "}]}"
#define RESOURCE(members) "{\"resources\": [{\"label\": \"Région\", " members "}]}"

/* One sentence each, that names what and where. */
static const struct
{
  const char *name;
  const char *content;
  const char *says;
} refused[] = {
  { "negative", LINE ("\"amount_cents\": -1"), "“expenses”, line 1: “Amount”: It should be between" },
  { "twenty digits", LINE ("\"amount_cents\": 12345678901234567890"), "Line 1 of the file has a number that is too large" },
  { "beyond the largest", LINE ("\"amount_cents\": 1000000000000001"), "“expenses”, line 1: “Amount”: It should be between" },
  { "a fraction of a cent", LINE ("\"amount_cents\": 12.5"), "“expenses”, line 1: “amount_cents” should be a whole number of cents" },
  { "a text", LINE ("\"amount_cents\": \"1234,56\""), "“expenses”, line 1: “amount_cents” is the text “1234,56”" },
  { "comma and point", LINE ("\"amount_cents\": \"1.234,56\""), "The amount has more than one comma or point" },
  { "no amount", LINE ("\"year\": 2026"), "“expenses”, line 1: “amount_cents” is missing" },
  { "a wrong year", LINE ("\"amount_cents\": 1, \"year\": -1"), "“expenses”, line 1: “Year”" },
  { "an eligible cost in words", RESOURCE ("\"amount_cents\": 1, \"nature\": \"own\", \"eligible_cents\": \"tout\""), "“eligible_cents” is the text “tout”" },
  { "no nature", RESOURCE ("\"amount_cents\": 1"), "“resources”, line 1: “nature” is missing" },
  { "an unknown nature", RESOURCE ("\"amount_cents\": 1, \"nature\": \"state\""), "“state” is not one of the values of “nature”: own, public, private, european." },
  { "an unknown status", RESOURCE ("\"amount_cents\": 1, \"nature\": \"own\", \"status\": \"hoped\""), "“hoped” is not one of the values of “status”" },
  { "a number for a status", RESOURCE ("\"amount_cents\": 1, \"nature\": \"own\", \"status\": 2"), "“status” should be one of these texts" },
  { "a wrong date", RESOURCE ("\"amount_cents\": 1, \"nature\": \"own\", \"decided_on\": \"2026-02-30\""), "“Decided on”" },
  { "a label that is a number", RESOURCE ("\"amount_cents\": 1, \"nature\": \"own\", \"label\": 2"), "“Funder”" },
  { "a line that is a number", "{\"resources\": [2]}", "“resources”, line 1: it should be an object" },
  { "lines that are an object", "{\"expenses\": {}}", "“expenses” should be a list of lines" },
  { "an unknown kind", "{\"kind\": \"both\"}", "“both” is not one of the values of “kind”: investment, operating." },
  { "an unknown owner", "{\"owner_kind\": \"martian\"}", "“martian” is not one of the values of “owner_kind”" },
  { "a minimum of 25", "{\"minimum_share\": 25}", "“minimum_share” should be 20 or 30" },
  { "a minimum of nothing", "{\"minimum_share\": 0}", "“minimum_share” should be 20 or 30" },
  { "a minimum in words", "{\"minimum_share\": \"vingt\"}", "“minimum_share” should be 20 or 30" },
  { "a start in words", "{\"start_on\": \"bientôt\"}", "“start_on” should be a day" },
  { "an array", "[]", "A plan is a JSON object" },
  { "a number", "3", "A plan is a JSON object" },
  { "null", "null", "A plan is a JSON object" },
  { "not JSON", "Plan de financement", "The file is not valid JSON at line 1" },
  { "truncated", "{\"kind\": \"inv", "The file is truncated or damaged" },
  { "nothing", "", "The file is empty." },
  { "blanks", " \n\n", "The file is empty." },
  { "Latin 1", "{\"kind\": \"\351t\351\"}", "The file is not UTF-8" },
};

static void
assert_refused (const char *path,
                const char *says)
{
  g_autofree char *name = g_path_get_basename (path);
  g_auto(Run) run = { 0 };

  run_labelctl (&run, "C.UTF-8", NULL, (const char *const[]) { "plan", "--file", path, "--json", NULL });
  g_test_message ("%s", run.err);
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.out, ==, "");
  g_assert_nonnull (strstr (run.err, says));
  g_assert_nonnull (strstr (run.err, name));
  g_assert_true (strchr (run.err, '\n') == run.err + strlen (run.err) - 1);
}

static void
test_refused (void)
{
  g_autofree char *path = g_build_filename (folder, "plan.json", NULL);
  g_autofree char *brackets = g_strnfill (200000, '[');

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_test_message ("%s", refused[i].name);
      g_assert_true (g_file_set_contents (path, refused[i].content, -1, NULL));
      assert_refused (path, refused[i].says);
    }

  g_assert_true (g_file_set_contents (path, brackets, -1, NULL));
  assert_refused (path, "brackets inside one another");
  g_remove (path);
  assert_refused (path, "There is no such file.");
  assert_refused (folder, "It is a folder.");
}

/* Defaults, French names, members of others, and the standard input. */
static void
test_accepted (void)
{
  static const struct
  {
    const char *content;
    gboolean    applies;
  } table[] = {
    { "{}", FALSE },
    { "{\"owner_kind\": \"collectivite\"}", TRUE },
    { "{\"owner_kind\": \"Collectivité\"}", TRUE },
    { "{\"owner_kind\": \"collectivity\", \"minimum_share\": null, \"expenses\": null}", TRUE },
    { "{\"owner_kind\": \"collectivity\", \"kind\": \"operating\"}", FALSE },
    { "{\"owner_kind\": \"collectivity\", \"kind\": \"Investissement\"}", TRUE },
    { "{\"owner_kind\": \"association\", \"_id\": 3, \"colour\": [\"blue\"]}", FALSE },
    { "{\"owner_kind\": \"public_body\"}", FALSE },
    { "{\"owner_kind\": \"organisme public\"}", FALSE },
    { "{\"owner_kind\": \"company\", \"resources\": [{\"amount_cents\": 1, \"nature\": \"Privé\", \"mood\": 1}]}", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_auto(Run) run = { 0 };
      g_autoptr(JsonObject) answer = NULL;

      run_labelctl (&run, "C.UTF-8", table[i].content, (const char *const[]) { "plan", "--json", "--file", "-", NULL });
      g_assert_cmpstr (run.err, ==, "");
      g_assert_cmpint (run.status, ==, 0);
      answer = parse (run.out);
      g_assert_cmpint (eur_json_get_boolean (answer, "own_share_applies"), ==, table[i].applies);
    }
}

static void
test_usage (void)
{
  static const char *const wrong[][5] = {
    { "plan" },
    { "plan", "2026-001", "2026-002" },
    { "plan", "2026-001", "--file", "-" },
    { "plan", "--file" },
    { "plan", "--colour" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_auto(Run) run = { 0 };

      run_labelctl (&run, "C.UTF-8", NULL, wrong[i]);
      g_assert_cmpint (run.status, ==, 2);
      g_assert_cmpstr (run.out, ==, "");
      g_assert_cmpstr (run.err, !=, "");
    }
}

/* Nothing so far has made a store; now there is one, and its plans are judged. */
static void
test_store (void)
{
  g_autofree char *store = g_build_filename (folder, "euralens-label", NULL);
  g_auto(Run) demo = { 0 };
  g_auto(Run) judged = { 0 };
  g_auto(Run) unknown = { 0 };
  g_autoptr(JsonObject) answer = NULL;

  g_assert_false (g_file_test (store, G_FILE_TEST_EXISTS));

  run_labelctl (&demo, "C.UTF-8", NULL, (const char *const[]) { "demo", NULL });
  g_assert_cmpint (demo.status, ==, 0);

  run_labelctl (&judged, "C.UTF-8", NULL, (const char *const[]) { "plan", "2026-001", "--json", NULL });
  g_assert_cmpstr (judged.err, ==, "");
  g_assert_cmpint (judged.status, ==, 0);
  answer = parse (judged.out);
  g_assert_true (json_object_has_member (answer, "firm_coverage"));

  run_labelctl (&unknown, "C.UTF-8", NULL, (const char *const[]) { "plan", "1999-001", NULL });
  g_assert_cmpint (unknown.status, ==, 1);
  g_assert_cmpstr (unknown.out, ==, "");
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_remove (child) != 0)
        remove_folder (child);
    }

  g_rmdir (path);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  labelctl = argv[1];
  folder = g_dir_make_tmp ("plan-command-XXXXXX", NULL);

  g_test_add_func ("/cli/plan/json", test_json);
  g_test_add_func ("/cli/plan/french", test_french);
  g_test_add_func ("/cli/plan/refused", test_refused);
  g_test_add_func ("/cli/plan/accepted", test_accepted);
  g_test_add_func ("/cli/plan/usage", test_usage);
  g_test_add_func ("/cli/plan/store", test_store);

  status = g_test_run ();
  remove_folder (folder);
  g_free (folder);

  return status;
}
