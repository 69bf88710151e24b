/* eur-wave-committee-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_WAVE_COMMITTEE_ROW (eur_wave_committee_row_get_type ())

G_DECLARE_FINAL_TYPE (EurWaveCommitteeRow, eur_wave_committee_row, EUR, WAVE_COMMITTEE_ROW, AdwExpanderRow)

GtkWidget    *eur_wave_committee_row_new           (EurCommittee        *committee,
                                                    GListModel          *grids) G_GNUC_WARN_UNUSED_RESULT;
EurCommittee *eur_wave_committee_row_get_committee (EurWaveCommitteeRow *self);
EurGrid      *eur_wave_committee_row_get_grid      (EurWaveCommitteeRow *self);
void          eur_wave_committee_row_select        (EurWaveCommitteeRow *self,
                                                    const char          *grid);

G_END_DECLS
