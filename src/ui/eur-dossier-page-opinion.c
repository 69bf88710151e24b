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

/* The opinion of the committee that judges feasibility: given, taken back,
 * and carried over to the next version of its grid. */

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

/* What is not carried over is read before it is. */
static char *
describe_mapped (EurBundle  *bundle,
                 EurOpinion *opinion,
                 EurGrid    *next)
{
  g_autoptr(GPtrArray) findings = eur_grid_check_mapped (eur_bundle_get_grid (bundle, opinion->grid), next, opinion);
  g_autoptr(GString) body = g_string_new (findings->len == 0 ? _("All that was said is carried over.") : NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      g_autofree char *sentence = eur_finding_dup_text (g_ptr_array_index (findings, i));

      g_string_append_printf (body, "%s%s", body->len > 0 ? "\n" : "", sentence);
    }

  if (opinion->given_on != NULL)
    g_string_append_printf (body, "\n\n%s", _("The opinion is open again, and counts for nothing until it is given anew."));

  return g_string_free_and_steal (g_steal_pointer (&body));
}

static DexFuture *
ask_carry (EurDossierPage *self,
           EurOpinion     *opinion,
           EurGrid        *next)
{
  g_autofree char *body = describe_mapped (self->bundle, opinion, next);
  /* Translators: the number of a grid's version */
  g_autofree char *heading = g_strdup_printf (_("Carry the Opinion Over to Version %d?"), (int) next->version);

  return eur_motive_dialog_ask (GTK_WIDGET (self),
                                &(EurMotiveQuestion) {
                                  .heading = heading,
                                  .body = body,
                                  .verb = _("_Carry Over"),
                                  .required = opinion->given_on != NULL,
                                  .destructive = TRUE,
                                });
}

static DexFuture *
carry_fiber (gpointer data)
{
  EurDossierWork *work = data;
  g_autoptr(EurOpinion) opinion = NULL;
  g_autoptr(EurGrid) next = NULL;
  g_autofree char *motive = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_set_object (&opinion, eur_feasibility_opinion (work->bundle)) ||
      !g_set_object (&next, eur_feasibility_next_grid (work->bundle)))
    return dex_future_new_true ();

  if (!(motive = dex_await_string (ask_carry (work->page, opinion, next), &error)) ||
      !dex_await (eur_dossier_page_flush (work->page), &error) ||
      !dex_await (eur_instruction_carry_opinion (_eur_dossier_work_get_store (work), work->bundle, opinion, motive,
                                                 eur_author_get_name ()),
                  &error))
    return _eur_dossier_work_fail (work, error);

  _eur_dossier_work_tell (work, _("The opinion is on the new version"));

  return dex_future_new_true ();
}

static void
carry_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  if (self->bundle != NULL)
    _eur_dossier_work_start (_eur_dossier_work_new (self), carry_fiber);
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
  gtk_widget_class_install_action (widget_class, "dossier.carry-opinion", NULL, carry_action);
}
