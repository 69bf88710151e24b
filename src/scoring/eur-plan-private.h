/* eur-plan-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-plan-analysis.h"

G_BEGIN_DECLS

/* What a financing plan may be told, in the order of the table of sentences. */
typedef enum
{
  /* The plan as a whole. */
  EUR_PLAN_NO_PLAN,
  EUR_PLAN_NO_COST,
  EUR_PLAN_NO_EXPENSE,
  EUR_PLAN_NO_RESOURCE,
  EUR_PLAN_TOO_LARGE,
  EUR_PLAN_DECLARED_COST_DIFFERS,
  EUR_PLAN_BALANCED,
  EUR_PLAN_IMBALANCE_MISSING,
  EUR_PLAN_IMBALANCE_SURPLUS,
  EUR_PLAN_MISSING_WITHOUT_REFUSED,

  /* The owner's share. */
  EUR_PLAN_OWN_SHARE_OK,
  EUR_PLAN_OWN_SHARE_SHORT,
  EUR_PLAN_OWN_SHARE_SHORT_DEROGATED,
  EUR_PLAN_OWN_SHARE_NO_PUBLIC,
  EUR_PLAN_OWN_SHARE_NOT_CONCERNED,
  EUR_PLAN_OWN_SHARE_PUBLIC_BODY,
  EUR_PLAN_OWN_SHARE_OPERATING,
  EUR_PLAN_OWN_SHARE_OWNER_UNKNOWN,
  EUR_PLAN_MINIMUM_SHARE_UNKNOWN,
  EUR_PLAN_DEROGATION,
  EUR_PLAN_DEROGATION_WITHOUT_ACT,
  EUR_PLAN_DEROGATION_WITHOUT_MOTIVE,
  EUR_PLAN_DEROGATION_NOT_NEEDED,
  EUR_PLAN_EUROPEAN_INCLUDED,
  EUR_PLAN_EUROPEAN_EXCLUDED,
  EUR_PLAN_EUROPEAN_DECIDES,
  EUR_PLAN_NO_OWN_FUNDS,

  /* How sure the money is. */
  EUR_PLAN_NOTHING_FIRM,
  EUR_PLAN_FIRM_COVERAGE,
  EUR_PLAN_PROBABLE_COVERAGE,
  EUR_PLAN_NOT_REQUESTED,
  EUR_PLAN_PUBLIC_AID_RATE,
  EUR_PLAN_PUBLIC_AID_HIGH,
  EUR_PLAN_SINGLE_FUNDER,

  /* Lines. */
  EUR_PLAN_REFUSED_COUNTED,
  EUR_PLAN_EXPENSE_WITHOUT_LABEL,
  EUR_PLAN_RESOURCE_WITHOUT_LABEL,
  EUR_PLAN_LINE_WITHOUT_AMOUNT,
  EUR_PLAN_DUPLICATE_RESOURCE,
  EUR_PLAN_SUNDRIES,
  EUR_PLAN_ABOVE_ELIGIBLE,
  EUR_PLAN_ELIGIBLE_ABOVE_COST,
  EUR_PLAN_ELIGIBLE_BELOW_COST,

  /* Proofs and dates. */
  EUR_PLAN_OWN_WITHOUT_PROOF,
  EUR_PLAN_ACQUIRED_WITHOUT_PROOF,
  EUR_PLAN_PAID_WITHOUT_PROOF,
  EUR_PLAN_PRIVATE_WITHOUT_LETTER,
  EUR_PLAN_PROOF_GONE,
  EUR_PLAN_PROOF_NOT_HERE,
  EUR_PLAN_PROOF_OLDER,
  EUR_PLAN_PLAN_WITHOUT_DATE,
  EUR_PLAN_DATES_OUT_OF_ORDER,
  EUR_PLAN_WORK_BEFORE_DECISION,
  EUR_PLAN_WORK_BEFORE_REQUEST,
  EUR_PLAN_WORK_AWAITS_DECISIONS,

  /* VAT, years, the layout of an operating plan. */
  EUR_PLAN_TAX_RECOVERED,
  EUR_PLAN_TAX_NOT_RECOVERED,
  EUR_PLAN_YEARS_INCOMPLETE,
  EUR_PLAN_YEAR_SHORT,
  EUR_PLAN_OPERATING_CENTS,
  EUR_PLAN_ACCOUNT_UNKNOWN,
  EUR_PLAN_VOLUNTARY_IMBALANCE,
} EurPlanSentence;

#define EUR_N_PLAN_SENTENCES (EUR_PLAN_VOLUNTARY_IMBALANCE + 1)

/* One plan under judgement: what the rules read, and what they fill in. */
typedef struct
{
  EurPlanAnalysis      *analysis;
  EurFinancingPlan     *plan;
  const EurPlanContext *context;
  GPtrArray            *expenses;  /* of EurExpenseLine */
  GPtrArray            *resources; /* of EurResourceLine */
} EurPlanReview;

extern const EurFindingKind _eur_plan_sentences[EUR_N_PLAN_SENTENCES];

void        _eur_plan_report           (EurPlanReview   *review,
                                        EurPlanSentence  sentence,
                                        const char      *line,
                                        ...) G_GNUC_NULL_TERMINATED;
const char *_eur_plan_get_label        (const char      *label);
gboolean    _eur_plan_counts           (EurResourceLine *line);
gint64      _eur_plan_narrow           (__int128         sum);

void        _eur_plan_sum              (EurPlanReview   *review);
void        _eur_plan_sum_years        (EurPlanReview   *review);
void        _eur_plan_judge_own_share  (EurPlanReview   *review);
void        _eur_plan_measure_coverage (EurPlanReview   *review);
void        _eur_plan_check_lines      (EurPlanReview   *review);
void        _eur_plan_check_sundries   (EurPlanReview   *review);
void        _eur_plan_check_funders    (EurPlanReview   *review);
void        _eur_plan_check_proofs     (EurPlanReview   *review);
void        _eur_plan_check_dates      (EurPlanReview   *review);
void        _eur_plan_check_layout     (EurPlanReview   *review);

G_END_DECLS
