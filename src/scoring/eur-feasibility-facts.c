/* eur-feasibility-facts.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-feasibility-private.h"

#define N_REASONS (EUR_FEASIBLE_FIRM_WITH_REASON - EUR_FEASIBLE_FIRM_WITHOUT_REASON)

G_STATIC_ASSERT (N_REASONS == EUR_N_GRID_FACTS - 1);
G_STATIC_ASSERT (EUR_FEASIBLE_FIRM_SINCE - EUR_FEASIBLE_FIRM_WITH_REASON == N_REASONS);

/**
 * eur_feasibility_get_fact:
 * @plan: (nullable): what arithmetic says of the financing
 *
 * Returns: the fact as an exact fraction; not known without a plan, or where the fact
 *   says nothing (the owner's share, where the law does not ask for one)
 */
EurFraction
eur_feasibility_get_fact (EurGridFact      fact,
                          EurPlanAnalysis *plan)
{
  EurFraction unknown = eur_fraction_make (0, 0);

  if (plan == NULL)
    return unknown;

  switch (fact)
    {
    case EUR_GRID_FACT_FIRM_COVERAGE:
      return plan->firm_coverage;

    case EUR_GRID_FACT_PROBABLE_COVERAGE:
      return plan->probable_coverage;

    case EUR_GRID_FACT_OWN_SHARE:
      return plan->own_share_applies ? plan->own_share : unknown;

    case EUR_GRID_FACT_NONE:
    default:
      return unknown;
    }
}

/**
 * eur_feasibility_suggest:
 * @plan: (nullable): what arithmetic says of the financing
 * @level: (out): the level that the criterion's fact suggests
 *
 * Level lowest + n needs the nth of the criterion's steps, in percent: exactly that
 * is enough. The steps ascend, so the first that is not reached ends the count.
 *
 * Returns: whether there is a suggestion
 */
gboolean
eur_feasibility_suggest (EurGrid          *grid,
                         EurGridCriterion *criterion,
                         EurPlanAnalysis  *plan,
                         gint64           *level)
{
  EurFraction fact = eur_feasibility_get_fact (criterion->fact, plan);
  JsonArray *steps;
  guint n_reached = 0;

  if (!eur_fraction_is_known (fact) || criterion->steps == NULL || !JSON_NODE_HOLDS_ARRAY (criterion->steps))
    return FALSE;

  steps = json_node_get_array (criterion->steps);
  if (json_array_get_length (steps) == 0)
    return FALSE;

  while (n_reached < json_array_get_length (steps) &&
         json_node_get_value_type (json_array_get_element (steps, n_reached)) == G_TYPE_INT64 &&
         eur_fraction_compare (fact, eur_fraction_make (json_array_get_int_element (steps, n_reached), 100)) >= 0)
    n_reached++;

  *level = MIN (grid->lowest + n_reached, grid->highest);

  return TRUE;
}

static const char *
get_title (EurGridCriterion *criterion)
{
  return criterion->title != NULL ? criterion->title : "–";
}

/**
 * eur_feasibility_dup_fact:
 * @plan: (nullable): what is known of the financing
 *
 * Writes a fact with one decimal. Steps are whole percents: what is short of one never
 * reads as if it reached it.
 *
 * Returns: (transfer full): the text, an en dash when it is not known
 */
char *
eur_feasibility_dup_fact (EurGridFact      fact,
                          EurPlanAnalysis *plan)
{
  EurFraction value = eur_feasibility_get_fact (fact, plan);
  __int128 whole, tenths;

  if (!eur_fraction_is_known (value))
    return g_strdup ("–");

  whole = (__int128) value.numerator * 100 / value.denominator;
  tenths = ((__int128) value.numerator * 2000 + value.denominator) / ((__int128) 2 * value.denominator);

  return eur_french_format_percent (MIN (tenths, whole * 10 + 9), 1000, 1);
}

/* A reason is asked for before the opinion is given; what the figures became after it
 * is told, and is no fault of those who gave it. */
static EurFeasibleSentence
choose_sentence (EurFeasibilityReview *review,
                 gboolean              explained)
{
  if (explained)
    return EUR_FEASIBLE_FIRM_WITH_REASON;

  return review->opinion->given_on != NULL ? EUR_FEASIBLE_FIRM_SINCE : EUR_FEASIBLE_FIRM_WITHOUT_REASON;
}

static EurFinding *
compare_with_fact (EurFeasibilityReview *review,
                   EurGridCriterion     *criterion,
                   EurOpinionLine       *line)
{
  gboolean explained = !eur_text_is_empty (line->reason);
  g_autofree char *percent = NULL;
  g_autofree char *given = NULL;
  g_autofree char *suggested = NULL;
  gint64 level;
  guint sentence;

  if (!eur_feasibility_suggest (review->grid, criterion, review->plan, &level) || level == line->level)
    return NULL;

  percent = eur_feasibility_dup_fact (criterion->fact, review->plan);
  given = eur_french_format_integer (line->level);
  suggested = eur_french_format_integer (level);
  sentence = choose_sentence (review, explained) + criterion->fact - 1;

  return eur_finding_new (&_eur_feasible_sentences[sentence], criterion->id,
                          get_title (criterion), given, percent, suggested, explained ? line->reason : NULL, NULL);
}

static EurFinding *
judge_line (EurFeasibilityReview *review,
            EurGridCriterion     *criterion,
            EurOpinionLine       *line)
{
  g_autofree char *level = eur_french_format_integer (line->level);
  g_autofree char *lowest = eur_french_format_integer (review->grid->lowest);
  g_autofree char *highest = eur_french_format_integer (review->grid->highest);

  if (!line->answered || !eur_feasibility_applies (criterion, review->dossier))
    return NULL;

  if (!eur_feasibility_is_answered (review->grid, line))
    return eur_finding_new (&_eur_feasible_sentences[EUR_FEASIBLE_LEVEL_OUTSIDE], criterion->id,
                            get_title (criterion), level, lowest, highest, NULL);

  return compare_with_fact (review, criterion, line);
}

static void
take_finding (GPtrArray  *findings,
              EurFinding *finding)
{
  if (finding != NULL)
    g_ptr_array_add (findings, finding);
}

/* Levels that were given on a criterion before it was taken out of the grid. */
static void
find_gone (EurFeasibilityReview *review,
           GPtrArray            *findings)
{
  g_autoptr(GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *criteria = G_LIST_MODEL (review->grid->criteria);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (criteria, i);

      if (criterion->id != NULL)
        g_hash_table_add (known, criterion->id);
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (review->opinion->lines)); i++)
    {
      g_autoptr(EurOpinionLine) line = g_list_model_get_item (G_LIST_MODEL (review->opinion->lines), i);
      g_autofree char *level = eur_french_format_integer (line->level);

      if (line->answered && line->id != NULL && !g_hash_table_contains (known, line->id))
        g_ptr_array_add (findings, eur_finding_new (&_eur_feasible_sentences[EUR_FEASIBLE_CRITERION_GONE],
                                                    line->id, level, NULL));
    }
}

/**
 * _eur_feasibility_find_problems:
 *
 * Returns: (transfer full) (element-type EurFinding): what is apart from the figures,
 *   and what cannot be counted, in the order of the grid
 */
GPtrArray *
_eur_feasibility_find_problems (EurFeasibilityReview *review)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);
  GListModel *criteria = G_LIST_MODEL (review->grid->criteria);

  if (review->opinion == NULL)
    return findings;

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (criteria, i);
      EurOpinionLine *line = eur_opinion_get_line (review->opinion, criterion->id);

      if (line != NULL)
        take_finding (findings, judge_line (review, criterion, line));
    }

  find_gone (review, findings);

  return findings;
}
