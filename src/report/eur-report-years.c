/* eur-report-years.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

#define BAR_HEIGHT 18.0
#define LEGEND     24.0

static const EurChartMark legend[] = {
  EUR_CHART_MARK_EXPENSES,
  EUR_CHART_MARK_FIRM,
  EUR_CHART_MARK_RESOURCES,
};

typedef struct
{
  EurPlanYear year;
  gint64      largest;
} Bars;

static void
draw_year (gconstpointer            data,
           cairo_t                 *cr,
           const cairo_rectangle_t *area)
{
  const Bars *bars = data;
  EurChartPalette palette;

  eur_chart_palette_init_print (&palette);
  eur_year_bars_draw (&bars->year, bars->largest, cr, &palette, area);
}

static void
add_text (EurReportLayout     *layout,
          EurReportBox        *box,
          const EurReportText *how,
          double               y,
          const char          *text)
{
  eur_report_layout_begin (layout, "P");
  eur_report_layout_add_text (layout, box, how, y, text);
  eur_report_layout_end (layout);
}

static double
measure_amounts (EurReportLayout *layout,
                 gint64           largest)
{
  g_autofree char *money = eur_french_format_money (largest);

  return eur_report_layout_measure (layout, EUR_REPORT_STYLE_NOTE, money);
}

/* The year, its two bars, and beside each its amount. */
static void
add_year (EurReportLayout   *layout,
          const EurPlanYear *year,
          gint64             largest)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *title = eur_year_bars_dup_french (year);
  g_autofree char *expenses = eur_french_format_money (year->expenses_cents);
  g_autofree char *resources = eur_french_format_money (year->resources_cents);
  double amounts = measure_amounts (layout, largest);
  double x = eur_report_column_get_x (1);
  double leading = eur_report_style_get_leading (EUR_REPORT_STYLE_NOTE);
  EurReportText how = { EUR_REPORT_STYLE_CELL, EUR_REPORT_INK_BLACK, 0, x };
  Bars *bars = g_new0 (Bars, 1);

  add_text (layout, box, &how, 3, title);
  bars->year = *year;
  bars->largest = largest;
  eur_report_layout_add_picture (layout, box, draw_year, bars, x, 2, EUR_REPORT_WIDTH - x - amounts - EUR_REPORT_GUTTER, BAR_HEIGHT);

  how = (EurReportText) { EUR_REPORT_STYLE_NOTE, EUR_REPORT_INK_QUIET, EUR_REPORT_WIDTH - amounts, amounts, .right = TRUE };
  add_text (layout, box, &how, 0, expenses);
  add_text (layout, box, &how, leading, resources);
  eur_report_layout_place (layout, box);
  eur_report_layout_space (layout, 6);
}

static void
add_legend (EurReportLayout *layout)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();

  for (guint i = 0; i < G_N_ELEMENTS (legend); i++)
    eur_report_add_swatch (layout, box, legend[i], eur_report_column_get_x (1 + i), 0, eur_report_column_get_width (i + 1 < G_N_ELEMENTS (legend) ? 1 : 3),
                           eur_chart_mark_get_french (legend[i]), NULL);

  eur_report_layout_place (layout, box);
}

/**
 * eur_report_add_years:
 * @years: (element-type EurPlanYear): the years of a plan; of one year there is nothing to say
 */
void
eur_report_add_years (EurReportLayout *layout,
                      GArray          *years)
{
  gint64 largest = eur_year_bars_get_largest (years);

  if (years->len < 2 || largest == 0)
    return;

  eur_report_add_subtitle (layout, "Année par année", 2 * LEGEND + 2 * BAR_HEIGHT);

  for (guint i = 0; i < years->len; i++)
    {
      /* The legend is not alone on a page. */
      if (i + 1 == years->len)
        eur_report_layout_need (layout, BAR_HEIGHT + LEGEND + EUR_REPORT_LINE);

      add_year (layout, &g_array_index (years, EurPlanYear, i), largest);
    }

  add_legend (layout);
}
