/* eur-report-box.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-report-style.h"

G_BEGIN_DECLS

/* A node of the document's structure (cairo_tag_begin). */
typedef struct _EurReportTag EurReportTag;

struct _EurReportTag
{
  const char         *name;
  const EurReportTag *parent;
  guint               depth;
};

typedef enum
{
  EUR_REPORT_ITEM_TEXT,
  EUR_REPORT_ITEM_EMPTY, /* an element without content: an empty cell */
  EUR_REPORT_ITEM_FILL,  /* rules are thin fills */
  EUR_REPORT_ITEM_PICTURE,
  EUR_REPORT_ITEM_OUTLINE,
} EurReportItemKind;

/* Draws numbers as a picture in @area, in points on the page. */
typedef void (*EurReportDraw) (gconstpointer            data,
                               cairo_t                 *cr,
                               const cairo_rectangle_t *area);

/* A line of text or a shape, from the top left of its box. */
typedef struct
{
  EurReportItemKind   kind;
  EurReportInk        ink;
  const EurReportTag *tag;  /* texts; shapes are decoration */
  PangoLayoutLine    *line; /* owned; texts */
  double              x;
  double              y;
  double              width;
  double              height;
  double              baseline; /* of a text, from its top */
  EurReportDraw       draw;     /* of a picture */
  gconstpointer       data;     /* of a picture: what it shows; the layout owns it */
} EurReportItem;

/* What is placed as one: a paragraph, a row of a table, a page at the end. */
typedef struct
{
  GArray   *items; /* of EurReportItem */
  double    height;
  gboolean  flows; /* may be cut between two lines, even if a page could hold it */
} EurReportBox;

EurReportBox *eur_report_box_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void          eur_report_box_free      (EurReportBox        *self);
void          eur_report_box_add_shape (EurReportBox        *self,
                                        EurReportItemKind    kind,
                                        EurReportInk         ink,
                                        double               x,
                                        double               y,
                                        double               width,
                                        double               height);
void          eur_report_box_add_line  (EurReportBox        *self,
                                        const EurReportItem *item);
double        eur_report_box_find_cut  (EurReportBox        *self,
                                        double               room);
void          eur_report_box_move      (EurReportBox        *self,
                                        EurReportBox        *page,
                                        double               x,
                                        double               y,
                                        double               cut);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurReportBox, eur_report_box_free)

G_END_DECLS
