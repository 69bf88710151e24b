/* eur-plan-sums.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

/* Twice a sum, and a sum more, still fits in a gint64 (probable coverage). */
#define SUM_MAX (G_MAXINT64 / 4)

/* The sums while they are being made: no number of lines can make them overflow,
 * so they are the same in any order. */
typedef struct
{
  __int128 expenses;
  __int128 by_status[EUR_N_FUNDINGS];
  __int128 by_nature[EUR_N_NATURES];
} Sums;

gboolean
_eur_plan_counts (EurResourceLine *line)
{
  return line->status != EUR_FUNDING_REFUSED;
}

gint64
_eur_plan_narrow (__int128 sum)
{
  return CLAMP (sum, -SUM_MAX, SUM_MAX);
}

static void
add_lines (Sums          *sums,
           EurPlanReview *review)
{
  for (guint i = 0; i < review->expenses->len; i++)
    {
      EurExpenseLine *line = g_ptr_array_index (review->expenses, i);

      sums->expenses += line->amount_cents;
    }

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      sums->by_status[line->status] += line->amount_cents;
      if (_eur_plan_counts (line))
        sums->by_nature[line->nature] += line->amount_cents;
    }
}

static void
keep_sums (EurPlanAnalysis  *self,
           const Sums       *sums,
           EurFinancingPlan *plan)
{
  __int128 resources = 0;

  for (guint i = 0; i < EUR_N_FUNDINGS; i++)
    {
      self->by_status[i] = _eur_plan_narrow (sums->by_status[i]);
      resources += sums->by_status[i];
    }

  for (guint i = 0; i < EUR_N_NATURES; i++)
    self->by_nature[i] = _eur_plan_narrow (sums->by_nature[i]);

  self->expenses_cents = _eur_plan_narrow (sums->expenses);
  self->cost_cents = sums->expenses > 0 ? self->expenses_cents : _eur_plan_narrow (plan->declared_cost_cents);
  self->resources_cents = _eur_plan_narrow (resources);
  self->balance_cents = self->resources_cents - self->cost_cents;
  self->firm_cents = _eur_plan_narrow (sums->by_status[EUR_FUNDING_ACQUIRED] + sums->by_status[EUR_FUNDING_PAID]);
  self->missing_cents = MAX (0, self->by_status[EUR_FUNDING_REFUSED] - self->balance_cents);
}

static void
report_cost (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;
  gint64 declared = review->plan->declared_cost_cents;

  if (self->cost_cents == 0)
    _eur_plan_report (review, EUR_PLAN_NO_COST, NULL, NULL);
  else if (self->expenses_cents == 0)
    _eur_plan_report (review, EUR_PLAN_NO_EXPENSE, NULL, eur_french_format_money (declared), NULL);
  else if (declared != 0 && declared != self->expenses_cents)
    _eur_plan_report (review, EUR_PLAN_DECLARED_COST_DIFFERS, NULL,
                      eur_french_format_money (self->expenses_cents),
                      eur_french_format_money (declared),
                      eur_french_format_money (ABS (self->expenses_cents - declared)), NULL);
}

static void
report_balance (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;

  if (self->resources_cents == 0)
    _eur_plan_report (review, EUR_PLAN_NO_RESOURCE, NULL, NULL);
  else if (self->cost_cents != 0 && self->balance_cents == 0)
    _eur_plan_report (review, EUR_PLAN_BALANCED, NULL,
                      eur_french_format_money (self->resources_cents),
                      eur_french_format_money (self->cost_cents), NULL);
  else if (self->cost_cents != 0)
    _eur_plan_report (review, self->balance_cents < 0 ? EUR_PLAN_IMBALANCE_MISSING : EUR_PLAN_IMBALANCE_SURPLUS, NULL,
                      eur_french_format_money (self->resources_cents),
                      eur_french_format_money (self->cost_cents),
                      eur_french_format_money (ABS (self->balance_cents)), NULL);

  /* What a balance on paper hides. */
  if (self->balance_cents >= 0 && self->missing_cents > 0)
    _eur_plan_report (review, EUR_PLAN_MISSING_WITHOUT_REFUSED, NULL,
                      eur_french_format_money (self->by_status[EUR_FUNDING_REFUSED]),
                      eur_french_format_money (self->missing_cents), NULL);
}

/**
 * _eur_plan_sum:
 *
 * What is added up, and whether it balances.
 */
void
_eur_plan_sum (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;
  Sums sums = { 0 };

  add_lines (&sums, review);
  keep_sums (self, &sums, review->plan);

  if (MAX (self->cost_cents, self->resources_cents) > EUR_AMOUNT_MAX)
    _eur_plan_report (review, EUR_PLAN_TOO_LARGE, NULL, eur_french_format_money (EUR_AMOUNT_MAX), NULL);

  report_cost (review);
  report_balance (review);
}
