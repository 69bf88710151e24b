/* eur-intake-sniff-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean _eur_intake_sniff       (const char **text,
                                  gsize       *length,
                                  GError     **error);
char     _eur_intake_sniff_first (const char  *text,
                                  gsize        length);

G_END_DECLS
