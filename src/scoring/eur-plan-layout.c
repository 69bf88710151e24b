/* eur-plan-layout.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

/* CERFA 12156, the associations' form: charges in accounts 60 to 69, products in 70
 * to 79, gifts in kind in 86 and 87, whole euros. */

#define IN_KIND_EXPENSE  86
#define IN_KIND_RESOURCE 87

/* The class an account belongs to: its first two digits, whatever follows them. */
static gint64
get_class (const char *account)
{
  if (!g_ascii_isdigit (account[0]) || !g_ascii_isdigit (account[1]))
    return 0;

  return 10 * g_ascii_digit_value (account[0]) + g_ascii_digit_value (account[1]);
}

static void
check_account (EurPlanReview *review,
               const char    *id,
               const char    *label,
               const char    *account,
               gint64         tens,
               gint64         in_kind)
{
  if (eur_text_is_empty (account) || get_class (account) / 10 * 10 == tens || get_class (account) == in_kind)
    return;

  _eur_plan_report (review, EUR_PLAN_ACCOUNT_UNKNOWN, id,
                    eur_french_typography (_eur_plan_get_label (label)), g_strdup (account), NULL);
}

static gint64
add_in_kind (gint64      sum,
             const char *account,
             gint64      in_kind,
             gint64      cents)
{
  if (eur_text_is_empty (account) || get_class (account) != in_kind)
    return sum;

  return _eur_plan_narrow ((__int128) sum + cents);
}

static void
check_operating (EurPlanReview *review)
{
  gint64 given = 0, used = 0;
  gboolean cents = FALSE;

  for (guint i = 0; i < review->expenses->len; i++)
    {
      EurExpenseLine *line = g_ptr_array_index (review->expenses, i);

      check_account (review, line->id, line->label, line->account, 60, IN_KIND_EXPENSE);
      used = add_in_kind (used, line->account, IN_KIND_EXPENSE, line->amount_cents);
      cents |= line->amount_cents % 100 != 0;
    }

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);

      check_account (review, line->id, line->label, line->account, 70, IN_KIND_RESOURCE);
      if (_eur_plan_counts (line))
        given = add_in_kind (given, line->account, IN_KIND_RESOURCE, line->amount_cents);
      cents |= line->amount_cents % 100 != 0;
    }

  if (used != given)
    _eur_plan_report (review, EUR_PLAN_VOLUNTARY_IMBALANCE, NULL,
                      eur_french_format_money (used), eur_french_format_money (given), NULL);

  if (cents)
    _eur_plan_report (review, EUR_PLAN_OPERATING_CENTS, NULL, NULL);
}

/* A collectivity writes its investments without VAT and gets most of it back
 * through the FCTVA, so nothing is said of the usual case. */
static void
check_tax (EurPlanReview *review)
{
  EurFinancingPlan *plan = review->plan;
  const EurPlanContext *context = review->context;

  if (plan->recovers_vat && plan->includes_tax)
    _eur_plan_report (review, EUR_PLAN_TAX_RECOVERED, NULL, NULL);
  else if (!plan->recovers_vat && !plan->includes_tax &&
           context->owner_known && context->owner_kind != EUR_ORGANIZATION_COLLECTIVITY)
    _eur_plan_report (review, EUR_PLAN_TAX_NOT_RECOVERED, NULL, NULL);
}

/**
 * _eur_plan_check_layout:
 *
 * How the plan is written: VAT, and the layout of an operating plan.
 */
void
_eur_plan_check_layout (EurPlanReview *review)
{
  if (review->analysis->cost_cents > 0)
    check_tax (review);

  if (review->plan->kind == EUR_PLAN_OPERATING)
    check_operating (review);
}
