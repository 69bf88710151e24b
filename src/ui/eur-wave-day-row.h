/* eur-wave-day-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_WAVE_DAY_ROW (eur_wave_day_row_get_type ())

G_DECLARE_FINAL_TYPE (EurWaveDayRow, eur_wave_day_row, EUR, WAVE_DAY_ROW, AdwEntryRow)

const char *eur_wave_day_row_get_day     (EurWaveDayRow *self);
void        eur_wave_day_row_set_day     (EurWaveDayRow *self,
                                          const char    *day);
const char *eur_wave_day_row_get_problem (EurWaveDayRow *self);

G_END_DECLS
