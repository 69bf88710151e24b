/* eur-import-file-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-file-dialog.h"
#include "eur-import-file-dialog.h"

static GtkFileFilter *
new_filter (const char        *name,
            const char *const *suffixes)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);

  return filter;
}

/**
 * eur_import_file_dialog_open:
 * @parent: a widget of the window that asks
 *
 * Asks for an export of démarche.numérique.
 *
 * Returns: (transfer full): a future of the #GFile chosen; it rejects with an
 *   error that eur_file_is_dismissed() knows when none was
 */
DexFuture *
eur_import_file_dialog_open (GtkWidget *parent)
{
  static const char *const exports[] = { "json", "csv", NULL };
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr(GtkFileFilter) filter = new_filter (_("Exports of démarche.numérique (JSON, CSV)"), exports);
  g_autoptr(GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (all, _("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, filter);
  g_list_store_append (filters, all);

  gtk_file_dialog_set_title (dialog, _("Import Dossiers"));
  gtk_file_dialog_set_accept_label (dialog, _("_Read"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));

  return eur_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (parent)));
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         gpointer       user_data)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  GSList *files = g_value_get_boxed (value);
  g_autofree char *uri = NULL;

  /* An import is read before it is done: one at a time. */
  if (files == NULL || files->next != NULL)
    {
      gtk_widget_error_bell (widget);
      return FALSE;
    }

  uri = g_file_get_uri (files->data);

  return gtk_widget_activate_action (widget, "win.import-file", "s", uri);
}

/**
 * eur_import_drop_target_new:
 *
 * Returns: (transfer full): what imports the file that is dropped on its widget
 */
GtkEventController *
eur_import_drop_target_new (void)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), NULL);

  return GTK_EVENT_CONTROLLER (target);
}
