/* eur-window-actions-shell.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-intake.h"
#include "eur-window-private.h"

static void
show_list (EurWindow *self)
{
  _eur_window_ensure_work (self);
  adw_navigation_view_pop_to_tag (self->pages, "list");
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  EurWindow *self = EUR_WINDOW (widget);

  show_list (self);
  eur_dossier_list_focus_search (self->list);
}

static void
show_dossiers_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  show_list (EUR_WINDOW (widget));
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurWindow *self = EUR_WINDOW (widget);

  if (!adw_navigation_view_pop (self->pages))
    adw_navigation_split_view_set_show_content (self->split_view, FALSE);
}

static void
open_dossier_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  EurWindow *self = EUR_WINDOW (widget);
  EurDossierPage *page = _eur_window_ensure_page (self);

  /* The page shows its own errors. */
  dex_future_disown (eur_dossier_page_load (page, g_variant_get_string (parameter, NULL)));

  if (adw_navigation_view_get_visible_page (self->pages) != ADW_NAVIGATION_PAGE (page))
    adw_navigation_view_push (self->pages, ADW_NAVIGATION_PAGE (page));

  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

static void
toast_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  eur_window_toast (EUR_WINDOW (widget), g_variant_get_string (parameter, NULL), NULL);
}

static DexFuture *
demo_fiber (gpointer data)
{
  EurWindow *self = data;
  g_autoptr(GError) error = NULL;

  if (!dex_await (eur_demo_load (eur_workspace_get_store (self->workspace)), &error) ||
      !dex_await (eur_workspace_refresh (self->workspace), &error))
    eur_window_toast (self, error->message, NULL);

  if (self->welcome != NULL)
    eur_welcome_set_loading (self->welcome, FALSE);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.load-demo", TRUE);

  return dex_future_new_true ();
}

static void
load_demo_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  EurWindow *self = EUR_WINDOW (widget);

  gtk_widget_action_set_enabled (widget, "win.load-demo", FALSE);
  eur_welcome_set_loading (self->welcome, TRUE);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, demo_fiber, g_object_ref (self), g_object_unref));
}

/* What a newer version wrote is read: nothing that writes is offered. */
void
_eur_window_disable_writing (EurWindow *self)
{
  static const char *const writing[] = {
    "win.new-wave",
    "win.edit-wave",
    "win.import",
    "win.import-file",
    "win.new-dossier",
    "win.load-demo",
    "win.add-piece",
    "win.undo",
  };
  for (guint i = 0; i < G_N_ELEMENTS (writing); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), writing[i], FALSE);
}

void
_eur_window_install_shell_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.show-dossiers", NULL, show_dossiers_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.open-dossier", "s", open_dossier_action);
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action);
  gtk_widget_class_install_action (widget_class, "win.load-demo", NULL, load_demo_action);

  /* Not for the whole application: what is being written has its own undo first. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
}
