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
  EurWindow *self = EUR_WINDOW (widget);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (self->page != NULL && g_str_equal (actions[i].window, action_name))
        gtk_widget_activate_action_variant (GTK_WIDGET (self->page), actions[i].page, NULL);
    }
}

/* The window goes once all is saved. When it cannot be, the page says why, and
 * who closes the window again after that means it. */
static DexFuture *
close_fiber (gpointer data)
{
  EurWindow *self = data;

  if (dex_await (eur_dossier_page_flush (self->page), NULL))
    gtk_window_destroy (GTK_WINDOW (self));

  return dex_future_new_true ();
}

static gboolean
eur_window_close_request (GtkWindow *window)
{
  EurWindow *self = EUR_WINDOW (window);

  if (self->page == NULL || !eur_dossier_page_is_unsaved (self->page))
    return GTK_WINDOW_CLASS (g_type_class_peek_parent (G_OBJECT_GET_CLASS (self)))->close_request (window);

  dex_future_disown (dex_scheduler_spawn (NULL, 0, close_fiber, g_object_ref (self), g_object_unref));

  return GDK_EVENT_STOP;
}

void
_eur_window_install_dossier_actions (GtkWidgetClass *widget_class)
{
  GTK_WINDOW_CLASS (widget_class)->close_request = eur_window_close_request;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].window, NULL, forward_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "win.print-summary", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "win.export-summary", NULL);
}
