/* test-opinions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "instruction-fixture.h"

#include "eur-base.h"
#include "eur-editor.h"

/* Giving a committee's opinion, and what it does to the grid. */

static EurGrid *
load_grid (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "grids", "feasibility.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr(JsonNode) node = NULL;
  EurDocument *grid;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  node = eur_json_parse (text, -1, NULL);
  grid = eur_document_from_json (eur_json_get_string (json_node_get_object (node), "_id"), NULL,
                                 json_node_get_object (node), NULL);
  g_object_set (grid, "frozen", FALSE, NULL);

  return EUR_GRID (grid);
}

/* A dossier whose wave has a committee with a grid. */
static EurBundle *
add_dossier (Office *office)
{
  g_autoptr(EurBundle) bundle = office_add (office, "2026-001", EUR_STAGE_INSTRUCTED, FALSE);
  g_autoptr(EurGrid) grid = load_grid ();
  EurCommittee *committee = g_list_model_get_item (G_LIST_MODEL (bundle->wave->committees), 0);
  g_autoptr(EurCommittee) made = committee != NULL ? committee : eur_committee_new ();

  g_object_set (made, "id", "technical", "title", "Comité technique", "grid",
                eur_document_get_id (EUR_DOCUMENT (grid)), NULL);
  if (committee == NULL)
    g_list_store_append (bundle->wave->committees, made);

  office_put (office, grid);
  office_put (office, bundle->wave);

  return office_load (office->store, "2026-001");
}

/* And its opinion, all at @level. */
static EurBundle *
add_opinion (Office *office,
             gint64  level)
{
  g_autoptr(EurBundle) with_grid = add_dossier (office);
  g_autoptr(EurOpinion) opinion = eur_feasibility_make_opinion (with_grid);
  EurGrid *grid = eur_feasibility_grid (with_grid);

  g_assert_nonnull (opinion);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);
      g_autoptr(EurOpinionLine) line = eur_opinion_line_new (criterion->id);

      g_object_set (line, "answered", TRUE, "level", level, NULL);
      g_list_store_append (opinion->lines, line);
    }

  g_object_set (opinion, "recommendation", EUR_RECOMMENDATION_FAVOURABLE, NULL);
  g_object_set (eur_opinion_get_line (opinion, "funding-commitment"), "reason", "Accords écrits.", NULL);
  office_put (office, opinion);

  return office_load (office->store, "2026-001");
}

static void
change (Office      *office,
        EurBundle  **bundle,
        const char  *criterion,
        const char  *property,
        gpointer     value)
{
  EurOpinion *opinion = eur_feasibility_opinion (*bundle);

  if (criterion != NULL)
    g_object_set (eur_opinion_get_line (opinion, criterion), property, value, NULL);
  else
    g_object_set (opinion, property, value, NULL);

  office_put (office, opinion);
  g_clear_object (bundle);
  *bundle = office_load (office->store, "2026-001");
}

static void
refuse (Office     *office,
        EurBundle  *bundle,
        const char *word)
{
  office_refused (eur_instruction_give_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, word);
}

/* Given, it freezes its grid in the same change, and the journal says what it came to. */
static void
test_give (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = add_opinion (office, 3);
  g_autoptr(EurBundle) after = NULL;
  g_autoptr(EurBundle) again = NULL;
  EurOpinion *given;

  g_assert_false (eur_feasibility_grid (bundle)->frozen);
  office_done (eur_instruction_give_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Jeanne"));

  after = office_load (office->store, "2026-001");
  given = eur_feasibility_opinion (after);
  g_assert_nonnull (given->given_on);
  g_assert_true (eur_feasibility_grid (after)->frozen);
  g_assert_cmpint (office_last (after)->action, ==, EUR_ACTION_ADVISED);
  g_assert_nonnull (strstr (office_last (after)->note, "Faisable"));

  office_refused (eur_instruction_take_back_opinion (office->store, after, given, " ", "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "motive");
  office_done (eur_instruction_take_back_opinion (office->store, after, given, "Une pièce manquait.", "Jeanne"));
  again = office_load (office->store, "2026-001");
  g_assert_null (eur_feasibility_opinion (again)->given_on);
  g_assert_true (eur_feasibility_grid (again)->frozen);
  g_assert_cmpstr (office_last (again)->note, ==, "Une pièce manquait.");
  office_sound (office->store);
}

/* The committee's grid gets a next version, without one of the criteria. */
static EurGrid *
put_next_grid (Office    *office,
               EurBundle *bundle)
{
  EurGrid *next = eur_grid_copy_version (eur_feasibility_grid (bundle));

  eur_grid_remove_criterion (next, eur_grid_get_criterion (next, "owner-support"));
  office_put (office, next);
  g_object_set (eur_feasibility_committee (bundle), "grid", eur_document_get_id (EUR_DOCUMENT (next)), NULL);
  office_put (office, bundle->wave);

  return next;
}

static void
move (Office     *office,
      EurBundle **bundle,
      EurStage    stage)
{
  g_object_set ((*bundle)->dossier, "stage", stage, NULL);
  office_put (office, (*bundle)->dossier);
  g_clear_object (bundle);
  *bundle = office_load (office->store, "2026-001");
}

/* What a decision was taken on stays until one goes back on the decision. */
static void
test_decided (void)
{
  static const EurStage decided[] = { EUR_STAGE_DECIDED, EUR_STAGE_LABELLED, EUR_STAGE_FOLLOWED, EUR_STAGE_RENEWED, EUR_STAGE_EXPIRED };
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = add_opinion (office, 3);
  g_autoptr(EurGrid) next = NULL;

  office_done (eur_instruction_give_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Jeanne"));
  g_clear_object (&bundle);
  bundle = office_load (office->store, "2026-001");
  next = put_next_grid (office, bundle);

  for (guint i = 0; i < G_N_ELEMENTS (decided); i++)
    {
      move (office, &bundle, decided[i]);
      office_refused (eur_instruction_take_back_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Pourquoi", "Jeanne"),
                      EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "open the instruction again first");
      office_refused (eur_instruction_carry_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Pourquoi", "Jeanne"),
                      EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "open the instruction again first");
    }

  g_assert_nonnull (eur_feasibility_opinion (bundle)->given_on);
  move (office, &bundle, EUR_STAGE_INSTRUCTED);
  office_done (eur_instruction_take_back_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Pourquoi", "Jeanne"));
}

/* Given, then carried over: what was said is there, open again, and the journal says why. */
static void
test_carry (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = add_opinion (office, 3);
  g_autoptr(EurBundle) given = NULL;
  g_autoptr(EurBundle) before = NULL;
  g_autoptr(EurBundle) after = NULL;
  g_autoptr(EurGrid) next = NULL;
  EurOpinion *opinion;

  office_done (eur_instruction_give_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Jeanne"));
  given = office_load (office->store, "2026-001");
  g_assert_null (eur_feasibility_next_grid (given));
  office_refused (eur_instruction_carry_opinion (office->store, given, eur_feasibility_opinion (given), "Pourquoi", "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "next version");

  next = put_next_grid (office, given);
  before = office_load (office->store, "2026-001");
  g_assert_cmpstr (eur_document_get_id (EUR_DOCUMENT (eur_feasibility_next_grid (before))), ==,
                   eur_document_get_id (EUR_DOCUMENT (next)));
  office_refused (eur_instruction_carry_opinion (office->store, before, eur_feasibility_opinion (before), " ", "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "motive");

  office_done (eur_instruction_carry_opinion (office->store, before, eur_feasibility_opinion (before), "La grille a changé.", "Jeanne"));
  after = office_load (office->store, "2026-001");
  opinion = eur_feasibility_opinion (after);
  g_assert_null (opinion->given_on);
  g_assert_cmpstr (opinion->grid, ==, eur_document_get_id (EUR_DOCUMENT (next)));
  g_assert_null (eur_opinion_get_line (opinion, "owner-support"));
  g_assert_cmpint (eur_opinion_get_line (opinion, "owner-schedule")->level, ==, 3);
  g_assert_cmpstr (eur_opinion_get_line (opinion, "funding-commitment")->reason, ==, "Accords écrits.");
  g_assert_null (eur_feasibility_next_grid (after));
  g_assert_cmpstr (office_last (after)->note, ==, "La grille a changé.");
  office_sound (office->store);
}

/* An unfavourable outcome is an opinion like another. */
static void
test_give_not_feasible (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = add_opinion (office, 1);
  g_autoptr(EurBundle) after = NULL;

  office_done (eur_instruction_give_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Jeanne"));
  after = office_load (office->store, "2026-001");
  g_assert_nonnull (strstr (office_last (after)->note, "Non faisable"));
}

static void
test_refusals (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = add_opinion (office, 4);

  change (office, &bundle, "owner-support", "answered", GINT_TO_POINTER (FALSE));
  refuse (office, bundle, "Appui des acteurs locaux");
  change (office, &bundle, "owner-support", "answered", GINT_TO_POINTER (TRUE));

  change (office, &bundle, NULL, "recommendation", GINT_TO_POINTER (EUR_RECOMMENDATION_NONE));
  refuse (office, bundle, "recommendation");
  change (office, &bundle, NULL, "recommendation", GINT_TO_POINTER (EUR_RECOMMENDATION_RESERVED));

  change (office, &bundle, "funding-commitment", "reason", NULL);
  refuse (office, bundle, "Engagement des partenaires financiers");
  change (office, &bundle, "funding-commitment", "reason", "Accords écrits.");

  /* Each refusal left everything as it was; now nothing is against it. */
  g_assert_false (eur_feasibility_grid (bundle)->frozen);
  office_done (eur_instruction_give_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Jeanne"));
}

static void
set_funding (Office     *office,
             EurBundle **bundle,
             gint64      threshold,
             gboolean    required)
{
  EurGrid *grid = eur_feasibility_grid (*bundle);
  g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), 1);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_strcmp0 (criterion->axis, axis->id) == 0)
        g_object_set (criterion, "required", required, NULL);
    }

  g_object_set (axis, "threshold", threshold, NULL);
  office_put (office, grid);
  g_clear_object (bundle);
  *bundle = office_load (office->store, "2026-001");
}

/* A grid with one threshold would judge on one condition: it is not frozen so. */
static void
test_one_threshold (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = add_opinion (office, 4);

  set_funding (office, &bundle, 0, TRUE);
  refuse (office, bundle, "threshold to reach");
  set_funding (office, &bundle, 0, FALSE);
  refuse (office, bundle, "Maître d’ouvrage");
  g_assert_false (eur_feasibility_grid (bundle)->frozen);

  set_funding (office, &bundle, 200, TRUE);
  office_done (eur_instruction_give_opinion (office->store, bundle, eur_feasibility_opinion (bundle), "Jeanne"));
}

static void
test_conflict (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) seen = add_opinion (office, 3);
  g_autoptr(EurBundle) theirs = office_load (office->store, "2026-001");

  change (office, &theirs, "owner-schedule", "comment", "Jalons datés");
  office_refused (eur_instruction_give_opinion (office->store, seen, eur_feasibility_opinion (seen), "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT, "changed meanwhile");
}

/* As the page does at the first touch. */
static EurEditor *
begin (EurStore   *store,
       const char *author,
       const char *criterion,
       gint64      level)
{
  g_autoptr(EurBundle) bundle = office_load (store, "2026-001");
  EurEditor *editor = eur_editor_new (store, bundle, author);
  g_autoptr(EurOpinion) opinion = eur_feasibility_make_opinion (bundle);
  g_autoptr(EurOpinionLine) line = eur_opinion_line_new (criterion);

  g_object_set (line, "answered", TRUE, "level", level, NULL);
  g_list_store_append (opinion->lines, line);
  g_list_store_append (bundle->opinions, opinion);
  eur_editor_track (editor, EUR_DOCUMENT (opinion));

  return editor;
}

/* Two people begin the opinion of one committee: there is one, with what both wrote. */
static void
test_begun_at_once (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = add_dossier (office);
  g_autoptr(EurEditor) first = begin (office->store, "Jeanne", "owner-support", 3);
  g_autoptr(EurEditor) second = begin (office_other (office), "Karim", "funding-cost", 2);
  g_autoptr(EurBundle) after = NULL;
  EurOpinion *opinion;

  office_done (eur_editor_flush (first));
  office_done (eur_editor_flush (second));

  after = office_load (office->store, "2026-001");
  opinion = eur_feasibility_opinion (after);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->opinions)), ==, 1);
  g_assert_cmpint (eur_opinion_get_line (opinion, "owner-support")->level, ==, 3);
  g_assert_cmpint (eur_opinion_get_line (opinion, "funding-cost")->level, ==, 2);
  office_sound (office->store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  eur_test_add_fiber ("/opinions/give", test_give);
  eur_test_add_fiber ("/opinions/carry", test_carry);
  eur_test_add_fiber ("/opinions/decided", test_decided);
  eur_test_add_fiber ("/opinions/give-not-feasible", test_give_not_feasible);
  eur_test_add_fiber ("/opinions/refusals", test_refusals);
  eur_test_add_fiber ("/opinions/one-threshold", test_one_threshold);
  eur_test_add_fiber ("/opinions/conflict", test_conflict);
  eur_test_add_fiber ("/opinions/begun-at-once", test_begun_at_once);

  return g_test_run ();
}
