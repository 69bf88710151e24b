/* eur-pdf-reader.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libdex.h>

#include "eur-pages.h"

G_BEGIN_DECLS

DexFuture *eur_pdf_reader_run (const char   *program,
                               GBytes       *pdf,
                               GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
