/* eur-feasibility.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-feasibility-private.h"

#define MAX_LEVEL     100
#define MAX_WEIGHT    1000
#define MAX_THRESHOLD 10000

G_DEFINE_BOXED_TYPE (EurFeasibility, eur_feasibility, eur_feasibility_ref, eur_feasibility_unref)

static void
axis_score_free (gpointer data)
{
  EurAxisScore *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

/**
 * eur_feasibility_applies:
 * @dossier: (nullable): %NULL for any
 *
 * Returns: whether @criterion is asked of @dossier: it names no family, or one of the dossier's
 */
gboolean
eur_feasibility_applies (EurGridCriterion *criterion,
                         EurDossier       *dossier)
{
  g_return_val_if_fail (EUR_IS_GRID_CRITERION (criterion), FALSE);

  if (criterion->families == NULL || criterion->families[0] == NULL || dossier == NULL)
    return TRUE;

  for (guint i = 0; dossier->families != NULL && dossier->families[i] != NULL; i++)
    {
      if (g_strv_contains ((const char *const *) criterion->families, dossier->families[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * eur_feasibility_is_answered:
 * @line: (nullable): what was said of a criterion
 *
 * A level that is not on the scale of @grid is no answer.
 *
 * Returns: whether @line gives a level that counts
 */
gboolean
eur_feasibility_is_answered (EurGrid        *grid,
                             EurOpinionLine *line)
{
  g_return_val_if_fail (EUR_IS_GRID (grid), FALSE);

  return line != NULL && line->answered && line->level >= grid->lowest &&
         line->level <= grid->highest && ABS (line->level) <= MAX_LEVEL;
}

static EurOpinionLine *
get_line (EurFeasibilityReview *review,
          EurGridCriterion     *criterion)
{
  return review->opinion != NULL ? eur_opinion_get_line (review->opinion, criterion->id) : NULL;
}

/* Sums are exact: a weight and a level are bounded, and so is what a document holds. */
static void
add_criterion (EurAxisScore         *axis,
               EurFeasibilityReview *review,
               EurGridCriterion     *criterion,
               gint64               *points,
               gint64               *weights)
{
  EurOpinionLine *line = get_line (review, criterion);
  gint64 weight = CLAMP (criterion->weight, 0, MAX_WEIGHT);

  axis->n_criteria++;
  axis->weight += weight;
  if (!eur_feasibility_is_answered (review->grid, line))
    {
      axis->n_required_open += criterion->required;
      return;
    }

  axis->n_answered++;
  *points += weight * line->level;
  *weights += weight;
}

/* What is missing to the threshold, exactly; nothing when it is reached. */
static EurFraction
compute_gap (EurFraction score,
             gint64      threshold)
{
  EurFraction wanted = eur_fraction_make (threshold, 100);

  if (!eur_fraction_is_known (score))
    return score;

  if (eur_fraction_compare (score, wanted) >= 0)
    return eur_fraction_make (0, 1);

  return eur_fraction_make (threshold * score.denominator - 100 * score.numerator, 100 * score.denominator);
}

static void
judge_axis (EurAxisScore *axis)
{
  gboolean known = eur_fraction_is_known (axis->score);

  /* A condition with a threshold and no level at all is not judged, even when no
   * criterion is required. */
  axis->gap = compute_gap (axis->score, axis->threshold);
  axis->complete = axis->n_required_open == 0 && !axis->lacking && (known || axis->threshold == 0);
  axis->holds = axis->complete && (axis->threshold == 0 || axis->gap.numerator == 0);
}

static EurAxisScore *
score_axis (EurFeasibilityReview *review,
            EurGridAxis          *axis)
{
  GListModel *criteria = G_LIST_MODEL (review->grid->criteria);
  EurAxisScore *self = g_new0 (EurAxisScore, 1);
  gint64 points = 0;
  gint64 weights = 0;

  self->id = g_strdup (axis->id);
  self->title = g_strdup (axis->title != NULL ? axis->title : "–");
  self->threshold = CLAMP (axis->threshold, 0, MAX_THRESHOLD);
  self->lacking = eur_feasibility_is_lacking (review->grid, axis);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (criteria, i);

      if (g_strcmp0 (criterion->axis, axis->id) == 0 && !criterion->informative &&
          eur_feasibility_applies (criterion, review->dossier))
        add_criterion (self, review, criterion, &points, &weights);
    }

  self->score = eur_fraction_make (points, weights);
  judge_axis (self);

  return self;
}

/**
 * eur_feasibility_evaluate:
 * @grid: with a threshold an axis
 * @opinion: (nullable): the levels that the committee gave
 * @plan: (nullable): what is known of the financing, for the suggestions
 * @dossier: (nullable): whose families say which criteria are asked
 *
 * Judges each axis by itself: the weighted mean of the levels answered, as an exact
 * fraction, against the axis's threshold. Feasible is when every axis holds: a high
 * score on one never makes up for another (design section 1). A grid that has a
 * threshold on one of its conditions only leaves the judgement open.
 *
 * Returns: (transfer full): the judgement
 */
EurFeasibility *
eur_feasibility_evaluate (EurGrid         *grid,
                          EurOpinion      *opinion,
                          EurPlanAnalysis *plan,
                          EurDossier      *dossier)
{
  EurFeasibilityReview review = { grid, opinion, plan, dossier };
  GListModel *axes;
  EurFeasibility *self;

  g_return_val_if_fail (EUR_IS_GRID (grid), NULL);

  axes = G_LIST_MODEL (grid->axes);
  self = g_new0 (EurFeasibility, 1);
  g_ref_count_init (&self->ref_count);
  self->axes = g_ptr_array_new_with_free_func (axis_score_free);
  self->highest = grid->highest;
  self->single = eur_feasibility_is_single (grid);
  self->complete = g_list_model_get_n_items (axes) > 0 && !self->single;
  self->feasible = self->complete;

  for (guint i = 0; i < g_list_model_get_n_items (axes); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (axes, i);
      EurAxisScore *score = score_axis (&review, axis);

      self->complete = self->complete && score->complete;
      self->feasible = self->feasible && score->holds;
      g_ptr_array_add (self->axes, score);
    }

  _eur_feasibility_write_verdict (self, &review);
  self->problems = _eur_feasibility_find_problems (&review);

  return self;
}

EurFeasibility *
eur_feasibility_ref (EurFeasibility *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

void
eur_feasibility_unref (EurFeasibility *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->axes);
  g_ptr_array_unref (self->verdict);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

/* To the nearest hundredth; but what is short of the threshold never reads as if it
 * reached it, so that the score and the gap that are shown add up. */
static gint64
round_score (EurAxisScore *self)
{
  gint64 hundredths = (200 * self->score.numerator + self->score.denominator) / (2 * self->score.denominator);

  return self->gap.numerator > 0 ? MIN (hundredths, self->threshold - 1) : hundredths;
}

char *
eur_axis_score_dup_score (EurAxisScore *self)
{
  return eur_fraction_is_known (self->score) ? eur_french_format_decimal (round_score (self), 2) : g_strdup ("–");
}

char *
eur_axis_score_dup_gap (EurAxisScore *self)
{
  if (!eur_fraction_is_known (self->score))
    return g_strdup ("–");

  return eur_french_format_decimal (self->gap.numerator > 0 ? self->threshold - round_score (self) : 0, 2);
}

char *
eur_axis_score_dup_threshold (EurAxisScore *self)
{
  return self->threshold > 0 ? eur_french_format_decimal (self->threshold, 2) : g_strdup ("–");
}
