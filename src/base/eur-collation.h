/* eur-collation.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *eur_collation_key     (const char *text) G_GNUC_WARN_UNUSED_RESULT;
int   eur_collation_compare (const char *a,
                             const char *b);

G_END_DECLS
