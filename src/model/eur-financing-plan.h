/* eur-financing-plan.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"
#include "eur-financing-line.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_PLAN_INVESTMENT,
  EUR_PLAN_OPERATING,
} EurPlanKind;

typedef enum
{
  EUR_PLAN_VERSION_INTAKE,
  EUR_PLAN_VERSION_COMMITTEE,
  EUR_PLAN_VERSION_CONVENTION,
} EurPlanVersion;

#define EUR_TYPE_PLAN_KIND      (eur_plan_kind_get_type ())
#define EUR_TYPE_PLAN_VERSION   (eur_plan_version_get_type ())
#define EUR_TYPE_FINANCING_PLAN (eur_financing_plan_get_type ())

G_DECLARE_FINAL_TYPE (EurFinancingPlan, eur_financing_plan, EUR, FINANCING_PLAN, EurDocument)

struct _EurFinancingPlan
{
  EurDocument     parent_instance;

  char           *dossier; /* document id */
  EurPlanKind     kind;
  EurPlanVersion  version;
  gboolean        includes_tax; /* amounts are TTC, else HT */
  gboolean        recovers_vat;
  gint64          declared_cost_cents; /* as the applicant wrote it; 0: not given */
  GListStore     *expenses;            /* of EurExpenseLine */
  GListStore     *resources;           /* of EurResourceLine */
  char           *drawn_up_on;         /* day */
  gint64          minimum_share;       /* CGCT L1111-10 III, in percent: 20, or 30; 0 is 20 */
  char           *derogation;          /* why the minimum share does not apply */
  char           *derogation_act;      /* and the act that says so */
  gboolean        excludes_european;   /* European money is not public money in that share: to be verified */
};

GType             eur_plan_kind_get_type           (void) G_GNUC_CONST;
const char       *eur_plan_kind_get_title          (EurPlanKind       kind);
const char       *eur_plan_kind_get_french         (EurPlanKind       kind);
GType             eur_plan_version_get_type        (void) G_GNUC_CONST;
const char       *eur_plan_version_get_title       (EurPlanVersion    version);
const char       *eur_plan_version_get_french      (EurPlanVersion    version);
EurFinancingPlan *eur_financing_plan_new           (void) G_GNUC_WARN_UNUSED_RESULT;
gint64            eur_financing_plan_sum_expenses  (EurFinancingPlan *self);
gint64            eur_financing_plan_sum_resources (EurFinancingPlan *self);
gint64            eur_financing_plan_sum_by_status (EurFinancingPlan *self,
                                                    EurFunding        status);
gint64            eur_financing_plan_get_cost      (EurFinancingPlan *self);
gint64            eur_financing_plan_get_balance   (EurFinancingPlan *self);

G_END_DECLS
