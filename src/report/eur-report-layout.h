/* eur-report-layout.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-report-box.h"

G_BEGIN_DECLS

/* A document being set: boxes are placed one under the other, on as many
 * pages as it takes, and drawn at the end, when the number of pages is known. */
typedef struct
{
  PangoContext         *context;
  PangoFontDescription *fonts[EUR_REPORT_N_STYLES];
  PangoAttrList        *features[EUR_REPORT_N_STYLES];
  GPtrArray            *pages;   /* of EurReportBox, from the page's top left corner */
  double                y;       /* of the next box, under the top margin */
  GPtrArray            *texts;   /* of PangoLayout: a line without its layout has lost its text */
  GPtrArray            *data;    /* owns what the pictures show */
  GPtrArray            *tags;    /* owns the nodes of the structure */
  const EurReportTag   *tag;     /* the innermost one open */
  GArray               *outline; /* of EurReportOutline */
} EurReportLayout;

typedef struct
{
  char   *title;
  guint   page; /* from 0 */
  double  y;
} EurReportOutline;

typedef struct
{
  EurReportStyle style;
  EurReportInk   ink;
  double         x;
  double         width;
  gboolean       right;  /* aligned on the right edge of @width */
  gboolean       single; /* one line, ellipsized */
} EurReportText;

EurReportLayout *eur_report_layout_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void             eur_report_layout_free          (EurReportLayout     *self);
void             eur_report_layout_begin         (EurReportLayout     *self,
                                                  const char          *tag);
void             eur_report_layout_end           (EurReportLayout     *self);
double           eur_report_layout_add_text      (EurReportLayout     *self,
                                                  EurReportBox        *box,
                                                  const EurReportText *how,
                                                  double               y,
                                                  const char          *text);
void             eur_report_layout_add_empty     (EurReportLayout     *self,
                                                  EurReportBox        *box);
void             eur_report_layout_add_picture   (EurReportLayout     *self,
                                                  EurReportBox        *box,
                                                  EurReportDraw        draw,
                                                  gpointer             data,
                                                  double               x,
                                                  double               y,
                                                  double               width,
                                                  double               height);
double           eur_report_layout_measure       (EurReportLayout     *self,
                                                  EurReportStyle       style,
                                                  const char          *text);
double           eur_report_layout_get_room      (EurReportLayout     *self);
void             eur_report_layout_need          (EurReportLayout     *self,
                                                  double               height);
void             eur_report_layout_break         (EurReportLayout     *self);
void             eur_report_layout_space         (EurReportLayout     *self,
                                                  double               height);
void             eur_report_layout_place         (EurReportLayout     *self,
                                                  EurReportBox        *box);
void             eur_report_layout_add_paragraph (EurReportLayout     *self,
                                                  const EurReportText *how,
                                                  const char          *side,
                                                  const char          *text);
void             eur_report_layout_add_heading   (EurReportLayout     *self,
                                                  const char          *title,
                                                  const char          *note,
                                                  double               keep);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurReportLayout, eur_report_layout_free)

G_END_DECLS
