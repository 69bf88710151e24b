/* test-import.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "intake-fixture.h"

static void
test_dry_run (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakeFile) file = fixture_file ("demarche.json", NULL, NULL);
  gint64 seq = fixture_seq (store);
  g_autoptr(EurIntakePlan) plan = fixture_plan (store, file);
  g_autoptr(EurIntakeItem) first = g_list_model_get_item (eur_intake_plan_get_items (plan), 0);

  fixture_assert_counts (plan, 5, 0, 0);
  g_assert_cmpint (first->external_number, ==, 1000001);
  g_assert_cmpstr (first->number, ==, "2026-001");
  g_assert_cmpstr (first->title, ==, "Tiers-lieu exemple");
  g_assert_cmpint (fixture_seq (store), ==, seq);
  g_assert_cmpuint (fixture_count (store, "dossier"), ==, 0);

  fixture_close (store);
}

static void
assert_first_dossier (EurStore *store)
{
  g_autoptr(EurDossier) dossier = fixture_find (store, "dossier", "external_number", "1000001");
  g_autoptr(EurOrganization) owner = fixture_find (store, "organization", "siret", "21620498200013");
  g_autoptr(EurPerson) contact = fixture_find (store, "person", "email", "porteur@example.invalid");

  g_assert_cmpstr (dossier->number, ==, "2026-001");
  g_assert_cmpstr (dossier->title, ==, "Tiers-lieu exemple");
  g_assert_cmpstr (dossier->communes[0], ==, "62498");
  g_assert_cmpstr (dossier->families[1], ==, "Développement culturel");
  g_assert_cmpstr (dossier->start_on, ==, "2026-09-01");
  g_assert_cmpstr (dossier->received_at, ==, "2026-05-04");
  g_assert_cmpint (dossier->beneficiaries, ==, 1200);
  g_assert_cmpint (dossier->stage, ==, EUR_STAGE_RECEIVED);
  g_assert_cmpstr (dossier->owner, ==, eur_document_get_id (EUR_DOCUMENT (owner)));
  g_assert_cmpstr (dossier->contact, ==, eur_document_get_id (EUR_DOCUMENT (contact)));
  g_assert_cmpstr (contact->organization, ==, dossier->owner);
  g_assert_cmpstr (owner->name, ==, "COMMUNE DE LENS (exemple fictif)");
  g_assert_cmpint (owner->kind, ==, EUR_ORGANIZATION_COLLECTIVITY);
}

static void
assert_first_plan (EurStore *store)
{
  g_autoptr(EurDossier) dossier = fixture_find (store, "dossier", "external_number", "1000001");
  const char *id = eur_document_get_id (EUR_DOCUMENT (dossier));
  g_autoptr(EurFinancingPlan) plan = fixture_find (store, "financing_plan", "dossier", id);
  g_autoptr(EurAttachment) piece = fixture_find (store, "attachment", "dossier", id);
  g_autoptr(EurResourceLine) region = g_list_model_get_item (G_LIST_MODEL (plan->resources), 0);
  g_autoptr(EurResourceLine) own = g_list_model_get_item (G_LIST_MODEL (plan->resources), 1);

  g_assert_cmpint (plan->declared_cost_cents, ==, 42000050);
  g_assert_true (plan->recovers_vat);
  g_assert_cmpint (eur_financing_plan_get_balance (plan), ==, 0);
  g_assert_cmpstr (region->id, ==, "01HZROW1");
  g_assert_cmpstr (region->label, ==, "Région Hauts-de-France");
  g_assert_cmpint (region->amount_cents, ==, 12600000);
  g_assert_cmpint (region->status, ==, EUR_FUNDING_REQUESTED);
  g_assert_cmpint (region->nature, ==, EUR_NATURE_PUBLIC);
  g_assert_cmpint (own->nature, ==, EUR_NATURE_OWN);
  g_assert_cmpint (own->status, ==, EUR_FUNDING_ACQUIRED);
  g_assert_cmpstr (piece->kind, ==, "Délibération");
  g_assert_cmpstr (piece->filename, ==, "deliberation.pdf");
  g_assert_cmpint (piece->byte_size, ==, 120331);
}

static void
assert_others (EurStore *store)
{
  g_autoptr(EurDossier) second = fixture_find (store, "dossier", "external_number", "1000002");
  g_autoptr(EurDossier) person = fixture_find (store, "dossier", "external_number", "1000003");
  g_autoptr(EurDossier) incomplete = fixture_find (store, "dossier", "external_number", "1000004");
  g_autoptr(EurOrganization) lens = fixture_find (store, "organization", "siret", "21620498200013");
  g_autoptr(EurOrganization) association = fixture_find (store, "organization", "rna", "W623001234");
  g_autoptr(EurOrganization) nameless = fixture_find (store, "organization", "siret", "44306184100047");
  g_autoptr(EurPerson) other = fixture_find (store, "person", "email", "autre@example.invalid");

  /* One owner for two dossiers; a state that only says how far they are there. */
  g_assert_cmpstr (second->owner, ==, eur_document_get_id (EUR_DOCUMENT (lens)));
  g_assert_cmpint (second->stage, ==, EUR_STAGE_COMPLETE);
  g_assert_cmpstr (second->contact, ==, eur_document_get_id (EUR_DOCUMENT (other)));
  g_assert_cmpint (person->stage, ==, EUR_STAGE_RECEIVED);
  g_assert_cmpstr (person->external_state, ==, "accepte");
  g_assert_null (person->owner);
  g_assert_null (person->communes);
  g_assert_cmpstr (incomplete->title, ==, "Dossier n°" EUR_NBSP "1000004");
  g_assert_cmpstr (nameless->name, ==, "443" EUR_NBSP "061" EUR_NBSP "841" EUR_NBSP "00047");
  g_assert_cmpint (nameless->kind, ==, EUR_ORGANIZATION_OTHER);
  g_assert_cmpint (association->kind, ==, EUR_ORGANIZATION_ASSOCIATION);
}

static void
test_import (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) plan = fixture_import (store, "demarche.json", NULL, NULL);

  fixture_assert_counts (plan, 5, 0, 0);
  assert_first_dossier (store);
  assert_first_plan (store);
  assert_others (store);
  g_assert_cmpuint (fixture_count (store, "organization"), ==, 3);
  g_assert_cmpuint (fixture_count (store, "person"), ==, 5);

  fixture_close (store);
}

static void
test_not_understood (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) plan = fixture_import (store, "demarche.json", NULL, NULL);
  GListModel *problems = eur_intake_plan_get_not_understood (plan);
  g_autoptr(EurIntakeProblem) question = g_list_model_get_item (problems, 0);
  g_autoptr(EurIntakeProblem) commune = g_list_model_get_item (problems, 1);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 2);
  g_assert_cmpint (question->dossier, ==, 0);
  g_assert_cmpstr (question->label, ==, "Comment avez-vous connu le label ?");
  g_assert_cmpstr (question->sample, ==, "Par la presse");
  g_assert_cmpint (commune->dossier, ==, 1000003);
  g_assert_cmpstr (commune->sample, ==, "Arras (62000)");

  fixture_close (store);
}

static void
test_again (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "demarche.json", NULL, NULL);
  gint64 seq = fixture_seq (store);
  guint n_events = fixture_count (store, "event");
  g_autoptr(EurIntakePlan) second = fixture_import (store, "demarche.json", NULL, NULL);

  fixture_assert_counts (second, 0, 0, 5);
  g_assert_cmpint (fixture_seq (store), ==, seq);
  g_assert_cmpuint (fixture_count (store, "event"), ==, n_events);

  fixture_close (store);
}

static void
test_csv (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "export.csv", NULL, NULL);
  g_autoptr(EurIntakePlan) second = fixture_import (store, "export-semicolon.csv", NULL, NULL);
  g_autoptr(EurDossier) dossier = fixture_find (store, "dossier", "external_number", "1000002");
  g_autoptr(EurFinancingPlan) plan = fixture_find (store, "financing_plan", "dossier",
                                                   eur_document_get_id (EUR_DOCUMENT (dossier)));

  fixture_assert_counts (first, 2, 0, 0);
  fixture_assert_counts (second, 0, 0, 2);
  g_assert_cmpstr (dossier->communes[0], ==, "62413");
  g_assert_cmpint (dossier->beneficiaries, ==, 1200);
  g_assert_cmpint (dossier->stage, ==, EUR_STAGE_COMPLETE);
  g_assert_cmpint (plan->declared_cost_cents, ==, 9000000);

  fixture_close (store);
}

/* What a CSV file cannot say, the JSON answer said before, and it stays. */
static void
test_csv_after_json (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurIntakePlan) second = fixture_import (store, "export.csv", NULL, NULL);
  g_autoptr(EurIntakePlan) third = fixture_import (store, "export.csv", NULL, NULL);
  g_autofree char *changes = fixture_changes (second);

  fixture_assert_counts (second, 1, 1, 0);
  fixture_assert_counts (third, 0, 0, 2);
  g_assert_true (g_str_has_prefix (changes, "summary: "));
  g_assert_null (strstr (changes, "\nfinancing_plan"));
  assert_first_plan (store);

  fixture_close (store);
}

static void
assert_refused (EurStore       *store,
                EurIntakeFile  *file,
                const char     *wave,
                EurIntakeError  code,
                const char     *says)
{
  gint64 seq = fixture_seq (store);
  g_autoptr(GError) error = NULL;
  g_autoptr(EurIntakePlan) plan = dex_await_object (eur_intake_plan (store, file, NULL, wave), &error);

  g_assert_null (plan);
  g_assert_error (error, EUR_INTAKE_ERROR, (int) code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, says));
  g_assert_cmpint (fixture_seq (store), ==, seq);
}

static void
test_waves (void)
{
  g_autoptr(EurStore) store = fixture_store_without_wave ();
  g_autoptr(EurIntakeFile) file = fixture_file ("dossier.json", NULL, NULL);
  g_autoptr(EurWave) first = fixture_wave (1, EUR_WAVE_STATE_CLOSED);
  g_autoptr(EurWave) second = fixture_wave (2, EUR_WAVE_STATE_OPEN);
  g_autoptr(EurWave) third = fixture_wave (3, EUR_WAVE_STATE_OPEN);
  g_autoptr(EurIntakePlan) plan = NULL;
  g_autoptr(GError) error = NULL;

  assert_refused (store, file, NULL, EUR_INTAKE_ERROR_WAVE, "no wave yet");
  fixture_put (store, first);
  assert_refused (store, file, NULL, EUR_INTAKE_ERROR_WAVE, "No wave is open");
  fixture_put (store, second);
  fixture_put (store, third);
  assert_refused (store, file, NULL, EUR_INTAKE_ERROR_WAVE, "2026-2, 2026-3");
  assert_refused (store, file, "2025-1", EUR_INTAKE_ERROR_WAVE, "no wave “2025-1”");

  plan = dex_await_object (eur_intake_plan (store, file, NULL, "2026-3"), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (eur_document_get_id (EUR_DOCUMENT (eur_intake_plan_get_wave (plan))), ==,
                   eur_document_get_id (EUR_DOCUMENT (third)));

  fixture_close (store);
}

static void
test_other_procedure (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) first = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(EurIntakePlan) csv = fixture_import (store, "export.csv", NULL, NULL);
  g_autoptr(EurIntakeFile) file = fixture_file ("other-procedure.json", NULL, NULL);
  g_autoptr(EurIntakeFile) other_csv = fixture_read ("ID,Marque du véhicule\n7,x\n", -1, NULL);
  g_autoptr(EurMapping) mapping = eur_mapping_new ();
  g_autoptr(EurIntakePlan) plan = NULL;
  g_autoptr(GError) error = NULL;

  assert_refused (store, file, NULL, EUR_INTAKE_ERROR_PROCEDURE, "90777");
  assert_refused (store, other_csv, NULL, EUR_INTAKE_ERROR_PROCEDURE, "columns");

  /* A mapping says that it is meant. */
  eur_mapping_set (mapping, "Nom du projet", NULL, eur_target_from_path ("dossier.title"));
  plan = dex_await_object (eur_intake_plan (store, file, mapping, NULL), &error);
  g_assert_no_error (error);
  fixture_assert_counts (plan, 1, 0, 0);

  fixture_close (store);
}

static void
test_mapping_kept (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakeFile) file = fixture_file ("dossier.json", NULL, NULL);
  g_autoptr(EurMapping) mapping = eur_mapping_new ();
  g_autoptr(EurIntakePlan) plan = NULL;
  g_autoptr(EurIntakePlan) again = NULL;
  g_autoptr(EurDossier) dossier = NULL;

  eur_mapping_set (mapping, "Comment avez-vous connu le label ?", NULL, eur_target_from_path ("dossier.domain"));
  plan = dex_await_object (eur_intake_plan (store, file, mapping, NULL), NULL);
  g_assert_true (dex_await (eur_intake_plan_commit (plan, "Jeanne"), NULL));

  /* Without it being said again. */
  again = fixture_import (store, "dossier.json", "Par la presse", "Par une amie");
  dossier = fixture_find (store, "dossier", "external_number", "1000001");
  fixture_assert_counts (again, 0, 1, 0);
  g_assert_cmpstr (dossier->domain, ==, "Par une amie");

  fixture_close (store);
}

/* Two dossiers of ours say that they are the same one there: that is for a person. */
static void
test_twins (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakeFile) file = fixture_file ("demarche.json", NULL, NULL);
  g_autoptr(EurIntakePlan) plan = NULL;
  g_autoptr(EurIntakeItem) item = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(EurDossier) dossier = eur_dossier_new ();

      g_object_set (dossier, "title", "Jumeau (exemple)", "external_number", G_GINT64_CONSTANT (1000001), NULL);
      fixture_put (store, dossier);
    }

  plan = fixture_plan (store, file);
  item = g_list_model_get_item (eur_intake_plan_get_items (plan), 0);
  g_assert_cmpuint (eur_intake_plan_count (plan, EUR_OUTCOME_REFUSED), ==, 1);
  g_assert_cmpuint (eur_intake_plan_count (plan, EUR_OUTCOME_NEW), ==, 4);
  g_assert_nonnull (strstr (item->message, "1000001"));

  g_assert_true (dex_await (eur_intake_plan_commit (plan, "Jeanne"), NULL));
  g_assert_cmpuint (fixture_count (store, "dossier"), ==, 6);

  fixture_close (store);
}

/* The store changes between the plan and its commit: it is planned again. */
static void
test_meanwhile (void)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) mapped = fixture_import (store, "dossier.json", "1000001", "1000009");
  g_autoptr(EurIntakeFile) file = fixture_file ("dossier.json", NULL, NULL);
  g_autoptr(EurIntakePlan) plan = fixture_plan (store, file);
  g_autoptr(EurIntakePlan) other = fixture_import (store, "dossier.json", NULL, NULL);
  g_autoptr(GError) error = NULL;

  fixture_assert_counts (plan, 1, 0, 0);
  dex_await (eur_intake_plan_commit (plan, "Jeanne"), &error);
  g_assert_no_error (error);
  fixture_assert_counts (plan, 0, 0, 1);
  g_assert_cmpuint (fixture_count (store, "dossier"), ==, 2);

  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  eur_test_add_fiber ("/intake/import/dry-run", test_dry_run);
  eur_test_add_fiber ("/intake/import/import", test_import);
  eur_test_add_fiber ("/intake/import/not-understood", test_not_understood);
  eur_test_add_fiber ("/intake/import/again", test_again);
  eur_test_add_fiber ("/intake/import/csv", test_csv);
  eur_test_add_fiber ("/intake/import/csv-after-json", test_csv_after_json);
  eur_test_add_fiber ("/intake/import/waves", test_waves);
  eur_test_add_fiber ("/intake/import/other-procedure", test_other_procedure);
  eur_test_add_fiber ("/intake/import/mapping-kept", test_mapping_kept);
  eur_test_add_fiber ("/intake/import/twins", test_twins);
  eur_test_add_fiber ("/intake/import/meanwhile", test_meanwhile);

  return g_test_run ();
}
