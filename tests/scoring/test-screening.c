/* test-screening.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-screening-private.h"
#include "rules-fixture.h"

/* What the machine tells of each point, and what a person must explain. */

#define SHA256 "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"

static void
set_siret (EurBundle  *bundle,
           const char *siret)
{
  g_object_set (bundle->owner, "siret", siret, NULL);
}

static void
owner_missing (EurBundle *bundle)
{
  g_clear_object (&bundle->owner);
}

static void
owner_siret (EurBundle *bundle)
{
  set_siret (bundle, "216 204 131 00017");
}

static void
owner_siren (EurBundle *bundle)
{
  set_siret (bundle, "21620413100018"); /* one digit off: the SIREN still tells who it is */
  g_object_set (bundle->owner, "siren", "216204131", NULL);
}

static void
owner_rna (EurBundle *bundle)
{
  set_siret (bundle, NULL);
  g_object_set (bundle->owner, "rna", "W622908157", NULL);
}

static void
owner_wrong (EurBundle *bundle)
{
  set_siret (bundle, "21620413100018");
}

static void
owner_without (EurBundle *bundle)
{
  set_siret (bundle, NULL);
}

static void
owner_person (EurBundle *bundle)
{
  set_siret (bundle, NULL);
  g_object_set (bundle->owner, "name", "Collectif des voisins", "kind", EUR_ORGANIZATION_OTHER, NULL);
}

static void
set_communes (EurBundle  *bundle,
              const char *first,
              const char *second)
{
  const char *communes[] = { first, second, NULL };

  g_object_set (bundle->dossier, "communes", communes, NULL);
}

static void
territory_one (EurBundle *bundle)
{
  set_communes (bundle, "62413", NULL);
}

static void
territory_many (EurBundle *bundle)
{
  set_communes (bundle, "62413", "62637");
}

static void
territory_partly (EurBundle *bundle)
{
  set_communes (bundle, "62413", "62041");
}

static void
territory_outside (EurBundle *bundle)
{
  set_communes (bundle, "62041", NULL);
}

static void
territory_place (EurBundle *bundle)
{
  set_communes (bundle, NULL, NULL);
  g_object_set (bundle->dossier, "place", "Arras, hors du Pôle", NULL);
}

static void
territory_none (EurBundle *bundle)
{
  set_communes (bundle, NULL, NULL);
}

static void
receive (EurBundle  *bundle,
         const char *day)
{
  g_object_set (bundle->dossier, "received-at", day, NULL);
}

static void
call_no_wave (EurBundle *bundle)
{
  g_clear_object (&bundle->wave);
}

static void
call_no_day (EurBundle *bundle)
{
  receive (bundle, NULL);
}

static void
call_unknown (EurBundle *bundle)
{
  g_object_set (bundle->wave, "state", EUR_WAVE_STATE_CLOSED, "closes-on", NULL, NULL);
}

static void
call_first_day (EurBundle *bundle)
{
  receive (bundle, "2026-03-11");
}

static void
call_last_day (EurBundle *bundle)
{
  receive (bundle, "2026-05-31T23:59:00+02:00");
}

static void
call_while_open (EurBundle *bundle)
{
  g_object_set (bundle->wave, "closes-on", NULL, NULL);
}

static void
call_early (EurBundle *bundle)
{
  receive (bundle, "2026-03-10");
}

static void
call_grace (EurBundle *bundle)
{
  receive (bundle, "2026-06-01");
}

static void
call_grace_last (EurBundle *bundle)
{
  receive (bundle, "2026-06-07");
}

static void
call_late (EurBundle *bundle)
{
  receive (bundle, "2026-06-08");
}

static EurChecklistPoint *
get_pieces_point (EurBundle *bundle)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->wave->checklist)); i++)
    {
      g_autoptr(EurChecklistPoint) point = g_list_model_get_item (G_LIST_MODEL (bundle->wave->checklist), i);

      if (point->rule == EUR_CHECKLIST_PIECES)
        return point;
    }

  g_assert_not_reached ();
}

static void
want_pieces (EurBundle  *bundle,
             const char *first,
             const char *second)
{
  const char *pieces[] = { first, second, NULL };

  g_object_set (get_pieces_point (bundle), "pieces", pieces, NULL);
}

static void
pieces_none (EurBundle *bundle)
{
  g_list_store_remove_all (bundle->attachments);
}

static void
pieces_any (EurBundle *bundle)
{
  rules_add_piece (bundle, NULL, NULL);
}

static void
pieces_empty (EurBundle *bundle)
{
  g_list_store_remove_all (bundle->attachments);
  rules_add_piece (bundle, "Plans", NULL);
}

static void
pieces_all (EurBundle *bundle)
{
  want_pieces (bundle, "Délibération", "Statuts");
  rules_add_piece (bundle, "DELIBERATION", NULL);
  rules_add_piece (bundle, "deliberation", SHA256);
  rules_add_piece (bundle, "Statuts", SHA256);
}

static void
pieces_missing (EurBundle *bundle)
{
  want_pieces (bundle, "Délibération", "Statuts");
}

static void
pieces_without_content (EurBundle *bundle)
{
  want_pieces (bundle, "Délibération", NULL);
  rules_add_piece (bundle, "Délibération", NULL);
}

static void
pieces_both (EurBundle *bundle)
{
  want_pieces (bundle, "Délibération", "Statuts");
  rules_add_piece (bundle, "Délibération", NULL);
}

static void
plan_none (EurBundle *bundle)
{
  g_clear_object (&bundle->plan);
}

static void
plan_no_amount (EurBundle *bundle)
{
  g_list_store_remove_all (bundle->plan->expenses);
  g_list_store_remove_all (bundle->plan->resources);
}

static void
plan_balanced (EurBundle *bundle)
{
}

static void
set_resource (EurBundle *bundle,
              gint64     cents)
{
  g_autoptr(EurResourceLine) line = g_list_model_get_item (G_LIST_MODEL (bundle->plan->resources), 0);

  g_object_set (line, "amount-cents", cents, NULL);
}

static void
plan_short (EurBundle *bundle)
{
  set_resource (bundle, 999999);
}

static void
plan_over (EurBundle *bundle)
{
  set_resource (bundle, 1000001);
}

/* One line a case: the rule, the dossier, the answer and its sentence. */
static const struct
{
  EurChecklistRule     rule;
  EurScreeningSentence sentence;
  EurCheck             check;
  void (*change) (EurBundle *bundle);
} cases[] = {
  { EUR_CHECKLIST_OWNER_IDENTIFIED, EUR_SCREENING_OWNER_MISSING, EUR_CHECK_NO, owner_missing },
  { EUR_CHECKLIST_OWNER_IDENTIFIED, EUR_SCREENING_OWNER_SIRET, EUR_CHECK_YES, owner_siret },
  { EUR_CHECKLIST_OWNER_IDENTIFIED, EUR_SCREENING_OWNER_SIREN, EUR_CHECK_YES, owner_siren },
  { EUR_CHECKLIST_OWNER_IDENTIFIED, EUR_SCREENING_OWNER_RNA, EUR_CHECK_YES, owner_rna },
  { EUR_CHECKLIST_OWNER_IDENTIFIED, EUR_SCREENING_OWNER_WRONG, EUR_CHECK_NO, owner_wrong },
  { EUR_CHECKLIST_OWNER_IDENTIFIED, EUR_SCREENING_OWNER_WITHOUT, EUR_CHECK_NO, owner_without },
  { EUR_CHECKLIST_OWNER_IDENTIFIED, EUR_SCREENING_OWNER_PERSON, EUR_CHECK_OPEN, owner_person },
  { EUR_CHECKLIST_IN_TERRITORY, EUR_SCREENING_TERRITORY_ONE, EUR_CHECK_YES, territory_one },
  { EUR_CHECKLIST_IN_TERRITORY, EUR_SCREENING_TERRITORY_MANY, EUR_CHECK_YES, territory_many },
  { EUR_CHECKLIST_IN_TERRITORY, EUR_SCREENING_TERRITORY_PARTLY, EUR_CHECK_YES, territory_partly },
  { EUR_CHECKLIST_IN_TERRITORY, EUR_SCREENING_TERRITORY_OUTSIDE, EUR_CHECK_NO, territory_outside },
  { EUR_CHECKLIST_IN_TERRITORY, EUR_SCREENING_TERRITORY_PLACE, EUR_CHECK_OPEN, territory_place },
  { EUR_CHECKLIST_IN_TERRITORY, EUR_SCREENING_TERRITORY_NONE, EUR_CHECK_OPEN, territory_none },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_NO_WAVE, EUR_CHECK_OPEN, call_no_wave },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_NO_DAY, EUR_CHECK_OPEN, call_no_day },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_UNKNOWN, EUR_CHECK_OPEN, call_unknown },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_IN, EUR_CHECK_YES, call_first_day },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_IN, EUR_CHECK_YES, call_last_day },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_WHILE_OPEN, EUR_CHECK_YES, call_while_open },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_EARLY, EUR_CHECK_YES, call_early },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_GRACE, EUR_CHECK_YES, call_grace },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_GRACE, EUR_CHECK_YES, call_grace_last },
  { EUR_CHECKLIST_IN_CALL, EUR_SCREENING_CALL_LATE, EUR_CHECK_NO, call_late },
  { EUR_CHECKLIST_PIECES, EUR_SCREENING_PIECES_NONE, EUR_CHECK_NO, pieces_none },
  { EUR_CHECKLIST_PIECES, EUR_SCREENING_PIECES_ANY, EUR_CHECK_YES, pieces_any },
  { EUR_CHECKLIST_PIECES, EUR_SCREENING_PIECES_EMPTY, EUR_CHECK_NO, pieces_empty },
  { EUR_CHECKLIST_PIECES, EUR_SCREENING_PIECES_ALL, EUR_CHECK_YES, pieces_all },
  { EUR_CHECKLIST_PIECES, EUR_SCREENING_PIECES_MISSING, EUR_CHECK_NO, pieces_missing },
  { EUR_CHECKLIST_PIECES, EUR_SCREENING_PIECES_WITHOUT_CONTENT, EUR_CHECK_NO, pieces_without_content },
  { EUR_CHECKLIST_PIECES, EUR_SCREENING_PIECES_BOTH, EUR_CHECK_NO, pieces_both },
  { EUR_CHECKLIST_BALANCED, EUR_SCREENING_PLAN_NONE, EUR_CHECK_NO, plan_none },
  { EUR_CHECKLIST_BALANCED, EUR_SCREENING_PLAN_NO_AMOUNT, EUR_CHECK_NO, plan_no_amount },
  { EUR_CHECKLIST_BALANCED, EUR_SCREENING_PLAN_BALANCED, EUR_CHECK_YES, plan_balanced },
  { EUR_CHECKLIST_BALANCED, EUR_SCREENING_PLAN_SHORT, EUR_CHECK_NO, plan_short },
  { EUR_CHECKLIST_BALANCED, EUR_SCREENING_PLAN_OVER, EUR_CHECK_NO, plan_over },
};

/* A dossier whose wave has a checklist of its own. */
static EurBundle *
new_bundle (void)
{
  EurBundle *bundle = rules_bundle_new (EUR_STAGE_COMPLETE, EUR_STAGE_ELIGIBLE);
  g_autoptr(GPtrArray) points = eur_checklist_default ();

  g_list_store_splice (bundle->wave->checklist, 0, 0, points->pdata, points->len);
  g_list_store_remove_all (bundle->eligibilities);

  return bundle;
}

static EurScreenedPoint *
find_point (EurScreening     *screening,
            EurChecklistRule  rule)
{
  for (guint i = 0; i < screening->points->len; i++)
    {
      EurScreenedPoint *screened = g_ptr_array_index (screening->points, i);

      if (screened->point->rule == rule)
        return screened;
    }

  g_assert_not_reached ();
}

static void
test_rules (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurBundle) bundle = new_bundle ();
      g_autoptr(EurScreening) screening = NULL;
      EurScreenedPoint *screened;

      cases[i].change (bundle);
      screening = eur_screening_new (bundle, NULL, RULES_TODAY);
      screened = find_point (screening, cases[i].rule);
      g_test_message ("%s", _eur_screening_sentences[cases[i].sentence].code);
      g_assert_cmpstr (screened->reason->kind->code, ==, _eur_screening_sentences[cases[i].sentence].code);
      g_assert_cmpint (screened->automatic, ==, cases[i].check);
      g_assert_cmpint (screened->check, ==, cases[i].check);
      g_assert_cmpint (screened->given, ==, EUR_CHECK_OPEN);
    }
}

static EurFinding *
find_problem (GPtrArray            *findings,
              EurScreeningSentence  sentence)
{
  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (finding->kind == &_eur_screening_sentences[sentence])
        return finding;
    }

  return NULL;
}

static void
answer (EurEligibility *eligibility,
        const char     *point,
        EurCheck        check,
        const char     *motive)
{
  g_autoptr(EurEligibilityLine) line = eur_eligibility_line_new (point);

  g_object_set (line, "check", check, "motive", motive, NULL);
  g_list_store_append (eligibility->points, line);
}

static void
test_by_hand (void)
{
  static const struct
  {
    const char *point;
    EurCheck    check;
    const char *motive;
    gint        problem; /* -1: none */
  } answers[] = {
    { "porteur", EUR_CHECK_YES, NULL, -1 }, /* as the machine says */
    { "porteur", EUR_CHECK_NO, NULL, EUR_SCREENING_AGAINST_MACHINE },
    { "porteur", EUR_CHECK_NO, "  ", EUR_SCREENING_AGAINST_MACHINE },
    { "porteur", EUR_CHECK_NO, "Le SIRET est celui d’un autre.", -1 },
    { "etape", EUR_CHECK_YES, NULL, -1 },
    { "etape", EUR_CHECK_NO, NULL, EUR_SCREENING_WITHOUT_MOTIVE },
    { "etape", EUR_CHECK_NOT_CONCERNED, NULL, EUR_SCREENING_WITHOUT_MOTIVE },
    { "etape", EUR_CHECK_NO, "Le projet est abandonné.", -1 },
    { "etape", EUR_CHECK_OPEN, NULL, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr(EurBundle) bundle = new_bundle ();
      EurEligibility *eligibility = rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_OPEN);
      g_autoptr(EurScreening) screening = NULL;

      g_test_message ("%u", i);
      answer (eligibility, answers[i].point, answers[i].check, answers[i].motive);
      screening = eur_screening_new (bundle, eligibility, RULES_TODAY);
      g_assert_cmpuint (screening->problems->len, ==, answers[i].problem < 0 ? 0 : 1);
      if (answers[i].problem >= 0)
        g_assert_cmpstr (find_problem (screening->problems, answers[i].problem)->line, ==, answers[i].point);
    }
}

/* Which verdicts may be given: on open points, on failed ones, with a motive or not. */
static void
test_verdicts (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  EurEligibility *eligibility = rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_OPEN);
  g_autoptr(EurScreening) open = eur_screening_new (bundle, eligibility, RULES_TODAY);
  g_autoptr(EurScreening) full = NULL;
  g_autoptr(EurScreening) failed = NULL;
  g_autoptr(GPtrArray) refusals = rules_new_findings ();

  g_assert_cmpuint (open->n_open, ==, 2);
  g_assert_false (eur_screening_allows (open, EUR_VERDICT_ELIGIBLE, "Urgent.", refusals));
  g_assert_nonnull (find_problem (refusals, EUR_SCREENING_BLOCKING_OPEN));
  g_assert_true (eur_screening_allows (open, EUR_VERDICT_INELIGIBLE, "Hors sujet.", refusals));

  answer (eligibility, "etape", EUR_CHECK_YES, NULL);
  answer (eligibility, "unique", EUR_CHECK_YES, NULL);
  full = eur_screening_new (bundle, eligibility, RULES_TODAY);
  g_assert_cmpuint (full->n_open, ==, 0);
  g_assert_true (eur_screening_allows (full, EUR_VERDICT_ELIGIBLE, NULL, refusals));
  g_assert_false (eur_screening_allows (full, EUR_VERDICT_INELIGIBLE, NULL, refusals));
  g_assert_nonnull (find_problem (refusals, EUR_SCREENING_INELIGIBLE_WITHOUT_MOTIVE));

  territory_outside (bundle);
  failed = eur_screening_new (bundle, eligibility, RULES_TODAY);
  g_assert_cmpuint (failed->n_failed, ==, 1);
  g_assert_false (eur_screening_allows (failed, EUR_VERDICT_ELIGIBLE, NULL, refusals));
  g_assert_nonnull (find_problem (refusals, EUR_SCREENING_BLOCKING_FAILED));
  g_assert_true (eur_screening_allows (failed, EUR_VERDICT_ELIGIBLE, "Le siège est à Harnes.", refusals));
}

/* A verdict that does not fit any more is said, as is what the applicant owes. */
static void
test_problems (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  EurEligibility *eligibility = rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_ELIGIBLE);
  g_autoptr(EurScreening) screening = NULL;

  rules_add_completion (bundle, "Devis", "2026-05-03", NULL);
  rules_add_completion (bundle, "Plans", RULES_TODAY, NULL);
  territory_outside (bundle);
  screening = eur_screening_new (bundle, eligibility, RULES_TODAY);
  g_assert_cmpuint (screening->problems->len, ==, 3);
  g_assert_cmpstr (find_problem (screening->problems, EUR_SCREENING_COMPLETION_OVERDUE)->line, ==, "Devis");
  g_assert_nonnull (find_problem (screening->problems, EUR_SCREENING_BLOCKING_OPEN));
  g_assert_nonnull (find_problem (screening->problems, EUR_SCREENING_BLOCKING_FAILED));
}

static void
test_default (void)
{
  g_autoptr(EurBundle) bundle = rules_bundle_new (EUR_STAGE_COMPLETE, EUR_STAGE_ELIGIBLE);
  g_autoptr(GPtrArray) points = eur_checklist_default ();
  g_autoptr(EurScreening) screening = eur_screening_new (bundle, NULL, RULES_TODAY);
  g_autoptr(GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (screening->points->len, ==, points->len);
  for (guint i = 0; i < points->len; i++)
    {
      EurChecklistPoint *point = g_ptr_array_index (points, i);

      g_assert_true (g_hash_table_add (ids, point->id));
      g_assert_nonnull (strstr (point->guidance, "Modèle à adapter."));
      g_assert_true (eur_record_validate (EUR_RECORD (point), NULL));
    }
}

/* Sentences */

static void
append_finding (GString    *text,
                EurFinding *finding)
{
  g_autofree char *french = eur_finding_dup_french (finding);

  g_string_append_printf (text, "%s — %s\n%s\n\n", finding->kind->code,
                          eur_severity_get_french (finding->kind->severity), french);
}

static void
append_reasons (GString *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurBundle) bundle = new_bundle ();
      g_autoptr(EurScreening) screening = NULL;

      if (i > 0 && cases[i].sentence == cases[i - 1].sentence)
        continue;

      cases[i].change (bundle);
      screening = eur_screening_new (bundle, NULL, RULES_TODAY);
      append_finding (text, find_point (screening, cases[i].rule)->reason);
    }
}

static void
test_sentences (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  EurEligibility *eligibility = rules_add_eligibility (bundle, "Jeanne", EUR_VERDICT_ELIGIBLE);
  g_autoptr(EurScreening) screening = NULL;
  g_autoptr(GString) text = g_string_new (NULL);

  append_reasons (text);
  answer (eligibility, "porteur", EUR_CHECK_NO, NULL);
  answer (eligibility, "etape", EUR_CHECK_NOT_CONCERNED, NULL);
  rules_add_completion (bundle, "Devis", "2026-05-03", NULL);
  screening = eur_screening_new (bundle, eligibility, RULES_TODAY);
  eur_screening_allows (screening, EUR_VERDICT_INELIGIBLE, NULL, screening->problems);
  for (guint i = 0; i < screening->problems->len; i++)
    {
      gboolean told = FALSE;

      for (guint j = 0; j < i; j++)
        told |= ((EurFinding *) g_ptr_array_index (screening->problems, j))->kind ==
                ((EurFinding *) g_ptr_array_index (screening->problems, i))->kind;
      if (!told)
        append_finding (text, g_ptr_array_index (screening->problems, i));
    }

  for (guint i = 0; i < EUR_N_SCREENING_SENTENCES; i++)
    g_assert_nonnull (strstr (text->str, _eur_screening_sentences[i].code));
  rules_compare_golden ("screening-sentences", text->str);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scoring/screening/rules", test_rules);
  g_test_add_func ("/scoring/screening/by-hand", test_by_hand);
  g_test_add_func ("/scoring/screening/verdicts", test_verdicts);
  g_test_add_func ("/scoring/screening/problems", test_problems);
  g_test_add_func ("/scoring/screening/default", test_default);
  g_test_add_func ("/scoring/screening/sentences", test_sentences);

  return g_test_run ();
}
