/* eur-bulk.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-bulk-dialog.h"
#include "eur-bulk-progress.h"
#include "eur-bulk.h"
#include "eur-instruction.h"
#include "eur-report.h"

typedef struct
{
  GtkWidget *parent;
  EurStore  *store;
  GArray    *keys;
} Bulk;

static Bulk *
bulk_new (GtkWidget *parent,
          EurStore  *store,
          GArray    *keys)
{
  Bulk *bulk = g_new0 (Bulk, 1);

  bulk->parent = g_object_ref (parent);
  bulk->store = g_object_ref (store);
  bulk->keys = g_array_ref (keys);

  return bulk;
}

static void
bulk_free (gpointer data)
{
  Bulk *bulk = data;

  g_clear_object (&bulk->parent);
  g_clear_object (&bulk->store);
  g_clear_pointer (&bulk->keys, g_array_unref);
  g_free (bulk);
}

static void
tell (Bulk       *bulk,
      const char *text)
{
  gtk_widget_activate_action (bulk->parent, "win.toast", "s", text);
}

/* The one place where what went wrong is said; leaving a dialog is no error. */
static DexFuture *
failed_cb (DexFuture *future,
           gpointer   data)
{
  g_autoptr(GError) error = NULL;

  if (dex_future_get_value (future, &error) == NULL &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    gtk_widget_activate_action (data, "win.toast", "s", error->message);

  return dex_future_new_true ();
}

static DexFuture *
start (DexFiberFunc  func,
       GtkWidget    *parent,
       EurStore     *store,
       GArray       *keys)
{
  return dex_future_catch (dex_scheduler_spawn (NULL, 0, func, bulk_new (parent, store, keys), bulk_free),
                           failed_cb, g_object_ref (parent), g_object_unref);
}

static GListModel *
load_rows (Bulk    *bulk,
           GError **error)
{
  return dex_await_object (eur_store_load_rows (bulk->store,
                                                (const gint64 *) (gpointer) bulk->keys->data,
                                                bulk->keys->len),
                           error);
}

/* Stage */

static void
tell_changed (Bulk     *bulk,
              guint     n_changed,
              EurStage  stage)
{
  g_autofree char *number = eur_french_format_integer (n_changed);
  g_autofree char *text = g_strdup_printf (ngettext ("%s dossier changed to “%s”",
                                                     "%s dossiers changed to “%s”", n_changed),
                                           number, eur_stage_get_title (stage));

  tell (bulk, text);
}

/* All or none: one change set. */
static gboolean
commit_stage (Bulk        *bulk,
              GListModel  *rows,
              EurStage     stage,
              GError     **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  guint n_rows = g_list_model_get_n_items (rows);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr(EurDossierRow) row = g_list_model_get_item (rows, i);

      g_strv_builder_add (builder, row->id);
    }

  ids = g_strv_builder_end (builder);
  if (!dex_await (eur_instruction_advance_all (bulk->store, (const char *const *) ids, stage, eur_author_get_name ()), error))
    return FALSE;

  tell_changed (bulk, n_rows, stage);

  return TRUE;
}

static DexFuture *
stage_fiber (gpointer data)
{
  Bulk *bulk = data;
  g_autoptr(GListModel) rows = NULL;
  g_autoptr(EurBulkDialog) dialog = NULL;
  g_autoptr(GError) error = NULL;

  if (!(rows = load_rows (bulk, &error)))
    return dex_future_new_for_error (g_steal_pointer (&error));

  dialog = g_object_ref_sink (eur_bulk_dialog_new_for_stage (rows));

  if (dex_await_boolean (eur_bulk_dialog_confirm (dialog, bulk->parent), &error) &&
      commit_stage (bulk, eur_bulk_dialog_get_touched (dialog), eur_bulk_dialog_get_stage (dialog), &error))
    gtk_widget_activate_action (bulk->parent, "list.cancel-selection", NULL);

  if (error != NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_true ();
}

/**
 * eur_bulk_change_stage:
 * @parent: the list
 * @keys: (element-type gint64): what is selected in it
 *
 * Asks for the stage, shows which dossiers change, and changes them together.
 *
 * Returns: (transfer full): a future that resolves when it is over, one way or another
 */
DexFuture *
eur_bulk_change_stage (GtkWidget *parent,
                       EurStore  *store,
                       GArray    *keys)
{
  dex_return_error_if_fail (GTK_IS_WIDGET (parent));
  dex_return_error_if_fail (EUR_IS_STORE (store));

  return start (stage_fiber, parent, store, keys);
}

/* Summaries */

/* A name that no file of the folder has: nothing is written over. */
static char *
name_summary (const char    *folder,
              EurDossierRow *row)
{
  const char *name = !eur_text_is_empty (row->number) ? row->number : row->id;
  g_autofree char *safe = g_strdelimit (g_strdup (name), G_DIR_SEPARATOR_S ":", '-');
  g_autofree char *file_name = g_strdup_printf ("Fiche %s.pdf", safe);
  char *path = g_build_filename (folder, file_name, NULL);

  for (guint i = 2; g_file_test (path, G_FILE_TEST_EXISTS); i++)
    {
      g_autofree char *other = g_strdup_printf ("Fiche %s (%u).pdf", safe, i);

      g_free (path);
      path = g_build_filename (folder, other, NULL);
    }

  return path;
}

static gboolean
write_summary (Bulk           *bulk,
               const char     *folder,
               EurDossierRow  *row,
               GError        **error)
{
  g_autofree char *path = name_summary (folder, row);
  g_autoptr(EurBundle) bundle = dex_await_object (eur_store_load_bundle (bulk->store, row->id), error);

  return bundle != NULL && dex_await (eur_report_write_summary (bundle, path), error);
}

static void
tell_written (Bulk       *bulk,
              guint       n_written,
              guint       n_rows,
              const char *folder)
{
  g_autofree char *written = eur_french_format_integer (n_written);
  g_autofree char *all = eur_french_format_integer (n_rows);
  g_autofree char *text = NULL;

  if (n_written < n_rows)
    /* Translators: how many were written, how many there are, and a folder */
    text = g_strdup_printf (ngettext ("Stopped: %s summary of %s is written in “%s”",
                                      "Stopped: %s summaries of %s are written in “%s”", n_written),
                            written, all, folder);
  else
    text = g_strdup_printf (ngettext ("%s summary written in “%s”", "%s summaries written in “%s”", n_written),
                            written, folder);

  tell (bulk, text);
}

static gboolean
write_summaries (Bulk        *bulk,
                 GListModel  *rows,
                 GFile       *folder,
                 GError     **error)
{
  g_autofree char *name = g_file_get_basename (folder);
  g_autoptr(EurBulkProgress) progress = NULL;
  guint n_rows = g_list_model_get_n_items (rows);
  guint n_written = 0;
  gboolean good = TRUE;

  if (g_file_peek_path (folder) == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           _("Summaries are written in a folder of this computer: choose another one."));
      return FALSE;
    }

  progress = g_object_ref_sink (eur_bulk_progress_new (_("Export of the Summaries"), n_rows));
  adw_dialog_present (ADW_DIALOG (progress), bulk->parent);

  while (good && n_written < n_rows && !eur_bulk_progress_is_cancelled (progress))
    {
      g_autoptr(EurDossierRow) row = g_list_model_get_item (rows, n_written);

      good = write_summary (bulk, g_file_peek_path (folder), row, error);
      if (good)
        eur_bulk_progress_set_done (progress, ++n_written);
    }

  adw_dialog_force_close (ADW_DIALOG (progress));
  if (good)
    tell_written (bulk, n_written, n_rows, name);

  return good;
}

static void
folder_ready_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(DexPromise) promise = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (object), result, &error);

  if (folder != NULL)
    dex_promise_resolve_object (promise, g_steal_pointer (&folder));
  else
    dex_promise_reject (promise, g_steal_pointer (&error));
}

static DexFuture *
choose_folder (GtkWidget *parent)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  DexPromise *promise = dex_promise_new ();

  gtk_file_dialog_set_title (dialog, _("Export Summaries"));
  gtk_file_dialog_set_accept_label (dialog, _("_Export"));
  gtk_file_dialog_select_folder (dialog, GTK_WINDOW (gtk_widget_get_root (parent)), NULL,
                                 folder_ready_cb, dex_ref (promise));

  return DEX_FUTURE (promise);
}

static DexFuture *
export_fiber (gpointer data)
{
  Bulk *bulk = data;
  g_autoptr(GListModel) rows = NULL;
  g_autoptr(EurBulkDialog) dialog = NULL;
  g_autoptr(GFile) folder = NULL;
  g_autoptr(GError) error = NULL;

  if (!(rows = load_rows (bulk, &error)))
    return dex_future_new_for_error (g_steal_pointer (&error));

  dialog = g_object_ref_sink (eur_bulk_dialog_new_for_export (rows));

  if (dex_await_boolean (eur_bulk_dialog_confirm (dialog, bulk->parent), &error) &&
      (folder = dex_await_object (choose_folder (bulk->parent), &error)) &&
      write_summaries (bulk, rows, folder, &error))
    gtk_widget_activate_action (bulk->parent, "list.cancel-selection", NULL);

  if (error != NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_true ();
}

/**
 * eur_bulk_export_summaries:
 * @parent: the list
 * @keys: (element-type gint64): what is selected in it
 *
 * Shows which dossiers, asks for a folder, and writes the PDF of each there.
 *
 * Returns: (transfer full): a future that resolves when it is over, one way or another
 */
DexFuture *
eur_bulk_export_summaries (GtkWidget *parent,
                           EurStore  *store,
                           GArray    *keys)
{
  dex_return_error_if_fail (GTK_IS_WIDGET (parent));
  dex_return_error_if_fail (EUR_IS_STORE (store));

  return start (export_fiber, parent, store, keys);
}
