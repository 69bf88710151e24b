/* eur-threshold-meter.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define EUR_TYPE_THRESHOLD_METER (eur_threshold_meter_get_type ())

G_DECLARE_FINAL_TYPE (EurThresholdMeter, eur_threshold_meter, EUR, THRESHOLD_METER, GtkWidget)

GtkWidget *eur_threshold_meter_new (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_threshold_meter_set (EurThresholdMeter *self,
                                    double             score,
                                    double             threshold,
                                    double             highest,
                                    const char        *text);

G_END_DECLS
