/* rules-fixture.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rules-fixture.h"

/* A dossier that nothing refuses, for tests to take something away from. */

#define SHA256 "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

static EurGrid *
add_grid (EurBundle *bundle)
{
  static const char *const axes[] = { "owner", "funding" };
  static const char *const titles[] = { "Maître d’ouvrage", "Financement" };
  EurGrid *grid = eur_grid_new ();

  g_object_set (grid, "title", "Faisabilité", "highest", G_GINT64_CONSTANT (4), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      g_autoptr(EurGridAxis) axis = eur_grid_axis_new ();
      g_autoptr(EurGridCriterion) criterion = eur_grid_criterion_new ();
      g_autofree char *title = g_strdup_printf ("Solidité (%s)", titles[i]);

      g_object_set (axis, "id", axes[i], "title", titles[i], "threshold", G_GINT64_CONSTANT (200), NULL);
      g_object_set (criterion, "id", axes[i], "axis", axes[i], "title", title,
                    "weight", G_GINT64_CONSTANT (1), "required", TRUE, NULL);
      g_list_store_append (grid->axes, axis);
      g_list_store_append (grid->criteria, criterion);
    }

  g_list_store_append (bundle->grids, grid);
  g_object_unref (grid);

  return grid;
}

static void
add_opinion (EurBundle  *bundle,
             const char *committee,
             EurGrid    *grid)
{
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();

  g_object_set (opinion, "committee", committee, "given-on", "2026-04-30", NULL);
  for (guint i = 0; grid != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);
      g_autoptr(EurOpinionLine) line = eur_opinion_line_new (criterion->id);

      g_object_set (line, "answered", TRUE, "level", G_GINT64_CONSTANT (0), NULL);
      g_list_store_append (opinion->lines, line);
    }

  if (grid != NULL)
    g_object_set (opinion, "grid", eur_document_get_id (EUR_DOCUMENT (grid)), NULL);
  g_list_store_append (bundle->opinions, opinion);
}

static void
add_committee (EurBundle  *bundle,
               const char *id,
               const char *title,
               EurGrid    *grid)
{
  g_autoptr(EurCommittee) committee = eur_committee_new ();

  g_object_set (committee,
                "id", id,
                "title", title,
                "grid", grid != NULL ? eur_document_get_id (EUR_DOCUMENT (grid)) : NULL,
                NULL);
  g_list_store_append (bundle->wave->committees, committee);
  add_opinion (bundle, id, grid);
}

static EurFinancingPlan *
new_plan (void)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();
  g_autoptr(EurExpenseLine) expense = eur_expense_line_new ();
  g_autoptr(EurResourceLine) resource = eur_resource_line_new ();

  g_object_set (expense, "id", "expense", "amount-cents", G_GINT64_CONSTANT (1000000), NULL);
  g_object_set (resource, "id", "resource", "amount-cents", G_GINT64_CONSTANT (1000000), NULL);
  g_list_store_append (plan->expenses, expense);
  g_list_store_append (plan->resources, resource);

  return plan;
}

EurEligibility *
rules_add_eligibility (EurBundle  *bundle,
                       const char *screener,
                       EurVerdict  verdict)
{
  g_autoptr(EurEligibility) eligibility = eur_eligibility_new ();

  g_object_set (eligibility,
                "screener", screener,
                "verdict", verdict,
                "given-at", verdict != EUR_VERDICT_OPEN ? "2026-04-20T10:00:00+02:00" : NULL,
                NULL);
  g_list_store_append (bundle->eligibilities, eligibility);

  return eligibility;
}

void
rules_add_completion (EurBundle  *bundle,
                      const char *subject,
                      const char *due_on,
                      const char *answered_on)
{
  g_autoptr(EurCompletion) completion = eur_completion_new ();

  g_object_set (completion, "id", subject, "subject", subject, "due-on", due_on, "answered-on", answered_on, NULL);
  g_list_store_append (bundle->dossier->completions, completion);
}

EurAttachment *
rules_add_piece (EurBundle  *bundle,
                 const char *kind,
                 const char *sha256)
{
  g_autoptr(EurAttachment) piece = eur_attachment_new ();

  g_object_set (piece, "kind", kind, "filename", "piece.pdf", "sha256", sha256, NULL);
  g_list_store_append (bundle->attachments, piece);

  return piece;
}

/* A dossier at @from, with all it takes to go to @to. */
EurBundle *
rules_bundle_new (EurStage from,
                  EurStage to)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  const char *communes[] = { "62413", NULL };
  EurBundle *bundle;
  EurGrid *grid;

  g_object_set (dossier,
                "number", "2026-001",
                "stage", from,
                "communes", communes,
                "received-at", "2026-03-12T09:15:00+01:00",
                NULL);
  bundle = eur_bundle_new (dossier);
  bundle->wave = eur_wave_new ();
  g_object_set (bundle->wave,
                "year", G_GINT64_CONSTANT (2026),
                "title", "Vague 2026",
                "state", EUR_WAVE_STATE_OPEN,
                "opens-on", "2026-03-11",
                "closes-on", "2026-05-31",
                "grace-days", G_GINT64_CONSTANT (7),
                NULL);
  grid = add_grid (bundle);
  add_committee (bundle, "technique", "Comité technique", grid);
  add_committee (bundle, "cercle", "Cercle de qualité", NULL);

  bundle->owner = eur_organization_new ();
  g_object_set (bundle->owner, "name", "Ville de Harnes", "siret", "21620413100017", NULL);
  bundle->plan = new_plan ();
  g_list_store_append (bundle->plans, bundle->plan);
  rules_add_completion (bundle, "Statuts", "2026-05-20", to == EUR_STAGE_INCOMPLETE ? NULL : "2026-04-15");
  rules_add_eligibility (bundle, "Jeanne", to == EUR_STAGE_INELIGIBLE ? EUR_VERDICT_INELIGIBLE : EUR_VERDICT_ELIGIBLE);
  rules_add_piece (bundle, "Convention d’accompagnement", SHA256);

  return bundle;
}

GPtrArray *
rules_new_findings (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);
}

/* Against a file that a person has read; what differs is written beside the test, to
 * be read and copied. */
void
rules_compare_golden (const char *name,
                      const char *text)
{
  g_autofree char *file = g_strconcat (name, ".txt", NULL);
  g_autofree char *other = g_strconcat (name, ".found.txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "scoring", file, NULL);
  g_autofree char *found = g_test_build_filename (G_TEST_BUILT, other, NULL);
  g_autofree char *expected = NULL;

  g_file_get_contents (path, &expected, NULL, NULL);
  if (g_strcmp0 (expected, text) == 0)
    return;

  g_file_set_contents (found, text, -1, NULL);
  g_error ("the sentences differ: diff %s %s", path, found);
}
