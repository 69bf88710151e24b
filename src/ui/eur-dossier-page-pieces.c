/* eur-dossier-page-pieces.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page-private.h"
#include "eur-file-dialog.h"
#include "eur-piece-file.h"
#include "eur-piece-preview.h"

/* The files of the dossier: added, opened, taken away and brought back. */

typedef struct
{
  EurDossierPage *page;
  EurBundle      *bundle;
  EurAttachment  *piece; /* (nullable) */
  GFile          *file;  /* (nullable) */
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_clear_object (&work->page);
  g_clear_object (&work->bundle);
  g_clear_object (&work->piece);
  g_clear_object (&work->file);
  g_free (work);
}

static Work *
work_new (EurDossierPage *self,
          EurAttachment  *piece,
          GFile          *file)
{
  Work *work = g_new0 (Work, 1);

  work->page = g_object_ref (self);
  work->bundle = g_object_ref (self->bundle);
  g_set_object (&work->piece, piece);
  g_set_object (&work->file, file);

  return work;
}

static EurStore *
get_store (Work *work)
{
  return eur_workspace_get_store (work->page->workspace);
}

static DexFuture *
tell (Work   *work,
      GError *error)
{
  if (!eur_file_is_dismissed (error))
    _eur_dossier_page_toast_error (work->page, error);

  return dex_future_new_for_error (g_error_copy (error));
}

/* The store says that it changed, and the page reads its pieces again. */
static gboolean
commit_piece (Work           *work,
              EurAttachment  *piece,
              GBytes         *bytes,
              GError        **error)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new (eur_author_get_name (), EUR_ACTION_ATTACHED);

  if (bytes != NULL)
    eur_change_set_attach (changes, piece, bytes);
  else
    eur_change_set_put (changes, EUR_DOCUMENT (piece));

  return dex_await (eur_store_commit (get_store (work), changes), error);
}

static DexFuture *
add_fiber (gpointer data)
{
  Work *work = data;
  g_autoptr(EurAttachment) piece = eur_attachment_new ();
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  g_object_set (piece, "dossier", eur_document_get_id (EUR_DOCUMENT (work->bundle->dossier)), NULL);

  if (!(bytes = dex_await_boxed (eur_piece_file_read (work->file, piece), &error)) ||
      !commit_piece (work, piece, bytes, &error))
    return tell (work, error);

  _eur_dossier_page_refresh (work->page);

  return dex_future_new_true ();
}

/* Takes a file as a piece of the dossier that is shown. */
DexFuture *
_eur_dossier_page_add_piece (EurDossierPage *self,
                             GFile          *file)
{
  return dex_scheduler_spawn (NULL, 0, add_fiber, work_new (self, NULL, file), work_free);
}

static DexFuture *
choose_fiber (gpointer data)
{
  Work *work = data;
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;

  gtk_file_dialog_set_title (dialog, _("Add a Piece"));
  gtk_file_dialog_set_accept_label (dialog, _("_Add"));

  if (!(file = dex_await_object (eur_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (work->page)))), &error)))
    return tell (work, error);

  g_set_object (&work->file, file);

  return add_fiber (work);
}

static GBytes *
read_piece (Work    *work,
            GError **error)
{
  return dex_await_boxed (eur_store_read_attachment (get_store (work), work->piece->sha256), error);
}

static DexFuture *
open_fiber (gpointer data)
{
  Work *work = data;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;

  if (!(bytes = read_piece (work, &error)) ||
      !(file = dex_await_object (eur_piece_file_copy (work->piece, bytes), &error)) ||
      !dex_await (eur_file_launch (file, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (work->page)))), &error))
    return tell (work, error);

  return dex_future_new_true ();
}

static DexFuture *
preview_fiber (gpointer data)
{
  Work *work = data;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  if (!(bytes = read_piece (work, &error)))
    return tell (work, error);

  adw_dialog_present (eur_piece_preview_new (work->piece->filename, bytes, work->piece->content_type),
                      GTK_WIDGET (work->page));

  return dex_future_new_true ();
}

/* What is taken away is kept whole as long as it can come back. */
static DexFuture *
remove_fiber (gpointer data)
{
  Work *work = data;
  EurDossierPage *self = work->page;
  g_autoptr(EurChangeSet) changes = NULL;
  g_autoptr(GError) error = NULL;

  /* The kind may have been written a moment ago. */
  if (!dex_await (eur_dossier_page_flush (self), &error))
    return tell (work, error);

  changes = eur_change_set_new (eur_author_get_name (), EUR_ACTION_DELETED);
  eur_change_set_delete (changes, EUR_DOCUMENT (work->piece));

  if (!dex_await (eur_store_commit (get_store (work), changes), &error))
    return tell (work, error);

  if (self->bundle == work->bundle)
    {
      g_autofree char *text = g_strdup_printf (_("“%s” removed"), work->piece->filename);

      guint n_undos = eur_editor_get_n_undos (self->editor);

      g_ptr_array_add (self->removed, g_object_ref (work->piece));
      g_array_append_val (self->removed_at, n_undos);
      _eur_dossier_page_update_undo (self);
      _eur_dossier_page_refresh (self);
      _eur_dossier_page_toast (self, text, _("_Undo"), "dossier.restore-piece");
    }

  return dex_future_new_true ();
}

/* A deleted document stays deleted: the piece comes back as a new one. */
static DexFuture *
restore_fiber (gpointer data)
{
  Work *work = data;
  g_autoptr(JsonObject) body = eur_record_to_json (EUR_RECORD (work->piece));
  g_autoptr(EurAttachment) piece = eur_attachment_new ();
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  if (!eur_record_apply_json (EUR_RECORD (piece), body, &error) ||
      (piece->sha256 != NULL && !(bytes = read_piece (work, &error))) ||
      !commit_piece (work, piece, bytes, &error))
    return tell (work, error);

  _eur_dossier_page_refresh (work->page);

  return dex_future_new_true ();
}

/* Actions */

static EurAttachment *
dup_piece (EurDossierPage *self,
           const char     *id)
{
  GListModel *pieces = self->bundle != NULL ? G_LIST_MODEL (self->bundle->attachments) : NULL;

  for (guint i = 0; pieces != NULL && i < g_list_model_get_n_items (pieces); i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (pieces, i);

      if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (piece)), id) == 0)
        return g_steal_pointer (&piece);
    }

  return NULL;
}

static const struct
{
  const char *name;
  DexFuture *(*fiber) (gpointer data);
} piece_actions[] = {
  { "dossier.open-piece", open_fiber },
  { "dossier.preview-piece", preview_fiber },
  { "dossier.remove-piece", remove_fiber },
};

static void
piece_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  g_autoptr(EurAttachment) piece = dup_piece (self, g_variant_get_string (parameter, NULL));

  for (guint i = 0; piece != NULL && i < G_N_ELEMENTS (piece_actions); i++)
    {
      if (g_str_equal (piece_actions[i].name, action_name))
        dex_future_disown (dex_scheduler_spawn (NULL, 0, piece_actions[i].fiber,
                                                work_new (self, piece, NULL), work_free));
    }
}

static void
add_piece_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  dex_future_disown (dex_scheduler_spawn (NULL, 0, choose_fiber,
                                          work_new (EUR_DOSSIER_PAGE (widget), NULL, NULL), work_free));
}

static void
add_file_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  g_autoptr(GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  if (EUR_DOSSIER_PAGE (widget)->bundle != NULL)
    dex_future_disown (_eur_dossier_page_add_piece (EUR_DOSSIER_PAGE (widget), file));
}

static void
restore_last (EurDossierPage *self)
{
  g_autoptr(EurAttachment) piece = g_ptr_array_steal_index (self->removed, self->removed->len - 1);

  g_array_set_size (self->removed_at, self->removed->len);
  _eur_dossier_page_update_undo (self);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, restore_fiber, work_new (self, piece, NULL), work_free));
}

/* Brings a piece back, when that it was removed is the last thing that was done. */
gboolean
_eur_dossier_page_restore_piece (EurDossierPage *self)
{
  guint last = self->removed->len;

  if (last == 0 || eur_editor_get_state (self->editor) != EUR_EDITOR_SAVED ||
      g_array_index (self->removed_at, guint, last - 1) != eur_editor_get_n_undos (self->editor))
    return FALSE;

  restore_last (self);

  return TRUE;
}

static void
restore_piece_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  if (self->removed->len > 0)
    restore_last (self);
}

void
_eur_dossier_page_install_pieces (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (piece_actions); i++)
    gtk_widget_class_install_action (widget_class, piece_actions[i].name, "s", piece_action);

  gtk_widget_class_install_action (widget_class, "dossier.add-piece", NULL, add_piece_action);
  gtk_widget_class_install_action (widget_class, "dossier.add-file", "s", add_file_action);
  gtk_widget_class_install_action (widget_class, "dossier.restore-piece", NULL, restore_piece_action);
}
