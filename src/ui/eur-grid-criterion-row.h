/* eur-grid-criterion-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-grid-draft.h"

G_BEGIN_DECLS

#define EUR_TYPE_GRID_CRITERION_ROW (eur_grid_criterion_row_get_type ())

G_DECLARE_FINAL_TYPE (EurGridCriterionRow, eur_grid_criterion_row, EUR, GRID_CRITERION_ROW, AdwActionRow)

GtkWidget *eur_grid_criterion_row_new (EurGridDraft     *draft,
                                       EurGridCriterion *criterion) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
