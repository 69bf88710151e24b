/* eur-plan-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-plan-sentences-private.h"

G_BEGIN_DECLS

/* One plan under judgement: what the rules read, and what they fill in. */
typedef struct
{
  EurPlanAnalysis      *analysis;
  EurFinancingPlan     *plan;
  const EurPlanContext *context;
  GPtrArray            *expenses;  /* of EurExpenseLine */
  GPtrArray            *resources; /* of EurResourceLine */
} EurPlanReview;

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
