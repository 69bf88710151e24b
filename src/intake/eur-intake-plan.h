/* eur-intake-plan.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-intake-item.h"
#include "eur-mapping.h"
#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_TYPE_INTAKE_PLAN (eur_intake_plan_get_type ())

G_DECLARE_FINAL_TYPE (EurIntakePlan, eur_intake_plan, EUR, INTAKE_PLAN, GObject)

DexFuture     *eur_intake_plan                    (EurStore      *store,
                                                   EurIntakeFile *file,
                                                   EurMapping    *correction,
                                                   const char    *wave) G_GNUC_WARN_UNUSED_RESULT;
DexFuture     *eur_intake_plan_commit             (EurIntakePlan *self,
                                                   const char    *author) G_GNUC_WARN_UNUSED_RESULT;
EurIntakeFile *eur_intake_plan_get_file           (EurIntakePlan *self);
EurWave       *eur_intake_plan_get_wave           (EurIntakePlan *self);
EurMapping    *eur_intake_plan_get_mapping        (EurIntakePlan *self);
GListModel    *eur_intake_plan_get_items          (EurIntakePlan *self);
GListModel    *eur_intake_plan_get_not_understood (EurIntakePlan *self);
guint          eur_intake_plan_count              (EurIntakePlan *self,
                                                   EurOutcome     outcome);
guint          eur_intake_plan_count_conflicts    (EurIntakePlan *self);

G_END_DECLS
