/* eur-completion-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-completion-dialog.h"
#include "eur-day-button.h"
#include "eur-entry-row.h"
#include "eur-problem-row.h"
#include "eur-text-row.h"

/**
 * EurCompletionDialog:
 *
 * Asks the applicant for something, or records what came. It closes when that is
 * written; what is refused is said here, and nothing that was typed is lost.
 */
struct _EurCompletionDialog
{
  AdwDialog      parent_instance;

  GtkWidget     *save;
  AdwBanner     *problem;
  GtkWidget     *request;
  GtkWidget     *subject;
  AdwComboRow   *kind;
  GtkWidget     *detail;
  GtkWidget     *due;
  GtkWidget     *answer_group;
  AdwComboRow   *piece;
  GtkStringList *pieces;
  GtkWidget     *answer;

  EurStore      *store;
  EurBundle     *bundle;
  EurCompletion *completion; /* (nullable): what is answered; NULL to ask for something */
};

G_DEFINE_FINAL_TYPE (EurCompletionDialog, eur_completion_dialog, ADW_TYPE_DIALOG)

static char *
format_kind (EurCompletionDialog *self,
             int                  kind)
{
  return g_strdup (eur_completion_kind_get_title (kind));
}

static char *
dup_written (GtkWidget *entry)
{
  return eur_text_clean (gtk_editable_get_text (GTK_EDITABLE (entry)));
}

static DexFuture *
request (EurCompletionDialog *self)
{
  g_autoptr(GListStore) completions = g_list_store_new (EUR_TYPE_COMPLETION);
  g_autoptr(EurCompletion) completion = eur_completion_new ();
  g_autofree char *subject = dup_written (self->subject);
  g_autofree char *detail = NULL;
  g_autofree char *due = NULL;

  g_object_get (self->detail, "value", &detail, NULL);
  g_object_get (self->due, "value", &due, NULL);
  g_object_set (completion,
                "kind", (EurCompletionKind) adw_combo_row_get_selected (self->kind),
                "subject", *subject != '\0' ? subject : NULL,
                "detail", detail,
                "due-on", due,
                NULL);
  g_list_store_append (completions, completion);

  return eur_instruction_request (self->store, self->bundle, G_LIST_MODEL (completions), eur_author_get_name ());
}

/* The first of the list is no piece. */
static DexFuture *
answer (EurCompletionDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->piece);
  g_autoptr(EurAttachment) piece = NULL;
  g_autofree char *text = dup_written (self->answer);

  if (selected != GTK_INVALID_LIST_POSITION && selected > 0)
    piece = g_list_model_get_item (G_LIST_MODEL (self->bundle->attachments), selected - 1);

  return eur_instruction_answer (self->store, self->bundle, self->completion->id, *text != '\0' ? text : NULL,
                                 piece, NULL, eur_author_get_name ());
}

static DexFuture *
saved_cb (DexFuture *future,
          gpointer   user_data)
{
  EurCompletionDialog *self = user_data;
  g_autoptr(GError) error = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "completion.save", TRUE);

  if (dex_future_get_value (future, &error) != NULL)
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      return dex_future_new_true ();
    }

  adw_banner_set_title (self->problem, error->message);
  adw_banner_set_revealed (self->problem, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), error->message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);

  return dex_ref (future);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurCompletionDialog *self = EUR_COMPLETION_DIALOG (widget);

  gtk_widget_action_set_enabled (widget, "completion.save", FALSE);
  dex_future_disown (dex_future_finally (self->completion != NULL ? answer (self) : request (self),
                                         saved_cb, g_object_ref (self), g_object_unref));
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
eur_completion_dialog_dispose (GObject *object)
{
  EurCompletionDialog *self = EUR_COMPLETION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_COMPLETION_DIALOG);
  g_clear_object (&self->store);
  g_clear_object (&self->bundle);
  g_clear_object (&self->completion);

  G_OBJECT_CLASS (eur_completion_dialog_parent_class)->dispose (object);
}

static void
eur_completion_dialog_class_init (EurCompletionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_completion_dialog_dispose;

  g_type_ensure (EUR_TYPE_COMPLETION_KIND);
  g_type_ensure (EUR_TYPE_DAY_BUTTON);
  g_type_ensure (EUR_TYPE_ENTRY_ROW);
  g_type_ensure (EUR_TYPE_PROBLEM_ROW);
  g_type_ensure (EUR_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-completion-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, save);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, request);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, subject);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, detail);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, due);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, answer_group);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, piece);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, pieces);
  gtk_widget_class_bind_template_child (widget_class, EurCompletionDialog, answer);
  gtk_widget_class_bind_template_callback (widget_class, format_kind);
  gtk_widget_class_install_action (widget_class, "completion.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "completion.cancel", NULL, close_action);
}

static void
eur_completion_dialog_init (EurCompletionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static EurCompletionDialog *
make (EurStore      *store,
      EurBundle     *bundle,
      EurCompletion *completion)
{
  EurCompletionDialog *self = g_object_new (EUR_TYPE_COMPLETION_DIALOG, NULL);

  self->store = g_object_ref (store);
  self->bundle = g_object_ref (bundle);
  g_set_object (&self->completion, completion);
  gtk_widget_set_visible (self->request, completion == NULL);
  gtk_widget_set_visible (self->answer_group, completion != NULL);

  return self;
}

/* What the wave gives, from today. */
static char *
dup_due (EurBundle *bundle)
{
  gint64 n_days = bundle->wave != NULL ? bundle->wave->completion_days : 0;
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) due = g_date_time_add_days (now, (int) CLAMP (n_days, 0, 3650));

  return n_days > 0 && due != NULL ? g_date_time_format (due, "%Y-%m-%d") : NULL;
}

/**
 * eur_completion_dialog_new:
 * @store: where the request goes
 * @bundle: the dossier
 *
 * Returns: (transfer floating): a dialog to ask the applicant for something
 */
AdwDialog *
eur_completion_dialog_new (EurStore  *store,
                           EurBundle *bundle)
{
  EurCompletionDialog *self = make (store, bundle, NULL);
  g_autofree char *due = dup_due (bundle);

  adw_dialog_set_title (ADW_DIALOG (self), _("Ask the Applicant"));
  gtk_button_set_label (GTK_BUTTON (self->save), _("_Ask"));
  adw_dialog_set_focus (ADW_DIALOG (self), self->subject);
  g_object_set (self->due, "value", due, NULL);

  return ADW_DIALOG (self);
}

/**
 * eur_completion_dialog_new_for_answer:
 * @store: where the answer goes
 * @bundle: the dossier
 * @completion: what was asked for
 *
 * Returns: (transfer floating): a dialog to record what came
 */
AdwDialog *
eur_completion_dialog_new_for_answer (EurStore      *store,
                                      EurBundle     *bundle,
                                      EurCompletion *completion)
{
  EurCompletionDialog *self = make (store, bundle, completion);

  adw_dialog_set_title (ADW_DIALOG (self), completion->subject != NULL ? completion->subject : _("Answer"));
  gtk_button_set_label (GTK_BUTTON (self->save), _("_Record the Answer"));
  adw_dialog_set_focus (ADW_DIALOG (self), self->answer);
  gtk_string_list_append (self->pieces, _("No piece"));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->attachments)); i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (G_LIST_MODEL (bundle->attachments), i);

      gtk_string_list_append (self->pieces, piece->filename != NULL ? piece->filename : "–");
    }

  return ADW_DIALOG (self);
}
