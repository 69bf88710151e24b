/* eur-dossier-page-steps.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page-work.h"
#include "eur-instruction.h"
#include "eur-motive-dialog.h"

/* The dossier goes from stage to stage. */

static DexFuture *
ask_motive (EurDossierPage      *self,
            const EurTransition *transition)
{
  g_autofree char *name = eur_sentence_dup_text (&transition->name, NULL);
  g_autofree char *body = g_strdup_printf (_("The dossier goes from “%s” to “%s”."),
                                           eur_stage_get_title (transition->from), eur_stage_get_title (transition->to));

  return eur_motive_dialog_ask (GTK_WIDGET (self),
                                &(EurMotiveQuestion) {
                                  .heading = name,
                                  .body = body,
                                  .verb = _("_Continue"),
                                  .required = TRUE,
                                  .destructive = transition->reversal || transition->to == EUR_STAGE_WITHDRAWN,
                                });
}

/* Taken back from the toast, the reason is known. */
static gboolean
find_motive (EurDossierWork       *work,
             const EurTransition  *transition,
             char                **motive,
             GError              **error)
{
  if (work->undo)
    *motive = g_strdup (_("Taken back at once."));
  else if (transition != NULL && (transition->reversal || transition->needs_motive))
    return (*motive = dex_await_string (ask_motive (work->page, transition), error)) != NULL;

  return TRUE;
}

static void
tell_step (EurDossierPage      *self,
           const EurTransition *transition)
{
  const EurTransition *back = eur_transition_find (transition->to, transition->from);
  g_autofree char *text = g_strdup_printf (_("Stage: %s"), eur_stage_get_title (transition->to));
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);

  if (back != NULL)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "dossier.step-back");
      adw_toast_set_action_target (toast, "s", eur_stage_get_nick (back->to));
    }

  adw_toast_overlay_add_toast (self->toasts, toast);
}

static DexFuture *
advance_fiber (gpointer data)
{
  EurDossierWork *work = data;
  const EurTransition *transition = eur_transition_find (work->bundle->dossier->stage, work->stage);
  g_autofree char *motive = NULL;
  g_autoptr(GError) error = NULL;

  /* A step that is not in the table is refused by the table, in words. */
  if (!find_motive (work, transition, &motive, &error) ||
      !dex_await (eur_dossier_page_flush (work->page), &error) ||
      !dex_await (eur_instruction_advance (_eur_dossier_work_get_store (work), work->bundle, work->stage, motive,
                                           eur_author_get_name ()),
                  &error))
    return _eur_dossier_work_fail (work, error);

  if (!_eur_dossier_work_is_shown (work))
    return dex_future_new_true ();

  _eur_dossier_page_refresh (work->page);

  if (!work->undo)
    tell_step (work->page, transition);

  return dex_future_new_true ();
}

static void
advance_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  EurDossierWork *work;
  EurStage stage;

  if (self->bundle == NULL || !eur_stage_from_nick (g_variant_get_string (parameter, NULL), &stage))
    return;

  work = _eur_dossier_work_new (self);
  work->stage = stage;
  work->undo = g_str_equal (action_name, "dossier.step-back");
  _eur_dossier_work_start (work, advance_fiber);
}

void
_eur_dossier_page_install_steps (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.advance", "s", advance_action);
  gtk_widget_class_install_action (widget_class, "dossier.step-back", "s", advance_action);
}
