/* eur-plan-lines.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

/* What the other sentences call a line that has no label; a sentence of its own asks for one. */
#define NO_LABEL "…"

const char *
_eur_plan_get_label (const char *label)
{
  return eur_text_is_empty (label) ? NO_LABEL : label;
}

static void
check_line (EurPlanReview   *review,
            const char      *id,
            const char      *label,
            gint64           cents,
            EurPlanSentence  without_label)
{
  if (eur_text_is_empty (label) && cents != 0)
    _eur_plan_report (review, without_label, id, eur_french_format_money (cents), NULL);
  else if (cents == 0 && !eur_text_is_empty (label))
    _eur_plan_report (review, EUR_PLAN_LINE_WITHOUT_AMOUNT, id, eur_french_typography (label), NULL);
}

static void
check_refused (EurPlanReview   *review,
               EurResourceLine *line)
{
  if (!_eur_plan_counts (line) && line->amount_cents > 0)
    _eur_plan_report (review, EUR_PLAN_REFUSED_COUNTED, line->id,
                      eur_french_typography (_eur_plan_get_label (line->label)),
                      eur_french_format_money (line->amount_cents), NULL);
}

/* What a funder keeps of the cost, against the cost and against what it pays. */
static void
check_eligible (EurPlanReview   *review,
                EurResourceLine *line)
{
  gint64 cost = review->analysis->cost_cents;
  gint64 eligible = line->eligible_cents;
  const char *label = _eur_plan_get_label (line->label);

  if (!_eur_plan_counts (line) || eligible == 0)
    return;

  if (line->amount_cents > eligible)
    _eur_plan_report (review, EUR_PLAN_ABOVE_ELIGIBLE, line->id,
                      eur_french_typography (label), eur_french_format_money (eligible),
                      eur_french_format_money (line->amount_cents), NULL);
  else if (eligible > cost && cost > 0)
    _eur_plan_report (review, EUR_PLAN_ELIGIBLE_ABOVE_COST, line->id,
                      eur_french_typography (label), eur_french_format_money (eligible),
                      eur_french_format_money (cost), NULL);
  else if (eligible < cost)
    _eur_plan_report (review, EUR_PLAN_ELIGIBLE_BELOW_COST, line->id,
                      eur_french_typography (label), eur_french_format_money (eligible),
                      eur_french_format_money (cost),
                      eur_french_format_percent (line->amount_cents, eligible, 1), NULL);
}

/* The same money written twice: who, how much and for when are the same. */
static char *
dup_identity (EurResourceLine *line)
{
  g_autofree char *folded = eur_text_fold (line->label);

  return g_strdup_printf ("%s/%" G_GINT64_FORMAT "/%d/%" G_GINT64_FORMAT,
                          folded, line->amount_cents, line->nature, line->year);
}

static void
check_duplicates (EurPlanReview *review)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      if (!_eur_plan_counts (line) || line->amount_cents == 0 || eur_text_is_empty (line->label))
        continue;

      if (!g_hash_table_add (seen, dup_identity (line)))
        _eur_plan_report (review, EUR_PLAN_DUPLICATE_RESOURCE, line->id,
                          eur_french_typography (line->label),
                          eur_french_format_money (line->amount_cents), NULL);
    }
}

/**
 * _eur_plan_check_lines:
 *
 * What is wrong with a line by itself.
 */
void
_eur_plan_check_lines (EurPlanReview *review)
{
  for (guint i = 0; i < review->expenses->len; i++)
    {
      EurExpenseLine *line = g_ptr_array_index (review->expenses, i);

      check_line (review, line->id, line->label, line->amount_cents, EUR_PLAN_EXPENSE_WITHOUT_LABEL);
    }

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      check_line (review, line->id, line->label, line->amount_cents, EUR_PLAN_RESOURCE_WITHOUT_LABEL);
      check_refused (review, line);
      check_eligible (review, line);
    }

  check_duplicates (review);
}
