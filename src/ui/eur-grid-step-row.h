/* eur-grid-step-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_GRID_STEP_ROW (eur_grid_step_row_get_type ())

G_DECLARE_FINAL_TYPE (EurGridStepRow, eur_grid_step_row, EUR, GRID_STEP_ROW, AdwActionRow)

GtkWidget *eur_grid_step_row_new         (gint64          level) G_GNUC_WARN_UNUSED_RESULT;
gint64     eur_grid_step_row_get_percent (EurGridStepRow *self);
void       eur_grid_step_row_set_percent (EurGridStepRow *self,
                                          gint64          percent);

G_END_DECLS
