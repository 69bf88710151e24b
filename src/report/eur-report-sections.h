/* eur-report-sections.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-chart.h"
#include "eur-report-layout.h"

G_BEGIN_DECLS

/* The parts of the summary, in the order of the paper. */
void    eur_report_add_head        (EurReportLayout  *layout,
                                    EurBundle        *bundle);
void    eur_report_add_figures     (EurReportLayout  *layout,
                                    EurBundle        *bundle);
void    eur_report_add_identity    (EurReportLayout  *layout,
                                    EurBundle        *bundle);
void    eur_report_add_texts       (EurReportLayout  *layout,
                                    EurBundle        *bundle);
void    eur_report_add_financing   (EurReportLayout  *layout,
                                    EurBundle        *bundle);
void    eur_report_add_analysis    (EurReportLayout  *layout,
                                    EurBundle        *bundle);
void    eur_report_add_years       (EurReportLayout  *layout,
                                    GArray           *years);
void    eur_report_add_comparison  (EurReportLayout  *layout,
                                    GListStore       *plans);
void    eur_report_add_screening   (EurReportLayout  *layout,
                                    EurBundle        *bundle,
                                    const char       *today);
void    eur_report_add_completions (EurReportLayout  *layout,
                                    EurBundle        *bundle,
                                    const char       *today);
void    eur_report_add_feasibility (EurReportLayout  *layout,
                                    EurBundle        *bundle);
void    eur_report_add_pieces      (EurReportLayout  *layout,
                                    EurBundle        *bundle);
void    eur_report_add_history     (EurReportLayout  *layout,
                                    EurBundle        *bundle);

/* What the parts share. */
void    eur_report_add_example     (EurReportLayout  *layout);
void    eur_report_add_footers     (EurReportLayout  *layout,
                                    const char       *name,
                                    const char       *note);
char   *eur_report_dup_wave        (EurWave          *wave) G_GNUC_WARN_UNUSED_RESULT;
char   *eur_report_dup_title       (EurBundle        *bundle) G_GNUC_WARN_UNUSED_RESULT;
char   *eur_report_dup_balance     (gint64            cents) G_GNUC_WARN_UNUSED_RESULT;
gint64  eur_report_get_firm        (EurFinancingPlan *plan);
void    eur_report_add_funders     (EurReportLayout  *layout,
                                    EurFinancingPlan *plan);
void    eur_report_add_funding_bar (EurReportLayout  *layout,
                                    EurFinancingPlan *plan);
void    eur_report_add_swatch      (EurReportLayout  *layout,
                                    EurReportBox     *box,
                                    EurChartMark      mark,
                                    double            x,
                                    double            y,
                                    double            width,
                                    const char       *title,
                                    const char       *note);
double  eur_report_add_field       (EurReportLayout  *layout,
                                    EurReportBox     *box,
                                    guint             column,
                                    guint             n_columns,
                                    double            y,
                                    const char       *label,
                                    const char       *value);
void    eur_report_add_figure      (EurReportLayout  *layout,
                                    EurReportBox     *box,
                                    guint             cell,
                                    const char       *label,
                                    const char       *figure,
                                    const char       *note);
void    eur_report_add_subtitle    (EurReportLayout  *layout,
                                    const char       *title,
                                    double            keep);
void    eur_report_add_sentence    (EurReportLayout  *layout,
                                    const char       *sentence);

G_END_DECLS
