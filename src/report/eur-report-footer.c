/* eur-report-footer.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

/* From the bottom edge of the sheet. */
#define FOOTER EUR_REPORT_MM (14)

static void
add_footer (EurReportLayout *layout,
            guint            page,
            const char      *name,
            const char      *note)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  g_autofree char *number = g_strdup_printf ("page %u / %u", page + 1, layout->pages->len);
  g_autofree char *text = note != NULL ? g_strdup_printf ("%s  ·  %s", note, number) : g_strdup (number);
  double width = eur_report_layout_measure (layout, EUR_REPORT_STYLE_NOTE, text);
  EurReportText how = {
    .style = EUR_REPORT_STYLE_NOTE,
    .ink = EUR_REPORT_INK_QUIET,
    .width = EUR_REPORT_WIDTH - width - 2 * EUR_REPORT_GUTTER,
    .single = TRUE,
  };

  eur_report_layout_begin (layout, "Artifact");
  eur_report_layout_add_text (layout, box, &how, 0, name);

  how.x = EUR_REPORT_WIDTH - width;
  how.width = width;
  eur_report_layout_add_text (layout, box, &how, 0, text);
  eur_report_layout_end (layout);

  eur_report_box_move (box, g_ptr_array_index (layout->pages, page),
                       EUR_REPORT_MARGIN, EUR_REPORT_PAGE_HEIGHT - FOOTER, G_MAXDOUBLE);
}

/**
 * eur_report_add_footers:
 * @name: what the document is, on the left
 * @note: (nullable): what stands before the number of the page, on the right
 *
 * Numbers the pages, once all are there.
 */
void
eur_report_add_footers (EurReportLayout *layout,
                        const char      *name,
                        const char      *note)
{
  for (guint i = 0; i < layout->pages->len; i++)
    add_footer (layout, i, name, note);
}
