/* eur-plan-own-share.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

/* CGCT L1111-10 III: a collectivity or a group of them that is the maître d'ouvrage
 * of an investment pays at least 20 % of what public persons bring to it, 30 % in
 * a competence of a chef de file (L1111-9). Its own money is public too, so with A
 * its share and S the other public money, A ≥ 20 % of (A + S) is 4·A ≥ S, and 30 % is
 * 7·A ≥ 3·S. Private money is in neither. */
typedef struct
{
  gint64 percent;
  gint64 own;    /* times A */
  gint64 others; /* at least times S */
} Rule;

static const Rule rules[] = {
  { 20, 4, 1 },
  { 30, 7, 3 },
};

static const Rule *
get_rule (EurPlanReview *review)
{
  return review->plan->minimum_share == rules[1].percent ? &rules[1] : &rules[0];
}

static gboolean
holds (const Rule *rule,
       gint64      own,
       gint64      others)
{
  return (__int128) rule->own * own >= (__int128) rule->others * others;
}

/* The least A that holds, less A. */
static gint64
compute_missing (const Rule *rule,
                 gint64      own,
                 gint64      others)
{
  __int128 needed = ((__int128) rule->others * others + rule->own - 1) / rule->own;

  return (gint64) MAX (0, needed - own);
}

/* “4 × 20 000,00 € = 80 000,00 €”, or the amount alone. */
static char *
write_product (gint64 factor,
               gint64 cents)
{
  g_autofree char *amount = eur_french_format_money (cents);
  g_autofree char *product = eur_french_format_money (_eur_plan_narrow ((__int128) factor * cents));

  if (factor == 1)
    return g_steal_pointer (&amount);

  return g_strdup_printf ("%" G_GINT64_FORMAT EUR_NBSP "×" EUR_NBSP "%s = %s", factor, amount, product);
}

static char *
write_comparison (const Rule *rule,
                  gint64      own,
                  gint64      others)
{
  g_autofree char *left = write_product (rule->own, own);
  g_autofree char *right = write_product (rule->others, others);

  return g_strdup_printf ("%s %s %s", left, holds (rule, own, others) ? "≥" : "<", right);
}

/* What is above the minimum may be rounded to it, and not what is under it. */
static char *
write_share (const Rule *rule,
             gint64      own,
             gint64      others)
{
  if (holds (rule, own, others))
    return eur_french_format_percent (own, own + others, 1);

  return eur_french_format_percent_beside (own, own + others, 1, rule->percent);
}

static char *
write_minimum (const Rule *rule)
{
  return eur_french_format_percent (rule->percent, 100, 0);
}

static void
report_verdict (EurPlanReview *review,
                const Rule    *rule)
{
  EurPlanAnalysis *self = review->analysis;
  gint64 own = self->by_nature[EUR_NATURE_OWN];
  gint64 others = self->other_public_cents;

  if (others == 0)
    _eur_plan_report (review, EUR_PLAN_OWN_SHARE_NO_PUBLIC, NULL, write_minimum (rule), NULL);
  else if (self->own_share_ok)
    _eur_plan_report (review, EUR_PLAN_OWN_SHARE_OK, NULL,
                      eur_french_format_money (own), eur_french_format_money (others),
                      write_share (rule, own, others), write_comparison (rule, own, others),
                      write_minimum (rule), NULL);
  else
    _eur_plan_report (review,
                      self->own_share_derogated ? EUR_PLAN_OWN_SHARE_SHORT_DEROGATED : EUR_PLAN_OWN_SHARE_SHORT, NULL,
                      eur_french_format_money (own), eur_french_format_money (others),
                      write_share (rule, own, others), write_comparison (rule, own, others),
                      eur_french_format_money (self->own_share_missing_cents), write_minimum (rule), NULL);
}

static void
report_derogation (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;
  EurFinancingPlan *plan = review->plan;

  if (eur_text_is_empty (plan->derogation) && eur_text_is_empty (plan->derogation_act))
    return;

  if (eur_text_is_empty (plan->derogation_act))
    _eur_plan_report (review, EUR_PLAN_DEROGATION_WITHOUT_ACT, NULL, g_strdup (plan->derogation), NULL);
  else if (eur_text_is_empty (plan->derogation))
    _eur_plan_report (review, EUR_PLAN_DEROGATION_WITHOUT_MOTIVE, NULL, g_strdup (plan->derogation_act), NULL);
  else if (self->own_share_ok)
    _eur_plan_report (review, EUR_PLAN_DEROGATION_NOT_NEEDED, NULL,
                      g_strdup (plan->derogation), g_strdup (plan->derogation_act), NULL);
  else
    _eur_plan_report (review, EUR_PLAN_DEROGATION, NULL,
                      g_strdup (plan->derogation), g_strdup (plan->derogation_act), NULL);
}

/* Whether European money is public money here is not established: it is a choice,
 * and matters most where it makes the verdict. */
static void
report_european (EurPlanReview *review,
                 const Rule    *rule)
{
  EurPlanAnalysis *self = review->analysis;
  gint64 own = self->by_nature[EUR_NATURE_OWN];
  gint64 national = self->by_nature[EUR_NATURE_PUBLIC];
  gint64 european = self->by_nature[EUR_NATURE_EUROPEAN];

  if (european == 0)
    return;

  if (holds (rule, own, national) != holds (rule, own, national + european))
    _eur_plan_report (review, EUR_PLAN_EUROPEAN_DECIDES, NULL,
                      eur_french_format_money (european), write_minimum (rule), NULL);
  else
    _eur_plan_report (review,
                      review->plan->excludes_european ? EUR_PLAN_EUROPEAN_EXCLUDED : EUR_PLAN_EUROPEAN_INCLUDED,
                      NULL, eur_french_format_money (european), NULL);
}

static void
report_not_concerned (EurPlanReview *review)
{
  if (review->plan->kind == EUR_PLAN_OPERATING)
    _eur_plan_report (review, EUR_PLAN_OWN_SHARE_OPERATING, NULL, NULL);
  else if (!review->context->owner_known)
    _eur_plan_report (review, EUR_PLAN_OWN_SHARE_OWNER_UNKNOWN, NULL, NULL);
  else if (review->context->owner_kind == EUR_ORGANIZATION_PUBLIC_BODY)
    _eur_plan_report (review, EUR_PLAN_OWN_SHARE_PUBLIC_BODY, NULL, NULL);
  else
    _eur_plan_report (review, EUR_PLAN_OWN_SHARE_NOT_CONCERNED, NULL, NULL);
}

static void
report_share (EurPlanReview *review,
              const Rule    *rule)
{
  gint64 recorded = review->plan->minimum_share;

  if (recorded != 0 && recorded != rule->percent)
    _eur_plan_report (review, EUR_PLAN_MINIMUM_SHARE_UNKNOWN, NULL,
                      eur_french_format_percent (recorded, 100, 0), write_minimum (rule), NULL);

  report_verdict (review, rule);
  report_derogation (review);
  report_european (review, rule);
}

/**
 * _eur_plan_judge_own_share:
 *
 * The minimum share of the owner, and why it does not apply when it does not.
 */
void
_eur_plan_judge_own_share (EurPlanReview *review)
{
  EurPlanAnalysis *self = review->analysis;
  EurFinancingPlan *plan = review->plan;
  const Rule *rule = get_rule (review);
  gint64 own = self->by_nature[EUR_NATURE_OWN];
  gint64 european = plan->excludes_european ? 0 : self->by_nature[EUR_NATURE_EUROPEAN];

  self->minimum_share = rule->percent;
  self->other_public_cents = self->by_nature[EUR_NATURE_PUBLIC] + european;
  self->own_share = eur_fraction_make (own, own + self->other_public_cents);
  self->own_share_applies = plan->kind == EUR_PLAN_INVESTMENT && review->context->owner_known &&
                            review->context->owner_kind == EUR_ORGANIZATION_COLLECTIVITY;

  if (self->own_share_applies)
    {
      self->own_share_ok = holds (rule, own, self->other_public_cents);
      self->own_share_derogated = !eur_text_is_empty (plan->derogation) && !eur_text_is_empty (plan->derogation_act);
      self->own_share_missing_cents = compute_missing (rule, own, self->other_public_cents);
      report_share (review, rule);
    }
  else
    report_not_concerned (review);

  if (own == 0 && self->own_share_ok && self->cost_cents > 0 && self->resources_cents > 0)
    _eur_plan_report (review, EUR_PLAN_NO_OWN_FUNDS, NULL, NULL);
}
