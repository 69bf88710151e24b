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

/* The page over its editor: what is saved and what is not, and taking back. */

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
    "dossier.carry-opinion",
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
