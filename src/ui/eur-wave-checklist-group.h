/* eur-wave-checklist-group.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_WAVE_CHECKLIST_GROUP (eur_wave_checklist_group_get_type ())

G_DECLARE_FINAL_TYPE (EurWaveChecklistGroup, eur_wave_checklist_group, EUR, WAVE_CHECKLIST_GROUP, AdwPreferencesGroup)

void eur_wave_checklist_group_fill    (EurWaveChecklistGroup *self,
                                       EurWave               *wave);
void eur_wave_checklist_group_collect (EurWaveChecklistGroup *self,
                                       EurWave               *wave);

G_END_DECLS
