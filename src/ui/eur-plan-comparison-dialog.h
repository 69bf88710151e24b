/* eur-plan-comparison-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_PLAN_COMPARISON_DIALOG (eur_plan_comparison_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurPlanComparisonDialog, eur_plan_comparison_dialog, EUR, PLAN_COMPARISON_DIALOG, AdwDialog)

AdwDialog *eur_plan_comparison_dialog_new (EurFinancingPlan *old_plan,
                                           EurFinancingPlan *new_plan) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
