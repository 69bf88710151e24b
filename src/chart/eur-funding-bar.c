/* eur-funding-bar.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-funding-bar.h"

/* A width times an amount needs more than 64 bits. */
__extension__ typedef unsigned __int128 Wide;

static gint64
bound (gint64 cents)
{
  return CLAMP (cents, 0, EUR_AMOUNT_MAX);
}

static gint64
get_live (const EurFundingBar *self)
{
  return self->firm + self->requested + self->planned;
}

/**
 * eur_funding_bar_of_analysis:
 *
 * Returns: the bar of a plan that was analysed
 */
EurFundingBar
eur_funding_bar_of_analysis (EurPlanAnalysis *analysis)
{
  return (EurFundingBar) {
    .cost = bound (analysis->cost_cents),
    .firm = bound (analysis->firm_cents),
    .requested = bound (analysis->by_status[EUR_FUNDING_REQUESTED]),
    .planned = bound (analysis->by_status[EUR_FUNDING_PLANNED]),
    .refused = bound (analysis->by_status[EUR_FUNDING_REFUSED]),
  };
}

/**
 * eur_funding_bar_of_plan:
 *
 * Returns: the bar of a plan, without analysing it
 */
EurFundingBar
eur_funding_bar_of_plan (EurFinancingPlan *plan)
{
  return (EurFundingBar) {
    .cost = bound (eur_financing_plan_get_cost (plan)),
    .firm = bound (eur_financing_plan_sum_by_status (plan, EUR_FUNDING_ACQUIRED) +
                   eur_financing_plan_sum_by_status (plan, EUR_FUNDING_PAID)),
    .requested = bound (eur_financing_plan_sum_by_status (plan, EUR_FUNDING_REQUESTED)),
    .planned = bound (eur_financing_plan_sum_by_status (plan, EUR_FUNDING_PLANNED)),
    .refused = bound (eur_financing_plan_sum_by_status (plan, EUR_FUNDING_REFUSED)),
  };
}

/**
 * eur_funding_bar_of_row:
 *
 * Returns: the bar of a dossier in the list
 */
EurFundingBar
eur_funding_bar_of_row (EurDossierRow *row)
{
  return (EurFundingBar) {
    .cost = bound (row->cost_cents),
    .firm = bound (row->acquired_cents),
    .requested = bound (row->requested_cents),
    .planned = bound (row->planned_cents),
    .refused = bound (row->refused_cents),
  };
}

gboolean
eur_funding_bar_equal (const EurFundingBar *self,
                       const EurFundingBar *other)
{
  return self->cost == other->cost && self->firm == other->firm && self->requested == other->requested &&
         self->planned == other->planned && self->refused == other->refused;
}

/* Whether there is nothing to draw. */
gboolean
eur_funding_bar_is_empty (const EurFundingBar *self)
{
  return self->cost == 0 && get_live (self) == 0;
}

/**
 * eur_funding_bar_get_missing:
 *
 * Returns: what of the cost nobody brings, a refused amount being brought by nobody
 */
gint64
eur_funding_bar_get_missing (const EurFundingBar *self)
{
  return MAX (self->cost - get_live (self), 0);
}

/**
 * eur_funding_bar_get_surplus:
 *
 * Returns: what is brought beyond a cost that is known
 */
gint64
eur_funding_bar_get_surplus (const EurFundingBar *self)
{
  return self->cost > 0 ? MAX (get_live (self) - self->cost, 0) : 0;
}

/**
 * eur_funding_bar_get_amount:
 *
 * Returns: what a legend says of @mark. %EUR_CHART_MARK_MISSING is all that is
 *   missing, what was refused included.
 */
gint64
eur_funding_bar_get_amount (const EurFundingBar *self,
                            EurChartMark         mark)
{
  const gint64 amounts[EUR_N_FUNDING_MARKS] = {
    [EUR_CHART_MARK_FIRM]      = self->firm,
    [EUR_CHART_MARK_REQUESTED] = self->requested,
    [EUR_CHART_MARK_PLANNED]   = self->planned,
    [EUR_CHART_MARK_REFUSED]   = self->refused,
    [EUR_CHART_MARK_MISSING]   = eur_funding_bar_get_missing (self),
  };

  g_return_val_if_fail (mark < EUR_N_FUNDING_MARKS, 0);

  return amounts[mark];
}

/* What each part of the bar stands for: what was refused is shown in the hole that
 * it leaves, as far as nobody else fills it. */
static void
get_parts (const EurFundingBar *self,
           gint64               parts[EUR_N_FUNDING_MARKS])
{
  gint64 missing = eur_funding_bar_get_missing (self);
  gint64 refused = MIN (self->refused, missing);

  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    parts[i] = eur_funding_bar_get_amount (self, i);

  parts[EUR_CHART_MARK_REFUSED] = refused;
  parts[EUR_CHART_MARK_MISSING] = missing - refused;
}

static guint
scale (gint64 amount,
       gint64 whole,
       guint  width)
{
  return (guint) (((Wide) amount * width + (Wide) whole / 2) / (Wide) whole);
}

static guint
find_widest (const guint *widths)
{
  guint widest = 0;

  for (guint i = 1; i < EUR_N_FUNDING_MARKS; i++)
    {
      if (widths[i] > widths[widest])
        widest = i;
    }

  return widest;
}

/* Gives to the narrow what the widest can spare. */
static void
widen (const gint64 *parts,
       guint        *widths,
       guint         minimum)
{
  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    {
      while (parts[i] > 0 && widths[i] < minimum)
        {
          guint widest = find_widest (widths);

          if (widths[widest] <= minimum)
            return;

          widths[widest]--;
          widths[i]++;
        }
    }
}

/**
 * eur_funding_bar_get_edges:
 * @width: of the bar, in units as fine as one likes
 * @minimum: the least width of a part that is not nothing, if the bar has room
 * @edges: (out): where each part begins, in the order of the marks, and last @width;
 *   a part of nothing ends where it begins
 * @cost_edge: (out) (nullable): where the cost ends, @width unless there is a surplus
 *
 * Cuts the bar, which is as long as the cost, or as what is brought when that is
 * more. Each cut is rounded by itself, so that the errors do not add up.
 *
 * Returns: %FALSE if there is nothing to show
 */
gboolean
eur_funding_bar_get_edges (const EurFundingBar *self,
                           guint                width,
                           guint                minimum,
                           guint                edges[EUR_N_FUNDING_MARKS + 1],
                           guint               *cost_edge)
{
  gint64 whole = MAX (self->cost, get_live (self));
  gint64 parts[EUR_N_FUNDING_MARKS];
  guint widths[EUR_N_FUNDING_MARKS];
  gint64 sum = 0;
  guint end = 0;

  if (whole <= 0)
    return FALSE;

  get_parts (self, parts);

  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    {
      sum += parts[i];
      widths[i] = scale (sum, whole, width) - end;
      end += widths[i];
    }

  widen (parts, widths, minimum);
  edges[0] = 0;

  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    edges[i + 1] = edges[i] + widths[i];

  if (cost_edge != NULL)
    *cost_edge = self->cost > 0 ? scale (self->cost, whole, width) : width;

  return TRUE;
}
