/* eur-funding-bar.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-chart-mark.h"
#include "eur-scoring.h"

G_BEGIN_DECLS

/* A bar shows the marks from EUR_CHART_MARK_FIRM to EUR_CHART_MARK_MISSING. */
#define EUR_N_FUNDING_MARKS (EUR_CHART_MARK_MISSING + 1)

/**
 * EurFundingBar:
 *
 * Who pays a cost, from the surest to the lost; in cents, none negative.
 */
typedef struct
{
  gint64 cost; /* 0: not known */
  gint64 firm; /* acquired and paid */
  gint64 requested;
  gint64 planned;
  gint64 refused; /* part of what is missing, if anything is */
} EurFundingBar;

EurFundingBar  eur_funding_bar_of_analysis (EurPlanAnalysis         *analysis);
EurFundingBar  eur_funding_bar_of_plan     (EurFinancingPlan        *plan);
EurFundingBar  eur_funding_bar_of_row      (EurDossierRow           *row);
gboolean       eur_funding_bar_equal       (const EurFundingBar     *self,
                                            const EurFundingBar     *other);
gboolean       eur_funding_bar_is_empty    (const EurFundingBar     *self);
gint64         eur_funding_bar_get_missing (const EurFundingBar     *self);
gint64         eur_funding_bar_get_surplus (const EurFundingBar     *self);
gint64         eur_funding_bar_get_amount  (const EurFundingBar     *self,
                                            EurChartMark             mark);
gboolean       eur_funding_bar_get_edges   (const EurFundingBar     *self,
                                            guint                    width,
                                            guint                    minimum,
                                            guint                    edges[EUR_N_FUNDING_MARKS + 1],
                                            guint                   *cost_edge);
void           eur_funding_bar_draw        (const EurFundingBar     *self,
                                            cairo_t                 *cr,
                                            const EurChartPalette   *palette,
                                            const cairo_rectangle_t *area);
char          *eur_funding_bar_dup_text    (const EurFundingBar     *self) G_GNUC_WARN_UNUSED_RESULT;
char          *eur_funding_bar_dup_french  (const EurFundingBar     *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
