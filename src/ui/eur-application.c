/* eur-application.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-application.h"
#include "eur-file-dialog.h"
#include "eur-shortcuts.h"
#include "eur-window.h"
#include "eur-workspace.h"

/**
 * EurApplication:
 *
 * Life cycle and the actions that need no window. What a window works on is in
 * its #EurWorkspace.
 */
struct _EurApplication
{
  AdwApplication  parent_instance;

  char           *database;  /* (nullable): the person's own */
  EurWorkspace   *workspace; /* (nullable): of the first window */
};

G_DEFINE_FINAL_TYPE (EurApplication, eur_application, ADW_TYPE_APPLICATION)

static const GOptionEntry entries[] = {
  { "database", 0, 0, G_OPTION_ARG_FILENAME, NULL,
    N_("Work on this database instead of your own"), N_("FILE") },
  { NULL },
};

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_autoptr(GList) windows = g_list_copy (gtk_application_get_windows (user_data));

  /* Each saves what was written before it goes; the application ends with the last. */
  for (GList *each = windows; each != NULL; each = each->next)
    gtk_window_close (each->data);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  GtkApplication *self = user_data;
  AdwDialog *dialog = adw_about_dialog_new ();

  adw_about_dialog_set_application_name (ADW_ABOUT_DIALOG (dialog), _("Euralens Label"));
  adw_about_dialog_set_application_icon (ADW_ABOUT_DIALOG (dialog), EUR_APPLICATION_ID);
  adw_about_dialog_set_developer_name (ADW_ABOUT_DIALOG (dialog), _("The Euralens Label authors"));
  adw_about_dialog_set_version (ADW_ABOUT_DIALOG (dialog), EUR_VERSION);
  adw_about_dialog_set_license_type (ADW_ABOUT_DIALOG (dialog), GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_comments (ADW_ABOUT_DIALOG (dialog),
                                 _("From the call for projects to the label and its follow-up."));
  /* Translators: your names, one a line. */
  adw_about_dialog_set_translator_credits (ADW_ABOUT_DIALOG (dialog), _("translator-credits"));

  adw_dialog_present (dialog, GTK_WIDGET (gtk_application_get_active_window (self)));
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  adw_dialog_present (eur_shortcuts_dialog_new (), GTK_WIDGET (gtk_application_get_active_window (user_data)));
}

static void
help_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GtkWindow) window = user_data;
  g_autoptr(GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (object), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.toast", "s",
                                _("The help cannot be shown: install the application “Help” (Yelp)."));
}

static void
help_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  g_autoptr(GtkUriLauncher) launcher = gtk_uri_launcher_new ("help:euralens-label");

  if (window != NULL)
    gtk_uri_launcher_launch (launcher, eur_launch_get_parent (window), NULL, help_cb, g_object_ref (window));
}

static EurWorkspace *
create_workspace (EurApplication *self)
{
  g_autofree char *path = self->database != NULL ? g_strdup (self->database) : eur_store_default_path ();

  return eur_workspace_new (path);
}

static GtkWindow *
new_window (EurApplication *self)
{
  g_autoptr(EurWorkspace) workspace = g_steal_pointer (&self->workspace);

  if (workspace == NULL)
    workspace = create_workspace (self);

  return GTK_WINDOW (eur_window_new (self, workspace));
}

static void
new_window_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  gtk_window_present (new_window (user_data));
}

static const GActionEntry actions[] = {
  { "quit", quit_action },
  { "about", about_action },
  { "help", help_action },
  { "new-window", new_window_action },
  { "shortcuts", shortcuts_action },
};

static int
eur_application_handle_local_options (GApplication *application,
                                      GVariantDict *options)
{
  EurApplication *self = EUR_APPLICATION (application);
  g_autofree char *file_name = NULL;

  if (g_variant_dict_lookup (options, "database", "^ay", &file_name))
    {
      self->database = g_canonicalize_filename (file_name, NULL);
      /* Another database is another work: not a window of the one already running. */
      g_application_set_flags (application, G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
    }

  return -1;
}

static void
eur_application_startup (GApplication *application)
{
  EurApplication *self = EUR_APPLICATION (application);

  /* Before GTK, which takes longer. */
  self->workspace = create_workspace (self);
  eur_workspace_start (self->workspace);

  G_APPLICATION_CLASS (eur_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);

  eur_shortcuts_install (GTK_APPLICATION (application));
}

static void
eur_application_activate (GApplication *application)
{
  EurApplication *self = EUR_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = new_window (self);

  gtk_window_present (window);

  /* The list is made next: the server need not wait for it. */
  gdk_display_flush (gtk_widget_get_display (GTK_WIDGET (window)));
}

/* A file on the command line is one to import. */
static void
eur_application_open (GApplication  *application,
                      GFile        **files,
                      int            n_files,
                      const char    *hint)
{
  g_autofree char *uri = g_file_get_uri (files[0]);

  g_application_activate (application);
  gtk_widget_activate_action (GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (application))),
                              "win.import-file", "s", uri);
}

static void
eur_application_finalize (GObject *object)
{
  EurApplication *self = EUR_APPLICATION (object);

  g_clear_pointer (&self->database, g_free);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (eur_application_parent_class)->finalize (object);
}

static void
eur_application_class_init (EurApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = eur_application_finalize;

  application_class->handle_local_options = eur_application_handle_local_options;
  application_class->startup = eur_application_startup;
  application_class->activate = eur_application_activate;
  application_class->open = eur_application_open;
}

static void
eur_application_init (EurApplication *self)
{
  g_application_set_option_context_parameter_string (G_APPLICATION (self), "");
  g_application_set_version (G_APPLICATION (self), EUR_VERSION);
  g_application_add_main_option_entries (G_APPLICATION (self), entries);
}

/**
 * eur_application_new:
 *
 * Returns: (transfer full): the application, to be run
 */
EurApplication *
eur_application_new (void)
{
  return g_object_new (EUR_TYPE_APPLICATION,
                       "application-id", EUR_APPLICATION_ID,
                       "resource-base-path", "/org/euralens/Label",
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
