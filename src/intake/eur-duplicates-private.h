/* eur-duplicates-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-duplicates.h"

G_BEGIN_DECLS

GPtrArray *_eur_duplicates_list_words (const char *title) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
