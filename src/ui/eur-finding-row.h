/* eur-finding-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_FINDING_ROW (eur_finding_row_get_type ())

G_DECLARE_FINAL_TYPE (EurFindingRow, eur_finding_row, EUR, FINDING_ROW, AdwActionRow)

GtkWidget  *eur_finding_row_new         (EurFinding    *finding) G_GNUC_WARN_UNUSED_RESULT;
void        eur_finding_row_set_finding (EurFindingRow *self,
                                         EurFinding    *finding);
EurFinding *eur_finding_row_get_finding (EurFindingRow *self);

G_END_DECLS
