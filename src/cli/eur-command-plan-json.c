/* eur-command-plan-json.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-command-plan-private.h"

static void
set_fraction (JsonObject  *object,
              const char  *member,
              EurFraction  fraction)
{
  JsonObject *value = json_object_new ();

  json_object_set_int_member (value, "numerator", fraction.numerator);
  json_object_set_int_member (value, "denominator", fraction.denominator);

  if (eur_fraction_is_known (fraction))
    json_object_set_object_member (object, member, value);
  else
    {
      json_object_set_null_member (object, member);
      json_object_unref (value);
    }
}

static void
set_sums (JsonObject   *object,
          const char   *member,
          GType         type,
          const gint64 *sums,
          guint         n_sums)
{
  JsonObject *value = json_object_new ();

  for (guint i = 0; i < n_sums; i++)
    json_object_set_int_member (value, eur_enum_get_entry (type, i)->nick, sums[i]);

  json_object_set_object_member (object, member, value);
}

static void
set_years (JsonObject *object,
           GArray     *years)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < years->len; i++)
    {
      EurPlanYear *year = &g_array_index (years, EurPlanYear, i);
      JsonObject *value = json_object_new ();

      json_object_set_int_member (value, "year", year->year);
      json_object_set_int_member (value, "expenses_cents", year->expenses_cents);
      json_object_set_int_member (value, "resources_cents", year->resources_cents);
      json_object_set_int_member (value, "firm_cents", year->firm_cents);
      json_array_add_object_element (array, value);
    }

  json_object_set_array_member (object, "years", array);
}

static void
set_findings (JsonObject *object,
              GPtrArray  *findings)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *text = eur_finding_dup_text (finding);
      JsonObject *value = json_object_new ();

      json_object_set_string_member (value, "code", finding->kind->code);
      json_object_set_string_member (value, "severity", eur_severity_get_nick (finding->kind->severity));
      json_object_set_string_member (value, "text", text);
      if (finding->line != NULL)
        json_object_set_string_member (value, "line", finding->line);
      if (finding->kind->source != NULL)
        json_object_set_string_member (value, "source", finding->kind->source);
      json_array_add_object_element (array, value);
    }

  json_object_set_array_member (object, "findings", array);
}

static void
set_amounts (JsonObject      *object,
             EurPlanAnalysis *analysis)
{
  json_object_set_int_member (object, "expenses_cents", analysis->expenses_cents);
  json_object_set_int_member (object, "cost_cents", analysis->cost_cents);
  json_object_set_int_member (object, "resources_cents", analysis->resources_cents);
  json_object_set_int_member (object, "balance_cents", analysis->balance_cents);
  json_object_set_int_member (object, "missing_cents", analysis->missing_cents);
  json_object_set_int_member (object, "firm_cents", analysis->firm_cents);
  json_object_set_int_member (object, "eligible_cents", analysis->eligible_cents);
  set_sums (object, "by_status", EUR_TYPE_FUNDING, analysis->by_status, EUR_N_FUNDINGS);
  set_sums (object, "by_nature", EUR_TYPE_NATURE, analysis->by_nature, EUR_N_NATURES);
}

static void
set_own_share (JsonObject      *object,
               EurPlanAnalysis *analysis)
{
  json_object_set_boolean_member (object, "own_share_applies", analysis->own_share_applies);
  json_object_set_boolean_member (object, "own_share_ok", analysis->own_share_ok);
  json_object_set_boolean_member (object, "own_share_derogated", analysis->own_share_derogated);
  json_object_set_int_member (object, "minimum_share", analysis->minimum_share);
  json_object_set_int_member (object, "own_cents", analysis->by_nature[EUR_NATURE_OWN]);
  json_object_set_int_member (object, "other_public_cents", analysis->other_public_cents);
  json_object_set_int_member (object, "own_share_missing_cents", analysis->own_share_missing_cents);
  set_fraction (object, "own_share", analysis->own_share);
}

/**
 * _eur_plan_print_json:
 * @plan: (nullable): the plan that was judged, %NULL: there is none
 *
 * Prints all the figures: cents, and fractions in lowest terms; null for a rate
 * that cannot be known.
 */
void
_eur_plan_print_json (EurPlanAnalysis      *analysis,
                      EurFinancingPlan     *plan,
                      const EurPlanContext *context)
{
  g_autoptr(JsonObject) object = json_object_new ();
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  if (plan != NULL)
    {
      json_object_set_string_member (object, "kind", eur_enum_get_entry (EUR_TYPE_PLAN_KIND, plan->kind)->nick);
      json_object_set_string_member (object, "version", eur_enum_get_entry (EUR_TYPE_PLAN_VERSION, plan->version)->nick);
    }

  if (context->owner_known)
    json_object_set_string_member (object, "owner_kind", eur_enum_get_entry (EUR_TYPE_ORGANIZATION_KIND, context->owner_kind)->nick);
  else
    json_object_set_null_member (object, "owner_kind");

  set_amounts (object, analysis);
  set_own_share (object, analysis);
  set_fraction (object, "public_aid", analysis->public_aid);
  set_fraction (object, "firm_coverage", analysis->firm_coverage);
  set_fraction (object, "probable_coverage", analysis->probable_coverage);
  set_years (object, analysis->years);
  json_object_set_string_member (object, "severity", eur_severity_get_nick (eur_plan_analysis_get_severity (analysis)));
  set_findings (object, analysis->findings);

  json_node_set_object (node, object);
  eur_command_print_json (node);
}
