/* eur-list-keys.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean eur_list_keys_move (GtkListView *list_view,
                             guint        keyval);

G_END_DECLS
