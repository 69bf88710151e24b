/* eur-chart-palette.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-chart-palette.h"

static EurChartColor
fade (EurChartColor color,
      double        alpha)
{
  color.alpha = alpha;

  return color;
}

/**
 * eur_chart_palette_init_screen:
 * @accent: the accent colour, legible on the background
 * @dark: whether the background is dark
 * @high_contrast: whether faint colours are of no use
 *
 * Sets the palette of a window.
 */
void
eur_chart_palette_init_screen (EurChartPalette     *self,
                               const EurChartColor *accent,
                               gboolean             dark,
                               gboolean             high_contrast)
{
  const EurChartColor ink = dark ? (EurChartColor) { 1, 1, 1, 1 } : (EurChartColor) { 0, 0, 0.02, 1 };
  const EurChartColor red = dark ? (EurChartColor) { 1.00, 0.58, 0.55, 1 } : (EurChartColor) { 0.76, 0.00, 0.00, 1 };

  *self = (EurChartPalette) {
    .firm = *accent,
    .pale = fade (*accent, high_contrast ? 0 : 0.18),
    .refused = high_contrast ? ink : red,
    .missing = fade (ink, high_contrast ? 1 : 0.6),
    .expense = fade (ink, high_contrast ? 1 : 0.45),
    .foreground = fade (ink, high_contrast ? 1 : 0.8),
    .line = 1,
    .unit = 1,
    .minimum = 4,
    .gap = high_contrast ? 2 : 1,
    .step = 5,
    .radius = high_contrast ? 0 : 3,
  };
}

/**
 * eur_chart_palette_init_print:
 *
 * Sets the palette of documents: the green of the house, which is 7:1 on white
 * and stays apart from the other marks on a black-and-white printer.
 */
void
eur_chart_palette_init_print (EurChartPalette *self)
{
  *self = (EurChartPalette) {
    .firm = { 0.09, 0.37, 0.23, 1 },
    .pale = { 0.85, 0.91, 0.87, 1 },
    .refused = { 0.35, 0.35, 0.35, 1 },
    .missing = { 0.35, 0.35, 0.35, 1 },
    .expense = { 0.62, 0.62, 0.62, 1 },
    .foreground = { 0.10, 0.10, 0.10, 1 },
    .line = 0.7,
    .unit = 0.05,
    .minimum = 2,
    .gap = 0.7,
    .step = 3,
  };
}

void
eur_chart_color_set (const EurChartColor *self,
                     cairo_t             *cr)
{
  cairo_set_source_rgba (cr, self->red, self->green, self->blue, self->alpha);
}
