/* eur-refusal-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-act-row.h"
#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_REFUSAL_ROW (eur_refusal_row_get_type ())

G_DECLARE_FINAL_TYPE (EurRefusalRow, eur_refusal_row, EUR, REFUSAL_ROW, EurActRow)

GtkWidget *eur_refusal_row_new  (EurBundle     *bundle,
                                 EurStep       *step) G_GNUC_WARN_UNUSED_RESULT;
gboolean   eur_refusal_row_join (EurRefusalRow *self,
                                 EurStep       *step);

G_END_DECLS
