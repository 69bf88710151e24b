/* eur-chart-palette-widget.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-chart.h"

G_BEGIN_DECLS

void eur_widget_get_palette  (GtkWidget       *widget,
                              EurChartPalette *palette);
void eur_widget_follow_style (GtkWidget       *widget);

G_END_DECLS
