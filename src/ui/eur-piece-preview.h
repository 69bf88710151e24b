/* eur-piece-preview.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-piece-pages.h"

G_BEGIN_DECLS

#define EUR_TYPE_PIECE_PREVIEW (eur_piece_preview_get_type ())

G_DECLARE_FINAL_TYPE (EurPiecePreview, eur_piece_preview, EUR, PIECE_PREVIEW, AdwDialog)

AdwDialog *eur_piece_preview_new (const char *title,
                                  GBytes     *bytes,
                                  const char *content_type) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
