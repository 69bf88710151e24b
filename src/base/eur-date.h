/* eur-date.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days are "2026-03-01"; instants are ISO 8601 with an offset, "2026-03-01T14:05:00+01:00". */

GDateTime *eur_date_parse     (const char  *text,
                               GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   eur_date_check_day (const char  *text,
                               GError     **error);
gboolean   eur_date_check     (const char  *text,
                               GError     **error);
char      *eur_date_from_text (const char  *text,
                               GError     **error) G_GNUC_WARN_UNUSED_RESULT;
char      *eur_date_now       (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
