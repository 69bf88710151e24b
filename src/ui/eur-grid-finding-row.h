/* eur-grid-finding-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_GRID_FINDING_ROW (eur_grid_finding_row_get_type ())

G_DECLARE_FINAL_TYPE (EurGridFindingRow, eur_grid_finding_row, EUR, GRID_FINDING_ROW, AdwActionRow)

GtkWidget *eur_grid_finding_row_new  (EurFinding *finding) G_GNUC_WARN_UNUSED_RESULT;
void       eur_grid_finding_row_fill (GtkListBox *list,
                                      GPtrArray  *findings,
                                      const char *line);

G_END_DECLS
