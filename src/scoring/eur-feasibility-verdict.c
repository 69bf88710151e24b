/* eur-feasibility-verdict.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-feasibility-private.h"

static EurFinding *
say_of_axis (EurFeasibleSentence  sentence,
             EurFeasibility      *self,
             EurAxisScore        *axis)
{
  g_autofree char *score = eur_axis_score_dup_score (axis);
  g_autofree char *gap = eur_axis_score_dup_gap (axis);
  g_autofree char *threshold = eur_axis_score_dup_threshold (axis);
  g_autofree char *highest = eur_french_format_integer (self->highest);
  const EurFindingKind *kind = &_eur_feasible_sentences[sentence];

  if (sentence == EUR_FEASIBLE_AXIS_SHORT)
    return eur_finding_new (kind, axis->id, axis->title, score, highest, gap, threshold, NULL);

  return eur_finding_new (kind, axis->id, axis->title, score, highest, threshold, NULL);
}

/* The titles of the required criteria of an axis that have no level yet. */
static GStrv
list_open (EurFeasibilityReview *review,
           EurAxisScore         *axis)
{
  g_autoptr(GStrvBuilder) titles = g_strv_builder_new ();
  GListModel *criteria = G_LIST_MODEL (review->grid->criteria);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (criteria, i);
      EurOpinionLine *line = review->opinion != NULL ? eur_opinion_get_line (review->opinion, criterion->id) : NULL;

      if (g_strcmp0 (criterion->axis, axis->id) == 0 && criterion->required && !criterion->informative &&
          eur_feasibility_applies (criterion, review->dossier) && !eur_feasibility_is_answered (review->grid, line))
        g_strv_builder_add (titles, criterion->title != NULL ? criterion->title : "–");
    }

  return g_strv_builder_end (titles);
}

static EurFinding *
describe_open (EurFeasibilityReview *review,
               EurAxisScore         *axis)
{
  g_auto(GStrv) titles = list_open (review, axis);
  g_autofree char *number = eur_french_format_integer (axis->n_required_open);
  g_autofree char *list = eur_french_format_list ((const char *const *) titles);

  if (axis->n_required_open == 1)
    return eur_finding_new (&_eur_feasible_sentences[EUR_FEASIBLE_AXIS_ONE_OPEN],
                            axis->id, axis->title, list, NULL);

  return eur_finding_new (&_eur_feasible_sentences[EUR_FEASIBLE_AXIS_MANY_OPEN],
                          axis->id, axis->title, number, list, NULL);
}

static EurFinding *
describe_axis (EurFeasibility       *self,
               EurFeasibilityReview *review,
               EurAxisScore         *axis)
{
  if (axis->n_required_open > 0)
    return describe_open (review, axis);

  if (axis->lacking)
    return say_of_axis (EUR_FEASIBLE_AXIS_LACKING, self, axis);

  if (axis->weight == 0 && axis->threshold > 0)
    return say_of_axis (EUR_FEASIBLE_AXIS_NO_CRITERION, self, axis);

  if (!eur_fraction_is_known (axis->score))
    return say_of_axis (EUR_FEASIBLE_AXIS_NO_LEVEL, self, axis);

  if (!axis->holds)
    return say_of_axis (EUR_FEASIBLE_AXIS_SHORT, self, axis);

  return say_of_axis (axis->threshold > 0 ? EUR_FEASIBLE_AXIS_HOLDS : EUR_FEASIBLE_AXIS_FREE, self, axis);
}

/* What the axes come to, counted. */
typedef struct
{
  guint         n_failed;   /* complete, and short of the threshold */
  guint         n_required; /* criteria that are still open */
  EurAxisScore *failed;     /* the first of each */
  EurAxisScore *open;
  EurAxisScore *lacking;
  EurAxisScore *alone; /* has a threshold; the only one that does, in a grid of one condition */
} Count;

static Count
count_axes (EurFeasibility *self)
{
  Count count = { 0 };

  for (guint i = 0; i < self->axes->len; i++)
    {
      EurAxisScore *axis = g_ptr_array_index (self->axes, i);

      count.n_required += axis->n_required_open;
      count.lacking = count.lacking == NULL && axis->lacking ? axis : count.lacking;
      count.alone = axis->threshold > 0 ? axis : count.alone;
      if (axis->complete && !axis->holds)
        {
          count.n_failed++;
          count.failed = count.failed != NULL ? count.failed : axis;
        }
      else if (!axis->complete)
        {
          count.open = count.open != NULL ? count.open : axis;
        }
    }

  return count;
}

/* A condition that is complete and fails settles it, whatever is still open: nothing
 * said elsewhere can make up for it. */
static EurFinding *
describe_verdict (EurFeasibility *self)
{
  Count count = count_axes (self);
  g_autofree char *n_failed = eur_french_format_integer (count.n_failed);
  g_autofree char *n_axes = eur_french_format_integer (self->axes->len);
  g_autofree char *n_required = eur_french_format_integer (count.n_required);
  const EurFindingKind *kinds = _eur_feasible_sentences;

  if (self->axes->len == 0)
    return eur_finding_new (&kinds[EUR_FEASIBLE_NO_AXIS], NULL, NULL);

  if (self->single)
    return eur_finding_new (&kinds[EUR_FEASIBLE_ONE_CONDITION], count.alone->id, count.alone->title, NULL);

  if (count.n_failed == 1)
    return eur_finding_new (&kinds[EUR_FEASIBLE_ONE_FAILS], count.failed->id, count.failed->title, NULL);

  if (count.n_failed > 1)
    return eur_finding_new (&kinds[EUR_FEASIBLE_MANY_FAIL], NULL, n_failed, n_axes, NULL);

  if (count.n_required > 0)
    return eur_finding_new (&kinds[count.n_required == 1 ? EUR_FEASIBLE_ONE_OPEN : EUR_FEASIBLE_MANY_OPEN],
                            NULL, n_required, NULL);

  if (count.lacking != NULL)
    return eur_finding_new (&kinds[EUR_FEASIBLE_NOT_KNOWN], count.lacking->id, count.lacking->title, NULL);

  if (count.open != NULL)
    return eur_finding_new (&kinds[EUR_FEASIBLE_NOT_JUDGED], count.open->id, count.open->title, NULL);

  return eur_finding_new (&kinds[EUR_FEASIBLE], NULL, NULL);
}

/**
 * _eur_feasibility_write_verdict:
 *
 * The verdict in a sentence, then each condition in one, with its numbers.
 */
void
_eur_feasibility_write_verdict (EurFeasibility       *self,
                                EurFeasibilityReview *review)
{
  self->verdict = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);
  g_ptr_array_add (self->verdict, describe_verdict (self));

  for (guint i = 0; i < self->axes->len; i++)
    g_ptr_array_add (self->verdict, describe_axis (self, review, g_ptr_array_index (self->axes, i)));
}
