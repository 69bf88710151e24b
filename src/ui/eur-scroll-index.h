/* eur-scroll-index.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_SCROLL_INDEX (eur_scroll_index_get_type ())

G_DECLARE_FINAL_TYPE (EurScrollIndex, eur_scroll_index, EUR, SCROLL_INDEX, GObject)

EurScrollIndex *eur_scroll_index_new      (GtkScrolledWindow *scroller) G_GNUC_WARN_UNUSED_RESULT;
void            eur_scroll_index_add      (EurScrollIndex    *self,
                                           GtkWidget         *section);
GListModel     *eur_scroll_index_get_list (EurScrollIndex    *self);

G_END_DECLS
