/* test-editor.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-editor.h"
#include "store-fixture.h"

static EurEditor *
edit (EurStore   *store,
      const char *ref)
{
  g_autoptr(EurBundle) bundle = dex_await_object (eur_store_load_bundle (store, ref), NULL);

  return eur_editor_new (store, bundle, "Jeanne");
}

static void
fill (EurStore *store)
{
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurResourceLine) line = eur_resource_line_new ();
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_CREATED);

  g_object_set (line, "id", "1", "label", "Ville", "amount-cents", G_GINT64_CONSTANT (100), NULL);
  g_object_set (plan, "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)), NULL);
  g_list_store_append (plan->resources, line);
  eur_change_set_put (changes, EUR_DOCUMENT (dossier));
  eur_change_set_put (changes, EUR_DOCUMENT (plan));
  fixture_commit (store, changes);
}

static char *
stored_title (EurStore *store)
{
  g_autoptr(EurBundle) bundle = dex_await_object (eur_store_load_bundle (store, "2026-001"), NULL);

  return g_strdup (bundle->dossier->title);
}

static void
flush (EurEditor *editor)
{
  g_autoptr(GError) error = NULL;

  dex_await (eur_editor_flush (editor), &error);
  g_assert_no_error (error);
  g_assert_cmpint (eur_editor_get_state (editor), ==, EUR_EDITOR_SAVED);
}

/* Waits until @editor has saved by itself, after its pause. */
static void
wait_saved (EurEditor *editor)
{
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (eur_editor_get_state (editor) != EUR_EDITOR_SAVED)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      dex_await (dex_timeout_new_msec (5), NULL);
    }
}

static void
test_saves_after_a_pause (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurEditor) editor = NULL;
  g_autofree char *title = NULL;
  gint64 seq;

  fill (store);
  editor = edit (store, "2026-001");
  seq = fixture_seq (store);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *typed = g_strdup_printf ("Titre %u", i);

      g_object_set (eur_editor_get_bundle (editor)->dossier, "title", typed, NULL);
    }

  g_assert_cmpint (eur_editor_get_state (editor), ==, EUR_EDITOR_SAVING);
  wait_saved (editor);
  title = stored_title (store);
  g_assert_cmpstr (title, ==, "Titre 19");

  /* One saving and its line in the journal, not twenty. */
  g_assert_cmpint (fixture_seq (store), ==, seq + 2);
  fixture_assert_sound (store);
  fixture_close (store);
}

static void
test_lines_and_new_documents (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurEditor) editor = NULL;
  g_autoptr(EurResourceLine) line = eur_resource_line_new ();
  g_autoptr(EurOrganization) owner = eur_organization_new ();
  g_autoptr(EurBundle) stored = NULL;
  EurBundle *bundle;

  fill (store);
  editor = edit (store, "2026-001");
  bundle = eur_editor_get_bundle (editor);

  g_object_set (line, "id", "2", "label", "Région", NULL);
  g_list_store_append (bundle->plan->resources, line);
  g_object_set (line, "amount-cents", G_GINT64_CONSTANT (250), NULL);

  g_object_set (owner, "name", "Ville d’Oignies", NULL);
  eur_editor_track (editor, EUR_DOCUMENT (owner));
  g_object_set (bundle->dossier, "owner", eur_document_get_id (EUR_DOCUMENT (owner)), NULL);
  flush (editor);

  stored = dex_await_object (eur_store_load_bundle (store, "2026-001"), NULL);
  g_assert_cmpint (eur_financing_plan_sum_resources (stored->plan), ==, 350);
  g_assert_cmpstr (stored->owner->name, ==, "Ville d’Oignies");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (stored->events)), ==, 2);
  fixture_close (store);
}

/* A document that was begun here is like any other once it is saved: what is changed
 * elsewhere shows here, the same field too. */
static void
test_new_document_follows (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurEditor) editor = NULL;
  g_autoptr(EurOrganization) owner = eur_organization_new ();
  g_autoptr(EurOrganization) elsewhere = NULL;
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Wanda", EUR_ACTION_EDITED);
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  fill (store);
  editor = edit (store, "2026-001");
  g_object_set (owner, "name", "Ville d’Oignies", NULL);
  eur_editor_track (editor, EUR_DOCUMENT (owner));
  flush (editor);

  elsewhere = dex_await_object (eur_store_get (store, eur_document_get_id (EUR_DOCUMENT (owner))), NULL);
  g_object_set (elsewhere, "name", "Ville de Harnes", NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (elsewhere));
  fixture_commit (store, changes);

  while (g_strcmp0 (owner->name, "Ville de Harnes") != 0)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      dex_await (dex_timeout_new_msec (5), NULL);
    }

  fixture_close (store);
}

static void
test_undo (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurEditor) editor = NULL;
  g_autofree char *title = NULL;
  EurDossier *dossier;

  fill (store);
  editor = edit (store, "2026-001");
  dossier = eur_editor_get_bundle (editor)->dossier;
  g_assert_false (eur_editor_can_undo (editor));

  g_object_set (dossier, "title", "B", NULL);
  flush (editor);
  g_object_set (dossier, "place", "Carreau", NULL);
  flush (editor);

  g_assert_true (dex_await (eur_editor_undo (editor), NULL));
  g_assert_null (dossier->place);
  g_assert_cmpstr (dossier->title, ==, "B");
  g_assert_true (dex_await (eur_editor_undo (editor), NULL));
  g_assert_cmpstr (dossier->title, ==, "A");
  g_assert_false (eur_editor_can_undo (editor));

  title = stored_title (store);
  g_assert_cmpstr (title, ==, "A");
  fixture_close (store);
}

/* Two windows: each writes its own field, both are kept, and both see both. */
static void
test_two_editors (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) here = fixture_open (path);
  g_autoptr(EurStore) there = fixture_open (path);
  g_autoptr(EurEditor) mine = NULL;
  g_autoptr(EurEditor) theirs = NULL;
  EurDossier *dossier;
  gint64 end;

  fill (here);
  mine = edit (here, "2026-001");
  theirs = edit (there, "2026-001");
  dossier = eur_editor_get_bundle (mine)->dossier;

  g_object_set (eur_editor_get_bundle (theirs)->dossier, "place", "Oignies", NULL);
  g_object_set (dossier, "title", "B", NULL);
  flush (theirs);
  flush (mine);
  g_assert_cmpstr (dossier->title, ==, "B");
  g_assert_cmpstr (dossier->place, ==, "Oignies");

  /* The other one learns of it without asking. */
  end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;
  while (g_strcmp0 (eur_editor_get_bundle (theirs)->dossier->title, "B") != 0)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      dex_await (dex_timeout_new_msec (5), NULL);
    }

  g_assert_cmpint (eur_editor_get_state (theirs), ==, EUR_EDITOR_SAVED);
  fixture_assert_sound (here);
  fixture_close (here);
  fixture_close (there);
}

/* What cannot be saved stays, says why, and does not keep the rest from it. */
static void
test_invalid_waits (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurEditor) editor = NULL;
  g_autoptr(EurBundle) stored = NULL;
  EurBundle *bundle;

  fill (store);
  editor = edit (store, "2026-001");
  bundle = eur_editor_get_bundle (editor);

  g_object_set (bundle->dossier, "title", NULL, NULL);
  g_object_set (bundle->plan, "declared-cost-cents", G_GINT64_CONSTANT (900), NULL);
  g_assert_false (dex_await (eur_editor_flush (editor), NULL));
  g_assert_cmpint (eur_editor_get_state (editor), ==, EUR_EDITOR_FAILED);
  g_assert_nonnull (strstr (eur_editor_get_problem (editor), "Title"));

  stored = dex_await_object (eur_store_load_bundle (store, "2026-001"), NULL);
  g_assert_cmpstr (stored->dossier->title, ==, "A");
  g_assert_cmpint (stored->plan->declared_cost_cents, ==, 900);

  g_object_set (bundle->dossier, "title", "C", NULL);
  flush (editor);
  g_assert_null (eur_editor_get_problem (editor));
  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/Store/Editor/saves-after-a-pause", test_saves_after_a_pause);
  eur_test_add_fiber ("/Store/Editor/lines-and-new-documents", test_lines_and_new_documents);
  eur_test_add_fiber ("/Store/Editor/new-document-follows", test_new_document_follows);
  eur_test_add_fiber ("/Store/Editor/undo", test_undo);
  eur_test_add_fiber ("/Store/Editor/two-editors", test_two_editors);
  eur_test_add_fiber ("/Store/Editor/invalid-waits", test_invalid_waits);
  return g_test_run ();
}
