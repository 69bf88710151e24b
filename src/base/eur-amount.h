/* eur-amount.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Amounts are euro cents in a gint64; the largest is ten thousand billion euros. */
#define EUR_AMOUNT_MAX G_GINT64_CONSTANT (1000000000000000)

gboolean  eur_amount_parse       (const char  *text,
                                  gint64      *cents,
                                  GError     **error);
gboolean  eur_amount_from_double (double       euros,
                                  gint64      *cents,
                                  GError     **error);
gboolean  eur_amount_add         (gint64      *sum,
                                  gint64       cents);
char     *eur_amount_to_decimal  (gint64       cents) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
