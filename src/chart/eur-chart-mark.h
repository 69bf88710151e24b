/* eur-chart-mark.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-chart-palette.h"

G_BEGIN_DECLS

/**
 * EurChartMark:
 * @EUR_CHART_MARK_FIRM: acquired or paid: full
 * @EUR_CHART_MARK_REQUESTED: asked for: striped
 * @EUR_CHART_MARK_PLANNED: only thought of: an outline
 * @EUR_CHART_MARK_REFUSED: cross-hatched
 * @EUR_CHART_MARK_MISSING: what nobody brings: a dashed outline
 * @EUR_CHART_MARK_EXPENSES: what is spent: full, without the accent
 * @EUR_CHART_MARK_RESOURCES: what is brought, firm or not: pale
 *
 * How an amount is painted. Each is told from the others by its pattern too.
 */
typedef enum
{
  EUR_CHART_MARK_FIRM,
  EUR_CHART_MARK_REQUESTED,
  EUR_CHART_MARK_PLANNED,
  EUR_CHART_MARK_REFUSED,
  EUR_CHART_MARK_MISSING,
  EUR_CHART_MARK_EXPENSES,
  EUR_CHART_MARK_RESOURCES,
} EurChartMark;

#define EUR_N_CHART_MARKS (EUR_CHART_MARK_RESOURCES + 1)

const char *eur_chart_mark_get_title  (EurChartMark             mark);
const char *eur_chart_mark_get_french (EurChartMark             mark);
void        eur_chart_mark_draw       (EurChartMark             mark,
                                       cairo_t                 *cr,
                                       const EurChartPalette   *palette,
                                       const cairo_rectangle_t *area);

G_END_DECLS
