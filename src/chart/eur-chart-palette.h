/* eur-chart-palette.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} EurChartColor;

/**
 * EurChartPalette:
 * @unit: edges fall on multiples of it: a pixel, or a fine part of a point
 * @minimum: the least width of what is not nothing
 * @gap: between two neighbours
 * @step: from a stripe to the next
 * @radius: of the corners of a bar
 *
 * How pictures look where they are drawn. Lengths are those of the cairo context.
 */
typedef struct
{
  EurChartColor firm; /* the accent: money that is sure */
  EurChartColor pale; /* behind stripes and outlines of the accent; may be transparent */
  EurChartColor refused;
  EurChartColor missing;
  EurChartColor expense;
  EurChartColor foreground;
  double        line;
  double        unit;
  double        minimum;
  double        gap;
  double        step;
  double        radius;
} EurChartPalette;

void eur_chart_palette_init_screen (EurChartPalette     *self,
                                    const EurChartColor *accent,
                                    gboolean             dark,
                                    gboolean             high_contrast);
void eur_chart_palette_init_print  (EurChartPalette     *self);
void eur_chart_color_set           (const EurChartColor *self,
                                    cairo_t             *cr);

G_END_DECLS
