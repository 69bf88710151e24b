/* plan-fixture.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

/* What a collectivity's plan is judged with when pieces are not known. */
#define PLAN_COLLECTIVITY ((EurPlanContext) { .owner_known = TRUE, .owner_kind = EUR_ORGANIZATION_COLLECTIVITY })

#define EUROS(euros) (G_GINT64_CONSTANT (100) * (euros))

EurExpenseLine  *plan_add_expense  (EurFinancingPlan     *plan,
                                    const char           *label,
                                    gint64                cents);
EurResourceLine *plan_add_resource (EurFinancingPlan     *plan,
                                    const char           *label,
                                    gint64                cents,
                                    EurNature             nature,
                                    EurFunding            status);
EurPlanAnalysis *plan_judge        (EurFinancingPlan     *plan) G_GNUC_WARN_UNUSED_RESULT;
EurFinding      *plan_find         (EurPlanAnalysis      *analysis,
                                    const char           *code);
void             plan_assert_found (EurFinancingPlan     *plan,
                                    const EurPlanContext *context,
                                    const char           *code,
                                    gboolean              found);

G_END_DECLS
