/* eur-text.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char     *eur_text_clean    (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char     *eur_text_fold     (const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean  eur_text_matches  (const char *folded,
                             const char *query);
gboolean  eur_text_is_empty (const char *text);

G_END_DECLS
