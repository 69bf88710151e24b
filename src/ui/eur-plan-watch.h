/* eur-plan-watch.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_PLAN_WATCH (eur_plan_watch_get_type ())

G_DECLARE_FINAL_TYPE (EurPlanWatch, eur_plan_watch, EUR, PLAN_WATCH, GObject)

EurPlanWatch    *eur_plan_watch_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void             eur_plan_watch_set_plan     (EurPlanWatch     *self,
                                              EurBundle        *bundle,
                                              EurFinancingPlan *plan);
EurPlanAnalysis *eur_plan_watch_get_analysis (EurPlanWatch     *self);

G_END_DECLS
