/* eur-funding-legend.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-chart.h"

G_BEGIN_DECLS

#define EUR_TYPE_FUNDING_LEGEND (eur_funding_legend_get_type ())

G_DECLARE_FINAL_TYPE (EurFundingLegend, eur_funding_legend, EUR, FUNDING_LEGEND, AdwBin)

GtkWidget *eur_funding_legend_new     (void);
void       eur_funding_legend_set_bar (EurFundingLegend    *self,
                                       const EurFundingBar *bar);

G_END_DECLS
