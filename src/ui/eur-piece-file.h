/* eur-piece-file.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libdex.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_PIECE_ERROR (eur_piece_error_quark ())

/* The largest piece that is taken, in bytes. */
#define EUR_PIECE_MAX_SIZE (50 * 1000 * 1000)

/**
 * EurPieceError:
 * @EUR_PIECE_ERROR_SIZE: the file is empty, or too large
 * @EUR_PIECE_ERROR_TYPE: it is a program, or not a file at all
 */
typedef enum
{
  EUR_PIECE_ERROR_SIZE,
  EUR_PIECE_ERROR_TYPE,
} EurPieceError;

GQuark     eur_piece_error_quark (void);
gboolean   eur_piece_file_check  (const char     *name,
                                  const char     *content_type,
                                  goffset         size,
                                  GError        **error);
DexFuture *eur_piece_file_read   (GFile          *file,
                                  EurAttachment  *piece) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_piece_file_copy   (EurAttachment  *piece,
                                  GBytes         *bytes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
