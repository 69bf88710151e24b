/* eur-wave-point-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_WAVE_POINT_ROW (eur_wave_point_row_get_type ())

G_DECLARE_FINAL_TYPE (EurWavePointRow, eur_wave_point_row, EUR, WAVE_POINT_ROW, AdwExpanderRow)

GtkWidget         *eur_wave_point_row_new       (EurChecklistPoint *point) G_GNUC_WARN_UNUSED_RESULT;
EurChecklistPoint *eur_wave_point_row_get_point (EurWavePointRow   *self);

G_END_DECLS
