/* test-store.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store-fixture.h"

static void
test_round_trip (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "Éco-lieu de la fosse 9 — « Œuvrer ensemble »");
  g_autofree char *id = g_strdup (eur_document_get_id (EUR_DOCUMENT (dossier)));
  EurStore *store = fixture_open (path);
  g_autoptr(EurDocument) read = NULL;
  g_autoptr(GError) error = NULL;

  fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_CREATED);
  g_assert_true (g_str_has_prefix (eur_document_get_rev (EUR_DOCUMENT (dossier)), "1-"));
  g_assert_false (eur_record_is_dirty (EUR_RECORD (dossier)));

  fixture_close (store);
  g_object_unref (store);

  store = fixture_open (path);
  read = dex_await_object (eur_store_get (store, id), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (EUR_DOSSIER (read)->title, ==, dossier->title);
  g_assert_cmpstr (eur_document_get_rev (read), ==, eur_document_get_rev (EUR_DOCUMENT (dossier)));
  g_assert_cmpstr (read->created_by, ==, "Jeanne");

  g_assert_null (dex_await_object (eur_store_get (store, "dossier:none"), &error));
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND);

  fixture_assert_sound (store);
  fixture_close (store);
  g_object_unref (store);
}

static void
test_order (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(GPtrArray) commits = g_ptr_array_new_with_free_func (dex_unref);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr(EurDossier) dossier = fixture_dossier (NULL, "T");
      g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_CREATED);

      eur_change_set_put (changes, EUR_DOCUMENT (dossier));
      g_ptr_array_add (commits, eur_store_commit (store, changes));
    }

  dex_await (dex_future_allv ((DexFuture **) commits->pdata, commits->len), &error);
  g_assert_no_error (error);

  /* Each commit is a dossier and its line in the journal. */
  g_assert_cmpint (fixture_seq (store), ==, 400);
  fixture_close (store);
}

static void
test_closed (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = eur_store_new (path);
  g_autoptr(GError) error = NULL;

  g_assert_false (dex_await (eur_store_get_seq (store), &error));
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CLOSED);
}

static void
test_conflict_writes_nothing (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  g_autoptr(EurDossier) fresh = fixture_dossier ("2026-002", "Other");
  g_autoptr(EurDocument) stale = NULL;
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Paul", EUR_ACTION_EDITED);
  g_autoptr(GError) error = NULL;
  gint64 seq;

  fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_CREATED);
  stale = dex_await_object (eur_store_get (store, eur_document_get_id (EUR_DOCUMENT (dossier))), NULL);
  g_object_set (dossier, "title", "B", NULL);
  fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_EDITED);
  seq = fixture_seq (store);

  g_object_set (stale, "title", "C", NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (fresh));
  eur_change_set_put (changes, stale);
  g_assert_false (dex_await (eur_store_commit (store, changes), &error));
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CONFLICT);

  g_assert_cmpint (fixture_seq (store), ==, seq);
  g_assert_true (eur_record_is_dirty (EUR_RECORD (stale)));
  g_assert_null (eur_document_get_rev (EUR_DOCUMENT (fresh)));
  fixture_close (store);
}

static void
test_expected_seq (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  g_autoptr(EurDossier) other = fixture_dossier ("2026-002", "B");
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Paul", EUR_ACTION_CREATED);
  g_autoptr(GError) error = NULL;

  eur_change_set_expect_seq (changes, fixture_seq (store));
  eur_change_set_put (changes, EUR_DOCUMENT (other));
  fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_CREATED);

  g_assert_false (dex_await (eur_store_commit (store, changes), &error));
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CONFLICT);
  fixture_close (store);
}

static void
test_invalid_is_refused (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", NULL);
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Paul", EUR_ACTION_CREATED);
  g_autoptr(GError) error = NULL;

  eur_change_set_put (changes, EUR_DOCUMENT (dossier));
  g_assert_false (dex_await (eur_store_commit (store, changes), &error));
  g_assert_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "Title"));
  g_assert_cmpint (fixture_seq (store), ==, 0);
  fixture_close (store);
}

static EurEvent *
last_event (EurStore   *store,
            const char *subject)
{
  const char *subjects[] = { subject, NULL };
  g_autoptr(GListModel) events = dex_await_object (eur_store_find (store, "event", "subject", subjects), NULL);

  return g_list_model_get_item (events, g_list_model_get_n_items (events) - 1);
}

static void
test_journal (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  const char *id = eur_document_get_id (EUR_DOCUMENT (dossier));
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Paul", EUR_ACTION_IMPORTED);
  g_autoptr(EurEvent) event = NULL;
  g_autoptr(EurEvent) update = NULL;
  g_autofree char *text = NULL;

  g_object_set (plan, "dossier", id, NULL);
  eur_change_set_set_note (changes, "export.json");
  eur_change_set_put (changes, EUR_DOCUMENT (dossier));
  eur_change_set_put (changes, EUR_DOCUMENT (plan));
  fixture_commit (store, changes);

  /* One line for the dossier and its plan together. */
  event = last_event (store, id);
  g_assert_cmpint (event->action, ==, EUR_ACTION_IMPORTED);
  g_assert_cmpuint (g_strv_length (event->documents), ==, 2);
  g_assert_cmpstr (event->note, ==, "export.json");
  g_assert_null (event->changes);

  g_object_set (dossier, "title", "B", NULL);
  fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_IMPORTED);
  update = last_event (store, id);
  g_assert_cmpint (update->action, ==, EUR_ACTION_UPDATED);
  text = eur_json_canonical (update->changes);
  g_assert_nonnull (strstr (text, "\"new\":\"B\",\"old\":\"A\",\"path\":\"title\""));
  fixture_close (store);
}

static void
test_delete_and_make_again (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  g_autofree char *id = g_strdup (eur_document_get_id (EUR_DOCUMENT (dossier)));
  g_autoptr(EurDossier) again = fixture_dossier ("2026-001", "Again");
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Paul", EUR_ACTION_EDITED);
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (NULL, NULL, 10);
  g_autoptr(EurDossierResult) result = NULL;

  fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_CREATED);
  eur_change_set_delete (changes, EUR_DOCUMENT (dossier));
  fixture_commit (store, changes);

  g_assert_false (dex_await (eur_store_get (store, id), NULL));
  result = dex_await_boxed (eur_store_query (store, query), NULL);
  g_assert_cmpuint (result->n_keys, ==, 0);
  fixture_assert_sound (store);

  /* The tree goes on from the tombstone, as CouchDB has it. */
  eur_document_set_id (EUR_DOCUMENT (again), id);
  fixture_put (store, EUR_DOCUMENT (again), EUR_ACTION_CREATED);
  g_assert_true (g_str_has_prefix (eur_document_get_rev (EUR_DOCUMENT (again)), "3-"));
  fixture_assert_sound (store);
  fixture_close (store);
}

static void
test_attachment (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  g_autoptr(EurAttachment) piece = eur_attachment_new ();
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Paul", EUR_ACTION_ATTACHED);
  g_autoptr(GBytes) bytes = g_bytes_new_static ("%PDF-1.4\0binary", 15);
  g_autoptr(GBytes) read = NULL;
  g_autoptr(GBytes) none = NULL;
  g_autoptr(GError) error = NULL;

  g_object_set (piece, "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)), "filename", "a.pdf", NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (dossier));
  eur_change_set_attach (changes, piece, bytes);
  fixture_commit (store, changes);

  g_assert_cmpint (piece->byte_size, ==, 15);
  read = dex_await_boxed (eur_store_read_attachment (store, piece->sha256), NULL);
  g_assert_true (g_bytes_equal (read, bytes));

  none = dex_await_boxed (eur_store_read_attachment (store, "00"), &error);
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND);
  fixture_assert_sound (store);
  fixture_close (store);
}

/* labelctl beside the window: two processes have two connections. */
static void
test_two_stores_on_one_file (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) here = fixture_open (path);
  g_autoptr(EurStore) there = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  g_autoptr(EurDocument) seen = NULL;

  fixture_put (here, EUR_DOCUMENT (dossier), EUR_ACTION_CREATED);
  seen = dex_await_object (eur_store_get (there, eur_document_get_id (EUR_DOCUMENT (dossier))), NULL);
  g_assert_nonnull (seen);

  g_object_set (seen, "title", "B", NULL);
  fixture_put (there, seen, EUR_ACTION_EDITED);
  g_assert_cmpint (fixture_seq (here), ==, fixture_seq (there));
  fixture_close (here);
  fixture_close (there);
}

static void
test_bad_files (void)
{
  static const struct
  {
    const char *content;
    int         code;
  } cases[] = {
    { "this is not a database, but it is long enough to be looked at as one, or so it seems to me: 0123456789abcdef", EUR_STORE_ERROR_DAMAGED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = fixture_path ();
      g_autoptr(EurStore) store = eur_store_new (path);
      g_autoptr(GError) error = NULL;
      g_autofree char *after = NULL;

      g_assert_true (g_file_set_contents (path, cases[i].content, -1, NULL));
      g_assert_false (dex_await (eur_store_open (store), &error));
      g_assert_error (error, EUR_STORE_ERROR, cases[i].code);
      fixture_close (store);

      g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
      g_assert_cmpstr (after, ==, cases[i].content);
    }
}

static void
test_unwritable_folder (void)
{
  g_autoptr(EurStore) store = eur_store_new ("/proc/none/label.db");
  g_autoptr(GError) error = NULL;

  g_assert_false (dex_await (eur_store_open (store), &error));
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_FAILED);
  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/Store/round-trip", test_round_trip);
  eur_test_add_fiber ("/Store/order", test_order);
  eur_test_add_fiber ("/Store/closed", test_closed);
  eur_test_add_fiber ("/Store/conflict-writes-nothing", test_conflict_writes_nothing);
  eur_test_add_fiber ("/Store/expected-seq", test_expected_seq);
  eur_test_add_fiber ("/Store/invalid-is-refused", test_invalid_is_refused);
  eur_test_add_fiber ("/Store/journal", test_journal);
  eur_test_add_fiber ("/Store/delete-and-make-again", test_delete_and_make_again);
  eur_test_add_fiber ("/Store/attachment", test_attachment);
  eur_test_add_fiber ("/Store/two-stores-on-one-file", test_two_stores_on_one_file);
  eur_test_add_fiber ("/Store/bad-files", test_bad_files);
  eur_test_add_fiber ("/Store/unwritable-folder", test_unwritable_folder);
  return g_test_run ();
}
