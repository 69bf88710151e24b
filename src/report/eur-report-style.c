/* eur-report-style.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-style.h"

#define FAMILY "Adwaita Sans, Cantarell, sans-serif"

/* Hierarchy comes from weight and white space; sizes are few.  Tabular
 * figures wherever numbers may stand under one another. */
static const struct
{
  double      size;
  double      leading;
  PangoWeight weight;
  gboolean    tabular;
} styles[] = {
  [EUR_REPORT_STYLE_BODY]        = { 10, 14, PANGO_WEIGHT_NORMAL, FALSE },
  [EUR_REPORT_STYLE_STRONG]      = { 10, 14, PANGO_WEIGHT_BOLD, FALSE },
  [EUR_REPORT_STYLE_TITLE]       = { 18, 23, PANGO_WEIGHT_BOLD, FALSE },
  [EUR_REPORT_STYLE_FIGURE]      = { 13, 18, PANGO_WEIGHT_BOLD, TRUE },
  [EUR_REPORT_STYLE_CELL]        = { 9, 13, PANGO_WEIGHT_NORMAL, TRUE },
  [EUR_REPORT_STYLE_CELL_STRONG] = { 9, 13, PANGO_WEIGHT_BOLD, TRUE },
  [EUR_REPORT_STYLE_NOTE]        = { 8, 11, PANGO_WEIGHT_NORMAL, TRUE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (styles) == EUR_REPORT_N_STYLES);

static const struct
{
  double red;
  double green;
  double blue;
} inks[] = {
  [EUR_REPORT_INK_BLACK]  = { 0.10, 0.10, 0.10 },
  [EUR_REPORT_INK_QUIET]  = { 0.35, 0.35, 0.35 },
  [EUR_REPORT_INK_LINE]   = { 0.74, 0.74, 0.74 },
  [EUR_REPORT_INK_GREEN]  = { 0.09, 0.37, 0.23 },
  [EUR_REPORT_INK_MEDIUM] = { 0.50, 0.69, 0.58 },
  [EUR_REPORT_INK_PALE]   = { 0.85, 0.91, 0.87 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (inks) == EUR_REPORT_N_INKS);

/* The distance between two baselines. */
double
eur_report_style_get_leading (EurReportStyle style)
{
  return styles[style].leading;
}

/* From the top of a line to its baseline: capitals, about 0.7 em high, stand
 * in the middle.  It ignores the font's own metrics, so that a fallback font
 * within a line does not move it. */
double
eur_report_style_get_baseline (EurReportStyle style)
{
  return styles[style].leading / 2 + 0.35 * styles[style].size;
}

PangoFontDescription *
eur_report_style_dup_font (EurReportStyle style)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, FAMILY);
  pango_font_description_set_weight (font, styles[style].weight);
  pango_font_description_set_absolute_size (font, styles[style].size * PANGO_SCALE);

  return font;
}

/* Long names break where they must, but a hyphen would become part of them. */
PangoAttrList *
eur_report_style_dup_features (EurReportStyle style)
{
  PangoAttrList *features = pango_attr_list_new ();

  pango_attr_list_insert (features, pango_attr_insert_hyphens_new (FALSE));

  if (styles[style].tabular)
    pango_attr_list_insert (features, pango_attr_font_features_new ("tnum=1"));

  return features;
}

void
eur_report_ink_set (EurReportInk  ink,
                    cairo_t      *cr)
{
  cairo_set_source_rgb (cr, inks[ink].red, inks[ink].green, inks[ink].blue);
}

double
eur_report_column_get_x (guint column)
{
  return column * (eur_report_column_get_width (1) + EUR_REPORT_GUTTER);
}

double
eur_report_column_get_width (guint n_columns)
{
  double one = (EUR_REPORT_WIDTH - (EUR_REPORT_N_COLUMNS - 1) * EUR_REPORT_GUTTER) / EUR_REPORT_N_COLUMNS;

  return n_columns * (one + EUR_REPORT_GUTTER) - EUR_REPORT_GUTTER;
}
