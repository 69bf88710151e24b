/* eur-lazy-menu.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-lazy-menu.h"

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       menu)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, menu);
}

/**
 * eur_lazy_menu_set:
 * @menu: what @button opens
 *
 * The menu's widgets are made when it is opened first: the window is there
 * sooner without them.
 */
void
eur_lazy_menu_set (GtkMenuButton *button,
                   GMenuModel    *menu)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (G_IS_MENU_MODEL (menu));

  gtk_menu_button_set_create_popup_func (button, create_popover_cb, g_object_ref (menu), g_object_unref);
}
