/* eur-command-feasibility-json.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-command-feasibility-private.h"

static void
set_fraction (JsonObject  *object,
              const char  *member,
              EurFraction  fraction)
{
  g_autoptr(JsonObject) value = json_object_new ();

  json_object_set_int_member (value, "numerator", fraction.numerator);
  json_object_set_int_member (value, "denominator", fraction.denominator);

  if (eur_fraction_is_known (fraction))
    json_object_set_object_member (object, member, g_steal_pointer (&value));
  else
    json_object_set_null_member (object, member);
}

static void
set_findings (JsonObject *object,
              const char *member,
              GPtrArray  *findings)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *text = eur_finding_dup_text (finding);
      g_autofree char *french = eur_finding_dup_french (finding);
      JsonObject *value = json_object_new ();

      json_object_set_string_member (value, "code", finding->kind->code);
      json_object_set_string_member (value, "severity", eur_severity_get_nick (finding->kind->severity));
      json_object_set_string_member (value, "text", text);
      json_object_set_string_member (value, "french", french);
      json_object_set_string_member (value, "line", finding->line);
      json_array_add_object_element (array, value);
    }

  json_object_set_array_member (object, member, array);
}

static JsonObject *
criterion_to_json (EurFeasibilityView *view,
                   EurGridCriterion   *criterion)
{
  EurOpinionLine *line = view->opinion != NULL ? eur_opinion_get_line (view->opinion, criterion->id) : NULL;
  gboolean answered = eur_feasibility_is_answered (view->grid, line);
  JsonObject *value = json_object_new ();
  gint64 level;

  json_object_set_string_member (value, "id", criterion->id);
  json_object_set_string_member (value, "title", criterion->title);
  json_object_set_int_member (value, "weight", criterion->weight);
  json_object_set_boolean_member (value, "required", criterion->required);
  json_object_set_boolean_member (value, "informative", criterion->informative);

  if (answered)
    json_object_set_int_member (value, "level", line->level);
  else
    json_object_set_null_member (value, "level");

  json_object_set_string_member (value, "anchor",
                                 answered ? eur_grid_criterion_get_anchor (criterion, line->level - view->grid->lowest) : NULL);

  if (eur_feasibility_suggest (view->grid, criterion, view->plan, &level))
    json_object_set_int_member (value, "suggestion", level);
  else
    json_object_set_null_member (value, "suggestion");

  json_object_set_string_member (value, "fact", eur_enum_get_entry (EUR_TYPE_GRID_FACT, criterion->fact)->nick);
  set_fraction (value, "fact_value", eur_feasibility_get_fact (criterion->fact, view->plan));
  json_object_set_string_member (value, "reason", line != NULL ? line->reason : NULL);
  json_object_set_string_member (value, "comment", line != NULL ? line->comment : NULL);

  return value;
}

static JsonArray *
criteria_to_json (EurFeasibilityView *view,
                  const char         *axis)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (view->grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (view->grid->criteria), i);

      if (g_strcmp0 (criterion->axis, axis) == 0 && eur_feasibility_applies (criterion, view->bundle->dossier))
        json_array_add_object_element (array, criterion_to_json (view, criterion));
    }

  return array;
}

static JsonArray *
axes_to_json (EurFeasibilityView *view)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < view->feasibility->axes->len; i++)
    {
      EurAxisScore *axis = g_ptr_array_index (view->feasibility->axes, i);
      JsonObject *value = json_object_new ();

      json_object_set_string_member (value, "id", axis->id);
      json_object_set_string_member (value, "title", axis->title);
      set_fraction (value, "score", axis->score);
      set_fraction (value, "threshold", eur_fraction_make (axis->threshold, 100));
      set_fraction (value, "gap", axis->gap);
      json_object_set_boolean_member (value, "complete", axis->complete);
      json_object_set_boolean_member (value, "holds", axis->holds);
      json_object_set_array_member (value, "criteria", criteria_to_json (view, axis->id));
      json_array_add_object_element (array, value);
    }

  return array;
}

/**
 * _eur_command_feasibility_print_json:
 *
 * Prints the judgement: scores, thresholds and gaps as fractions in lowest terms,
 * null for what is not known.
 */
void
_eur_command_feasibility_print_json (EurFeasibilityView *view)
{
  g_autoptr(JsonObject) object = json_object_new ();
  g_autoptr(JsonNode) node = json_node_alloc ();
  EurCommittee *committee = eur_feasibility_committee (view->bundle);

  json_object_set_string_member (object, "dossier", view->bundle->dossier->number);
  json_object_set_string_member (object, "committee", committee != NULL ? committee->title : NULL);
  json_object_set_string_member (object, "grid", eur_document_get_id (EUR_DOCUMENT (view->grid)));
  json_object_set_int_member (object, "grid_version", view->grid->version);
  json_object_set_int_member (object, "lowest", view->grid->lowest);
  json_object_set_int_member (object, "highest", view->grid->highest);
  json_object_set_string_member (object, "given_on", view->opinion != NULL ? view->opinion->given_on : NULL);
  json_object_set_boolean_member (object, "complete", view->feasibility->complete);
  json_object_set_boolean_member (object, "feasible", view->feasibility->feasible);
  json_object_set_array_member (object, "axes", axes_to_json (view));
  set_findings (object, "verdict", view->feasibility->verdict);
  set_findings (object, "problems", view->feasibility->problems);

  json_node_init_object (node, object);
  eur_command_print_json (node);
}
