/* eur-check-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_CHECK_ROW (eur_check_row_get_type ())

G_DECLARE_FINAL_TYPE (EurCheckRow, eur_check_row, EUR, CHECK_ROW, AdwPreferencesRow)

GtkWidget *eur_check_row_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_check_row_show (EurCheckRow      *self,
                               EurScreenedPoint *point,
                               EurFinding       *problem,
                               const char       *others,
                               gboolean          locked);

G_END_DECLS
