/* test-import-merge.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "intake-fixture.h"

static void
edit (EurStore   *store,
      const char *type_name,
      const char *field,
      const char *value,
      const char *property,
      const char *text)
{
  g_autoptr(EurDocument) document = fixture_find (store, type_name, field, value);

  g_object_set (document, property, text, NULL);
  fixture_put (store, document);
}

static EurDossier *
find_dossier (EurStore *store)
{
  return fixture_find (store, "dossier", "external_number", "1000001");
}

static EurFinancingPlan *
find_plan (EurStore *store)
{
  g_autoptr(EurDossier) dossier = find_dossier (store);

  return fixture_find (store, "financing_plan", "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)));
}

static EurResourceLine *
get_resource (EurFinancingPlan *plan,
              guint             i)
{
  g_autoptr(EurResourceLine) line = g_list_model_get_item (G_LIST_MODEL (plan->resources), i);

  return line;
}

static void
assert_changes (EurIntakePlan *plan,
                const char    *expected)
{
  g_autofree char *changes = fixture_changes (plan);

  g_assert_cmpstr (changes, ==, expected);
}

/* The last line of the journal about the dossier. */
static char *
dup_last_changes (EurStore *store)
{
  g_autoptr(EurDossier) dossier = find_dossier (store);
  const char *const values[] = { eur_document_get_id (EUR_DOCUMENT (dossier)), NULL };
  g_autoptr(GListModel) events = dex_await_object (eur_store_find (store, "event", "subject", values), NULL);
  g_autoptr(EurEvent) last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr(EurEvent) event = g_list_model_get_item (events, i);

      if (last == NULL || g_strcmp0 (event->at, last->at) > 0)
        g_set_object (&last, event);
    }

  g_assert_cmpint (last->action, ==, EUR_ACTION_UPDATED);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (last->changes)), ==, 1);

  return g_strdup (eur_json_get_string (json_array_get_object_element (json_node_get_array (last->changes), 0), "path"));
}

/* One champ changed there: that field follows, and nothing else does. */
static void
test_follows (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurIntakePlan) second = fixture_import (store, "dossier.json", "Tiers-lieu exemple", "Tiers-lieu de Lens, exemple");
  g_autoptr(EurIntakePlan) third = fixture_import (store, "dossier.json", "Tiers-lieu exemple", "Tiers-lieu de Lens, exemple");
  g_autoptr(EurDossier) dossier = find_dossier (store);
  g_autofree char *path = dup_last_changes (store);

  fixture_assert_counts (second, 0, 1, 0);
  assert_changes (second, "title: Tiers-lieu exemple → Tiers-lieu de Lens, exemple");
  fixture_assert_counts (third, 0, 0, 1);
  g_assert_cmpstr (dossier->title, ==, "Tiers-lieu de Lens, exemple");
  g_assert_cmpstr (path, ==, "title");

  fixture_close (store);
}

/* Instruction work stays, and a field edited here does not follow. */
static void
test_stays (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurDossier) dossier = find_dossier (store);
  g_autoptr(EurIntakePlan) second = NULL;
  g_autoptr(EurDossier) after = NULL;

  g_object_set (dossier, "title", "Titre revu", "stage", EUR_STAGE_ELIGIBLE, "number", "2026-007", "place", "Fosse 12", NULL);
  fixture_put (store, dossier);

  second = fixture_import (store, "dossier.json", "\"en_construction\"", "\"accepte\"");
  after = find_dossier (store);

  assert_changes (second, "external_state: en_construction → accepte");
  g_assert_cmpstr (after->title, ==, "Titre revu");
  g_assert_cmpstr (after->number, ==, "2026-007");
  g_assert_cmpstr (after->place, ==, "Fosse 12");
  g_assert_cmpint (after->stage, ==, EUR_STAGE_ELIGIBLE);

  fixture_close (store);
}

/* Changed on both sides: reported, kept, and reported again the next time. */
static void
test_conflict (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);

  edit (store, "dossier", "external_number", "1000001", "title", "Titre d’ici");

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(EurIntakePlan) again = fixture_import (store, "dossier.json", "Tiers-lieu exemple", "Titre de là-bas");
      g_autoptr(EurDossier) dossier = find_dossier (store);

      fixture_assert_counts (again, 0, 0, 1);
      g_assert_cmpuint (eur_intake_plan_count_conflicts (again), ==, 1);
      assert_changes (again, "!title: Titre d’ici → Titre de là-bas");
      g_assert_cmpstr (dossier->title, ==, "Titre d’ici");
    }

  /* Decided: the same text on both sides is no conflict any more. */
  edit (store, "dossier", "external_number", "1000001", "title", "Titre de là-bas");
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(EurIntakePlan) again = fixture_import (store, "dossier.json", "Tiers-lieu exemple", "Titre de là-bas");

      fixture_assert_counts (again, 0, 0, 1);
      assert_changes (again, "");
    }

  fixture_close (store);
}

/* A field emptied there is emptied here; the title becomes the number. */
static void
test_emptied (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurIntakePlan) summary = fixture_import (store, "dossier.json", "Un lieu partagé, exemple fictif.", "");
  g_autoptr(EurIntakePlan) title = fixture_import (store, "dossier.json", "Tiers-lieu exemple", "");
  g_autoptr(EurDossier) dossier = find_dossier (store);

  assert_changes (summary, "summary: Un lieu partagé, exemple fictif. → –");
  g_assert_cmpstr (dossier->title, ==, "Dossier n°" EUR_NBSP "1000001");

  fixture_close (store);
}

/* An answer that cannot be read empties nothing. */
static void
test_unreadable (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "export.csv", NULL, NULL);
  g_autoptr(EurIntakePlan) second = fixture_import (store, "export.csv", "420000.5", "environ 400 k€");
  g_autoptr(EurFinancingPlan) plan = find_plan (store);

  fixture_assert_counts (second, 0, 0, 2);
  g_assert_cmpint (plan->declared_cost_cents, ==, 42000050);
  g_assert_cmpuint (g_list_model_get_n_items (eur_intake_plan_get_not_understood (second)), ==,
                    g_list_model_get_n_items (eur_intake_plan_get_not_understood (first)) + 1);

  fixture_close (store);
}

static void
test_lines (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurFinancingPlan) plan = find_plan (store);
  g_autoptr(EurFinancingPlan) after = NULL;
  g_autoptr(EurIntakePlan) second = NULL;

  /* Staff learned that the Region's money is acquired; meanwhile its amount changes there. */
  g_object_set (get_resource (plan, 0), "status", EUR_FUNDING_ACQUIRED, NULL);
  fixture_put (store, plan);
  second = fixture_import (store, "dossier.json", "126000.0", "130000.0");
  after = find_plan (store);

  assert_changes (second, "financing_plan.resources/01HZROW1/amount_cents: "
                          "126" EUR_NNBSP "000,00" EUR_NBSP "€ → 130" EUR_NNBSP "000,00" EUR_NBSP "€");
  g_assert_cmpint (get_resource (after, 0)->amount_cents, ==, 13000000);
  g_assert_cmpint (get_resource (after, 0)->status, ==, EUR_FUNDING_ACQUIRED);

  fixture_close (store);
}

static void
test_line_conflict (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurFinancingPlan) plan = find_plan (store);

  g_object_set (get_resource (plan, 0), "amount_cents", G_GINT64_CONSTANT (100), NULL);
  fixture_put (store, plan);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(EurIntakePlan) again = fixture_import (store, "dossier.json", "126000.0", "130000.0");
      g_autoptr(EurFinancingPlan) after = find_plan (store);

      fixture_assert_counts (again, 0, 0, 1);
      assert_changes (again, "!financing_plan.resources/01HZROW1/amount_cents: "
                             "1,00" EUR_NBSP "€ → 130" EUR_NNBSP "000,00" EUR_NBSP "€");
      g_assert_cmpint (get_resource (after, 0)->amount_cents, ==, 100);
    }

  fixture_close (store);
}

/* A line replaced by another there: one goes, one comes; a line of ours stays. */
static void
test_lines_come_and_go (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurFinancingPlan) plan = find_plan (store);
  g_autoptr(EurResourceLine) ours = eur_resource_line_new ();
  g_autoptr(EurFinancingPlan) after = NULL;
  g_autoptr(EurIntakePlan) second = NULL;

  g_object_set (ours, "id", "ours", "label", "Mécène (exemple)", NULL);
  g_list_store_append (plan->resources, ours);
  fixture_put (store, plan);

  second = fixture_import (store, "dossier.json", "01HZROW1", "01HZNEW1");
  after = find_plan (store);

  fixture_assert_counts (second, 0, 1, 0);
  g_assert_cmpuint (eur_intake_plan_count_conflicts (second), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->resources)), ==, 4);
  g_assert_cmpstr (get_resource (after, 0)->id, ==, "01HZROW2");
  g_assert_cmpstr (get_resource (after, 2)->id, ==, "ours");
  g_assert_cmpstr (get_resource (after, 3)->id, ==, "01HZNEW1");

  fixture_close (store);
}

/* A line that leaves some answers empty is no less the same line: nobody here
 * touched it, so it goes when it goes there. */
static void
test_incomplete_line_goes (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurIntakePlan) second = fixture_import (store, "dossier.json", "01HZROW9", "01HZNEW9");
  g_autoptr(EurFinancingPlan) after = find_plan (store);

  fixture_assert_counts (second, 0, 1, 0);
  g_assert_cmpuint (eur_intake_plan_count_conflicts (second), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->resources)), ==, 3);
  g_assert_cmpstr (get_resource (after, 2)->id, ==, "01HZNEW9");

  fixture_close (store);
}

/* Edited here, an owner shared by two dossiers stays so for both. */
static void
test_owner (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "demarche.json", NULL, NULL);
  g_autoptr(EurIntakePlan) second = NULL;
  g_autoptr(EurIntakePlan) third = NULL;
  g_autoptr(EurOrganization) lens = NULL;

  edit (store, "organization", "siret", "21620498200013", "phone", "03 21 00 00 00");
  second = fixture_import (store, "demarche.json", "17 place Jean-Jaurès", "1 place Exemple");
  third = fixture_import (store, "demarche.json", "17 place Jean-Jaurès", "1 place Exemple");
  lens = fixture_find (store, "organization", "siret", "21620498200013");

  g_assert_cmpuint (eur_intake_plan_count_conflicts (second), ==, 0);
  fixture_assert_counts (third, 0, 0, 5);
  g_assert_cmpstr (lens->address, ==, "1 place Exemple");
  g_assert_cmpstr (lens->phone, ==, "03 21 00 00 00");
  g_assert_cmpuint (fixture_count (store, "organization"), ==, 3);

  fixture_close (store);
}

/* The SIRET was wrong in the form and is corrected here: no second owner. */
static void
test_corrected_siret (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurOrganization) owner = fixture_find (store, "organization", "siret", "21620498200013");
  g_autoptr(EurIntakePlan) second = NULL;

  g_object_set (owner, "siret", "21620910600014", "siren", "216209106", "name", "Béthune (exemple)", NULL);
  fixture_put (store, owner);
  second = fixture_import (store, "dossier.json", NULL, NULL);

  fixture_assert_counts (second, 0, 0, 1);
  g_assert_cmpuint (fixture_count (store, "organization"), ==, 1);

  fixture_close (store);
}

static void
test_pieces (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurIntakePlan) other = fixture_import (store, "dossier.json", "deliberation.pdf", "deliberation-2.pdf");
  g_autoptr(EurIntakePlan) again = fixture_import (store, "dossier.json", "deliberation.pdf", "deliberation-2.pdf");
  g_autoptr(EurIntakePlan) larger = fixture_import (store, "dossier.json", "120331", "130000");
  g_autoptr(EurDossier) dossier = find_dossier (store);
  g_autoptr(EurAttachment) piece = fixture_find (store, "attachment", "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)));

  assert_changes (other, "attachment: – → deliberation-2.pdf\nattachment: deliberation.pdf → –");
  fixture_assert_counts (again, 0, 0, 1);
  fixture_assert_counts (larger, 0, 1, 0);
  g_assert_cmpstr (piece->filename, ==, "deliberation.pdf");
  g_assert_cmpint (piece->byte_size, ==, 130000);

  fixture_close (store);
}

/* Deleted there by its applicant: said, and nothing is deleted or taken in. */
static void
test_withdrawn (void)
{
  static const char archived[] = "\"archived\": false";
  static const char withdrawn[] = "\"archived\": false, \"dateSuppressionParUsager\": \"2026-06-03T10:00:00+02:00\"";
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) unknown = fixture_import (store, "dossier.json", archived, withdrawn);
  g_autoptr(EurIntakePlan) first = NULL;
  g_autoptr(EurIntakePlan) again = NULL;
  g_autoptr(EurIntakePlan) kept = NULL;
  g_autoptr(EurIntakeItem) refused = g_list_model_get_item (eur_intake_plan_get_items (unknown), 0);
  g_autoptr(EurIntakeItem) known = NULL;
  g_autoptr(EurIntakeItem) in_archives = NULL;

  g_assert_cmpint (refused->outcome, ==, EUR_OUTCOME_REFUSED);
  g_assert_true (refused->withdrawn);
  g_assert_nonnull (strstr (refused->message, "3 juin 2026"));
  g_assert_cmpuint (fixture_count (store, "dossier"), ==, 0);

  first = fixture_import (store, "dossier.json", NULL, NULL);
  again = fixture_import (store, "dossier.json", archived, withdrawn);
  known = g_list_model_get_item (eur_intake_plan_get_items (again), 0);
  g_assert_cmpint (known->outcome, ==, EUR_OUTCOME_UNCHANGED);
  g_assert_true (known->withdrawn);
  g_assert_nonnull (strstr (known->message, "3 juin 2026"));
  g_assert_cmpuint (fixture_count (store, "dossier"), ==, 1);

  kept = fixture_import (store, "dossier.json", archived, "\"archived\": true");
  in_archives = g_list_model_get_item (eur_intake_plan_get_items (kept), 0);
  g_assert_false (in_archives->withdrawn);
  g_assert_nonnull (in_archives->message);

  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  eur_test_add_fiber ("/intake/merge/follows", test_follows);
  eur_test_add_fiber ("/intake/merge/stays", test_stays);
  eur_test_add_fiber ("/intake/merge/conflict", test_conflict);
  eur_test_add_fiber ("/intake/merge/emptied", test_emptied);
  eur_test_add_fiber ("/intake/merge/unreadable", test_unreadable);
  eur_test_add_fiber ("/intake/merge/lines", test_lines);
  eur_test_add_fiber ("/intake/merge/line-conflict", test_line_conflict);
  eur_test_add_fiber ("/intake/merge/lines-come-and-go", test_lines_come_and_go);
  eur_test_add_fiber ("/intake/merge/incomplete-line-goes", test_incomplete_line_goes);
  eur_test_add_fiber ("/intake/merge/owner", test_owner);
  eur_test_add_fiber ("/intake/merge/corrected-siret", test_corrected_siret);
  eur_test_add_fiber ("/intake/merge/pieces", test_pieces);
  eur_test_add_fiber ("/intake/merge/withdrawn", test_withdrawn);

  return g_test_run ();
}
