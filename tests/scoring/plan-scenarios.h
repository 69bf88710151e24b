/* plan-scenarios.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

#define PLAN_MAX_LINES 5

/* A plan as a table writes it, with what it is judged with. */
typedef struct
{
  gboolean            absent;
  EurPlanKind         kind;
  gint64 share, declared;
  gboolean tax, recovers, no_european;
  const char *drawn_up_on, *derogation, *act, *start_on;
  gboolean no_owner, no_pieces;
  EurOrganizationKind owner;

  struct
  {
    const char *label;
    gint64 cents, year;
    const char *account;
  } expenses[PLAN_MAX_LINES];

  struct
  {
    const char *label;
    gint64      cents;
    EurNature   nature;
    EurFunding  status;
    const char *proof, *requested_on, *decided_on, *paid_on, *account;
    gint64 eligible, year;
  } resources[PLAN_MAX_LINES];
} PlanScenario;

extern const PlanScenario plan_scenarios[];
extern const guint plan_n_scenarios;

EurPlanAnalysis *plan_scenario_judge (const PlanScenario *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
