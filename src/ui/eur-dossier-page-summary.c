/* eur-dossier-page-summary.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "eur-dossier-page-private.h"
#include "eur-file-dialog.h"
#include "eur-report.h"
#include "eur-summary-name.h"

/* The summary of the dossier as a PDF: into a file, or to a printer. */

typedef struct
{
  EurDossierPage *page;
  char           *id;
  char           *name; /* of the file */
} Summary;

static void
summary_free (gpointer data)
{
  Summary *summary = data;

  g_clear_object (&summary->page);
  g_clear_pointer (&summary->id, g_free);
  g_clear_pointer (&summary->name, g_free);
  g_free (summary);
}

static GtkWindow *
get_window (Summary *summary)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (summary->page)));
}

static DexFuture *
tell (Summary *summary,
      GError  *error)
{
  if (!eur_file_is_dismissed (error))
    _eur_dossier_page_toast_error (summary->page, error);

  return dex_future_new_for_error (g_error_copy (error));
}

/* From what the store has, which is what was written up to now: the records on
 * screen may change again while the pages are drawn. */
static gboolean
write_summary (Summary     *summary,
               const char  *path,
               GError     **error)
{
  EurStore *store = eur_workspace_get_store (summary->page->workspace);
  g_autoptr(EurBundle) bundle = NULL;

  return dex_await (eur_dossier_page_flush (summary->page), error) &&
         (bundle = dex_await_object (eur_store_load_bundle (store, summary->id), error)) &&
         dex_await (eur_report_write_summary (bundle, path), error);
}

static DexFuture *
export_fiber (gpointer data)
{
  Summary *summary = data;
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GFile) file = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  gtk_file_dialog_set_title (dialog, _("Export the Summary"));
  gtk_file_dialog_set_initial_name (dialog, summary->name);

  if (!(file = dex_await_object (eur_file_dialog_save (dialog, get_window (summary)), &error)))
    return tell (summary, error);

  if (g_file_peek_path (file) == NULL)
    error = g_error_new (EUR_REPORT_ERROR, EUR_REPORT_ERROR_WRITE, _("Choose a folder of this computer."));

  if (error != NULL || !write_summary (summary, g_file_peek_path (file), &error))
    return tell (summary, error);

  text = g_strdup_printf (_("The summary is in “%s”."), g_file_peek_path (file));
  _eur_dossier_page_toast_file (summary->page, text, file);

  return dex_future_new_true ();
}

/* The print dialog reads the file before its future resolves. */
static DexFuture *
print_fiber (gpointer data)
{
  Summary *summary = data;
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;
  gboolean printed;

  if (!(folder = g_dir_make_tmp ("euralens-label-XXXXXX", &error)))
    return tell (summary, error);

  path = g_build_filename (folder, summary->name, NULL);
  file = g_file_new_for_path (path);
  printed = write_summary (summary, path, &error) &&
            dex_await (eur_file_print (file, summary->name, get_window (summary)), &error);

  g_unlink (path);
  g_rmdir (folder);

  return printed ? dex_future_new_true () : tell (summary, error);
}

static void
summary_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  gboolean print = g_str_equal (action_name, "dossier.print-summary");
  Summary *summary = g_new0 (Summary, 1);

  summary->page = g_object_ref (self);
  summary->id = g_strdup (eur_document_get_id (EUR_DOCUMENT (self->bundle->dossier)));
  summary->name = eur_summary_name_new (self->bundle->dossier);

  dex_future_disown (dex_scheduler_spawn (NULL, 0, print ? print_fiber : export_fiber, summary, summary_free));
}

static void
launch_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_autoptr(GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  dex_future_disown (eur_file_launch (file, GTK_WINDOW (gtk_widget_get_root (widget))));
}

void
_eur_dossier_page_install_summary (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.export-summary", NULL, summary_action);
  gtk_widget_class_install_action (widget_class, "dossier.print-summary", NULL, summary_action);
  gtk_widget_class_install_action (widget_class, "dossier.launch", "s", launch_action);
}
