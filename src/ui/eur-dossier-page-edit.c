/* eur-dossier-page-edit.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page-private.h"
#include "eur-read-only.h"

/* The page over its editor: what is saved and what is not, taking back, and what
 * others changed meanwhile.
 */

typedef struct
{
  EurDossierPage *page;
  guint           number;
} Refresh;

static void
refresh_free (gpointer data)
{
  Refresh *refresh = data;

  g_clear_object (&refresh->page);
  g_free (refresh);
}

/* Words */

/* Says something for a moment, with a button when there is an action. */
void
_eur_dossier_page_toast (EurDossierPage *self,
                         const char     *text,
                         const char     *action_label,
                         const char     *action_name)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, action_label);
  adw_toast_set_action_name (toast, action_name);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Says that @file was written, with a button that opens it. */
void
_eur_dossier_page_toast_file (EurDossierPage *self,
                              const char     *text,
                              GFile          *file)
{
  AdwToast *toast = adw_toast_new (text);
  g_autofree char *uri = g_file_get_uri (file);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Open"));
  adw_toast_set_action_name (toast, "dossier.launch");
  adw_toast_set_action_target (toast, "s", uri);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

void
_eur_dossier_page_toast_error (EurDossierPage *self,
                               const GError   *error)
{
  _eur_dossier_page_toast (self, error->message, NULL, NULL);
}

static void
state_changed_cb (EurDossierPage *self)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%H:%M");
  g_autofree char *saved = g_strdup_printf (_("Saved at %s"), time);
  const char *statuses[] = {
    [EUR_EDITOR_SAVED]  = saved,
    [EUR_EDITOR_SAVING] = _("Saving…"),
    [EUR_EDITOR_FAILED] = _("Not Saved"),
  };
  EurEditorState state = eur_editor_get_state (self->editor);

  _eur_dossier_page_status_changed (self, statuses[state],
                                    state == EUR_EDITOR_FAILED ? eur_editor_get_problem (self->editor) : NULL);
}

static gboolean
is_read_only (EurDossierPage *self)
{
  return self->workspace != NULL && eur_store_is_read_only (eur_workspace_get_store (self->workspace));
}

void
_eur_dossier_page_update_undo (EurDossierPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dossier.undo",
                                 self->editor != NULL && (eur_editor_can_undo (self->editor) || self->removed->len > 0));
}

static void
update_actions (EurDossierPage *self)
{
  static const char *const writing[] = {
    "dossier.save",
    "dossier.add-plan",
    "dossier.new-plan-version",
    "dossier.add-piece",
    "dossier.add-file",
    "dossier.remove-piece",
    "dossier.choose-owner",
    "dossier.choose-contact",
    "dossier.choose-earlier",
    "dossier.unlink-earlier",
    "dossier.advance",
    "dossier.step-back",
    "dossier.add-completion",
    "dossier.answer-completion",
    "dossier.give-verdict",
    "dossier.give-opinion",
    "dossier.reopen-opinion",
  };
  gboolean is_open = self->editor != NULL;
  gboolean can_write = is_open && !is_read_only (self);

  for (guint i = 0; i < G_N_ELEMENTS (writing); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), writing[i], can_write);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dossier.export-letter", is_open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dossier.export-summary", is_open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dossier.print-summary", is_open);
  _eur_dossier_page_update_undo (self);
}

/* What others changed */

static gboolean
has_document (GListModel  *list,
              EurDocument *document)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(EurDocument) each = g_list_model_get_item (list, i);

      if (g_strcmp0 (eur_document_get_id (each), eur_document_get_id (document)) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Only what came and what went: the rest stays the same objects. */
static void
follow (GListStore *shown,
        GListModel *found)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (shown)); i > 0; i--)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (G_LIST_MODEL (shown), i - 1);

      if (!has_document (found, document))
        g_list_store_remove (shown, i - 1);
    }

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (found, i);

      if (!has_document (G_LIST_MODEL (shown), document))
        g_list_store_append (shown, document);
    }
}

static void
track_pieces (EurDossierPage *self)
{
  GListModel *pieces = G_LIST_MODEL (self->bundle->attachments);

  for (guint i = 0; i < g_list_model_get_n_items (pieces); i++)
    {
      g_autoptr(EurDocument) piece = g_list_model_get_item (pieces, i);

      eur_editor_track (self->editor, piece);
    }
}

static gboolean
is_wanted (Refresh *refresh)
{
  return refresh->number == refresh->page->last_refresh && refresh->page->editor != NULL;
}

static GListModel *
find_of_dossier (Refresh    *refresh,
                 const char *type_name,
                 const char *field)
{
  EurDossierPage *self = refresh->page;
  const char *ids[] = { NULL, NULL };

  if (!is_wanted (refresh))
    return NULL;

  ids[0] = eur_document_get_id (EUR_DOCUMENT (self->bundle->dossier));

  return dex_await_object (eur_store_find (eur_workspace_get_store (self->workspace), type_name, field, ids), NULL);
}

/* The document that the dossier names, when it is not the one that is shown. */
static gboolean
follow_party (Refresh    *refresh,
              const char *id,
              gpointer    member)
{
  EurDossierPage *self = refresh->page;
  EurDocument **shown = member;
  g_autoptr(EurDocument) document = NULL;

  if (g_strcmp0 (id, *shown != NULL ? eur_document_get_id (*shown) : NULL) == 0)
    return FALSE;

  if (id != NULL)
    document = dex_await_object (eur_store_get (eur_workspace_get_store (self->workspace), id), NULL);

  if (!is_wanted (refresh))
    return FALSE;

  if (document != NULL)
    eur_editor_track (self->editor, document);

  return g_set_object (shown, document);
}

/* Nothing of it is edited from here. */
static void
follow_earlier (Refresh *refresh)
{
  EurDossierPage *self = refresh->page;
  const char *id = self->bundle->dossier->continues;
  g_autoptr(EurDossier) earlier = NULL;

  if (id != NULL)
    earlier = dex_await_object (eur_store_get (eur_workspace_get_store (self->workspace), id), NULL);

  if (is_wanted (refresh))
    g_set_object (&self->bundle->earlier, earlier);
}

static void
follow_plans (Refresh *refresh)
{
  EurDossierPage *self = refresh->page;
  g_autoptr(GListModel) plans = find_of_dossier (refresh, "financing_plan", "dossier");

  if (is_wanted (refresh) && plans != NULL)
    _eur_dossier_page_follow_plans (self, plans);
}

/* An organization is shared: what is changed here changes there. */
static void
note_other_dossiers (Refresh *refresh)
{
  EurDossierPage *self = refresh->page;
  const char *ids[] = { self->bundle->dossier->owner, NULL };
  g_autoptr(GListModel) dossiers = NULL;
  g_autofree char *note = NULL;
  guint n_others = 0;

  if (ids[0] != NULL)
    dossiers = dex_await_object (eur_store_find (eur_workspace_get_store (self->workspace), "dossier", "owner", ids), NULL);

  if (!is_wanted (refresh))
    return;

  if (dossiers != NULL && g_list_model_get_n_items (dossiers) > 1)
    n_others = g_list_model_get_n_items (dossiers) - 1;

  if (n_others > 0)
    note = g_strdup_printf (ngettext ("This organization carries %u other dossier: what you change here changes there too.",
                                      "This organization carries %u other dossiers: what you change here changes there too.",
                                      n_others),
                            n_others);

  g_object_set (self->owner, "note", note, NULL);
}

static DexFuture *
refresh_fiber (gpointer data)
{
  Refresh *refresh = data;
  EurDossierPage *self = refresh->page;
  g_autoptr(GListModel) events = find_of_dossier (refresh, "event", "subject");
  g_autoptr(GListModel) pieces = find_of_dossier (refresh, "attachment", "dossier");

  if (!is_wanted (refresh))
    return dex_future_new_true ();

  if (events != NULL)
    follow (self->bundle->events, events);

  if (pieces != NULL)
    follow (self->bundle->attachments, pieces);

  track_pieces (self);
  follow_party (refresh, self->bundle->dossier->owner, &self->bundle->owner);

  if (is_wanted (refresh))
    follow_party (refresh, self->bundle->dossier->contact, &self->bundle->contact);

  if (is_wanted (refresh))
    follow_earlier (refresh);

  if (is_wanted (refresh))
    follow_plans (refresh);

  if (is_wanted (refresh))
    note_other_dossiers (refresh);

  if (is_wanted (refresh))
    _eur_dossier_page_follow_instruction (self, refresh->number);

  if (is_wanted (refresh))
    {
      _eur_dossier_page_update_sections (self);
      eur_duplicates_banner_search (EUR_DUPLICATES_BANNER (self->duplicates), eur_workspace_get_store (self->workspace),
                                    self->bundle->dossier, self->bundle->owner);
    }

  return dex_future_new_true ();
}

/* Reads again what may have changed elsewhere, or through the editor. */
void
_eur_dossier_page_refresh (EurDossierPage *self)
{
  Refresh *refresh;

  if (self->editor == NULL)
    return;

  refresh = g_new0 (Refresh, 1);
  refresh->page = g_object_ref (self);
  refresh->number = ++self->last_refresh;
  dex_future_disown (dex_scheduler_spawn (NULL, 0, refresh_fiber, refresh, refresh_free));
}

void
_eur_dossier_page_update_sections (EurDossierPage *self)
{
  GtkWidget *sections[] = {
    self->steps,
    self->project,
    self->owner,
    self->contact,
    self->financing,
    self->completions,
    self->eligibility,
    self->feasibility,
    self->pieces,
    self->history,
  };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (sections[i] == NULL)
        continue;

      eur_section_update (EUR_SECTION (sections[i]));

      /* What was read anew is in new rows. */
      if (is_read_only (self))
        eur_read_only_apply (sections[i]);
    }
}

/* Shows what @editor edits. The one before has been flushed. */
void
_eur_dossier_page_set_editor (EurDossierPage *self,
                              EurEditor      *editor)
{
  EurStore *store = self->workspace != NULL ? eur_workspace_get_store (self->workspace) : NULL;

  if (self->editor != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->editor, self);
      g_signal_handlers_disconnect_by_data (store, self);
    }

  g_set_object (&self->editor, editor);
  g_ptr_array_set_size (self->removed, 0);
  g_array_set_size (self->removed_at, 0);
  update_actions (self);
  _eur_dossier_page_status_changed (self, NULL, NULL);

  if (self->duplicates != NULL)
    eur_duplicates_banner_clear (EUR_DUPLICATES_BANNER (self->duplicates));

  if (editor == NULL)
    return;

  g_signal_connect_object (editor, "notify::state", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::problem", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::can-undo", G_CALLBACK (_eur_dossier_page_update_undo), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed", G_CALLBACK (_eur_dossier_page_refresh), self, G_CONNECT_SWAPPED);
  _eur_dossier_page_track_instruction (self);
  _eur_dossier_page_refresh (self);
}

/* Actions */

static DexFuture *
undone_cb (DexFuture *future,
           gpointer   user_data)
{
  g_autoptr(GError) error = NULL;

  if (dex_future_get_value (future, &error) == NULL)
    _eur_dossier_page_toast_error (user_data, error);

  return dex_ref (future);
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  if (self->editor != NULL && !_eur_dossier_page_restore_piece (self))
    dex_future_disown (dex_future_finally (eur_editor_undo (self->editor), undone_cb,
                                           g_object_ref (self), g_object_unref));
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  /* The page shows what comes of it. */
  dex_future_disown (eur_dossier_page_flush (EUR_DOSSIER_PAGE (widget)));
}

/* "dossier.tell-undo": something was taken away, and can come back. */
static void
tell_undo_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  /* Saved at once, so that it is a step of its own to take back. */
  dex_future_disown (eur_dossier_page_flush (self));
  _eur_dossier_page_toast (self, g_variant_get_string (parameter, NULL), _("_Undo"), "dossier.undo");
}

void
_eur_dossier_page_install_edit (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "dossier.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "dossier.tell-undo", "s", tell_undo_action);
}
