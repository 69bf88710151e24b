/* eur-piece-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_PIECE_ROW (eur_piece_row_get_type ())

G_DECLARE_FINAL_TYPE (EurPieceRow, eur_piece_row, EUR, PIECE_ROW, AdwPreferencesRow)

GtkWidget *eur_piece_row_new (EurAttachment *piece) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
