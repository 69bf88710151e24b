/* eur-dossier-page-completions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-completion-dialog.h"
#include "eur-dossier-page-work.h"
#include "eur-file-dialog.h"
#include "eur-report.h"

/* What the applicant is asked for. */

static EurCompletion *
dup_completion (EurBundle  *bundle,
                const char *id)
{
  GListModel *completions = G_LIST_MODEL (bundle->dossier->completions);

  for (guint i = 0; i < g_list_model_get_n_items (completions); i++)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (completions, i);

      if (g_strcmp0 (completion->id, id) == 0)
        return g_steal_pointer (&completion);
    }

  return NULL;
}

/* What is being written goes first: the request is made on top of it. */
static DexFuture *
ask_fiber (gpointer data)
{
  EurDossierWork *work = data;
  g_autoptr(EurCompletion) completion = NULL;
  g_autoptr(GError) error = NULL;

  if (!dex_await (eur_dossier_page_flush (work->page), &error))
    return _eur_dossier_work_fail (work, error);

  if (!_eur_dossier_work_is_shown (work))
    return dex_future_new_true ();

  if (work->text != NULL)
    completion = dup_completion (work->bundle, work->text);

  if (completion != NULL)
    adw_dialog_present (eur_completion_dialog_new_for_answer (_eur_dossier_work_get_store (work), work->bundle, completion),
                        GTK_WIDGET (work->page));
  else if (work->text == NULL)
    adw_dialog_present (eur_completion_dialog_new (_eur_dossier_work_get_store (work), work->bundle),
                        GTK_WIDGET (work->page));

  return dex_future_new_true ();
}

static void
ask_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  EurDossierWork *work;

  if (self->bundle == NULL)
    return;

  work = _eur_dossier_work_new (self);
  work->text = parameter != NULL ? g_variant_dup_string (parameter, NULL) : NULL;
  _eur_dossier_work_start (work, ask_fiber);
}

/* From what the store has, which is what was written up to now. */
static gboolean
write_letter (EurDossierWork  *work,
              const char      *path,
              GError         **error)
{
  g_autofree char *today = eur_day_today ();
  g_autoptr(EurBundle) bundle = NULL;

  return dex_await (eur_dossier_page_flush (work->page), error) &&
         (bundle = dex_await_object (eur_store_load_bundle (_eur_dossier_work_get_store (work),
                                                            eur_document_get_id (EUR_DOCUMENT (work->bundle->dossier))),
                                     error)) &&
         dex_await (eur_report_write_request_letter (bundle, today, eur_author_get_name (), path), error);
}

static DexFuture *
letter_fiber (gpointer data)
{
  EurDossierWork *work = data;
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *number = g_strdup (work->bundle->dossier->number != NULL ? work->bundle->dossier->number : "");
  g_autofree char *name = g_strdup_printf ("%s courrier.pdf", number);
  g_autoptr(GFile) file = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  gtk_file_dialog_set_title (dialog, _("Export the Request Letter"));
  gtk_file_dialog_set_initial_name (dialog, g_strstrip (name));

  if (!(file = dex_await_object (eur_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (work->page)))), &error)))
    return _eur_dossier_work_fail (work, error);

  if (g_file_peek_path (file) == NULL)
    error = g_error_new_literal (EUR_REPORT_ERROR, EUR_REPORT_ERROR_WRITE, _("Choose a folder of this computer."));

  if (error != NULL || !write_letter (work, g_file_peek_path (file), &error))
    return _eur_dossier_work_fail (work, error);

  text = g_strdup_printf (_("The letter is in “%s”."), g_file_peek_path (file));
  _eur_dossier_page_toast_file (work->page, text, file);

  return dex_future_new_true ();
}

static void
letter_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  if (self->bundle != NULL)
    _eur_dossier_work_start (_eur_dossier_work_new (self), letter_fiber);
}

void
_eur_dossier_page_install_completions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.add-completion", NULL, ask_action);
  gtk_widget_class_install_action (widget_class, "dossier.answer-completion", "s", ask_action);
  gtk_widget_class_install_action (widget_class, "dossier.export-letter", NULL, letter_action);
}
