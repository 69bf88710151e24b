/* eur-funding-bar-draw.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "eur-funding-bar.h"

/* How far the mark of the cost stands out of the bar, of its height. */
#define OVERSHOOT 0.25

static void
clip_corners (cairo_t                 *cr,
              const cairo_rectangle_t *area,
              double                   radius)
{
  double r = MIN (radius, MIN (area->width, area->height) / 2);
  double right = area->x + area->width - r;
  double bottom = area->y + area->height - r;

  if (r <= 0)
    return;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right, area->y + r, r, -G_PI_2, 0);
  cairo_arc (cr, right, bottom, r, 0, G_PI_2);
  cairo_arc (cr, area->x + r, bottom, r, G_PI_2, G_PI);
  cairo_arc (cr, area->x + r, area->y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_clip (cr);
}

/* A part touches the one before it but for the gap, which a narrow one does without. */
static void
draw_part (cairo_t                 *cr,
           const EurChartPalette   *palette,
           const cairo_rectangle_t *area,
           EurChartMark             mark,
           guint                    begin,
           guint                    end)
{
  double width = (end - begin) * palette->unit;
  double gap = begin > 0 && width > 2 * palette->gap ? palette->gap : 0;
  cairo_rectangle_t part = {
    .x = area->x + begin * palette->unit + gap,
    .y = area->y,
    .width = width - gap,
    .height = area->height,
  };

  eur_chart_mark_draw (mark, cr, palette, &part);
}

static void
draw_cost (cairo_t                 *cr,
           const EurChartPalette   *palette,
           const cairo_rectangle_t *area,
           guint                    edge)
{
  double width = 2 * palette->line;
  double overshoot = area->height * OVERSHOOT;

  eur_chart_color_set (&palette->foreground, cr);
  cairo_rectangle (cr, area->x + edge * palette->unit - width / 2, area->y - overshoot, width, area->height + 2 * overshoot);
  cairo_fill (cr);
}

/**
 * eur_funding_bar_draw:
 * @cr: where
 * @palette: how
 * @area: where the bar goes. When there is a surplus the mark of the cost stands
 *   out by a quarter of its height, above and below.
 *
 * Draws who pays; nothing, if nothing is known.
 */
void
eur_funding_bar_draw (const EurFundingBar     *self,
                      cairo_t                 *cr,
                      const EurChartPalette   *palette,
                      const cairo_rectangle_t *area)
{
  guint width = (guint) MAX (floor (area->width / palette->unit), 0);
  guint minimum = (guint) (palette->minimum / palette->unit);
  guint edges[EUR_N_FUNDING_MARKS + 1];
  guint cost_edge;

  if (!eur_funding_bar_get_edges (self, width, minimum, edges, &cost_edge))
    return;

  cairo_save (cr);
  clip_corners (cr, area, palette->radius);

  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    draw_part (cr, palette, area, i, edges[i], edges[i + 1]);

  cairo_restore (cr);

  if (eur_funding_bar_get_surplus (self) > 0)
    draw_cost (cr, palette, area, cost_edge);
}
