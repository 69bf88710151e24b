/* test-mapping.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "intake-fixture.h"

/* What real forms ask, and what each question is to us; NULL: nothing. */
static const struct
{
  const char *label;
  const char *target;
} labels[] = {
  { "Nom du projet", "dossier.title" },
  { "Intitulé de l’opération", "dossier.title" },
  { "Résumé", "dossier.summary" },
  { "Présentation courte du projet", "dossier.summary" },
  { "Description détaillée", "dossier.description" },
  { "Décrivez votre projet", "dossier.description" },
  { "Commune du projet", "dossier.communes" },
  { "Communes concernées", "dossier.communes" },
  { "Adresse du projet", "dossier.place" },
  { "Date de démarrage", "dossier.start_on" },
  { "Date prévisionnelle de début des travaux", "dossier.start_on" },
  { "Nombre de bénéficiaires", "dossier.beneficiaries" },
  { "Familles de projets", "dossier.families" },
  { "Contribution à la transition écologique", "dossier.environment" },
  { "Maître d’ouvrage", "organization.name" },
  { "Numéro SIRET", "organization.siret" },
  { "Téléphone du contact", "person.phone" },
  { "Nom et prénom du contact", "person.last_name" },
  { "Coût total HT", "financing_plan.declared_cost_cents" },
  { "Montant total de l’opération (HT)", "financing_plan.declared_cost_cents" },
  { "Coût total TTC", "financing_plan.declared_cost_with_tax" },
  { "TVA récupérable ?", "financing_plan.recovers_vat" },
  { "Comment avez-vous connu le label ?", NULL },
  { "J’accepte les conditions", NULL },
  { "Nombre d’étages", NULL },
};

static const char *
propose (const char *label)
{
  g_autofree char *text = g_strdup_printf ("ID,\"%s\"\n1,x\n", label);
  g_autoptr(EurIntakeFile) file = fixture_read (text, -1, NULL);
  g_autoptr(EurMapping) mapping = eur_mapping_new ();
  const EurTarget *target;

  eur_mapping_propose (mapping, file, NULL);
  target = eur_mapping_lookup (mapping, ((EurIntakeColumn *) g_ptr_array_index (file->columns, 0))->key);

  return target != NULL ? target->path : NULL;
}

static void
test_labels (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_test_message ("%s", labels[i].label);
      g_assert_cmpstr (propose (labels[i].label), ==, labels[i].target);
    }
}

/* Every line of the table names a field that exists, or says what it is. */
static void
test_targets (void)
{
  guint n_targets;
  const EurTarget *targets = eur_target_list (&n_targets);

  for (guint i = 0; i < n_targets; i++)
    {
      g_test_message ("%s", targets[i].path);
      g_assert_true (targets[i].kinds != 0);
      g_assert_true (targets[i].member == NULL || eur_target_get_field (&targets[i]) != NULL);
      g_assert_true (targets[i].member != NULL || targets[i].title != NULL);
      g_assert_cmpstr (eur_target_get_title (&targets[i]), !=, "");
      g_assert_true (eur_target_from_path (targets[i].path) == &targets[i]);
    }
}

static const char *
lookup (EurMapping    *mapping,
        EurIntakeFile *file,
        const char    *label)
{
  for (guint i = 0; i < file->columns->len; i++)
    {
      const EurIntakeColumn *column = g_ptr_array_index (file->columns, i);
      const EurTarget *target = eur_mapping_lookup (mapping, column->key);

      if (g_str_equal (column->label, label))
        return target != NULL ? target->path : NULL;
    }

  g_assert_not_reached ();
}

static void
test_blocks (void)
{
  g_autoptr(EurIntakeFile) file = fixture_file ("dossier.json", NULL, NULL);
  g_autoptr(EurMapping) mapping = eur_mapping_new ();

  eur_mapping_propose (mapping, file, NULL);

  g_assert_cmpstr (lookup (mapping, file, "Recettes prévisionnelles"), ==, "financing_plan.resources");
  g_assert_cmpstr (lookup (mapping, file, "Financeur"), ==, "resources.label");
  g_assert_cmpstr (lookup (mapping, file, "Montant"), ==, "resources.amount_cents");
  g_assert_cmpstr (lookup (mapping, file, "Statut"), ==, "resources.status");
  g_assert_cmpstr (lookup (mapping, file, "Dépenses prévisionnelles"), ==, "financing_plan.expenses");
  g_assert_cmpstr (lookup (mapping, file, "Poste de dépense"), ==, "expenses.label");
  g_assert_cmpstr (lookup (mapping, file, "Montant HT"), ==, "expenses.amount_cents");
  g_assert_cmpstr (lookup (mapping, file, "Délibération"), ==, "attachment");
}

static EurMapping *
parse (const char  *text,
       GError     **error)
{
  g_autoptr(JsonNode) node = eur_json_parse (text, -1, NULL);

  return eur_mapping_from_json (json_node_get_object (node), error);
}

static void
test_round_trip (void)
{
  g_autoptr(EurIntakeFile) file = fixture_file ("dossier.json", NULL, NULL);
  g_autoptr(EurMapping) mapping = eur_mapping_new ();
  g_autoptr(EurMapping) again = NULL;
  g_autoptr(JsonNode) before = json_node_new (JSON_NODE_OBJECT);
  g_autoptr(JsonNode) after = json_node_new (JSON_NODE_OBJECT);

  eur_mapping_propose (mapping, file, NULL);
  eur_mapping_set (mapping, "nothing", NULL, NULL);
  json_node_take_object (before, eur_mapping_to_json (mapping));
  again = eur_mapping_from_json (json_node_get_object (before), NULL);
  json_node_take_object (after, eur_mapping_to_json (again));

  g_assert_true (eur_json_equal (before, after));
  g_assert_true (eur_mapping_contains (again, "nothing"));
}

static void
test_correct (void)
{
  g_autoptr(EurIntakeFile) file = fixture_file ("dossier.json", NULL, NULL);
  g_autoptr(EurMapping) mapping = eur_mapping_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(EurMapping) correction = parse ("{\"champs\":{\"Résumé du projet\":\"dossier.title\",\"Q2hhbXAt05\":null}}", &error);

  g_assert_no_error (error);
  eur_mapping_propose (mapping, file, NULL);
  g_assert_true (eur_mapping_correct (mapping, correction, file, &error));
  g_assert_no_error (error);

  /* What held the target before lets it go. */
  g_assert_cmpstr (lookup (mapping, file, "Résumé du projet"), ==, "dossier.title");
  g_assert_cmpstr (lookup (mapping, file, "Nom du projet"), ==, NULL);
  g_assert_cmpstr (lookup (mapping, file, "Coût total HT"), ==, NULL);
  g_assert_true (eur_mapping_contains (mapping, "Q2hhbXAt05"));
}

static void
test_bad_corrections (void)
{
  static const struct
  {
    const char *text;
    const char *says;
  } corrections[] = {
    { "{}", "“champs”" },
    { "{\"champs\":{\"Nom du projet\":\"dossier.nothing\"}}", "dossier.nothing" },
    { "{\"champs\":{\"Nom du projet\":3}}", "Nom du projet" },
    { "{\"champs\":{\"Question inconnue\":\"dossier.title\"}}", "“Question inconnue”" },
    { "{\"champs\":{\"Nom du projet\":\"attachment\"}}", "cannot hold" },
    { "{\"champs\":{\"Montant\":\"dossier.beneficiaries\"}}", "cannot hold" },
    { "{\"champs\":{\"Montant\":\"expenses.amount_cents\"}}", "cannot hold" },
  };
  g_autoptr(EurIntakeFile) file = fixture_file ("dossier.json", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (corrections); i++)
    {
      g_autoptr(EurMapping) mapping = eur_mapping_new ();
      g_autoptr(GError) error = NULL;
      g_autoptr(EurMapping) correction = parse (corrections[i].text, &error);

      g_test_message ("%s", corrections[i].text);
      eur_mapping_propose (mapping, file, NULL);
      if (correction != NULL)
        g_assert_false (eur_mapping_correct (mapping, correction, file, &error));

      g_assert_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_MAPPING);
      g_assert_nonnull (strstr (error->message, corrections[i].says));
    }
}

/* A mapping made for the JSON answer teaches the CSV export. */
static void
test_example (void)
{
  g_autoptr(EurIntakeFile) file = fixture_read ("ID,Comment avez-vous connu le label ?\n1,x\n", -1, NULL);
  g_autoptr(EurMapping) example = eur_mapping_new ();
  g_autoptr(EurMapping) mapping = eur_mapping_new ();

  eur_mapping_set (example, "Q2hhbXAt12", "Comment avez-vous connu le label ?", eur_target_from_path ("dossier.domain"));
  eur_mapping_propose (mapping, file, example);

  g_assert_cmpstr (lookup (mapping, file, "Comment avez-vous connu le label ?"), ==, "dossier.domain");
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/intake/mapping/targets", test_targets);
  g_test_add_func ("/intake/mapping/labels", test_labels);
  g_test_add_func ("/intake/mapping/blocks", test_blocks);
  g_test_add_func ("/intake/mapping/round-trip", test_round_trip);
  g_test_add_func ("/intake/mapping/correct", test_correct);
  g_test_add_func ("/intake/mapping/bad-corrections", test_bad_corrections);
  g_test_add_func ("/intake/mapping/example", test_example);

  return g_test_run ();
}
