/* eur-plan-change-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_PLAN_CHANGE_ROW (eur_plan_change_row_get_type ())

G_DECLARE_FINAL_TYPE (EurPlanChangeRow, eur_plan_change_row, EUR, PLAN_CHANGE_ROW, AdwPreferencesRow)

G_END_DECLS
