/* eur-chart-swatch.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-chart.h"

G_BEGIN_DECLS

#define EUR_TYPE_CHART_SWATCH (eur_chart_swatch_get_type ())

G_DECLARE_FINAL_TYPE (EurChartSwatch, eur_chart_swatch, EUR, CHART_SWATCH, GtkWidget)

GtkWidget *eur_chart_swatch_new      (EurChartMark  mark);
GtkWidget *eur_chart_swatch_new_item (EurChartMark  mark,
                                      const char   *amount);

G_END_DECLS
