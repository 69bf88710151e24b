/* eur-plan-totals.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_PLAN_TOTALS (eur_plan_totals_get_type ())

G_DECLARE_FINAL_TYPE (EurPlanTotals, eur_plan_totals, EUR, PLAN_TOTALS, GObject)

EurPlanTotals *eur_plan_totals_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
