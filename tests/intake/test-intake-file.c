/* test-intake-file.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "intake-fixture.h"

/* Each file that cannot be imported: its own code, and a word of its sentence. */
static const struct
{
  const char     *name;
  const char     *text;
  gssize          length;
  EurIntakeError  code;
  const char     *says;
} bad_files[] = {
  { "empty", "", 0, EUR_INTAKE_ERROR_EMPTY, "empty" },
  { "blank", "\357\273\277 \r\n\t", -1, EUR_INTAKE_ERROR_EMPTY, "empty" },
  { "pdf", "%PDF-1.7\n%\342\343", -1, EUR_INTAKE_ERROR_BINARY, "PDF" },
  { "xlsx", "PK\003\004\024\000\006", 7, EUR_INTAKE_ERROR_BINARY, "XLSX" },
  { "xls", "\320\317\021\340\241\261", -1, EUR_INTAKE_ERROR_BINARY, "Excel" },
  { "bytes", "ID\000x", 4, EUR_INTAKE_ERROR_BINARY, "not text" },
  { "utf-16", "\377\376I\000D\000", 6, EUR_INTAKE_ERROR_ENCODING, "UTF-16" },
  { "latin-1", "ID;Intitul\351\n1;a\n", -1, EUR_INTAKE_ERROR_ENCODING, "line 1" },
  { "latin-1 below", "ID;Nom\n1;caf\351 bar\n", -1, EUR_INTAKE_ERROR_ENCODING, "line 2" },
  { "cut in a letter", "{\"data\":{\"dossier\":{\"label\":\"caf\303", -1, EUR_INTAKE_ERROR_TRUNCATED, "middle of a letter" },
  { "cut in an object", "{\"data\":{\"dossier\":{\"number\":1", -1, EUR_INTAKE_ERROR_TRUNCATED, "truncated" },
  { "cut in a string", "{\"data\":{\"dossier\":\"a", -1, EUR_INTAKE_ERROR_TRUNCATED, "truncated" },
  { "not json", "{\"data\" 1}", -1, EUR_INTAKE_ERROR_SYNTAX, "line 1" },
  { "geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}", -1, EUR_INTAKE_ERROR_GEOJSON, "GeoJSON" },
  { "error answer", "{\"errors\":[{\"message\":\"Demarche not found\"}],\"data\":null}", -1, EUR_INTAKE_ERROR_ANSWER, "“Demarche not found”" },
  { "error without reason", "{\"errors\":[3]}", -1, EUR_INTAKE_ERROR_ANSWER, "no reason" },
  { "other json", "{\"name\":\"package\"}", -1, EUR_INTAKE_ERROR_UNKNOWN, "getDossier" },
  { "array", "[1,2]", -1, EUR_INTAKE_ERROR_UNKNOWN, "getDossier" },
  { "null answer", "{\"data\":{\"dossier\":null}}", -1, EUR_INTAKE_ERROR_UNKNOWN, "getDossier" },
  { "procedure alone", "{\"data\":{\"demarche\":{\"number\":1}}}", -1, EUR_INTAKE_ERROR_UNKNOWN, "includeDossiers" },
  { "no number", "{\"data\":{\"demarche\":{\"dossiers\":{\"nodes\":[{\"number\":4},{\"id\":\"x\"}]}}}}", -1, EUR_INTAKE_ERROR_NO_NUMBER, "place 2" },
  { "null dossier", "{\"data\":{\"demarche\":{\"dossiers\":{\"nodes\":[null]}}}}", -1, EUR_INTAKE_ERROR_NO_NUMBER, "place 1" },
  { "same number", "{\"data\":{\"demarche\":{\"dossiers\":{\"nodes\":[{\"number\":4},{\"number\":4}]}}}}", -1, EUR_INTAKE_ERROR_DUPLICATE, "4" },
  { "two procedures", "{\"data\":{\"demarche\":{\"number\":7,\"dossiers\":{\"nodes\":[{\"number\":4,\"demarche\":{\"number\":8}}]}}}}", -1, EUR_INTAKE_ERROR_MIXED, "7 and 8" },
  { "text", "Bonjour,\nvoici le dossier.\n", -1, EUR_INTAKE_ERROR_NO_ID_COLUMN, "“ID”" },
  { "csv without id", "Email,Nom du projet\na@b.fr,x\n", -1, EUR_INTAKE_ERROR_NO_ID_COLUMN, "“ID”" },
  { "csv with two ids", "ID,ID,Nom\n1,1,x\n", -1, EUR_INTAKE_ERROR_NO_ID_COLUMN, "more than one" },
  { "csv row too short", "ID,Nom,Prénom\n1,\"a\nb\",c\n2,x\n", -1, EUR_INTAKE_ERROR_CELLS, "Line 4 has 2 cells where the head has 3" },
  { "csv row too long", "ID;Nom\n1;a;b\n", -1, EUR_INTAKE_ERROR_CELLS, "Line 2 has 3 cells" },
  { "csv cut in a cell", "ID,Nom\n1,a\n2,\"b\n\n", -1, EUR_INTAKE_ERROR_TRUNCATED, "line 3" },
  { "csv edited", "ID,Nom\n1,\"a\"b\n", -1, EUR_INTAKE_ERROR_SYNTAX, "Line 2" },
  { "csv without number", "ID,Nom\n1,a\nx,b\n", -1, EUR_INTAKE_ERROR_NO_NUMBER, "Line 3" },
  { "csv of number zero", "ID,Nom\n0,a\n", -1, EUR_INTAKE_ERROR_NO_NUMBER, "Line 2" },
  { "csv twice", "ID,Nom\n7,a\n7,b\n", -1, EUR_INTAKE_ERROR_DUPLICATE, "7" },
};

static void
assert_refused (const char     *name,
                const char     *text,
                gssize          length,
                EurIntakeError  code,
                const char     *says)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(EurIntakeFile) file = fixture_read (text, length, &error);

  g_test_message ("%s: %s", name, error != NULL ? error->message : "read");
  g_assert_null (file);
  g_assert_error (error, EUR_INTAKE_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, says));
  g_assert_true (g_str_has_suffix (error->message, "."));
}

static void
test_bad_files (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    assert_refused (bad_files[i].name, bad_files[i].text, bad_files[i].length, bad_files[i].code, bad_files[i].says);
}

static void
test_nested (void)
{
  g_autofree char *opened = g_strnfill (200000, '[');
  g_autofree char *closed = g_strnfill (200000, ']');
  g_autofree char *text = g_strconcat (opened, closed, NULL);

  assert_refused ("200,000 brackets", text, -1, EUR_INTAKE_ERROR_NESTED, "64 brackets");
  assert_refused ("200,000 brackets never closed", opened, -1, EUR_INTAKE_ERROR_NESTED, "64 brackets");
}

static void
test_bad_samples (void)
{
  static const struct
  {
    const char     *name;
    EurIntakeError  code;
  } samples[] = {
    { "geojson.json", EUR_INTAKE_ERROR_GEOJSON },
    { "errors.json", EUR_INTAKE_ERROR_ANSWER },
  };
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "intake", "export-latin1.csv", NULL);
  g_autofree char *latin1 = NULL;
  gsize length;

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *text = fixture_text (samples[i].name);

      assert_refused (samples[i].name, text, -1, samples[i].code, "");
    }

  g_assert_true (g_file_get_contents (path, &latin1, &length, NULL));
  assert_refused ("export-latin1.csv", latin1, length, EUR_INTAKE_ERROR_ENCODING, "CSV UTF-8");
}

/* Wherever a download stops, the file is refused. */
static void
test_truncated_anywhere (void)
{
  g_autofree char *text = fixture_text ("dossier.json");
  gsize length = strlen (g_strchomp (text));

  for (gsize cut = 1; cut < length; cut += 97)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(EurIntakeFile) file = fixture_read (text, cut, &error);

      g_assert_null (file);
      g_assert_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_TRUNCATED);
    }
}

static EurIntakeChamp *
find_champ (EurIntakeDossier *dossier,
            const char       *label)
{
  for (guint i = 0; i < dossier->champs->len; i++)
    {
      EurIntakeChamp *champ = g_ptr_array_index (dossier->champs, i);

      if (g_str_equal (champ->label, label))
        return champ;
    }

  g_assert_not_reached ();
}

static void
test_dossier (void)
{
  g_autoptr(EurIntakeFile) file = fixture_file ("dossier.json", NULL, NULL);
  EurIntakeDossier *dossier = g_ptr_array_index (file->dossiers, 0);
  EurIntakeChamp *resources = find_champ (dossier, "Recettes prévisionnelles");
  EurIntakeRow *row = g_ptr_array_index (resources->rows, 1);
  EurIntakePiece *piece = g_ptr_array_index (find_champ (dossier, "Délibération")->pieces, 0);

  g_assert_false (file->is_csv);
  g_assert_cmpint (file->procedure, ==, 90001);
  g_assert_cmpint (dossier->number, ==, 1000001);
  g_assert_cmpstr (dossier->state, ==, "en_construction");
  g_assert_cmpstr (find_champ (dossier, "Date de démarrage")->text, ==, "2026-09-01");
  g_assert_cmpstr (find_champ (dossier, "Nombre de bénéficiaires")->text, ==, "1200");
  g_assert_cmpfloat (find_champ (dossier, "Coût total HT")->number, ==, 420000.5);
  g_assert_cmpstr (find_champ (dossier, "TVA récupérable ?")->text, ==, "true");
  g_assert_cmpstr (find_champ (dossier, "Commune du projet")->code, ==, "62498");
  g_assert_cmpstr (find_champ (dossier, "Familles de projets")->values[1], ==, "Développement culturel");
  g_assert_cmpstr (row->id, ==, "01HZROW2");
  g_assert_cmpint (piece->byte_size, ==, 120331);
  g_assert_cmpstr (eur_json_get_string (dossier->organization, "siren"), ==, "216204982");
  g_assert_cmpstr (eur_json_get_string (dossier->organization, "kind"), ==, "collectivity");
  g_assert_cmpstr (eur_json_get_string (dossier->person, "email"), ==, "porteur@example.invalid");
}

static void
test_pages (void)
{
  g_autoptr(EurIntakeFile) procedure = fixture_file ("demarche.json", NULL, NULL);
  g_autoptr(EurIntakeFile) group = fixture_file ("groupe.json", NULL, NULL);
  EurIntakeDossier *person = g_ptr_array_index (procedure->dossiers, 0);

  g_assert_cmpuint (procedure->dossiers->len, ==, 5);
  g_assert_cmpuint (procedure->warnings->len, ==, 0);
  g_assert_null (person->organization);
  g_assert_cmpstr (eur_json_get_string (person->person, "last_name"), ==, "Exemple");

  g_assert_cmpuint (group->dossiers->len, ==, 1);
  g_assert_cmpint (group->procedure, ==, 90001);
  g_assert_cmpuint (group->warnings->len, ==, 1);
}

/* A custom query has the plain name `value`, and rows may lack their ids. */
static void
test_custom_query (void)
{
  static const char text[] =
    "{\"data\":{\"dossier\":{\"number\":\"5\",\"champs\":["
    "{\"id\":\"a\",\"__typename\":\"CheckboxChamp\",\"label\":\"A\",\"stringValue\":\"false\",\"value\":true},"
    "{\"id\":\"b\",\"__typename\":\"DecimalNumberChamp\",\"label\":\"B\",\"stringValue\":\"3\",\"value\":3},"
    "{\"id\":\"c\",\"__typename\":\"RepetitionChamp\",\"label\":\"C\",\"rows\":[{\"champs\":[]},{\"id\":\"x/y\",\"champs\":[]},{\"id\":\"x/y\",\"champs\":[]}]},"
    "{\"id\":\"d\",\"__typename\":\"NewChamp\",\"label\":\"D\",\"stringValue\":\"texte\"}]}}}";
  g_autoptr(GError) error = NULL;
  g_autoptr(EurIntakeFile) file = fixture_read (text, -1, &error);
  EurIntakeDossier *dossier;
  GPtrArray *rows;

  g_assert_no_error (error);
  dossier = g_ptr_array_index (file->dossiers, 0);
  rows = find_champ (dossier, "C")->rows;

  g_assert_cmpint (dossier->number, ==, 5);
  g_assert_cmpstr (find_champ (dossier, "A")->text, ==, "true");
  g_assert_cmpfloat (find_champ (dossier, "B")->number, ==, 3.0);
  g_assert_cmpstr (((EurIntakeRow *) g_ptr_array_index (rows, 0))->id, ==, "row-1");
  g_assert_cmpstr (((EurIntakeRow *) g_ptr_array_index (rows, 1))->id, ==, "x_y");
  g_assert_cmpstr (((EurIntakeRow *) g_ptr_array_index (rows, 2))->id, ==, "row-3");
  g_assert_cmpstr (find_champ (dossier, "D")->text, ==, "texte");
}

static void
assert_csv (const char *name)
{
  g_autoptr(EurIntakeFile) file = fixture_file (name, NULL, NULL);
  EurIntakeDossier *first = g_ptr_array_index (file->dossiers, 0);
  EurIntakeDossier *second = g_ptr_array_index (file->dossiers, 1);

  g_assert_true (file->is_csv);
  g_assert_cmpuint (file->dossiers->len, ==, 2);
  g_assert_cmpuint (file->warnings->len, ==, 0);
  g_assert_cmpint (first->number, ==, 1000001);
  g_assert_cmpstr (second->state, ==, "en_instruction");
  g_assert_cmpstr (eur_json_get_string (first->organization, "siret"), ==, "21620498200013");
  g_assert_cmpstr (eur_json_get_string (first->organization, "kind"), ==, "collectivity");
  g_assert_cmpstr (find_champ (first, "Commune du projet")->code, ==, "62498");
  g_assert_cmpstr (find_champ (first, "Résumé du projet")->text, ==,
                   "Un lieu partagé,\nexemple fictif, dit « la \"Halle\" ».");

  /* The fixed columns are no questions, nor are a commune's other two columns. */
  g_assert_cmpuint (file->columns->len, ==, 10);
}

static void
test_csv (void)
{
  assert_csv ("export.csv");
  assert_csv ("export-semicolon.csv");
}

static void
test_csv_same_titles (void)
{
  static const char text[] = "Nom du projet,N° dossier,Lieu,Lieu\nA,12,ici,là\n";
  g_autoptr(GError) error = NULL;
  g_autoptr(EurIntakeFile) file = fixture_read (text, -1, &error);
  const EurIntakeColumn *title;
  const EurIntakeColumn *place;

  g_assert_no_error (error);
  title = g_ptr_array_index (file->columns, 0);
  place = g_ptr_array_index (file->columns, 1);

  g_assert_cmpuint (file->warnings->len, ==, 1);
  g_assert_cmpuint (file->columns->len, ==, 3);
  g_assert_false (title->ambiguous);
  g_assert_true (place->ambiguous);
  g_assert_cmpstr (place->key, ==, "Lieu (3)");
}

static void
test_load (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "intake", "dossier.json", NULL);
  g_autoptr(GFile) there = g_file_new_for_path (path);
  g_autoptr(GFile) nowhere = g_file_new_for_path ("/nowhere/at/all.json");
  g_autoptr(GError) error = NULL;
  g_autoptr(EurIntakeFile) file = dex_await_boxed (eur_intake_file_load (there), &error);
  g_autoptr(EurIntakeFile) none = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (file->dossiers->len, ==, 1);

  none = dex_await_boxed (eur_intake_file_load (nowhere), &error);
  g_assert_null (none);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/intake/file/bad", test_bad_files);
  g_test_add_func ("/intake/file/nested", test_nested);
  g_test_add_func ("/intake/file/bad-samples", test_bad_samples);
  g_test_add_func ("/intake/file/truncated-anywhere", test_truncated_anywhere);
  g_test_add_func ("/intake/file/dossier", test_dossier);
  g_test_add_func ("/intake/file/pages", test_pages);
  g_test_add_func ("/intake/file/custom-query", test_custom_query);
  g_test_add_func ("/intake/file/csv", test_csv);
  g_test_add_func ("/intake/file/csv-same-titles", test_csv_same_titles);
  eur_test_add_fiber ("/intake/file/load", test_load);

  return g_test_run ();
}
