/* eur-plan-years.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

static EurPlanYear *
get_year (GArray *years,
          gint64  number)
{
  EurPlanYear year = { .year = number };
  guint i;

  for (i = 0; i < years->len; i++)
    {
      EurPlanYear *other = &g_array_index (years, EurPlanYear, i);

      if (other->year == number)
        return other;

      if (other->year > number)
        break;
    }

  g_array_insert_val (years, i, year);

  return &g_array_index (years, EurPlanYear, i);
}

static void
add (gint64 *sum,
     gint64  cents)
{
  *sum = _eur_plan_narrow ((__int128) *sum + cents);
}

static guint
add_expenses (EurPlanReview *review)
{
  guint n_dated = 0;

  for (guint i = 0; i < review->expenses->len; i++)
    {
      EurExpenseLine *line = g_ptr_array_index (review->expenses, i);

      n_dated += line->year != 0;
      add (&get_year (review->analysis->years, line->year)->expenses_cents, line->amount_cents);
    }

  return n_dated;
}

static guint
add_resources (EurPlanReview *review)
{
  guint n_dated = 0;

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);
      EurPlanYear *year = get_year (review->analysis->years, line->year);

      n_dated += line->year != 0;
      if (_eur_plan_counts (line))
        add (&year->resources_cents, line->amount_cents);
      if (line->status == EUR_FUNDING_ACQUIRED || line->status == EUR_FUNDING_PAID)
        add (&year->firm_cents, line->amount_cents);
    }

  return n_dated;
}

static void
report_short_years (EurPlanReview *review)
{
  GArray *years = review->analysis->years;

  for (guint i = 0; i < years->len; i++)
    {
      EurPlanYear *year = &g_array_index (years, EurPlanYear, i);

      if (year->expenses_cents > year->resources_cents)
        _eur_plan_report (review, EUR_PLAN_YEAR_SHORT, NULL,
                          g_strdup_printf ("%" G_GINT64_FORMAT, year->year),
                          eur_french_format_money (year->expenses_cents),
                          eur_french_format_money (year->resources_cents),
                          eur_french_format_money (year->expenses_cents - year->resources_cents), NULL);
    }
}

/**
 * _eur_plan_sum_years:
 *
 * The plan year by year, when its lines say theirs. Years are compared only when
 * there are several, all lines have theirs, and expenses are detailed.
 */
void
_eur_plan_sum_years (EurPlanReview *review)
{
  GArray *years = review->analysis->years;
  guint n_lines = review->expenses->len + review->resources->len;
  guint n_dated = add_expenses (review) + add_resources (review);

  if (n_dated == 0)
    g_array_set_size (years, 0);
  else if (n_dated < n_lines)
    _eur_plan_report (review, EUR_PLAN_YEARS_INCOMPLETE, NULL,
                      eur_french_format_integer (n_lines - n_dated), eur_french_format_integer (n_lines), NULL);
  else if (years->len > 1)
    report_short_years (review);
}
