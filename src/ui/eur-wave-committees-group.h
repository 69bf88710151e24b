/* eur-wave-committees-group.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_WAVE_COMMITTEES_GROUP (eur_wave_committees_group_get_type ())

G_DECLARE_FINAL_TYPE (EurWaveCommitteesGroup, eur_wave_committees_group, EUR, WAVE_COMMITTEES_GROUP, AdwPreferencesGroup)

void eur_wave_committees_group_fill    (EurWaveCommitteesGroup *self,
                                        EurWorkspace           *workspace,
                                        EurWave                *wave);
void eur_wave_committees_group_collect (EurWaveCommitteesGroup *self,
                                        EurWave                *wave);

G_END_DECLS
