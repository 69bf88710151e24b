/* eur-dossier-page-screening.c
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

/* The verdict on eligibility: given, and taken back. */

/* With the motive, it may be all right without. */
static gboolean
needs_motive (EurBundle  *bundle,
              EurVerdict  verdict)
{
  g_autofree char *today = eur_day_today ();
  g_autoptr(EurScreening) screening = eur_screening_new (bundle, eur_screening_find_own (bundle, eur_author_get_name ()), today);
  g_autoptr(GPtrArray) refusals = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);

  return verdict != EUR_VERDICT_OPEN && !eur_screening_allows (screening, verdict, NULL, refusals);
}

static DexFuture *
ask_motive (EurDossierWork *work)
{
  gboolean eligible = work->verdict == EUR_VERDICT_ELIGIBLE;

  return eur_motive_dialog_ask (GTK_WIDGET (work->page),
                                &(EurMotiveQuestion) {
                                  .heading = eligible ? _("Find the Dossier Eligible?") : _("Find the Dossier Not Eligible?"),
                                  .body = eligible ? _("Points that are required do not hold: say why it is eligible all the same.")
                                                   : _("The applicant reads the motive. It is about the rules of the call: the quality of the project is not judged here."),
                                  .verb = eligible ? _("Find _Eligible") : _("Find _Not Eligible"),
                                  .required = TRUE,
                                  .destructive = !eligible,
                                });
}

static void
tell_verdict (EurDossierWork *work)
{
  g_autofree char *text = g_strdup_printf (_("Verdict given: %s"), eur_verdict_get_title (work->verdict));
  AdwToast *toast;

  if (work->verdict == EUR_VERDICT_OPEN)
    {
      _eur_dossier_work_tell (work, _("The verdict is taken back"));
      return;
    }

  if (!_eur_dossier_work_is_shown (work))
    return;

  toast = adw_toast_new (text);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "dossier.give-verdict");
  adw_toast_set_action_target (toast, "s", "open");
  adw_toast_overlay_add_toast (work->page->toasts, toast);
  _eur_dossier_page_refresh (work->page);
}

static DexFuture *
verdict_fiber (gpointer data)
{
  EurDossierWork *work = data;
  g_autofree char *motive = NULL;
  g_autoptr(GError) error = NULL;

  if ((needs_motive (work->bundle, work->verdict) && !(motive = dex_await_string (ask_motive (work), &error))) ||
      !dex_await (eur_dossier_page_flush (work->page), &error) ||
      !dex_await (eur_instruction_give_verdict (_eur_dossier_work_get_store (work), work->bundle, work->verdict, motive,
                                                eur_author_get_name ()),
                  &error))
    return _eur_dossier_work_fail (work, error);

  tell_verdict (work);

  return dex_future_new_true ();
}

static void
verdict_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  EurDossierWork *work;
  int verdict;

  if (self->bundle == NULL || !eur_enum_from_nick (EUR_TYPE_VERDICT, g_variant_get_string (parameter, NULL), &verdict))
    return;

  work = _eur_dossier_work_new (self);
  work->verdict = verdict;
  _eur_dossier_work_start (work, verdict_fiber);
}

void
_eur_dossier_page_install_screening (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.give-verdict", "s", verdict_action);
}
