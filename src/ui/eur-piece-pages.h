/* eur-piece-pages.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include <libdex.h>

#include "eur-pages.h"

G_BEGIN_DECLS

#define EUR_TYPE_PIECE_PAGES (eur_piece_pages_get_type ())

G_DECLARE_FINAL_TYPE (EurPiecePages, eur_piece_pages, EUR, PIECE_PAGES, GObject)

gboolean    eur_piece_pages_can_load     (const char    *content_type);
DexFuture  *eur_piece_pages_load         (GBytes        *bytes,
                                          const char    *content_type,
                                          GCancellable  *cancellable) G_GNUC_WARN_UNUSED_RESULT;
GListModel *eur_piece_pages_get_textures (EurPiecePages *self);
guint       eur_piece_pages_get_n_pages  (EurPiecePages *self);

G_END_DECLS
