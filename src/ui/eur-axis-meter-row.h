/* eur-axis-meter-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_AXIS_METER_ROW (eur_axis_meter_row_get_type ())

G_DECLARE_FINAL_TYPE (EurAxisMeterRow, eur_axis_meter_row, EUR, AXIS_METER_ROW, AdwPreferencesRow)

GtkWidget *eur_axis_meter_row_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_axis_meter_row_show (EurAxisMeterRow *self,
                                    EurAxisScore    *axis,
                                    gint64           highest,
                                    EurFinding      *finding);

G_END_DECLS
