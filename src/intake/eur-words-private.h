/* eur-words-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint _eur_words_score (const char *folded,
                        const char *patterns);

G_END_DECLS
