/* eur-plan-analysis.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-finding.h"

G_BEGIN_DECLS

#define EUR_TYPE_PLAN_ANALYSIS (eur_plan_analysis_get_type ())

/**
 * EurPlanContext:
 * @owner_kind: of the project owner: the minimum share concerns collectivities only
 * @owner_known: whether there is an owner
 * @start_on: (nullable): when the work starts, a day
 * @attachments: (nullable): the pieces that a proof may be, of #EurAttachment;
 *   %NULL when pieces are not known at all (a plan that is in no store): a proof
 *   that a line names is then taken at its word
 *
 * What a plan is judged with.
 */
typedef struct
{
  EurOrganizationKind  owner_kind;
  gboolean             owner_known;
  const char          *start_on;
  GListModel          *attachments;
} EurPlanContext;

/* One year of a plan of several, in cents. Year 0: lines that name none. */
typedef struct
{
  gint64 year;
  gint64 expenses_cents;
  gint64 resources_cents; /* refused ones left out */
  gint64 firm_cents;
} EurPlanYear;

/**
 * EurPlanAnalysis:
 *
 * All that arithmetic says of a financing plan: exact, in cents and fractions.
 * @own_share_ok is the arithmetic alone: a derogation does not make it true, it
 * makes the shortfall an information. Immutable and reference counted.
 */
typedef struct
{
  grefcount    ref_count;

  gint64       expenses_cents;
  gint64       cost_cents;      /* expenses, or without any, the declared cost */
  gint64       resources_cents; /* as presented: refused ones too */
  gint64       balance_cents;   /* resources less cost */
  gint64       by_status[EUR_N_FUNDINGS];
  gint64       by_nature[EUR_N_NATURES]; /* refused ones left out */
  gint64       eligible_cents;           /* the largest eligible base among the public funders, or 0 */
  gint64       firm_cents;               /* acquired and paid */
  gint64       missing_cents;            /* cost less all that is not refused, at least 0 */

  gboolean     own_share_applies; /* CGCT L1111-10 III: a collectivity's investment */
  gboolean     own_share_derogated;
  gboolean     own_share_ok;            /* TRUE too when it does not apply */
  gint64       minimum_share;           /* percent: 20 or 30 */
  gint64       other_public_cents;      /* S: public money that is not the owner's */
  gint64       own_share_missing_cents; /* what the owner would have to add, S unchanged */
  EurFraction  own_share;               /* A over A + S */
  EurFraction  public_aid;              /* S over the eligible cost, for information */
  EurFraction  firm_coverage;
  EurFraction  probable_coverage; /* firm, and half of what is requested */

  GPtrArray   *findings; /* of EurFinding, the gravest first */
  GArray      *years;    /* of EurPlanYear, in order; empty when no line names one */
} EurPlanAnalysis;

GType                 eur_plan_analysis_get_type      (void) G_GNUC_CONST;
EurPlanAnalysis      *eur_plan_analysis_new           (EurFinancingPlan     *plan,
                                                       const EurPlanContext *context) G_GNUC_WARN_UNUSED_RESULT;
EurPlanAnalysis      *eur_plan_analysis_new_bundle    (EurBundle            *bundle,
                                                       EurFinancingPlan     *plan) G_GNUC_WARN_UNUSED_RESULT;
EurPlanAnalysis      *eur_plan_analysis_ref           (EurPlanAnalysis      *self);
void                  eur_plan_analysis_unref         (EurPlanAnalysis      *self);
EurSeverity           eur_plan_analysis_get_severity  (EurPlanAnalysis      *self);

const EurFindingKind *eur_plan_analysis_get_sentences (guint                *n_sentences);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurPlanAnalysis, eur_plan_analysis_unref)

G_END_DECLS
