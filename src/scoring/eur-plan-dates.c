/* eur-plan-dates.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

/* Days are compared as text, which ISO 8601 is made for. */
static gboolean
is_before (const char *day,
           const char *other)
{
  return day != NULL && other != NULL && strncmp (day, other, 10) < 0;
}

static void
check_order (EurPlanReview   *review,
             EurResourceLine *line)
{
  const char *first = line->requested_on;
  const char *second = line->decided_on;

  if (!is_before (second, first))
    {
      first = line->decided_on != NULL ? line->decided_on : line->requested_on;
      second = line->paid_on;
    }

  if (is_before (second, first))
    _eur_plan_report (review, EUR_PLAN_DATES_OUT_OF_ORDER, line->id,
                      eur_french_typography (_eur_plan_get_label (line->label)),
                      eur_french_format_date (second, EUR_FRENCH_DATE_SHORT),
                      eur_french_format_date (first, EUR_FRENCH_DATE_SHORT), NULL);
}

/* Work that starts before a funder has decided may lose what it would have given. */
static gboolean
is_awaited (EurResourceLine *line)
{
  return line->nature != EUR_NATURE_OWN && _eur_plan_counts (line) && line->amount_cents > 0;
}

static void
report_day (EurPlanReview   *review,
            EurPlanSentence  sentence,
            EurResourceLine *line,
            const char      *day)
{
  if (line != NULL)
    _eur_plan_report (review, sentence, line->id,
                      eur_french_format_date (review->context->start_on, EUR_FRENCH_DATE_LONG),
                      eur_french_typography (_eur_plan_get_label (line->label)),
                      eur_french_format_date (day, EUR_FRENCH_DATE_LONG), NULL);
}

/* Of each kind, the latest says it all. */
static void
check_start (EurPlanReview *review)
{
  const char *start = review->context->start_on;
  EurResourceLine *decided = NULL;
  EurResourceLine *requested = NULL;

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      if (!is_awaited (line))
        continue;

      if (is_before (start, line->decided_on))
        {
          if (decided == NULL || is_before (decided->decided_on, line->decided_on))
            decided = line;
        }
      else if (is_before (start, line->requested_on) &&
               (requested == NULL || is_before (requested->requested_on, line->requested_on)))
        requested = line;
    }

  report_day (review, EUR_PLAN_WORK_BEFORE_DECISION, decided, decided != NULL ? decided->decided_on : NULL);
  report_day (review, EUR_PLAN_WORK_BEFORE_REQUEST, requested, requested != NULL ? requested->requested_on : NULL);
}

static void
check_undecided (EurPlanReview *review)
{
  __int128 cents = 0;

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      if (is_awaited (line) && line->status == EUR_FUNDING_REQUESTED && line->decided_on == NULL)
        cents += line->amount_cents;
    }

  if (cents > 0)
    _eur_plan_report (review, EUR_PLAN_WORK_AWAITS_DECISIONS, NULL,
                      eur_french_format_money (_eur_plan_narrow (cents)),
                      eur_french_format_date (review->context->start_on, EUR_FRENCH_DATE_LONG), NULL);
}

/**
 * _eur_plan_check_dates:
 *
 * The order of things: asked for, decided, paid; and work after the decision.
 */
void
_eur_plan_check_dates (EurPlanReview *review)
{
  for (guint i = 0; i < review->resources->len; i++)
    check_order (review, g_ptr_array_index (review->resources, i));

  if (review->context->start_on == NULL)
    return;

  check_start (review);
  check_undecided (review);
}
