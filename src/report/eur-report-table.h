/* eur-report-table.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-report-layout.h"

G_BEGIN_DECLS

typedef struct
{
  const char *title;
  gboolean    figures; /* on the right, so that the decimal commas align */
  const char *sample;  /* (nullable): as wide as this at least */
  gboolean    wraps;   /* shares the width that the other columns leave */
  guint       weight;  /* of a column that wraps: how many shares it takes; 0 is 1 */
} EurReportColumn;

/* Rows are kept until the table is finished: the width of a column is that of
 * its widest cell. */
typedef struct _EurReportTable EurReportTable;

EurReportTable *eur_report_table_new       (EurReportLayout       *layout,
                                            const EurReportColumn *columns,
                                            guint                  n_columns) G_GNUC_WARN_UNUSED_RESULT;
void            eur_report_table_free      (EurReportTable        *self);
void            eur_report_table_set_carry (EurReportTable        *self,
                                            guint                  column);
void            eur_report_table_add_row   (EurReportTable        *self,
                                            const char *const     *cells,
                                            gint64                 cents,
                                            gboolean               quiet);
void            eur_report_table_set_total (EurReportTable        *self,
                                            const char *const     *cells);
double          eur_report_table_prepare   (EurReportTable        *self);
void            eur_report_table_place     (EurReportTable        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurReportTable, eur_report_table_free)

G_END_DECLS
