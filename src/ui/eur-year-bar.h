/* eur-year-bar.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-chart.h"

G_BEGIN_DECLS

#define EUR_TYPE_YEAR_BAR (eur_year_bar_get_type ())

G_DECLARE_FINAL_TYPE (EurYearBar, eur_year_bar, EUR, YEAR_BAR, GtkWidget)

GtkWidget *eur_year_bar_new (const EurPlanYear *year,
                             gint64             largest);

G_END_DECLS
