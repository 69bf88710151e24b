/* eur-filter-bar.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-dossier-filter.h"
#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_FILTER_BAR (eur_filter_bar_get_type ())

G_DECLARE_FINAL_TYPE (EurFilterBar, eur_filter_bar, EUR, FILTER_BAR, GtkBox)

void eur_filter_bar_set_workspace (EurFilterBar *self,
                                   EurWorkspace *workspace);

G_END_DECLS
