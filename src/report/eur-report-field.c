/* eur-report-field.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

#define MISSING "Non renseigné"

/* Puts the small label on the baseline of its value. */
#define LABEL_DROP  2.2
#define FIELD_SPACE 3.0

/**
 * eur_report_add_field:
 * @layout: a layout
 * @box: where the field goes
 * @column: the grid column of the label; the value starts in the next one
 * @n_columns: how many columns the value has
 * @y: the top of the field in the box
 * @label: what it is
 * @value: (nullable): its text; it is said to be missing when there is none
 *
 * Returns: where the next field begins
 */
double
eur_report_add_field (EurReportLayout *layout,
                      EurReportBox    *box,
                      guint            column,
                      guint            n_columns,
                      double           y,
                      const char      *label,
                      const char      *value)
{
  gboolean missing = value == NULL || eur_text_is_empty (value);
  EurReportText how = {
    .style = EUR_REPORT_STYLE_NOTE,
    .ink = EUR_REPORT_INK_QUIET,
    .x = eur_report_column_get_x (column),
    .width = eur_report_column_get_width (1) + EUR_REPORT_GUTTER / 2,
  };
  double label_height;
  double value_height;

  eur_report_layout_begin (layout, "P");
  label_height = eur_report_layout_add_text (layout, box, &how, y + LABEL_DROP, label);

  how.style = EUR_REPORT_STYLE_BODY;
  how.ink = missing ? EUR_REPORT_INK_QUIET : EUR_REPORT_INK_BLACK;
  how.x = eur_report_column_get_x (column + 1);
  how.width = eur_report_column_get_width (n_columns);
  value_height = eur_report_layout_add_text (layout, box, &how, y, missing ? MISSING : value);
  eur_report_layout_end (layout);

  return y + MAX (label_height, value_height) + FIELD_SPACE;
}

/**
 * eur_report_add_subtitle:
 * @keep: the height of what follows that must be on the same page
 *
 * Starts a part of a section.
 */
void
eur_report_add_subtitle (EurReportLayout *layout,
                         const char      *title,
                         double           keep)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  const EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_BLACK, 0, EUR_REPORT_WIDTH };

  eur_report_layout_begin (layout, "H3");
  eur_report_layout_add_text (layout, box, &how, 0, title);
  eur_report_layout_end (layout);
  eur_report_layout_need (layout, EUR_REPORT_LINE + box->height + keep);
  eur_report_layout_space (layout, EUR_REPORT_LINE);
  eur_report_layout_place (layout, box);
  eur_report_layout_space (layout, 4);
}

/* What is said where there is nothing to show. */
void
eur_report_add_sentence (EurReportLayout *layout,
                         const char      *sentence)
{
  const EurReportText how = { EUR_REPORT_STYLE_BODY, EUR_REPORT_INK_QUIET, 0, EUR_REPORT_WIDTH };

  eur_report_layout_add_paragraph (layout, &how, NULL, sentence);
}
