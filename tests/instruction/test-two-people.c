/* test-two-people.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "instruction-fixture.h"

/* One person's verdict, and two people who screen at once on the file of one store. */

static DexFuture *
give (EurStore   *store,
      EurBundle  *bundle,
      EurVerdict  verdict,
      const char *motive,
      const char *author)
{
  return eur_instruction_give_verdict (store, bundle, verdict, motive, author);
}

static void
test_one (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) empty = office_add (office, "2026-001", EUR_STAGE_COMPLETE, FALSE);
  g_autoptr(EurBundle) bundle = NULL;
  g_autoptr(EurBundle) after = NULL;
  g_autoptr(EurEligibility) given = NULL;

  office_refused (give (office->store, empty, EUR_VERDICT_ELIGIBLE, NULL, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "still open");
  office_refused (give (office->store, empty, EUR_VERDICT_INELIGIBLE, NULL, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "motive");

  office_answer (office, empty, "Jeanne");
  bundle = office_load (office->store, "2026-001");
  office_done (give (office->store, bundle, EUR_VERDICT_ELIGIBLE, NULL, "Jeanne"));

  after = office_load (office->store, "2026-001");
  given = g_list_model_get_item (G_LIST_MODEL (after->eligibilities), 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->eligibilities)), ==, 1);
  g_assert_cmpstr (given->screener, ==, "Jeanne");
  g_assert_nonnull (given->given_at);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (given->points)), ==, 2);
  g_assert_cmpint (office_last (after)->action, ==, EUR_ACTION_SCREENED);
  office_done (eur_instruction_advance (office->store, after, EUR_STAGE_ELIGIBLE, NULL, "Jeanne"));
  office_sound (office->store);
}

/* A verdict is taken back by its author, and given again. */
static void
test_again (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) empty = office_add (office, "2026-001", EUR_STAGE_COMPLETE, FALSE);
  g_autoptr(EurBundle) given = NULL;
  g_autoptr(EurBundle) taken = NULL;
  g_autoptr(EurFinding) why = NULL;

  office_done (give (office->store, empty, EUR_VERDICT_INELIGIBLE, "Hors sujet.", "Jeanne"));
  given = office_load (office->store, "2026-001");
  g_assert_cmpint (eur_screening_verdict (given, NULL), ==, EUR_VERDICT_INELIGIBLE);

  office_done (give (office->store, given, EUR_VERDICT_OPEN, NULL, "Jeanne"));
  taken = office_load (office->store, "2026-001");
  g_assert_cmpint (eur_screening_verdict (taken, &why), ==, EUR_VERDICT_OPEN);
  g_assert_cmpstr (why->kind->code, ==, "not-screened");
}

/* The checklist changed under the eyes of the one who gives the verdict. */
static void
test_changed_answers (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) seen = office_add (office, "2026-001", EUR_STAGE_COMPLETE, FALSE);

  office_answer (office, seen, "Karim");
  office_refused (give (office->store, seen, EUR_VERDICT_INELIGIBLE, "Hors sujet.", "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT, "meanwhile");
}

static EurEligibility *
find_by (EurBundle  *bundle,
         const char *screener)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)); i++)
    {
      g_autoptr(EurEligibility) eligibility = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), i);

      if (g_strcmp0 (eligibility->screener, screener) == 0)
        return eligibility;
    }

  g_error ("%s gave no opinion", screener);
}

static void
test_two (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) empty = office_add (office, "2026-001", EUR_STAGE_COMPLETE, TRUE);
  EurStore *other = office_other (office);
  g_autoptr(EurBundle) mine = NULL;
  g_autoptr(EurBundle) theirs = NULL;
  g_autoptr(EurBundle) half = NULL;
  g_autoptr(EurBundle) both = NULL;

  office_answer (office, empty, "Jeanne");
  office_answer (office, empty, "Karim");
  mine = office_load (office->store, "2026-001");
  theirs = office_load (other, "2026-001");

  /* Karim’s view of Jeanne’s opinion, before and after giving his. */
  office_done (give (office->store, mine, EUR_VERDICT_ELIGIBLE, NULL, "Jeanne"));
  half = office_load (other, "2026-001");
  g_assert_true (eur_screening_is_hidden (half, find_by (half, "Jeanne"), "Karim"));
  office_refused (eur_instruction_advance (other, half, EUR_STAGE_ELIGIBLE, NULL, "Karim"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED, "another person");

  /* Given on what he saw before hers: another's verdict is no conflict for him. */
  office_done (give (other, theirs, EUR_VERDICT_INELIGIBLE, "Le porteur est ailleurs.", "Karim"));
  both = office_load (office->store, "2026-001");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (both->eligibilities)), ==, 2);
  g_assert_false (eur_screening_is_hidden (both, find_by (both, "Jeanne"), "Karim"));
  g_assert_false (eur_screening_is_hidden (both, find_by (both, "Karim"), "Jeanne"));
  office_refused (eur_instruction_advance (office->store, both, EUR_STAGE_ELIGIBLE, NULL, "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED, "Jeanne finds the dossier eligible and Karim does not");

  /* One of the two changes their mind. */
  office_done (give (other, both, EUR_VERDICT_ELIGIBLE, "Le siège est à Harnes.", "Karim"));
  office_done (eur_instruction_advance (office->store, both, EUR_STAGE_ELIGIBLE, NULL, "Jeanne"));
  office_sound (office->store);
}

/* At the very same moment, from two programs: both are there, whole. */
static void
test_at_once (void)
{
  for (guint i = 0; i < 10; i++)
    {
      g_autoptr(Office) office = office_new ();
      g_autoptr(EurBundle) mine = office_add (office, "2026-001", EUR_STAGE_COMPLETE, TRUE);
      g_autoptr(EurBundle) theirs = office_load (office_other (office), "2026-001");
      DexFuture *first = give (office->store, mine, EUR_VERDICT_INELIGIBLE, "Hors sujet.", "Jeanne");
      DexFuture *second = give (office->other, theirs, EUR_VERDICT_INELIGIBLE, "Hors délai.", "Karim");
      g_autoptr(EurBundle) after = NULL;

      office_done (first);
      office_done (second);
      after = office_load (office->store, "2026-001");
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->eligibilities)), ==, 2);
      g_assert_cmpstr (find_by (after, "Jeanne")->motive, ==, "Hors sujet.");
      g_assert_cmpstr (find_by (after, "Karim")->motive, ==, "Hors délai.");
    }
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/instruction/two-people/one", test_one);
  eur_test_add_fiber ("/instruction/two-people/again", test_again);
  eur_test_add_fiber ("/instruction/two-people/changed-answers", test_changed_answers);
  eur_test_add_fiber ("/instruction/two-people/two", test_two);
  eur_test_add_fiber ("/instruction/two-people/at-once", test_at_once);

  return g_test_run ();
}
