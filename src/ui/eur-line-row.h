/* eur-line-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_LINE_ROW (eur_line_row_get_type ())

G_DECLARE_FINAL_TYPE (EurLineRow, eur_line_row, EUR, LINE_ROW, AdwPreferencesRow)

GtkWidget *eur_line_row_new        (EurRecord        *line,
                                    EurFinancingPlan *plan,
                                    GListModel       *proofs,
                                    GListModel       *accounts) G_GNUC_WARN_UNUSED_RESULT;
EurRecord *eur_line_row_get_line   (EurLineRow       *self);
void       eur_line_row_set_frozen (EurLineRow       *self,
                                    gboolean          frozen);

G_END_DECLS
