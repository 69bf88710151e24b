/* test-import-values.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "intake-fixture.h"

/* A column of CSV, an answer, and what it becomes in JSON; NULL: it is listed
 * as not understood, and the field stays empty. */
static const struct
{
  const char *column;
  const char *answer;
  const char *type_name;
  const char *member;
  const char *value;
} values[] = {
  { "Nom du projet", "  Écolieu\u00a0!  ", "dossier", "title", "\"Écolieu\u00a0!\"" },
  { "Nom du projet", "E\u0301colieu", "dossier", "title", "\"Écolieu\"" },
  { "Commune du projet", "Lens (62300)", "dossier", "communes", "[\"62498\"]" },
  { "Commune du projet", "lens", "dossier", "communes", "[\"62498\"]" },
  { "Commune du projet", "62498", "dossier", "communes", "[\"62498\"]" },
  { "Commune du projet", "Lens, Béthune; Lens", "dossier", "communes", "[\"62498\",\"62119\"]" },
  { "Commune du projet", "Lens (59000)", "dossier", "communes", NULL },
  { "Commune du projet", "Paris", "dossier", "communes", NULL },
  { "Date de démarrage", "01 septembre 2026", "dossier", "start_on", "\"2026-09-01\"" },
  { "Date de démarrage", "1er mars 2026", "dossier", "start_on", "\"2026-03-01\"" },
  { "Date de démarrage", "31 février 2026", "dossier", "start_on", NULL },
  { "Date de démarrage", "bientôt", "dossier", "start_on", NULL },
  { "Nombre de bénéficiaires", "1\u202f200", "dossier", "beneficiaries", "1200" },
  { "Nombre de bénéficiaires", "1,5", "dossier", "beneficiaries", NULL },
  { "Nombre de bénéficiaires", "-3", "dossier", "beneficiaries", NULL },
  { "Nombre de bénéficiaires", "beaucoup", "dossier", "beneficiaries", NULL },
  { "Nombre de bénéficiaires", "99999999999999999999", "dossier", "beneficiaries", NULL },
  { "Familles de projets", "Aménagement, Développement culturel", "dossier", "families", "[\"Aménagement\",\"Développement culturel\"]" },
  { "Coût total HT", "420 000,50 €", "financing_plan", "declared_cost_cents", "42000050" },
  { "Coût total HT", "1.234,50", "financing_plan", "declared_cost_cents", NULL },
  { "Coût total HT", "-12", "financing_plan", "declared_cost_cents", NULL },
  { "Coût total TTC", "1200", "financing_plan", "declared_cost_cents", "120000" },
  { "Coût total TTC", "1200", "financing_plan", "includes_tax", "true" },
  { "TVA récupérable ?", "Oui", "financing_plan", "recovers_vat", "true" },
  { "TVA récupérable ?", "on", "financing_plan", "recovers_vat", "true" },
  { "TVA récupérable ?", "peut-être", "financing_plan", "recovers_vat", NULL },
  { "Numéro SIRET", "732 829 320 00074", "organization", "siret", "\"73282932000074\"" },
  { "Numéro SIRET", "732 829 320 00074", "organization", "siren", "\"732829320\"" },
  { "Établissement SIRET", "35600000049837", "organization", "siren", "\"356000000\"" },
  { "Numéro SIRET", "73282932000079", "organization", "siret", NULL },
  { "Maître d’ouvrage", "Commune d’Exemple", "organization", "name", "\"Commune d’Exemple\"" },
  { "Email", "Porteur@Example.FR ", "person", "email", "\"porteur@example.fr\"" },
  { "Email", "pas une adresse", "person", "email", NULL },
};

/* The documents of that type with that member. */
static char *
dup_value (EurStore   *store,
           const char *type_name,
           const char *member)
{
  g_autoptr(GListModel) found = dex_await_object (eur_store_find (store, type_name, NULL, NULL), NULL);
  g_autoptr(EurRecord) record = g_list_model_get_item (found, 0);
  g_autoptr(JsonObject) body = record != NULL ? eur_record_to_json (record) : NULL;
  JsonNode *node = body != NULL ? json_object_get_member (body, member) : NULL;

  g_assert_cmpuint (g_list_model_get_n_items (found), <=, 1);

  return node != NULL ? eur_json_canonical (node) : NULL;
}

static void
test_values (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *text = g_strdup_printf ("ID,\"%s\"\n1,\"%s\"\n", values[i].column, values[i].answer);
      g_autoptr(EurStore) store = fixture_store ();
      g_autoptr(GError) error = NULL;
      g_autoptr(EurIntakeFile) file = fixture_read (text, -1, &error);
      g_autoptr(EurIntakePlan) plan = NULL;
      g_autofree char *value = NULL;
      guint n_problems;

      g_assert_no_error (error);
      plan = fixture_plan (store, file);
      g_assert_true (dex_await (eur_intake_plan_commit (plan, "Jeanne"), NULL));
      value = dup_value (store, values[i].type_name, values[i].member);
      n_problems = g_list_model_get_n_items (eur_intake_plan_get_not_understood (plan));

      g_test_message ("%s: %s: %s", values[i].column, values[i].answer, value != NULL ? value : "–");
      g_assert_cmpuint (n_problems, ==, values[i].value != NULL ? 0 : 1);
      if (values[i].value != NULL)
        g_assert_cmpstr (value, ==, values[i].value);
      else if (!g_str_equal (values[i].member, "communes"))
        g_assert_null (value);

      fixture_close (store);
    }
}

static JsonObject *
dup_line (const char *from,
          const char *to)
{
  g_autoptr(EurStore) store = fixture_store ();
  g_autoptr(EurIntakePlan) plan = fixture_import (store, "dossier.json", from, to);
  g_autoptr(GListModel) plans = dex_await_object (eur_store_find (store, "financing_plan", NULL, NULL), NULL);
  g_autoptr(EurFinancingPlan) financing = g_list_model_get_item (plans, 0);
  g_autoptr(EurRecord) line = g_list_model_get_item (G_LIST_MODEL (financing->resources), 0);

  fixture_close (store);

  return eur_record_to_json (line);
}

/* What people write for a status, and what a funder's name says of the money. */
static void
test_lines (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *member;
    const char *value;
  } lines[] = {
    { "Sollicitée", "À solliciter", "status", "planned" },
    { "Sollicitée", "Demande déposée", "status", "requested" },
    { "Sollicitée", "Notifiée", "status", "acquired" },
    { "Sollicitée", "Non acquis", "status", "planned" },
    { "Sollicitée", "Versée", "status", "paid" },
    { "Sollicitée", "Refusée", "status", "refused" },
    { "Région Hauts-de-France", "Fonds européens FEDER", "nature", "european" },
    { "Région Hauts-de-France", "Fondation Exemple", "nature", "private" },
    { "Région Hauts-de-France", "Emprunt", "nature", "own" },
    { "Région Hauts-de-France", "CALL", "nature", "public" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr(JsonObject) line = dup_line (lines[i].from, lines[i].to);

      g_test_message ("%s", lines[i].to);
      g_assert_cmpstr (eur_json_get_string (line, lines[i].member), ==, lines[i].value);
    }
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  eur_test_add_fiber ("/intake/values/values", test_values);
  eur_test_add_fiber ("/intake/values/lines", test_lines);

  return g_test_run ();
}
