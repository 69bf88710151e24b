/* eur-plan-settings.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_PLAN_SETTINGS (eur_plan_settings_get_type ())

G_DECLARE_FINAL_TYPE (EurPlanSettings, eur_plan_settings, EUR, PLAN_SETTINGS, AdwExpanderRow)

G_END_DECLS
