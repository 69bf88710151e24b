/* eur-year-bars-widget.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-chart.h"

G_BEGIN_DECLS

#define EUR_TYPE_YEAR_BARS_WIDGET (eur_year_bars_widget_get_type ())

G_DECLARE_FINAL_TYPE (EurYearBarsWidget, eur_year_bars_widget, EUR, YEAR_BARS_WIDGET, AdwBin)

GtkWidget *eur_year_bars_widget_new       (void);
void       eur_year_bars_widget_set_years (EurYearBarsWidget *self,
                                           GArray            *years);

G_END_DECLS
