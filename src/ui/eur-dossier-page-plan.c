/* eur-dossier-page-plan.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page-private.h"
#include "eur-instruction.h"

/* The financing plan of the page's dossier: the first one, and its next versions. */

static void
add_plan_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);

  if (self->bundle->plan != NULL)
    return;

  self->bundle->plan = eur_financing_plan_new ();
  g_object_set (self->bundle->plan,
                "dossier", eur_document_get_id (EUR_DOCUMENT (self->bundle->dossier)),
                "includes-tax", TRUE,
                NULL);
  g_list_store_append (self->bundle->plans, self->bundle->plan);
  eur_editor_track (self->editor, EUR_DOCUMENT (self->bundle->plan));
  _eur_dossier_page_update_sections (self);
}

/* What is shown already stays the same object: somebody may be writing in it. */
static gboolean
has_plan (EurBundle        *bundle,
          EurFinancingPlan *plan)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->plans)); i++)
    {
      g_autoptr(EurDocument) known = g_list_model_get_item (G_LIST_MODEL (bundle->plans), i);

      if (g_strcmp0 (eur_document_get_id (known), eur_document_get_id (EUR_DOCUMENT (plan))) == 0)
        return TRUE;
    }

  return FALSE;
}

static int
compare_versions (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  const EurFinancingPlan *plan_a = a;
  const EurFinancingPlan *plan_b = b;

  return (int) plan_a->version - (int) plan_b->version;
}

/**
 * _eur_dossier_page_follow_plans:
 * @plans: the versions of the plan that the store has
 *
 * Takes those that came since the dossier was read. The latest is written in from
 * now on.
 */
void
_eur_dossier_page_follow_plans (EurDossierPage *self,
                                GListModel     *plans)
{
  EurBundle *bundle = self->bundle;
  guint n_plans;

  for (guint i = 0; i < g_list_model_get_n_items (plans); i++)
    {
      g_autoptr(EurFinancingPlan) plan = g_list_model_get_item (plans, i);

      if (!has_plan (bundle, plan))
        g_list_store_insert_sorted (bundle->plans, plan, compare_versions, NULL);
    }

  n_plans = g_list_model_get_n_items (G_LIST_MODEL (bundle->plans));
  if (n_plans > 0)
    {
      g_autoptr(EurFinancingPlan) latest = g_list_model_get_item (G_LIST_MODEL (bundle->plans), n_plans - 1);

      if (g_set_object (&bundle->plan, latest))
        eur_editor_track (self->editor, EUR_DOCUMENT (latest));
    }
}

/* A new version */

/* What was written a moment ago belongs to the version before. */
static DexFuture *
new_version_fiber (gpointer data)
{
  EurDossierPage *self = data;
  g_autoptr(EurBundle) bundle = g_object_ref (self->bundle);
  g_autoptr(EurFinancingPlan) plan = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  if (!dex_await (eur_dossier_page_flush (self), &error) ||
      !(plan = dex_await_object (eur_instruction_new_plan_version (eur_workspace_get_store (self->workspace), bundle,
                                                                   eur_author_get_name ()),
                                 &error)))
    {
      _eur_dossier_page_toast_error (self, error);
      return dex_future_new_for_error (g_steal_pointer (&error));
    }

  if (self->bundle == bundle)
    {
      text = g_strdup_printf (_("New version of the plan: %s"), eur_plan_version_get_title (plan->version));
      _eur_dossier_page_toast (self, text, NULL, NULL);
      _eur_dossier_page_refresh (self);
    }

  return dex_future_new_true ();
}

static void
answered_cb (EurDossierPage *self,
             const char     *response)
{
  if (self->editor != NULL && g_str_equal (response, "begin"))
    dex_future_disown (dex_scheduler_spawn (NULL, 0, new_version_fiber, g_object_ref (self), g_object_unref));
}

static void
new_version_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  EurDossierPage *self = EUR_DOSSIER_PAGE (widget);
  AdwAlertDialog *dialog;

  if (self->editor == NULL || self->bundle->plan == NULL)
    return;

  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Begin a New Version of the Plan?"),
                                                   _("The version there is now is kept as it is, to be read and compared. The new one begins with the same lines.")));
  adw_alert_dialog_add_responses (dialog,
                                  "cancel", _("_Cancel"),
                                  "begin", _("_Begin"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (dialog, "begin", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "begin");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

void
_eur_dossier_page_install_plan (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "dossier.add-plan", NULL, add_plan_action);
  gtk_widget_class_install_action (widget_class, "dossier.new-plan-version", NULL, new_version_action);
}
