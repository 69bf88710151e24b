/* test-screening-people.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rules-fixture.h"

/* Two people who screen: whose opinion is whose, what one may not see of the other's
 * yet, and what they come to. */

/* A dossier that nobody has screened. */
static EurBundle *
new_bundle (void)
{
  EurBundle *bundle = rules_bundle_new (EUR_STAGE_COMPLETE, EUR_STAGE_ELIGIBLE);

  g_list_store_remove_all (bundle->eligibilities);

  return bundle;
}

static EurBundle *
new_bundle_for_two (void)
{
  EurBundle *bundle = new_bundle ();

  g_object_set (bundle->wave, "two-screeners", TRUE, NULL);

  return bundle;
}

static void
test_shared (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  g_autoptr(EurEligibility) first = eur_screening_make_own (bundle, "Jeanne");
  g_autoptr(EurEligibility) second = eur_screening_make_own (bundle, "Karim");
  EurEligibility *team;

  g_assert_cmpstr (eur_document_get_id (EUR_DOCUMENT (first)), ==, eur_document_get_id (EUR_DOCUMENT (second)));
  g_assert_null (eur_screening_find_own (bundle, "Jeanne"));
  team = rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_OPEN);
  g_assert_true (eur_screening_find_own (bundle, "Karim") == team);
  g_assert_false (eur_screening_is_hidden (bundle, team, "Karim"));
}

static void
test_own (void)
{
  g_autoptr(EurBundle) bundle = new_bundle_for_two ();
  g_autoptr(EurEligibility) first = eur_screening_make_own (bundle, "Jeanne");
  g_autoptr(EurEligibility) again = eur_screening_make_own (bundle, "Jeanne");
  g_autoptr(EurEligibility) second = eur_screening_make_own (bundle, "Karim");
  EurEligibility *theirs = rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_OPEN);

  g_assert_cmpstr (eur_document_get_id (EUR_DOCUMENT (first)), ==, eur_document_get_id (EUR_DOCUMENT (again)));
  g_assert_cmpstr (eur_document_get_id (EUR_DOCUMENT (first)), !=, eur_document_get_id (EUR_DOCUMENT (second)));
  g_assert_cmpstr (second->screener, ==, "Karim");
  g_assert_true (eur_screening_find_own (bundle, "Jeanne") == theirs);
  g_assert_null (eur_screening_find_own (bundle, "Karim"));
}

static void
test_hidden (void)
{
  g_autoptr(EurBundle) bundle = new_bundle_for_two ();
  EurEligibility *first = rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_ELIGIBLE);
  EurEligibility *second;

  g_assert_false (eur_screening_is_hidden (bundle, first, "Jeanne"));
  g_assert_true (eur_screening_is_hidden (bundle, first, "Karim"));

  second = rules_add_eligibility (bundle, "Karim", EUR_VERDICT_OPEN);
  g_assert_true (eur_screening_is_hidden (bundle, first, "Karim"));
  g_assert_true (eur_screening_is_hidden (bundle, second, "Jeanne")); /* still being written */

  g_object_set (second, "verdict", EUR_VERDICT_INELIGIBLE, "given-at", "2026-05-02T10:00:00Z", NULL);
  g_assert_false (eur_screening_is_hidden (bundle, first, "Karim"));
  g_assert_false (eur_screening_is_hidden (bundle, second, "Jeanne"));
  g_assert_false (eur_screening_is_hidden (bundle, first, "Lucie")); /* both are given */
}

/* Nor does the journal tell it. */
static void
test_hidden_events (void)
{
  g_autoptr(EurBundle) bundle = new_bundle_for_two ();
  EurEligibility *first = rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_INELIGIBLE);
  EurEligibility *second = rules_add_eligibility (bundle, "Karim", EUR_VERDICT_OPEN);
  const char *const documents[] = { "eligibility:a", NULL };
  g_autoptr(EurEvent) event = eur_event_new ();

  g_assert_false (eur_screening_hides_event (bundle, event, "Karim"));

  eur_document_set_id (EUR_DOCUMENT (first), "eligibility:a");
  g_object_set (event, "documents", documents, "note", "Hors sujet.", NULL);
  g_assert_true (eur_screening_hides_event (bundle, event, "Karim"));
  g_assert_false (eur_screening_hides_event (bundle, event, "Jeanne"));

  g_object_set (second, "verdict", EUR_VERDICT_ELIGIBLE, "given-at", "2026-05-02T10:00:00Z", NULL);
  g_assert_false (eur_screening_hides_event (bundle, event, "Karim"));
}

static void
assert_verdict (EurBundle  *bundle,
                EurVerdict  verdict,
                const char *code)
{
  g_autoptr(EurFinding) why = NULL;

  g_assert_cmpint (eur_screening_verdict (bundle, &why), ==, verdict);
  g_assert_cmpstr (why != NULL ? why->kind->code : NULL, ==, code);
  g_assert_cmpint (eur_screening_verdict (bundle, NULL), ==, verdict);
}

static void
test_agreement (void)
{
  g_autoptr(EurBundle) bundle = new_bundle_for_two ();
  EurEligibility *second;
  g_autoptr(EurFinding) why = NULL;
  g_autofree char *french = NULL;

  assert_verdict (bundle, EUR_VERDICT_OPEN, "not-screened");
  rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_INELIGIBLE);
  assert_verdict (bundle, EUR_VERDICT_OPEN, "second-missing");
  second = rules_add_eligibility (bundle, "Karim", EUR_VERDICT_OPEN);
  assert_verdict (bundle, EUR_VERDICT_OPEN, "second-missing");

  g_object_set (second, "verdict", EUR_VERDICT_ELIGIBLE, "given-at", "2026-05-02T10:00:00Z", NULL);
  assert_verdict (bundle, EUR_VERDICT_OPEN, "disagreement");
  eur_screening_verdict (bundle, &why);
  french = eur_finding_dup_french (why);
  g_assert_true (g_str_has_prefix (french, "Karim juge le dossier recevable et Jeanne non"));

  g_object_set (second, "verdict", EUR_VERDICT_INELIGIBLE, NULL);
  assert_verdict (bundle, EUR_VERDICT_INELIGIBLE, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scoring/screening/shared", test_shared);
  g_test_add_func ("/scoring/screening/own", test_own);
  g_test_add_func ("/scoring/screening/hidden", test_hidden);
  g_test_add_func ("/scoring/screening/hidden-events", test_hidden_events);
  g_test_add_func ("/scoring/screening/agreement", test_agreement);

  return g_test_run ();
}
