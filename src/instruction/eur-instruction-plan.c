/* eur-instruction-plan.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-instruction-private.h"

/* The versions of a financing plan: as received, as the committees judge it, as the
 * convention has it. The older one stays as it was. */

/* The lines keep their ids: that is how two versions are compared. */
static EurDocument *
copy_plan (EurFinancingPlan  *plan,
           GError           **error)
{
  static const char *const bookkeeping[] = { "created_at", "created_by", "updated_at", "updated_by" };
  g_autoptr(JsonObject) body = eur_record_to_json (EUR_RECORD (plan));
  g_autofree char *id = eur_identifier_new ("financing_plan");
  EurDocument *copy;

  for (guint i = 0; i < G_N_ELEMENTS (bookkeeping); i++)
    json_object_remove_member (body, bookkeeping[i]);

  copy = eur_document_from_json (id, NULL, body, error);
  if (copy != NULL)
    g_object_set (copy, "version", plan->version + 1, "drawn-up-on", NULL, NULL);

  return copy;
}

static gboolean
check_version (EurOperation      *self,
               EurFinancingPlan  *plan,
               GError           **error)
{
  EurFinancingPlan *seen = self->seen->plan;

  if (plan == NULL)
    g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                         _("There is no financing plan to make a new version of: enter it first."));
  else if (seen == NULL || seen->version != plan->version)
    g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT,
                 _("Somebody was faster: there is now a version “%s” of the plan. Read it before going on."),
                 eur_plan_version_get_title (plan->version));
  else if (plan->version == EUR_PLAN_VERSION_CONVENTION)
    g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                 _("The version “%s” is the last one: change it in place, the history keeps what it was."),
                 eur_plan_version_get_title (plan->version));
  else
    return TRUE;

  return FALSE;
}

static gboolean
make_version (EurOperation  *self,
              EurBundle     *now,
              EurChangeSet  *changes,
              GError       **error)
{
  g_autoptr(EurDocument) copy = NULL;

  if (!check_version (self, now->plan, error) || !(copy = copy_plan (now->plan, error)))
    return FALSE;

  eur_change_set_put (changes, copy);
  eur_change_set_set_note (changes, eur_plan_version_get_french (EUR_FINANCING_PLAN (copy)->version));
  g_set_object (&self->result, copy);

  return TRUE;
}

/**
 * eur_instruction_new_plan_version:
 * @bundle: the dossier as the person sees it
 * @author: who
 *
 * Copies the latest version of the plan to the one after it, lines with their ids.
 *
 * Returns: (transfer full): a future of the new #EurFinancingPlan, rejected with
 *   %EUR_INSTRUCTION_ERROR or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_new_plan_version (EurStore   *store,
                                  EurBundle  *bundle,
                                  const char *author)
{
  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));

  return _eur_operation_start (_eur_operation_new (make_version, EUR_ACTION_VERSIONED, store, bundle, author));
}
