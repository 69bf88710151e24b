/* eur-plan-versions.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_PLAN_VERSIONS (eur_plan_versions_get_type ())

G_DECLARE_FINAL_TYPE (EurPlanVersions, eur_plan_versions, EUR, PLAN_VERSIONS, AdwBin)

G_END_DECLS
