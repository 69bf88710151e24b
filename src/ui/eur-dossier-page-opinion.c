/* eur-dossier-page-opinion.c
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

/* The opinion of the committee that judges feasibility: given, and taken back. */

static DexFuture *
give_fiber (gpointer data)
{
  EurDossierWork *work = data;
  g_autoptr(EurOpinion) opinion = NULL;
  g_autoptr(GError) error = NULL;

  if (!dex_await (eur_dossier_page_flush (work->page), &error))
    return _eur_dossier_work_fail (work, error);

  if (!g_set_object (&opinion, eur_feasibility_opinion (work->bundle)))
    return dex_future_new_true ();

  if (!dex_await (eur_instruction_give_opinion (_eur_dossier_work_get_store (work), work->bundle, opinion,
                                                eur_author_get_name ()),
                  &error))
    return _eur_dossier_work_fail (work, error);

  _eur_dossier_work_tell (work, _("The opinion is given"));

  return dex_future_new_true ();
}

static DexFuture *
ask_motive (EurDossierPage *self)
{
  return eur_motive_dialog_ask (GTK_WIDGET (self),
                                &(EurMotiveQuestion) {
                                  .heading = _("Reopen the Opinion?"),
                                  .body = _("It can be changed again, and counts for nothing until it is given anew."),
                                  .verb = _("_Reopen"),
                                  .required = TRUE,
                                  .destructive = TRUE,
                                });
}

static DexFuture *
reopen_fiber (gpointer data)
{
  EurDossierWork *work = data;
  g_autoptr(EurOpinion) opinion = NULL;
  g_autofree char *motive = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_set_object (&opinion, eur_feasibility_opinion (work->bundle)))
    return dex_future_new_true ();

  if (!(motive = dex_await_string (ask_motive (work->page), &error)) ||
      !dex_await (eur_dossier_page_flush (work->page), &error) ||
      !dex_await (eur_instruction_take_back_opinion (_eur_dossier_work_get_store (work), work->bundle, opinion, motive,
                                                     eur_author_get_name ()),
                  &error))
    return _eur_dossier_work_fail (work, error);

  _eur_dossier_work_tell (work, _("The opinion is open again"));

  return dex_future_new_true ();
}

static void
opinion_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  gboolean give = g_str_equal (action_name, "dossier.give-opinion");

  if (self->bundle != NULL)
    _eur_dossier_work_start (_eur_dossier_work_new (self), give ? give_fiber : reopen_fiber);
}

void
_eur_dossier_page_install_opinion (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.give-opinion", NULL, opinion_action);
  gtk_widget_class_install_action (widget_class, "dossier.reopen-opinion", NULL, opinion_action);
}
