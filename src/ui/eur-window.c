/* eur-window.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-import-file-dialog.h"
#include "eur-settings.h"
#include "eur-sidebar.h"
#include "eur-window-private.h"

/* What fits on one line of the narrowest window, in letters; what takes longer to read. */
#define SHORT_TOAST_MAX    30
#define LONG_TOAST_SECONDS 10

/**
 * EurWindow:
 *
 * The sidebar, and beside it the list of dossiers or, in its place, the dossier
 * that is read; on a first start the ways to begin. It opens the workspace that
 * it is given.
 */

G_DEFINE_FINAL_TYPE (EurWindow, eur_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_WORKSPACE = 1,
} EurWindowProperty;

static GParamSpec *properties[PROP_WORKSPACE + 1];

static void
ensure_welcome (EurWindow *self)
{
  if (self->welcome != NULL)
    return;

  self->welcome = g_object_new (EUR_TYPE_WELCOME, NULL);
  gtk_widget_add_controller (GTK_WIDGET (self->welcome), eur_import_drop_target_new ());
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->welcome), "welcome");
}

static void
show_failed (EurWindow  *self,
             const char *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dialog-error-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("The Database Cannot Be Opened"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), markup);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);

  gtk_stack_add_named (self->stack, view, "failed");
  gtk_stack_set_visible_child (self->stack, view);
}

static DexFuture *
sidebar_fiber (gpointer data)
{
  EurWindow *self = data;

  if (self->stack != NULL && adw_navigation_split_view_get_sidebar (self->split_view) == NULL)
    adw_navigation_split_view_set_sidebar (self->split_view, ADW_NAVIGATION_PAGE (eur_sidebar_new (self->workspace)));

  return dex_future_new_true ();
}

/* The list is shown when it is filled: nobody sees it empty, and it is laid out once. */
static DexFuture *
show_fiber (gpointer data)
{
  EurWindow *self = data;

  if (self->stack == NULL)
    return dex_future_new_true ();

  /* While the store answers. */
  _eur_window_ensure_work (self);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, sidebar_fiber, g_object_ref (self), g_object_unref));
  dex_await (eur_dossier_list_await (self->list), NULL);

  if (self->stack != NULL && !eur_workspace_is_empty (self->workspace))
    gtk_stack_set_visible_child_name (self->stack, "work");

  return dex_future_new_true ();
}

/* What there is to see before anything else. */
static void
update_stack (EurWindow *self)
{
  if (!eur_workspace_is_ready (self->workspace))
    return;

  if (eur_store_is_read_only (eur_workspace_get_store (self->workspace)))
    _eur_window_disable_writing (self);

  if (eur_workspace_is_empty (self->workspace))
    {
      ensure_welcome (self);
      gtk_stack_set_visible_child_name (self->stack, "welcome");
    }
  else
    dex_future_disown (dex_scheduler_spawn (NULL, 0, show_fiber, g_object_ref (self), g_object_unref));
}

/* The window is on screen by then, and the store reads what the list will show
 * while the list is made. */
static DexFuture *
work_fiber (gpointer data)
{
  EurWindow *self = data;

  if (self->stack != NULL)
    _eur_window_ensure_work (self);

  return dex_future_new_true ();
}

static DexFuture *
open_fiber (gpointer data)
{
  EurWindow *self = data;
  g_autoptr(GError) error = NULL;
  DexFuture *opened;

  /* It was closed at once. */
  if (self->workspace == NULL)
    return dex_future_new_true ();

  opened = eur_workspace_open (self->workspace);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, work_fiber, g_object_ref (self), g_object_unref));

  if (!dex_await (opened, &error) && self->stack != NULL)
    show_failed (self, error->message);

  return dex_future_new_true ();
}

static char *
format_notice (gpointer    this,
               const char *notice)
{
  return g_strdup (notice != NULL ? notice : "");
}

static gboolean
is_notice (gpointer    this,
           const char *notice)
{
  return notice != NULL;
}

static void
restore_size (EurWindow *self)
{
  if (!(self->settings = eur_settings_new ()))
    return;

  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

static void
eur_window_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  EurWindow *self = EUR_WINDOW (object);

  switch ((EurWindowProperty) prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_window_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  EurWindow *self = EUR_WINDOW (object);

  switch ((EurWindowProperty) prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The list, made when the window is on screen. */
void
_eur_window_ensure_work (EurWindow *self)
{
  if (self->list != NULL)
    return;

  self->list = eur_dossier_list_new (self->workspace);
  adw_navigation_view_add (self->pages, ADW_NAVIGATION_PAGE (self->list));

  /* Not on a dossier: there, a file is a piece of it. */
  gtk_widget_add_controller (GTK_WIDGET (self->list), eur_import_drop_target_new ());
}

/* The page of a dossier, made when the first one is opened: it is the largest part
 * of the window, and the list is there without it. */
EurDossierPage *
_eur_window_ensure_page (EurWindow *self)
{
  _eur_window_ensure_work (self);

  if (self->page == NULL)
    {
      self->page = eur_dossier_page_new (self->workspace);
      adw_navigation_view_add (self->pages, ADW_NAVIGATION_PAGE (self->page));
    }

  return self->page;
}

static void
eur_window_constructed (GObject *object)
{
  EurWindow *self = EUR_WINDOW (object);

  G_OBJECT_CLASS (eur_window_parent_class)->constructed (object);

  g_signal_connect_object (self->workspace, "notify::ready", G_CALLBACK (update_stack), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::empty", G_CALLBACK (update_stack), self, G_CONNECT_SWAPPED);

  restore_size (self);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, open_fiber, g_object_ref (self), g_object_unref));
}

static void
eur_window_dispose (GObject *object)
{
  EurWindow *self = EUR_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_WINDOW);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (eur_window_parent_class)->dispose (object);
}

static void
eur_window_class_init (EurWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_window_get_property;
  object_class->set_property = eur_window_set_property;
  object_class->constructed = eur_window_constructed;
  object_class->dispose = eur_window_dispose;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_WORKSPACE);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-window.ui");
  gtk_widget_class_bind_template_child (widget_class, EurWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, EurWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, EurWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, EurWindow, pages);
  gtk_widget_class_bind_template_callback (widget_class, format_notice);
  gtk_widget_class_bind_template_callback (widget_class, is_notice);

  _eur_window_install_shell_actions (widget_class);
  _eur_window_install_wave_actions (widget_class);
  _eur_window_install_dossier_actions (widget_class);
}

static void
eur_window_init (EurWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_window_new:
 * @application: the application it belongs to
 * @workspace: what it works on; the window opens it
 *
 * Returns: (transfer none): the window, which GTK owns
 */
EurWindow *
eur_window_new (EurApplication *application,
                EurWorkspace   *workspace)
{
  return g_object_new (EUR_TYPE_WINDOW,
                       "application", application,
                       "workspace", workspace,
                       NULL);
}

/* A toast cuts its title off at the end of the line: a long sentence wraps instead. */
static void
set_toast_text (EurWindow  *self,
                AdwToast   *toast,
                const char *text)
{
  GtkWidget *label;

  if (g_utf8_strlen (text, -1) <= SHORT_TOAST_MAX)
    return;

  label = gtk_label_new (text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  adw_toast_set_custom_title (toast, label);
  adw_toast_set_timeout (toast, LONG_TOAST_SECONDS);

  /* Which the toast does by itself only with a title. */
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * eur_window_toast:
 * @text: what happened
 * @undo: (nullable): the action that takes it back
 *
 * Says @text at the foot of the window for a while. Those who only know a widget
 * of it use the action “win.toast”.
 */
void
eur_window_toast (EurWindow  *self,
                  const char *text,
                  const char *undo)
{
  AdwToast *toast;

  g_return_if_fail (EUR_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  /* The window was closed meanwhile. */
  if (self->toasts == NULL)
    return;

  toast = adw_toast_new (text);
  adw_toast_set_use_markup (toast, FALSE);
  set_toast_text (self, toast, text);

  if (undo != NULL)
    {
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_name (toast, undo);
    }

  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * eur_window_get_workspace:
 *
 * Returns: (transfer none): what the window works on
 */
EurWorkspace *
eur_window_get_workspace (EurWindow *self)
{
  g_return_val_if_fail (EUR_IS_WINDOW (self), NULL);

  return self->workspace;
}
