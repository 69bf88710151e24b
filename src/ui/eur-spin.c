/* eur-spin.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-spin.h"

static void
ignore_scroll (GtkWidget *spin_button)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (spin_button);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

/**
 * eur_spin_ignore_scroll:
 * @widget: what numbers are in: a page, a row
 *
 * Leaves the wheel to the page. GTK would have it change the number that comes
 * under the pointer while one scrolls, and nobody would notice.
 */
void
eur_spin_ignore_scroll (GtkWidget *widget)
{
  if (GTK_IS_SPIN_BUTTON (widget))
    ignore_scroll (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    eur_spin_ignore_scroll (child);
}
