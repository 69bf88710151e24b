/* eur-plan-coverage.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

/* Public aid above four fifths of the eligible cost is worth a word: décret 99-1060,
 * art. 10, capped the State's own grants so, and no law does in general. */
static gboolean
is_high (gint64 aid,
         gint64 eligible)
{
  return (__int128) 5 * aid > (__int128) 4 * eligible;
}

/* The funders whose money is the aid: what a sponsor takes as its base says nothing of
 * the rate of the others. */
static gboolean
is_aid (EurPlanReview   *review,
        EurResourceLine *line)
{
  return line->nature == EUR_NATURE_PUBLIC ||
         (line->nature == EUR_NATURE_EUROPEAN && !review->plan->excludes_european);
}

static void
measure_eligible (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      if (_eur_plan_counts (line) && is_aid (review, line))
        self->eligible_cents = MAX (self->eligible_cents, line->eligible_cents);
    }
}

static void
report_public_aid (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;
  gint64 base = self->eligible_cents > 0 ? self->eligible_cents : self->cost_cents;
  gint64 aid = self->other_public_cents;

  self->public_aid = eur_fraction_make (aid, base);

  if (aid > 0 && base > 0 && review->plan->kind == EUR_PLAN_INVESTMENT)
    _eur_plan_report (review, is_high (aid, base) ? EUR_PLAN_PUBLIC_AID_HIGH : EUR_PLAN_PUBLIC_AID_RATE, NULL,
                      eur_french_format_money (aid), eur_french_format_percent_beside (aid, base, 1, 80),
                      eur_french_format_money (base), NULL);
}

static void
report_coverage (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;
  gint64 requested = self->by_status[EUR_FUNDING_REQUESTED];
  EurFraction probable = self->probable_coverage;

  if (self->firm_cents == 0)
    _eur_plan_report (review, EUR_PLAN_NOTHING_FIRM, NULL, eur_french_format_money (self->cost_cents), NULL);
  else
    _eur_plan_report (review, EUR_PLAN_FIRM_COVERAGE, NULL,
                      eur_french_format_money (self->firm_cents), eur_french_format_money (self->cost_cents),
                      eur_french_format_percent (self->firm_cents, self->cost_cents, 1), NULL);

  if (requested > 0)
    _eur_plan_report (review, EUR_PLAN_PROBABLE_COVERAGE, NULL,
                      eur_french_format_money (self->firm_cents), eur_french_format_money (requested),
                      eur_french_format_percent (probable.numerator, probable.denominator, 1), NULL);
}

static void
report_not_requested (EurPlanReview *review)
{
  __int128 planned = 0;

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      if (line->status == EUR_FUNDING_PLANNED && line->nature != EUR_NATURE_OWN)
        planned += line->amount_cents;
    }

  if (planned > 0)
    _eur_plan_report (review, EUR_PLAN_NOT_REQUESTED, NULL,
                      eur_french_format_money (_eur_plan_narrow (planned)), NULL);
}

/**
 * _eur_plan_measure_coverage:
 *
 * How much of the cost is sure, how much is likely, and the rate of public aid.
 * What is requested counts for half, in half cents, so nothing is rounded.
 */
void
_eur_plan_measure_coverage (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;
  gint64 requested = self->by_status[EUR_FUNDING_REQUESTED];

  measure_eligible (review);

  if (self->cost_cents > 0)
    {
      self->firm_coverage = eur_fraction_make (self->firm_cents, self->cost_cents);
      self->probable_coverage = eur_fraction_make (2 * self->firm_cents + requested, 2 * self->cost_cents);
    }

  if (self->cost_cents > 0 && self->resources_cents > 0)
    report_coverage (review);

  report_not_requested (review);
  report_public_aid (review);
}
