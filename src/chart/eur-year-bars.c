/* eur-year-bars.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "eur-chart-mark.h"
#include "eur-year-bars.h"

/* Between the two bars of a year, of their height; they begin and end sharply. */
#define GAP 0.25

static const EurSentence sentence = {
  N_("%1$s: expenses %2$s, resources %3$s, of which %4$s are firm."),
  "%1$s" EUR_NBSP ": dépenses %2$s, ressources %3$s, dont %4$s fermes.",
};

static const EurSentence no_year = { N_("Without a Year"), "Sans année" };

/**
 * eur_year_bars_get_largest:
 * @years: (element-type EurPlanYear): the years of a plan
 *
 * Returns: the amount that takes the whole width
 */
gint64
eur_year_bars_get_largest (GArray *years)
{
  gint64 largest = 0;

  for (guint i = 0; i < years->len; i++)
    {
      const EurPlanYear *year = &g_array_index (years, EurPlanYear, i);

      largest = MAX (largest, MAX (year->expenses_cents, year->resources_cents));
    }

  return largest;
}

static double
scale (gint64                 amount,
       gint64                 largest,
       double                 width,
       const EurChartPalette *palette)
{
  if (amount <= 0 || largest <= 0)
    return 0;

  return MIN (MAX (width * ((double) amount / (double) largest), palette->minimum), width);
}

/**
 * eur_year_bars_draw:
 * @largest: the amount that takes the whole width: eur_year_bars_get_largest()
 * @area: where the two bars go, one above the other
 *
 * Draws what is spent in a year, and under it what is brought, the firm part first.
 */
void
eur_year_bars_draw (const EurPlanYear       *year,
                    gint64                   largest,
                    cairo_t                 *cr,
                    const EurChartPalette   *palette,
                    const cairo_rectangle_t *area)
{
  double height = MAX (floor (area->height / (2 + GAP) / palette->unit), 1) * palette->unit;
  double firm = scale (year->firm_cents, largest, area->width, palette);
  double resources = scale (year->resources_cents, largest, area->width, palette);
  cairo_rectangle_t bar = {
    .x = area->x,
    .y = area->y,
    .width = scale (year->expenses_cents, largest, area->width, palette),
    .height = height,
  };

  eur_chart_mark_draw (EUR_CHART_MARK_EXPENSES, cr, palette, &bar);

  bar.y += area->height - height;
  bar.width = resources;
  eur_chart_mark_draw (EUR_CHART_MARK_RESOURCES, cr, palette, &bar);

  bar.width = MIN (firm, resources);
  eur_chart_mark_draw (EUR_CHART_MARK_FIRM, cr, palette, &bar);
}

static char *
dup_title (const EurPlanYear *year,
           const char        *without)
{
  return year->year != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, year->year) : g_strdup (without);
}

/**
 * eur_year_bars_dup_title:
 *
 * Returns: (transfer full): the year, or that the lines name none
 */
char *
eur_year_bars_dup_title (const EurPlanYear *year)
{
  return dup_title (year, _(no_year.source));
}

/**
 * eur_year_bars_dup_french:
 *
 * Returns: (transfer full): the year in French, for a document
 */
char *
eur_year_bars_dup_french (const EurPlanYear *year)
{
  return dup_title (year, no_year.french);
}

/**
 * eur_year_bars_dup_text:
 *
 * Returns: (transfer full): what the bars of a year show, in words of the interface
 */
char *
eur_year_bars_dup_text (const EurPlanYear *year)
{
  g_autofree char *title = eur_year_bars_dup_title (year);
  g_autofree char *expenses = eur_french_format_money (year->expenses_cents);
  g_autofree char *resources = eur_french_format_money (year->resources_cents);
  g_autofree char *firm = eur_french_format_money (year->firm_cents);
  const char *const values[] = { title, expenses, resources, firm, NULL };

  return eur_sentence_dup_text (&sentence, values);
}
