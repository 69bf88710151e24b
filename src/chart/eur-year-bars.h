/* eur-year-bars.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-chart-palette.h"
#include "eur-scoring.h"

G_BEGIN_DECLS

gint64  eur_year_bars_get_largest (GArray                  *years);
void    eur_year_bars_draw        (const EurPlanYear       *year,
                                   gint64                   largest,
                                   cairo_t                 *cr,
                                   const EurChartPalette   *palette,
                                   const cairo_rectangle_t *area);
char   *eur_year_bars_dup_title   (const EurPlanYear       *year) G_GNUC_WARN_UNUSED_RESULT;
char   *eur_year_bars_dup_french  (const EurPlanYear       *year) G_GNUC_WARN_UNUSED_RESULT;
char   *eur_year_bars_dup_text    (const EurPlanYear       *year) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
