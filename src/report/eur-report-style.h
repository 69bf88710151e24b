/* eur-report-style.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Lengths are in points; the page is A4 with margins of 20 mm and six columns. */
#define EUR_REPORT_MM(mm)      ((mm) * 72.0 / 25.4)
#define EUR_REPORT_PAGE_WIDTH  EUR_REPORT_MM (210)
#define EUR_REPORT_PAGE_HEIGHT EUR_REPORT_MM (297)
#define EUR_REPORT_MARGIN      EUR_REPORT_MM (20)
#define EUR_REPORT_WIDTH       (EUR_REPORT_PAGE_WIDTH - 2 * EUR_REPORT_MARGIN)
#define EUR_REPORT_HEIGHT      (EUR_REPORT_PAGE_HEIGHT - 2 * EUR_REPORT_MARGIN)
#define EUR_REPORT_N_COLUMNS   6
#define EUR_REPORT_GUTTER      12.0
#define EUR_REPORT_LINE        14.0 /* the rhythm: body leading */

#define EUR_REPORT_HAIRLINE 0.35
#define EUR_REPORT_THIN     0.7

typedef enum
{
  EUR_REPORT_STYLE_BODY,
  EUR_REPORT_STYLE_STRONG,
  EUR_REPORT_STYLE_TITLE,
  EUR_REPORT_STYLE_FIGURE,
  EUR_REPORT_STYLE_CELL,
  EUR_REPORT_STYLE_CELL_STRONG,
  EUR_REPORT_STYLE_NOTE,
} EurReportStyle;

#define EUR_REPORT_N_STYLES (EUR_REPORT_STYLE_NOTE + 1)

typedef enum
{
  EUR_REPORT_INK_BLACK,
  EUR_REPORT_INK_QUIET, /* grey, 7:1 on white */
  EUR_REPORT_INK_LINE,  /* hairlines */
  EUR_REPORT_INK_GREEN, /* the accent, 7:1 on white */
  EUR_REPORT_INK_MEDIUM,
  EUR_REPORT_INK_PALE,
} EurReportInk;

#define EUR_REPORT_N_INKS (EUR_REPORT_INK_PALE + 1)

double                eur_report_style_get_leading  (EurReportStyle  style);
double                eur_report_style_get_baseline (EurReportStyle  style);
PangoFontDescription *eur_report_style_dup_font     (EurReportStyle  style) G_GNUC_WARN_UNUSED_RESULT;
PangoAttrList        *eur_report_style_dup_features (EurReportStyle  style) G_GNUC_WARN_UNUSED_RESULT;
void                  eur_report_ink_set            (EurReportInk    ink,
                                                     cairo_t        *cr);
double                eur_report_column_get_x       (guint           column);
double                eur_report_column_get_width   (guint           n_columns);

G_END_DECLS
