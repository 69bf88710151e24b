/* eur-window-actions-dossier.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-window-private.h"

/* What the window does to the dossier it shows. The page does it; here are the
 * names under which menus, shortcuts and toasts ask for it.
 */

static const struct
{
  const char *window;
  const char *page;
} actions[] = {
  { "win.undo", "dossier.undo" },
  { "win.add-piece", "dossier.add-piece" },
  { "win.export-summary", "dossier.export-summary" },
  { "win.print-summary", "dossier.print-summary" },
};

static void
forward_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  EurDossierPage *page = _eur_window_get_dossier_page (EUR_WINDOW (widget));

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (g_str_equal (actions[i].window, action_name))
        gtk_widget_activate_action_variant (GTK_WIDGET (page), actions[i].page, NULL);
    }
}

void
_eur_window_install_dossier_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].window, NULL, forward_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "win.print-summary", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "win.export-summary", NULL);
}
