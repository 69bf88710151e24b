/* eur-list-keys.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-list-keys.h"

/**
 * eur_list_keys_move:
 * @list_view: a list over a #GtkSingleSelection
 * @keyval: a key pressed in the entry that searches it
 *
 * Up and Down choose in the list while one types.
 *
 * Returns: whether the key was one of them
 */
gboolean
eur_list_keys_move (GtkListView *list_view,
                    guint        keyval)
{
  GtkSelectionModel *model = gtk_list_view_get_model (list_view);
  guint position = gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model));

  if (keyval == GDK_KEY_Down)
    position++;
  else if (keyval == GDK_KEY_Up)
    position--;
  else
    return GDK_EVENT_PROPAGATE;

  /* Before the first is far beyond the last. */
  if (position < g_list_model_get_n_items (G_LIST_MODEL (model)))
    gtk_list_view_scroll_to (list_view, position, GTK_LIST_SCROLL_SELECT, NULL);

  return GDK_EVENT_STOP;
}
