/* test-feasibility.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "grid-fixture.h"

#include "eur-base.h"

/* The two conditions, the suggestions, and every sentence in French. */

static EurAxisScore *
get_axis (EurFeasibility *self,
          guint           i)
{
  return g_ptr_array_index (self->axes, i);
}

static const char *
get_code (GPtrArray *findings,
          guint      i)
{
  g_assert_cmpuint (i, <, findings->len);

  return ((EurFinding *) g_ptr_array_index (findings, i))->kind->code;
}

static void
assert_fraction (EurFraction fraction,
                 gint64      numerator,
                 gint64      denominator)
{
  g_assert_cmpint (fraction.numerator, ==, numerator);
  g_assert_cmpint (fraction.denominator, ==, denominator);
}

static void
set_required (EurGrid    *grid,
              const char *axis,
              gboolean    required)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_str_equal (criterion->axis, axis))
        criterion->required = required;
    }
}

/* One of two conditions at its best, the other just under its threshold. */
static void
test_never_compensated (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurFeasibility) self = NULL;

  grid_fixture_answer_axis (grid, opinion, "owner", 4);
  grid_fixture_answer_axis (grid, opinion, "funding", 2);
  grid_fixture_answer (opinion, "funding-cost", 1);
  self = eur_feasibility_evaluate (grid, opinion, NULL, NULL);

  g_assert_true (self->complete);
  g_assert_false (self->feasible);
  g_assert_true (get_axis (self, 0)->holds);
  g_assert_false (get_axis (self, 1)->holds);
  assert_fraction (get_axis (self, 0)->score, 4, 1);
  assert_fraction (get_axis (self, 1)->score, 7, 4);
  assert_fraction (get_axis (self, 1)->gap, 1, 4);
  g_assert_cmpstr (get_code (self->verdict, 0), ==, "not-feasible");
  grid_fixture_assert_french (self->verdict, 2,
                              "Financement : 1,75 sur 4, il manque 0,25 pour le seuil de 2,00.");
}

/* Random levels, weights and thresholds: feasible is when each axis, computed anew
 * over integers, reaches its own threshold, and raising one axis to the highest
 * level never makes the other hold. */
static void
randomize (EurGrid    *grid,
           EurOpinion *opinion)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

      axis->threshold = g_test_rand_int_range (1, 401);
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      criterion->weight = g_test_rand_int_range (1, 1001);
      grid_fixture_answer (opinion, criterion->id, g_test_rand_int_range (0, 5));
    }
}

static gboolean
reaches (EurGrid    *grid,
         EurOpinion *opinion,
         guint       position)
{
  g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), position);
  gint64 points = 0;
  gint64 weights = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (!g_str_equal (criterion->axis, axis->id))
        continue;

      points += criterion->weight * eur_opinion_get_line (opinion, criterion->id)->level;
      weights += criterion->weight;
    }

  return 100 * points >= axis->threshold * weights;
}

static void
test_property (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  guint n_feasible = 0;

  for (guint i = 0; i < 4000; i++)
    {
      g_autoptr(EurOpinion) opinion = eur_opinion_new ();
      g_autoptr(EurFeasibility) self = NULL;
      g_autoptr(EurFeasibility) raised = NULL;
      gboolean owner, funding;

      randomize (grid, opinion);
      owner = reaches (grid, opinion, 0);
      funding = reaches (grid, opinion, 1);
      self = eur_feasibility_evaluate (grid, opinion, NULL, NULL);

      g_assert_true (self->complete);
      g_assert_cmpint (get_axis (self, 0)->holds, ==, owner);
      g_assert_cmpint (get_axis (self, 1)->holds, ==, funding);
      g_assert_cmpint (self->feasible, ==, owner && funding);
      g_assert_cmpint (get_axis (self, 1)->gap.numerator == 0, ==, funding);
      n_feasible += self->feasible;

      grid_fixture_answer_axis (grid, opinion, "owner", 4);
      raised = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
      g_assert_true (get_axis (raised, 0)->holds);
      g_assert_cmpint (raised->feasible, ==, funding);
    }

  g_assert_cmpuint (n_feasible, >, 100);
  g_assert_cmpuint (n_feasible, <, 3900);
}

/* Exactly the threshold holds; a thousandth under it does not, and reads so. */
static void
test_threshold (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurFeasibility) exact = NULL;
  g_autoptr(EurFeasibility) under = NULL;
  g_autofree char *score = NULL;
  g_autofree char *gap = NULL;

  grid_fixture_answer_axis (grid, opinion, "owner", 2);
  grid_fixture_answer_axis (grid, opinion, "funding", 2);
  exact = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  g_assert_true (exact->feasible);
  g_assert_cmpstr (get_code (exact->verdict, 0), ==, "feasible");
  grid_fixture_assert_french (exact->verdict, 1, "Maître d’ouvrage : 2,00 sur 4, pour un seuil de 2,00.");

  grid_fixture_set_weight (grid, "funding-cost", 1);
  grid_fixture_set_weight (grid, "funding-balance", 999);
  grid_fixture_set_weight (grid, "funding-commitment", 999);
  grid_fixture_answer (opinion, "funding-cost", 1);
  under = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  g_assert_false (under->feasible);
  assert_fraction (get_axis (under, 1)->gap, 1, 2000);
  score = eur_axis_score_dup_score (get_axis (under, 1));
  gap = eur_axis_score_dup_gap (get_axis (under, 1));
  g_assert_cmpstr (score, ==, "1,99");
  g_assert_cmpstr (gap, ==, "0,01");
}

/* The highest levels everywhere, but the grid says on one axis only what is enough. */
static void
test_one_threshold (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurGridAxis) owner = g_list_model_get_item (G_LIST_MODEL (grid->axes), 0);
  g_autoptr(EurGridAxis) funding = g_list_model_get_item (G_LIST_MODEL (grid->axes), 1);
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurFeasibility) lacking = NULL;
  g_autoptr(EurFeasibility) failing = NULL;
  g_autoptr(EurFeasibility) single = NULL;
  g_autoptr(EurFeasibility) read = NULL;

  grid_fixture_answer_axis (grid, opinion, "owner", 4);
  grid_fixture_answer_axis (grid, opinion, "funding", 4);
  funding->threshold = 0;
  lacking = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  g_assert_false (lacking->feasible);
  g_assert_false (lacking->complete);
  g_assert_true (get_axis (lacking, 0)->holds);
  g_assert_false (get_axis (lacking, 1)->holds);
  g_assert_cmpstr (get_code (lacking->verdict, 0), ==, "not-known");
  g_assert_cmpstr (get_code (lacking->verdict, 2), ==, "threshold-missing");

  /* A condition that fails settles it all the same. */
  grid_fixture_answer_axis (grid, opinion, "owner", 1);
  failing = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  g_assert_cmpstr (get_code (failing->verdict, 0), ==, "not-feasible");

  grid_fixture_answer_axis (grid, opinion, "owner", 4);
  set_required (grid, "funding", FALSE);
  single = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  g_assert_true (single->single);
  g_assert_false (single->feasible);
  g_assert_false (single->complete);
  g_assert_cmpstr (get_code (single->verdict, 0), ==, "one-condition");

  /* Without any threshold it is no grid for feasibility. */
  owner->threshold = 0;
  set_required (grid, "funding", TRUE);
  read = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  g_assert_true (read->complete);
  g_assert_cmpstr (get_code (read->verdict, 2), ==, "condition-without-threshold");
}

/* “Ne se prononce pas” is left out of the mean, never counted as 0. */
static void
test_unanswered (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurFeasibility) none = NULL;
  g_autoptr(EurFeasibility) open = NULL;
  g_autoptr(EurFeasibility) optional = NULL;

  none = eur_feasibility_evaluate (grid, NULL, NULL, NULL);
  g_assert_false (none->complete);
  g_assert_false (none->feasible);
  g_assert_false (eur_fraction_is_known (get_axis (none, 0)->score));
  g_assert_cmpstr (get_code (none->verdict, 0), ==, "not-complete-several");

  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  grid_fixture_answer_axis (grid, opinion, "funding", 3);
  eur_opinion_get_line (opinion, "funding-cost")->answered = FALSE;
  open = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  assert_fraction (get_axis (open, 1)->score, 3, 1);
  g_assert_false (open->feasible);
  g_assert_cmpstr (get_code (open->verdict, 0), ==, "not-complete");
  grid_fixture_assert_french (open->verdict, 2, "Financement : le critère « Coût établi » reste à apprécier.");

  grid_fixture_find (grid, "funding-cost")->required = FALSE;
  optional = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  g_assert_true (optional->feasible);
  assert_fraction (get_axis (optional, 1)->score, 3, 1);
}

/* What is asked of other families, and what is only informative, do not count. */
static void
test_families (void)
{
  static const char *heritage[] = { "Patrimoine", NULL };
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurFeasibility) elsewhere = NULL;
  g_autoptr(EurFeasibility) concerned = NULL;
  g_autoptr(EurFeasibility) informative = NULL;

  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  grid_fixture_answer_axis (grid, opinion, "funding", 2);
  grid_fixture_answer (opinion, "owner-support", 0);
  g_object_set (grid_fixture_find (grid, "owner-support"), "families", heritage, NULL);

  elsewhere = eur_feasibility_evaluate (grid, opinion, NULL, dossier);
  assert_fraction (get_axis (elsewhere, 0)->score, 3, 1);
  g_assert_cmpuint (get_axis (elsewhere, 0)->n_criteria, ==, 3);

  g_object_set (dossier, "families", heritage, NULL);
  concerned = eur_feasibility_evaluate (grid, opinion, NULL, dossier);
  assert_fraction (get_axis (concerned, 0)->score, 9, 4);

  grid_fixture_find (grid, "owner-support")->informative = TRUE;
  informative = eur_feasibility_evaluate (grid, opinion, NULL, dossier);
  assert_fraction (get_axis (informative, 0)->score, 3, 1);
  g_assert_cmpuint (get_axis (informative, 0)->n_criteria, ==, 3);
}

/* A condition that nothing can be said of never holds. */
static void
test_nothing_to_judge (void)
{
  static const char *heritage[] = { "Patrimoine", NULL };
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurGrid) empty = eur_grid_new ();
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurFeasibility) self = NULL;
  g_autoptr(EurFeasibility) weightless = NULL;
  g_autoptr(EurFeasibility) without_axis = eur_feasibility_evaluate (empty, NULL, NULL, NULL);

  grid_fixture_answer_axis (grid, opinion, "owner", 4);
  grid_fixture_answer_axis (grid, opinion, "funding", 4);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_str_equal (criterion->axis, "funding"))
        criterion->weight = 0;
    }

  weightless = eur_feasibility_evaluate (grid, opinion, NULL, dossier);
  g_assert_false (weightless->feasible);
  g_assert_cmpstr (get_code (weightless->verdict, 0), ==, "not-judged");
  g_assert_cmpstr (get_code (weightless->verdict, 2), ==, "condition-without-criterion");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_str_equal (criterion->axis, "funding"))
        g_object_set (criterion, "families", heritage, NULL);
    }

  self = eur_feasibility_evaluate (grid, opinion, NULL, dossier);
  g_assert_false (self->feasible);
  g_assert_cmpstr (get_code (self->verdict, 2), ==, "condition-without-criterion");

  g_assert_false (without_axis->feasible);
  g_assert_cmpstr (get_code (without_axis->verdict, 0), ==, "no-axis");
}

/* 50 % and 80 % of the cost: exactly that is enough, a cent less is not. */
static void
test_steps (void)
{
  static const struct
  {
    gint64 firm_cents; /* of 1 000 000,00 € */
    gint64 level;
  } cases[] = {
    { 0, 0 },
    { 999999, 0 },
    { 1000000, 1 },
    { 24999999, 1 },
    { 25000000, 2 },
    { 49999999, 2 },
    { 50000000, 3 },
    { 50000001, 3 },
    { 79999999, 3 },
    { 80000000, 4 },
    { 100000000, 4 },
    { 120000000, 4 },
  };
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  EurGridCriterion *criterion = grid_fixture_find (grid, "funding-commitment");

  grid_fixture_set_steps (criterion, EUR_GRID_FACT_FIRM_COVERAGE, "[1, 25, 50, 80]");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurPlanAnalysis) plan = grid_fixture_analyse (cases[i].firm_cents);
      gint64 level = -1;

      g_assert_true (eur_feasibility_suggest (grid, criterion, plan, &level));
      g_assert_cmpint (level, ==, cases[i].level);
    }
}

/* A cent short of a step, the fact does not read as if it reached it. */
static void
test_fact (void)
{
  g_autoptr(EurPlanAnalysis) under = grid_fixture_analyse (49999999);
  g_autoptr(EurPlanAnalysis) exact = grid_fixture_analyse (50000000);
  g_autofree char *before = eur_feasibility_dup_fact (EUR_GRID_FACT_FIRM_COVERAGE, under);
  g_autofree char *after = eur_feasibility_dup_fact (EUR_GRID_FACT_FIRM_COVERAGE, exact);
  g_autofree char *unknown = eur_feasibility_dup_fact (EUR_GRID_FACT_FIRM_COVERAGE, NULL);

  g_assert_cmpstr (before, ==, "49,9" EUR_NBSP "%");
  g_assert_cmpstr (after, ==, "50,0" EUR_NBSP "%");
  g_assert_cmpstr (unknown, ==, "–");
}

static void
test_no_suggestion (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurPlanAnalysis) plan = grid_fixture_analyse (50000000);
  EurGridCriterion *criterion = grid_fixture_find (grid, "funding-commitment");
  gint64 level = -1;

  grid_fixture_set_steps (criterion, EUR_GRID_FACT_NONE, "[1, 25, 50, 80]");
  g_assert_false (eur_feasibility_suggest (grid, criterion, plan, &level));

  grid_fixture_set_steps (criterion, EUR_GRID_FACT_FIRM_COVERAGE, "[]");
  g_assert_false (eur_feasibility_suggest (grid, criterion, plan, &level));

  grid_fixture_set_steps (criterion, EUR_GRID_FACT_FIRM_COVERAGE, "[1, 25, 50, 80]");
  g_assert_false (eur_feasibility_suggest (grid, criterion, NULL, &level));

  /* An owner that is not a collectivity owes no minimum share. */
  grid_fixture_set_steps (criterion, EUR_GRID_FACT_OWN_SHARE, "[5, 10, 20, 30]");
  g_assert_false (eur_feasibility_suggest (grid, criterion, plan, &level));
  g_assert_cmpint (level, ==, -1);

  /* What a file may hold in place of percents is no step. */
  grid_fixture_set_steps (criterion, EUR_GRID_FACT_FIRM_COVERAGE, "[1, \"x\", 50, 80]");
  g_assert_true (eur_feasibility_suggest (grid, criterion, plan, &level));
  g_assert_cmpint (level, ==, 1);
}

static void
test_reason (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurPlanAnalysis) plan = grid_fixture_analyse (79999999);
  g_autoptr(EurFeasibility) silent = NULL;
  g_autoptr(EurFeasibility) since = NULL;
  g_autoptr(EurFeasibility) explained = NULL;
  g_autoptr(EurFeasibility) same = NULL;

  grid_fixture_set_steps (grid_fixture_find (grid, "funding-commitment"), EUR_GRID_FACT_FIRM_COVERAGE, "[1, 25, 50, 80]");
  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  grid_fixture_answer_axis (grid, opinion, "funding", 4);

  silent = eur_feasibility_evaluate (grid, opinion, plan, NULL);
  g_assert_cmpuint (silent->problems->len, ==, 1);
  grid_fixture_assert_french (silent->problems, 0,
                              "« Engagement des partenaires financiers » : niveau 4, alors qu’une couverture ferme de 79,9 % suggère le niveau 3. Écrivez-en le motif.");

  /* Given, nobody is asked for a reason any more: the figures changed since. */
  g_object_set (opinion, "given-on", "2026-05-18", NULL);
  since = eur_feasibility_evaluate (grid, opinion, plan, NULL);
  g_assert_cmpuint (since->problems->len, ==, 1);
  g_assert_cmpstr (get_code (since->problems, 0), ==, "figures-since-firm-coverage");
  g_object_set (opinion, "given-on", NULL, NULL);

  g_object_set (eur_opinion_get_line (opinion, "funding-commitment"), "reason", "accord signé le 3 mai", NULL);
  explained = eur_feasibility_evaluate (grid, opinion, plan, NULL);
  g_assert_cmpuint (explained->problems->len, ==, 1);
  g_assert_cmpstr (get_code (explained->problems, 0), ==, "reason-given-firm-coverage");

  grid_fixture_answer (opinion, "funding-commitment", 3);
  same = eur_feasibility_evaluate (grid, opinion, plan, NULL);
  g_assert_cmpuint (same->problems->len, ==, 0);
}

/* Levels off the scale and levels of a criterion that is gone are told, not counted. */
static void
test_outside (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();
  g_autoptr(EurFeasibility) self = NULL;

  grid_fixture_answer_axis (grid, opinion, "owner", 3);
  grid_fixture_answer_axis (grid, opinion, "funding", 3);
  grid_fixture_answer (opinion, "owner-support", 9);
  grid_fixture_answer (opinion, "owner-of-old", 2);

  self = eur_feasibility_evaluate (grid, opinion, NULL, NULL);
  g_assert_false (self->feasible);
  g_assert_cmpuint (get_axis (self, 0)->n_required_open, ==, 1);
  assert_fraction (get_axis (self, 0)->score, 3, 1);
  g_assert_cmpstr (get_code (self->problems, 0), ==, "level-outside");
  g_assert_cmpstr (get_code (self->problems, 1), ==, "criterion-gone");
}

static void
test_bundle (void)
{
  g_autoptr(EurGrid) grid = grid_fixture_load ("feasibility");
  g_autoptr(EurGrid) quality = grid_fixture_load ("quality");
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurBundle) bundle = eur_bundle_new (dossier);
  g_autoptr(EurFeasibility) self = NULL;

  g_assert_false (eur_feasibility_is_grid (NULL));
  g_assert_false (eur_feasibility_is_grid (quality));
  g_assert_true (eur_feasibility_is_grid (grid));

  g_assert_null (eur_feasibility_new_bundle (bundle));
  grid_fixture_fill_bundle (bundle, quality, grid);
  g_assert_cmpstr (eur_feasibility_committee (bundle)->id, ==, "technical");
  g_assert_cmpstr (eur_feasibility_opinion (bundle)->committee, ==, "technical");
  self = eur_feasibility_new_bundle (bundle);
  g_assert_cmpuint (self->axes->len, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feasibility/never-compensated", test_never_compensated);
  g_test_add_func ("/feasibility/property", test_property);
  g_test_add_func ("/feasibility/threshold", test_threshold);
  g_test_add_func ("/feasibility/one-threshold", test_one_threshold);
  g_test_add_func ("/feasibility/unanswered", test_unanswered);
  g_test_add_func ("/feasibility/families", test_families);
  g_test_add_func ("/feasibility/nothing-to-judge", test_nothing_to_judge);
  g_test_add_func ("/feasibility/steps", test_steps);
  g_test_add_func ("/feasibility/fact", test_fact);
  g_test_add_func ("/feasibility/no-suggestion", test_no_suggestion);
  g_test_add_func ("/feasibility/reason", test_reason);
  g_test_add_func ("/feasibility/outside", test_outside);
  g_test_add_func ("/feasibility/bundle", test_bundle);

  return g_test_run ();
}
