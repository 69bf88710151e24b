/* test-migration.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <sqlite3.h>

#include "store-fixture.h"

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
  eur_test_add_fiber ("/Store/Migration/newer", test_newer);
  eur_test_add_fiber ("/Store/Migration/other-program", test_other_program);
  return g_test_run ();
}
