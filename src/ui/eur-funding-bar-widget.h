/* eur-funding-bar-widget.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-chart.h"

G_BEGIN_DECLS

#define EUR_TYPE_FUNDING_BAR_WIDGET (eur_funding_bar_widget_get_type ())

G_DECLARE_FINAL_TYPE (EurFundingBarWidget, eur_funding_bar_widget, EUR, FUNDING_BAR_WIDGET, GtkWidget)

GtkWidget *eur_funding_bar_widget_new         (void);
void       eur_funding_bar_widget_set_bar     (EurFundingBarWidget *self,
                                               const EurFundingBar *bar);
void       eur_funding_bar_widget_set_fragile (EurFundingBarWidget *self,
                                               gboolean             fragile);

G_END_DECLS
