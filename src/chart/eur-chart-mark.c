/* eur-chart-mark.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-chart-mark.h"

static const EurSentence titles[] = {
  [EUR_CHART_MARK_FIRM]      = { N_("Firm"), "Ferme" },
  [EUR_CHART_MARK_REQUESTED] = { N_("Requested"), "Sollicité" },
  [EUR_CHART_MARK_PLANNED]   = { N_("Planned"), "Envisagé" },
  [EUR_CHART_MARK_REFUSED]   = { N_("Refused"), "Refusé" },
  [EUR_CHART_MARK_MISSING]   = { N_("Missing"), "Manquant" },
  [EUR_CHART_MARK_EXPENSES]  = { N_("Expenses"), "Dépenses" },
  [EUR_CHART_MARK_RESOURCES] = { N_("Resources not yet firm"), "Ressources non fermes" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (titles) == EUR_N_CHART_MARKS);

/**
 * eur_chart_mark_get_title:
 *
 * Returns: (transfer none): what a legend says, in the language of the interface
 */
const char *
eur_chart_mark_get_title (EurChartMark mark)
{
  g_return_val_if_fail (mark < EUR_N_CHART_MARKS, NULL);

  return _(titles[mark].source);
}

/**
 * eur_chart_mark_get_french:
 *
 * Returns: (transfer none): what a legend says in a document
 */
const char *
eur_chart_mark_get_french (EurChartMark mark)
{
  g_return_val_if_fail (mark < EUR_N_CHART_MARKS, NULL);

  return titles[mark].french;
}

static void
fill (cairo_t                 *cr,
      const EurChartColor     *color,
      const cairo_rectangle_t *area)
{
  eur_chart_color_set (color, cr);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  cairo_fill (cr);
}

/* Within the area, whatever the width of the line. */
static void
outline (cairo_t                 *cr,
         const EurChartPalette   *palette,
         const EurChartColor     *color,
         const cairo_rectangle_t *area)
{
  double inset = palette->line / 2;

  if (area->width <= palette->line || area->height <= palette->line)
    {
      fill (cr, color, area);
      return;
    }

  eur_chart_color_set (color, cr);
  cairo_set_line_width (cr, palette->line);
  cairo_rectangle (cr, area->x + inset, area->y + inset, area->width - palette->line, area->height - palette->line);
  cairo_stroke (cr);
}

/* Parallel lines at 45 degrees, up to the right or down to the right. */
static void
hatch (cairo_t                 *cr,
       const cairo_rectangle_t *area,
       double                   step,
       gboolean                 falling)
{
  for (double x = area->x + step / 2; x < area->x + area->width + area->height; x += step)
    {
      double top = falling ? x - area->height : x;
      double bottom = falling ? x : x - area->height;

      cairo_move_to (cr, top, area->y);
      cairo_line_to (cr, bottom, area->y + area->height);
    }

  cairo_stroke (cr);
}

static void
draw_stripes (cairo_t                 *cr,
              const EurChartPalette   *palette,
              const cairo_rectangle_t *area)
{
  fill (cr, &palette->pale, area);
  eur_chart_color_set (&palette->firm, cr);
  cairo_set_line_width (cr, palette->step * 0.4);
  hatch (cr, area, palette->step, FALSE);
}

static void
draw_crosses (cairo_t                 *cr,
              const EurChartPalette   *palette,
              const cairo_rectangle_t *area)
{
  eur_chart_color_set (&palette->refused, cr);
  cairo_set_line_width (cr, palette->line);
  hatch (cr, area, palette->step, FALSE);
  hatch (cr, area, palette->step, TRUE);
  outline (cr, palette, &palette->refused, area);
}

static void
draw_dashes (cairo_t                 *cr,
             const EurChartPalette   *palette,
             const cairo_rectangle_t *area)
{
  double dash = palette->step * 0.6;

  cairo_set_dash (cr, &dash, 1, 0);
  outline (cr, palette, &palette->missing, area);
}

/**
 * eur_chart_mark_draw:
 * @mark: what it is
 * @cr: where
 * @palette: how
 * @area: in user space
 *
 * Paints an amount, or the square of a legend.
 */
void
eur_chart_mark_draw (EurChartMark             mark,
                     cairo_t                 *cr,
                     const EurChartPalette   *palette,
                     const cairo_rectangle_t *area)
{
  if (area->width <= 0 || area->height <= 0)
    return;

  cairo_save (cr);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  cairo_clip (cr);

  switch (mark)
    {
    case EUR_CHART_MARK_FIRM:
      fill (cr, &palette->firm, area);
      break;

    case EUR_CHART_MARK_REQUESTED:
      draw_stripes (cr, palette, area);
      outline (cr, palette, &palette->firm, area);
      break;

    case EUR_CHART_MARK_RESOURCES:
      fill (cr, &palette->pale, area);
      outline (cr, palette, &palette->firm, area);
      break;

    case EUR_CHART_MARK_PLANNED:
      outline (cr, palette, &palette->firm, area);
      break;

    case EUR_CHART_MARK_REFUSED:
      draw_crosses (cr, palette, area);
      break;

    case EUR_CHART_MARK_MISSING:
      draw_dashes (cr, palette, area);
      break;

    case EUR_CHART_MARK_EXPENSES:
    default:
      fill (cr, &palette->expense, area);
      break;
    }

  cairo_restore (cr);
}
