/* eur-plan-findings.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_PLAN_FINDINGS (eur_plan_findings_get_type ())

G_DECLARE_FINAL_TYPE (EurPlanFindings, eur_plan_findings, EUR, PLAN_FINDINGS, AdwBin)

void eur_plan_findings_show (EurPlanFindings *self,
                             GPtrArray       *findings);

G_END_DECLS
