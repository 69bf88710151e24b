/* grid-fixture.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "grid-fixture.h"

#include "eur-base.h"

/* The default grid @name, as it is installed. */
EurGrid *
grid_fixture_load (const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s.json", name);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "grids", file, NULL);
  g_autofree char *text = NULL;
  g_autoptr(JsonNode) node = NULL;
  g_autoptr(GError) error = NULL;
  EurDocument *grid;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  node = eur_json_parse (text, length, &error);
  g_assert_no_error (error);
  grid = eur_document_from_json (eur_json_get_string (json_node_get_object (node), "_id"),
                                 NULL, json_node_get_object (node), &error);
  g_assert_no_error (error);

  return EUR_GRID (grid);
}

EurGridCriterion *
grid_fixture_find (EurGrid    *grid,
                   const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_strcmp0 (criterion->id, id) == 0)
        return criterion;
    }

  g_assert_not_reached ();
}

void
grid_fixture_set_weight (EurGrid    *grid,
                         const char *id,
                         gint64      weight)
{
  grid_fixture_find (grid, id)->weight = weight;
}

void
grid_fixture_set_steps (EurGridCriterion *criterion,
                        EurGridFact       fact,
                        const char       *steps)
{
  g_autoptr(JsonNode) node = eur_json_parse (steps, -1, NULL);

  g_assert_nonnull (node);
  g_object_set (criterion, "fact", fact, "steps", node, NULL);
}

void
grid_fixture_answer (EurOpinion *opinion,
                     const char *criterion,
                     gint64      level)
{
  EurOpinionLine *line = eur_opinion_get_line (opinion, criterion);

  if (line == NULL)
    {
      g_autoptr(EurOpinionLine) new_line = eur_opinion_line_new (criterion);

      g_list_store_append (opinion->lines, new_line);
      line = new_line;
    }

  g_object_set (line, "answered", TRUE, "level", level, NULL);
}

void
grid_fixture_answer_axis (EurGrid    *grid,
                          EurOpinion *opinion,
                          const char *axis,
                          gint64      level)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_strcmp0 (criterion->axis, axis) == 0)
        grid_fixture_answer (opinion, criterion->id, level);
    }
}

static EurPlanAnalysis *
analyse (EurOrganizationKind owner_kind,
         gint64              firm_cents,
         gint64              own_cents)
{
  EurPlanContext context = { owner_kind, TRUE, NULL, NULL };
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurExpenseLine) expense = eur_expense_line_new ();
  g_autoptr(EurResourceLine) region = eur_resource_line_new ();
  g_autoptr(EurResourceLine) own = eur_resource_line_new ();

  g_object_set (expense, "id", "e", "label", "Travaux", "amount-cents", G_GINT64_CONSTANT (100000000), NULL);
  g_object_set (region, "id", "r", "label", "Région", "amount-cents", firm_cents,
                "nature", EUR_NATURE_PUBLIC, "status", EUR_FUNDING_ACQUIRED, NULL);
  g_object_set (own, "id", "o", "label", "Fonds propres", "amount-cents", own_cents,
                "nature", EUR_NATURE_OWN, "status", EUR_FUNDING_PLANNED, NULL);
  g_list_store_append (plan->expenses, expense);
  g_list_store_append (plan->resources, region);
  g_list_store_append (plan->resources, own);

  return eur_plan_analysis_new (plan, &context);
}

/* An association's plan of 1 000 000,00 €, of which @firm_cents are acquired. */
EurPlanAnalysis *
grid_fixture_analyse (gint64 firm_cents)
{
  return analyse (EUR_ORGANIZATION_ASSOCIATION, firm_cents, 0);
}

/* A commune's, which pays all that is not acquired. */
EurPlanAnalysis *
grid_fixture_analyse_commune (gint64 firm_cents)
{
  return analyse (EUR_ORGANIZATION_COLLECTIVITY, firm_cents, G_GINT64_CONSTANT (100000000) - firm_cents);
}

static void
add_committee (EurBundle  *bundle,
               const char *id,
               EurGrid    *grid)
{
  const char *grid_id = eur_document_get_id (EUR_DOCUMENT (grid));
  g_autoptr(EurCommittee) committee = eur_committee_new ();
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();

  g_object_set (committee, "id", id, "title", id, "grid", grid_id, NULL);
  g_list_store_append (bundle->wave->committees, committee);
  g_object_set (opinion, "committee", id, "grid", grid_id, NULL);
  g_list_store_append (bundle->opinions, opinion);
  g_list_store_append (bundle->grids, grid);
}

void
grid_fixture_fill_bundle (EurBundle *bundle,
                          EurGrid   *quality,
                          EurGrid   *feasibility)
{
  bundle->wave = eur_wave_new ();
  add_committee (bundle, "circle", quality);
  add_committee (bundle, "technical", feasibility);
}

/* No-break spaces are written as spaces in @sentence: their own test is elsewhere. */
void
grid_fixture_assert_french (GPtrArray  *findings,
                            guint       position,
                            const char *sentence)
{
  g_autofree char *french = NULL;
  g_autoptr(GString) text = NULL;

  g_assert_cmpuint (position, <, findings->len);
  french = eur_finding_dup_french (g_ptr_array_index (findings, position));
  text = g_string_new (french);
  g_string_replace (text, EUR_NBSP, " ", 0);
  g_string_replace (text, EUR_NNBSP, " ", 0);
  g_assert_cmpstr (text->str, ==, sentence);
}
