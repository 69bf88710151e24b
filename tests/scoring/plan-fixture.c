/* plan-fixture.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "plan-fixture.h"

EurExpenseLine *
plan_add_expense (EurFinancingPlan *plan,
                  const char       *label,
                  gint64            cents)
{
  g_autoptr(EurExpenseLine) line = eur_expense_line_new ();
  g_autofree char *id = g_strdup_printf ("expense-%u", g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)) + 1);

  g_object_set (line, "id", id, "label", label, "amount-cents", cents, NULL);
  g_list_store_append (plan->expenses, line);

  return line;
}

EurResourceLine *
plan_add_resource (EurFinancingPlan *plan,
                   const char       *label,
                   gint64            cents,
                   EurNature         nature,
                   EurFunding        status)
{
  g_autoptr(EurResourceLine) line = eur_resource_line_new ();
  g_autofree char *id = g_strdup_printf ("resource-%u", g_list_model_get_n_items (G_LIST_MODEL (plan->resources)) + 1);

  g_object_set (line, "id", id, "label", label, "amount-cents", cents, "nature", nature, "status", status, NULL);
  g_list_store_append (plan->resources, line);

  return line;
}

/* As a collectivity's, in no store. */
EurPlanAnalysis *
plan_judge (EurFinancingPlan *plan)
{
  return eur_plan_analysis_new (plan, &PLAN_COLLECTIVITY);
}

EurFinding *
plan_find (EurPlanAnalysis *analysis,
           const char      *code)
{
  for (guint i = 0; i < analysis->findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (analysis->findings, i);

      if (g_str_equal (finding->kind->code, code))
        return finding;
    }

  return NULL;
}

void
plan_assert_found (EurFinancingPlan     *plan,
                   const EurPlanContext *context,
                   const char           *code,
                   gboolean              found)
{
  g_autoptr(EurPlanAnalysis) analysis = eur_plan_analysis_new (plan, context);

  if ((plan_find (analysis, code) != NULL) != found)
    g_error ("%s: it should %sbe found", code, found ? "" : "not ");
}
