/* eur-completion-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-act-row.h"
#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_COMPLETION_ROW (eur_completion_row_get_type ())

G_DECLARE_FINAL_TYPE (EurCompletionRow, eur_completion_row, EUR, COMPLETION_ROW, EurActRow)

GtkWidget *eur_completion_row_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_completion_row_show (EurCompletionRow *self,
                                    EurCompletion    *completion,
                                    const char       *piece,
                                    const char       *today);

G_END_DECLS
