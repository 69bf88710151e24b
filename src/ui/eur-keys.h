/* eur-keys.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef void (*EurKeysChangedFunc) (guint    position,
                                    guint    n_removed,
                                    guint    n_added,
                                    gpointer user_data);

void eur_keys_replace (GArray             *keys,
                       const gint64       *new_keys,
                       guint               n_new,
                       EurKeysChangedFunc  func,
                       gpointer            user_data);

G_END_DECLS
