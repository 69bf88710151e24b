/* eur-report-bar.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

#define BAR_HEIGHT 9.0
#define SWATCH     7.0
#define LEGEND     9.0 /* from the bar to the legend under it; the mark of the cost fits in between */
#define MIN_CELLS  4

typedef struct
{
  EurChartMark mark;
} Swatch;

static void
draw_bar (gconstpointer            data,
          cairo_t                 *cr,
          const cairo_rectangle_t *area)
{
  EurChartPalette palette;

  eur_chart_palette_init_print (&palette);
  eur_funding_bar_draw (data, cr, &palette, area);
}

static void
draw_swatch (gconstpointer            data,
             cairo_t                 *cr,
             const cairo_rectangle_t *area)
{
  const Swatch *swatch = data;
  EurChartPalette palette;

  eur_chart_palette_init_print (&palette);
  eur_chart_mark_draw (swatch->mark, cr, &palette, area);
}

/**
 * eur_report_add_swatch:
 * @mark: what a picture shows
 * @x: where it begins in the box
 * @y: its top in the box
 * @width: of the square and its words
 * @title: what it stands for
 * @note: (nullable): how much of it there is, under the title
 *
 * Adds an entry of a legend.
 */
void
eur_report_add_swatch (EurReportLayout *layout,
                       EurReportBox    *box,
                       EurChartMark     mark,
                       double           x,
                       double           y,
                       double           width,
                       const char      *title,
                       const char      *note)
{
  EurReportText how = { EUR_REPORT_STYLE_NOTE, EUR_REPORT_INK_BLACK, x + SWATCH + 5, width - SWATCH - 5 };
  Swatch *swatch = g_new0 (Swatch, 1);

  swatch->mark = mark;
  eur_report_layout_add_picture (layout, box, draw_swatch, swatch, x, y + 2, SWATCH, SWATCH);
  eur_report_layout_begin (layout, "P");
  y += eur_report_layout_add_text (layout, box, &how, y, title);
  how.ink = EUR_REPORT_INK_QUIET;

  if (note != NULL)
    eur_report_layout_add_text (layout, box, &how, y, note);

  eur_report_layout_end (layout);
}

static void
add_legend (EurReportLayout     *layout,
            EurReportBox        *box,
            const EurFundingBar *bar,
            EurChartMark         mark,
            double               x,
            double               width)
{
  gint64 amount = eur_funding_bar_get_amount (bar, mark);
  g_autofree char *money = eur_french_format_money (amount);
  g_autofree char *percent = bar->cost > 0 ? eur_french_format_percent (amount, bar->cost, 1) : NULL;
  g_autofree char *text = percent != NULL ? g_strdup_printf ("%s  ·  %s", money, percent) : g_strdup (money);

  eur_report_add_swatch (layout, box, mark, x, BAR_HEIGHT + LEGEND, width, eur_chart_mark_get_french (mark), text);
}

/* What is firm is said even when it is nothing: that is what one looks for. */
static gboolean
is_told (const EurFundingBar *bar,
         EurChartMark         mark)
{
  return mark == EUR_CHART_MARK_FIRM || eur_funding_bar_get_amount (bar, mark) > 0;
}

/* The bar, as wide as the page, over its legend. */
void
eur_report_add_funding_bar (EurReportLayout  *layout,
                            EurFinancingPlan *plan)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  EurFundingBar bar = eur_funding_bar_of_plan (plan);
  guint n_cells = 0;
  double width;
  double x = 0;

  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    n_cells += is_told (&bar, i);

  n_cells = MAX (n_cells, MIN_CELLS);
  width = (EUR_REPORT_WIDTH - (n_cells - 1) * EUR_REPORT_GUTTER) / n_cells;
  eur_report_layout_add_picture (layout, box, draw_bar, g_memdup2 (&bar, sizeof bar), 0, 3, EUR_REPORT_WIDTH, BAR_HEIGHT);

  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    {
      if (!is_told (&bar, i))
        continue;

      add_legend (layout, box, &bar, i, x, width);
      x += width + EUR_REPORT_GUTTER;
    }

  eur_report_layout_place (layout, box);
}
