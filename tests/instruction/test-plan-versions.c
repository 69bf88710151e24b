/* test-plan-versions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "instruction-fixture.h"

/* The versions of a financing plan. */

static void
test_versions (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) intake = office_add (office, "2026-001", EUR_STAGE_INSTRUCTED, FALSE);
  g_autoptr(EurFinancingPlan) plan = NULL;
  g_autoptr(EurBundle) committee = NULL;
  g_autoptr(EurBundle) convention = NULL;
  g_autoptr(GPtrArray) changes = NULL;
  g_autoptr(GError) error = NULL;

  plan = dex_await_object (eur_instruction_new_plan_version (office->store, intake, "Jeanne"), &error);
  g_assert_no_error (error);
  g_assert_cmpint (plan->version, ==, EUR_PLAN_VERSION_COMMITTEE);
  g_assert_null (plan->drawn_up_on);

  committee = office_load (office->store, "2026-001");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (committee->plans)), ==, 2);
  g_assert_cmpstr (eur_document_get_id (EUR_DOCUMENT (committee->plan)), ==, eur_document_get_id (EUR_DOCUMENT (plan)));
  g_assert_cmpint (office_last (committee)->action, ==, EUR_ACTION_VERSIONED);

  /* The same lines, by their ids: nothing is gone and nothing is new. */
  changes = eur_plan_compare (intake->plan, committee->plan);
  g_assert_cmpuint (changes->len, ==, 2);
  for (guint i = 0; i < changes->len; i++)
    g_assert_false (eur_plan_change_is_changed (g_ptr_array_index (changes, i)));

  office_done (eur_instruction_new_plan_version (office->store, committee, "Jeanne"));
  convention = office_load (office->store, "2026-001");
  g_assert_cmpint (convention->plan->version, ==, EUR_PLAN_VERSION_CONVENTION);
  office_refused (eur_instruction_new_plan_version (office->store, convention, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "last");
  office_sound (office->store);
}

static void
test_conflict (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) seen = office_add (office, "2026-001", EUR_STAGE_INSTRUCTED, FALSE);
  g_autoptr(EurBundle) after = NULL;

  office_done (eur_instruction_new_plan_version (office_other (office), seen, "Karim"));
  office_refused (eur_instruction_new_plan_version (office->store, seen, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT, "Somebody was faster");
  after = office_load (office->store, "2026-001");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->plans)), ==, 2);
}

/* A new version is a document of its own: no revision stops a second one of the same. */
static void
test_race (void)
{
  for (guint i = 0; i < 10; i++)
    {
      g_autoptr(Office) office = office_new ();
      g_autoptr(EurBundle) mine = office_add (office, "2026-001", EUR_STAGE_INSTRUCTED, FALSE);
      g_autoptr(EurBundle) theirs = office_load (office_other (office), "2026-001");
      DexFuture *first = eur_instruction_new_plan_version (office->store, mine, "Jeanne");
      DexFuture *second = eur_instruction_new_plan_version (office->other, theirs, "Karim");
      g_autoptr(EurBundle) after = NULL;
      g_autoptr(EurFinancingPlan) one = dex_await_object (first, NULL);
      g_autoptr(EurFinancingPlan) other = dex_await_object (second, NULL);

      g_assert_true ((one != NULL) != (other != NULL));
      after = office_load (office->store, "2026-001");
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->plans)), ==, 2);
    }
}

static void
test_without (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurBundle) bundle = NULL;

  g_object_set (dossier, "number", "2026-009", "title", "Sans plan", NULL);
  office_put (office, dossier);
  bundle = office_load (office->store, "2026-009");
  office_refused (eur_instruction_new_plan_version (office->store, bundle, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "no financing plan");
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/instruction/plan-versions/versions", test_versions);
  eur_test_add_fiber ("/instruction/plan-versions/conflict", test_conflict);
  eur_test_add_fiber ("/instruction/plan-versions/race", test_race);
  eur_test_add_fiber ("/instruction/plan-versions/without", test_without);

  return g_test_run ();
}
