/* test-migration.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <sqlite3.h>

#include "store-fixture.h"

/* Makes the database that an older version left. */
static void
restore (const char *name,
         const char *path)
{
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, "data", "store", name, NULL);
  g_autofree char *script = NULL;
  sqlite3 *db = NULL;

  g_assert_true (g_file_get_contents (file, &script, NULL, NULL));
  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, script, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static guint
count_backups (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)))
    n += g_str_has_prefix (name, "label.db.schema-1.") && g_str_has_suffix (name, ".backup");

  return n;
}

static void
assert_search_finds (EurStore   *store,
                     const char *text,
                     guint       n_dossiers)
{
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (text, NULL, 0);
  g_autoptr(EurDossierResult) result = dex_await_boxed (eur_store_query (store, query), NULL);

  g_assert_cmpuint (result->n_keys, ==, n_dossiers);
}

static void
test_schema_1 (void)
{
  g_autofree char *path = fixture_path ();
  EurStore *store;
  g_autoptr(EurBundle) bundle = NULL;
  gint64 seq;

  restore ("schema-1.sql", path);
  store = fixture_open (path);
  g_assert_false (eur_store_is_read_only (store));
  g_assert_cmpuint (count_backups (path), ==, 1);

  bundle = dex_await_object (eur_store_load_bundle (store, "2026-003"), NULL);
  g_assert_true (g_str_has_prefix (bundle->dossier->title, "Éco-lieu de la fosse 9"));
  g_assert_cmpstr (bundle->owner->name, ==, "Ville d’Oignies (exemple)");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->plan->resources)), ==, 7);
  assert_search_finds (store, "cite orient", 1);
  assert_search_finds (store, "oeuvrer", 1);
  fixture_assert_sound (store);
  seq = fixture_seq (store);
  fixture_close (store);
  g_object_unref (store);

  /* Once is enough. */
  store = fixture_open (path);
  g_assert_cmpuint (count_backups (path), ==, 1);
  g_assert_cmpint (fixture_seq (store), ==, seq);
  fixture_close (store);
  g_object_unref (store);
}

/* A database of a newer version: opened for reading, with an explanation. */
static void
test_newer (void)
{
  g_autofree char *path = fixture_path ();
  EurStore *store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  g_autoptr(EurDossier) second = fixture_dossier ("2026-002", "B");
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_CREATED);
  g_autoptr(EurDocument) read = NULL;
  g_autoptr(GError) error = NULL;
  sqlite3 *db = NULL;

  fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_CREATED);
  fixture_close (store);
  g_object_unref (store);

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA user_version = 9999", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);

  store = fixture_open (path);
  g_assert_true (eur_store_is_read_only (store));
  g_assert_nonnull (strstr (eur_store_get_notice (store), "newer version"));
  read = dex_await_object (eur_store_get (store, eur_document_get_id (EUR_DOCUMENT (dossier))), NULL);
  g_assert_nonnull (read);

  eur_change_set_put (changes, EUR_DOCUMENT (second));
  g_assert_false (dex_await (eur_store_commit (store, changes), &error));
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_READ_ONLY);
  fixture_close (store);
  g_object_unref (store);
}

static void
test_other_program (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = eur_store_new (path);
  g_autoptr(GError) error = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "CREATE TABLE notes (text)", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);

  g_assert_false (dex_await (eur_store_open (store), &error));
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_DAMAGED);
  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/Store/Migration/schema-1", test_schema_1);
  eur_test_add_fiber ("/Store/Migration/newer", test_newer);
  eur_test_add_fiber ("/Store/Migration/other-program", test_other_program);
  return g_test_run ();
}
