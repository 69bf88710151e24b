/* test-feasibility-sentences.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "grid-fixture.h"

/* Every sentence of the feasibility, in French, as an opinion calls it up: they are
 * read once, in tests/data/scoring/feasibility-sentences.txt. */

static const char *const heritage[] = { "Patrimoine", NULL };

static void
say (GHashTable *said,
     GPtrArray  *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (!g_hash_table_contains (said, finding->kind->code))
        g_hash_table_insert (said, (gpointer) finding->kind->code, eur_finding_dup_french (finding));
    }
}

static void
evaluate (GHashTable      *said,
          EurGrid         *grid,
          EurOpinion      *opinion,
          EurPlanAnalysis *plan,
          EurDossier      *dossier)
{
  g_autoptr(EurFeasibility) self = eur_feasibility_evaluate (grid, opinion, plan, dossier);

  say (said, self->verdict);
  say (said, self->problems);
}

static void
set_axis (EurGrid       *grid,
          const char    *id,
          const char    *property,
          gconstpointer  value)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_str_equal (criterion->axis, id))
        g_object_set (criterion, property, value, NULL);
    }
}

static void
say_verdicts (GHashTable *said)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();

  evaluate (said, grid, NULL, NULL, NULL);
  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  grid_fixture_answer_axis (grid, opinion, "funding", 2);
  evaluate (said, grid, opinion, NULL, NULL);
  grid_fixture_answer (opinion, "funding-operation", 1);
  evaluate (said, grid, opinion, NULL, NULL);
  grid_fixture_answer_axis (grid, opinion, "owner", 1);
  evaluate (said, grid, opinion, NULL, NULL);
  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  eur_opinion_get_line (opinion, "funding-operation")->answered = FALSE;
  evaluate (said, grid, opinion, NULL, NULL);
  grid_fixture_answer (opinion, "funding-operation", 7);
  grid_fixture_answer (opinion, "funding-of-old", 2);
  evaluate (said, grid, opinion, NULL, NULL);
}

/* Conditions without a threshold, without a level, without a criterion. */
static void
say_bare_conditions (GHashTable *said)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurGrid) quality = grid_fixture_load ("quality");
  g_autoptr(EurGrid) empty = eur_grid_new ();
  g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), 0);
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurOpinion) bare = eur_opinion_new ();
  g_autoptr(EurDossier) dossier = eur_dossier_new ();

  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  axis->threshold = 0;
  set_axis (grid, "funding", "required", NULL);
  evaluate (said, grid, opinion, NULL, dossier);
  grid_fixture_answer_axis (grid, opinion, "funding", 3);
  evaluate (said, grid, opinion, NULL, dossier);
  set_axis (grid, "owner", "required", NULL);
  evaluate (said, grid, opinion, NULL, dossier);
  axis->threshold = 200;
  grid_fixture_answer_axis (quality, bare, "social", 3);
  evaluate (said, quality, bare, NULL, dossier);
  g_list_store_remove_all (opinion->lines);
  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  evaluate (said, grid, opinion, NULL, dossier);
  set_axis (grid, "funding", "families", heritage);
  evaluate (said, grid, opinion, NULL, dossier);
  evaluate (said, empty, NULL, NULL, NULL);
}

static void
say_reasons (GHashTable *said)
{
  static const EurGridFact facts[] = { EUR_GRID_FACT_FIRM_COVERAGE, EUR_GRID_FACT_PROBABLE_COVERAGE, EUR_GRID_FACT_OWN_SHARE };
  g_autoptr(EurPlanAnalysis) plan = grid_fixture_analyse_commune (62500000);

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
      g_autoptr(EurOpinion) opinion = eur_opinion_new ();

      grid_fixture_set_steps (grid_fixture_find (grid, "funding-commitment"), facts[i], "[1, 25, 50, 80]");
      grid_fixture_answer (opinion, "funding-commitment", 0);
      evaluate (said, grid, opinion, plan, NULL);
      g_object_set (eur_opinion_get_line (opinion, "funding-commitment"), "reason", "deux notifications contestées", NULL);
      evaluate (said, grid, opinion, plan, NULL);
      g_object_set (eur_opinion_get_line (opinion, "funding-commitment"), "reason", NULL, NULL);
      g_object_set (opinion, "given-on", "2026-05-18", NULL);
      evaluate (said, grid, opinion, plan, NULL);
    }
}

static char *
write_all (GHashTable *said)
{
  GString *text = g_string_new (NULL);
  guint n_sentences;
  const EurFindingKind *sentences = eur_feasibility_get_sentences (&n_sentences);

  for (guint i = 0; i < n_sentences; i++)
    {
      const char *sentence = g_hash_table_lookup (said, sentences[i].code);

      if (sentence == NULL)
        g_error ("nothing calls up “%s”", sentences[i].code);

      g_string_append_printf (text, "%s\t%s\t%s\n", sentences[i].code,
                              eur_severity_get_nick (sentences[i].severity), sentence);
    }

  return g_string_free_and_steal (text);
}

static void
test_sentences (void)
{
  g_autoptr(GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "scoring", "feasibility-sentences.txt", NULL);
  g_autofree char *text = NULL;
  g_autofree char *golden = NULL;
  g_autoptr(GError) error = NULL;

  say_verdicts (said);
  say_bare_conditions (said);
  say_reasons (said);
  text = write_all (said);

  g_file_get_contents (path, &golden, NULL, &error);
  g_assert_no_error (error);
  if (g_strcmp0 (text, golden) != 0)
    g_test_message ("the sentences are now:\n%s", text);

  g_assert_cmpstr (text, ==, golden);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feasibility/sentences", test_sentences);

  return g_test_run ();
}
