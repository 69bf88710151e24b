/* test-plan-sentences.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "plan-fixture.h"
#include "plan-scenarios.h"

/* Every sentence of the financing plan as it is read, in French, against a file
 * that a person has read. What differs is written beside the test, to be read and copied. */

static EurFinding *
find_first (GPtrArray            *analyses,
            const EurFindingKind *kind)
{
  for (guint i = 0; i < analyses->len; i++)
    {
      EurFinding *finding = plan_find (g_ptr_array_index (analyses, i), kind->code);

      if (finding != NULL)
        return finding;
    }

  return NULL;
}

static GPtrArray *
judge_all (void)
{
  GPtrArray *analyses = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_plan_analysis_unref);

  for (guint i = 0; i < plan_n_scenarios; i++)
    g_ptr_array_add (analyses, plan_scenario_judge (&plan_scenarios[i]));

  return analyses;
}

static void
append_finding (GString              *text,
                const EurFindingKind *kind,
                EurFinding           *finding)
{
  g_autofree char *french = NULL;

  if (finding == NULL)
    g_error ("no plan of the test makes “%s” be said", kind->code);

  french = eur_finding_dup_french (finding);
  g_string_append_printf (text, "%s — %s\n%s\n\n", kind->code, eur_severity_get_french (kind->severity), french);
}

static void
test_golden (void)
{
  guint n_sentences;
  const EurFindingKind *kinds = eur_plan_analysis_get_sentences (&n_sentences);
  g_autoptr(GPtrArray) analyses = judge_all ();
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "scoring", "plan-sentences.txt", NULL);
  g_autofree char *found = g_test_build_filename (G_TEST_BUILT, "plan-sentences.found.txt", NULL);
  g_autofree char *expected = NULL;

  for (guint i = 0; i < n_sentences; i++)
    append_finding (text, &kinds[i], find_first (analyses, &kinds[i]));

  g_file_get_contents (path, &expected, NULL, NULL);
  if (g_strcmp0 (expected, text->str) != 0)
    {
      g_file_set_contents (found, text->str, -1, NULL);
      g_error ("the sentences differ: diff %s %s", path, found);
    }
}

/* Each %s is given, and nothing else. */
static void
test_values (void)
{
  g_autoptr(GPtrArray) analyses = judge_all ();

  for (guint i = 0; i < analyses->len; i++)
    {
      EurPlanAnalysis *analysis = g_ptr_array_index (analyses, i);

      for (guint j = 0; j < analysis->findings->len; j++)
        {
          EurFinding *finding = g_ptr_array_index (analysis->findings, j);
          g_auto(GStrv) parts = g_regex_split_simple ("%(?:\\d\\$)?s", finding->kind->sentence.source,
                                                      G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT);

          g_test_message ("%u: %s", i, finding->kind->code);
          g_assert_cmpuint (g_strv_length (finding->values), ==, g_strv_length (parts) - 1);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scoring/plan-sentences/golden", test_golden);
  g_test_add_func ("/scoring/plan-sentences/values", test_values);

  return g_test_run ();
}
