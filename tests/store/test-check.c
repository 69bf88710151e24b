/* test-check.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <sqlite3.h>

#include "store-fixture.h"

/* Each kind of damage, done with SQL behind the store's back, and what the
 * check says of it. */
static const struct
{
  const char *damage;
  const char *sentence;
} cases[] = {
  { "UPDATE revision SET body = replace (body, '\"A\"', '\"Z\"') WHERE leaf AND body LIKE '%2026-001%'", "is not what was saved" },
  { "UPDATE revision SET body = '{' WHERE leaf AND body LIKE '%2026-001%'", "cannot be read" },
  { "UPDATE revision SET body = NULL WHERE key = 1", "is missing" },
  { "UPDATE document SET winner = 2 WHERE key = 1", "is not the one that the rule chooses" },
  { "UPDATE revision SET leaf = 0 WHERE key = 1", "wrongly marked" },
  { "UPDATE revision SET parent = '0123', generation = 3 WHERE key = 1;"
    "INSERT INTO revision SELECT 900, document, 1, 'ff', NULL, 0, 0, 0, 0, NULL FROM revision WHERE key = 1",
    "not in the tree" },
  { "UPDATE blob SET data = x'00'", "is not what was saved" },
  { "DELETE FROM blob", "the content of the piece is missing" },
  { "UPDATE dossier_row SET title = 'other'", "does not say what the dossier says" },
  { "DELETE FROM dossier_row", "does not say what the dossier says" },
  { "DELETE FROM search", "does not say what the dossier says" },
  { "INSERT INTO search (rowid, title) VALUES (77, 'ghost')", "not there any more" },
  { "DELETE FROM lookup WHERE field = 'dossier.number'", "does not find it by its content" },
  { "INSERT INTO lookup VALUES ('dossier.number', '2099-001', 1)", "does not find it by its content" },
  { "PRAGMA foreign_keys = OFF; INSERT INTO lookup VALUES ('dossier.number', 'x', 4242)", "that is not there" },
};

static void
fill (const char *path)
{
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  g_autoptr(EurAttachment) piece = eur_attachment_new ();
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_CREATED);
  g_autoptr(GBytes) bytes = g_bytes_new_static ("piece", 5);

  g_object_set (piece, "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)), "filename", "a.txt", NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (dossier));
  eur_change_set_attach (changes, piece, bytes);
  fixture_commit (store, changes);
  fixture_assert_sound (store);
  fixture_close (store);
}

static void
test_damages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = fixture_path ();
      g_autoptr(EurStore) store = NULL;
      g_auto(GStrv) problems = NULL;
      g_autofree char *all = NULL;
      sqlite3 *db = NULL;

      fill (path);
      g_test_message ("%s", cases[i].damage);
      g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_exec (db, cases[i].damage, NULL, NULL, NULL), ==, SQLITE_OK);
      sqlite3_close (db);

      store = fixture_open (path);
      problems = dex_await_boxed (eur_store_check (store), NULL);
      g_assert_nonnull (problems);
      all = g_strjoinv ("\n", problems);
      g_test_message ("%s", all);
      g_assert_nonnull (strstr (all, cases[i].sentence));
      fixture_close (store);
    }
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/Store/Check/damages", test_damages);
  return g_test_run ();
}
