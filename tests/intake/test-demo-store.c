/* test-demo-store.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <locale.h>

#include "eur-intake.h"

#define N_DOSSIERS  32
#define N_EVENTS    11 /* of 2026-003 */
#define N_GENERATED 50

static EurStore *
open_store (const char  *folder,
            GError     **error)
{
  g_autofree char *path = g_build_filename (folder, "label.db", NULL);
  g_autoptr(EurStore) store = eur_store_new (path);

  return dex_await (eur_store_open (store), error) ? g_steal_pointer (&store) : NULL;
}

static void
assert_store_sound (EurStore *store)
{
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) problems = dex_await_boxed (eur_store_check (store), &error);

  g_assert_no_error (error);
  g_assert_cmpstrv (problems, ((char *[]) { NULL }));
}

static void
assert_found (EurStore   *store,
              const char *text,
              const char *number)
{
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (text, NULL, 5);
  g_autoptr(EurDossierResult) result = NULL;
  g_autoptr(GError) error = NULL;
  EurDossierRow *row;

  result = dex_await_boxed (eur_store_query (store, query), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (result->n_keys, ==, 1);
  row = g_ptr_array_index (result->rows, 0);
  g_assert_cmpstr (row->number, ==, number);
}

/* The bytes that are here are those that the document tells of. */
static void
assert_pieces_kept (EurStore *store)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) attachments = dex_await_object (eur_store_find (store, "attachment", NULL, NULL), &error);
  guint n_kept = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (attachments); i++)
    {
      g_autoptr(EurAttachment) attachment = g_list_model_get_item (attachments, i);
      g_autoptr(GBytes) bytes = NULL;

      if (attachment->sha256 == NULL)
        continue;

      bytes = dex_await_boxed (eur_store_read_attachment (store, attachment->sha256), &error);
      g_assert_no_error (error);
      g_assert_cmpint (g_bytes_get_size (bytes), ==, attachment->byte_size);
      n_kept++;
    }

  g_assert_cmpuint (n_kept, >, 5);
  g_assert_cmpuint (n_kept, <, g_list_model_get_n_items (attachments));
}

static DexFuture *
load_fiber (gpointer folder)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(EurStore) store = open_store (folder, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (dex_await_uint (eur_demo_load (store), &error), ==, N_DOSSIERS);
  g_assert_no_error (error);

  assert_found (store, "cite orient", "2023-004");
  assert_found (store, "oeuvrer ensemble fosse", "2026-003");
  assert_pieces_kept (store);
  assert_store_sound (store);

  dex_await_uint (eur_demo_load (store), &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);
  dex_await_uint (eur_demo_generate (store, 1), &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);

  return dex_future_new_for_int (dex_await (eur_store_close (store), NULL) ? 0 : 1);
}

/* The journal tells of dossiers, not of its own lines. */
static void
assert_no_event_of_event (EurStore *store)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) events = dex_await_object (eur_store_find (store, "event", NULL, NULL), &error);

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr(EurEvent) event = g_list_model_get_item (events, i);

      g_assert_false (g_str_has_prefix (event->subject, "event:"));
    }
}

/* A history has the sample's own lines and one of the loading, no more. */
static DexFuture *
history_fiber (gpointer folder)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(EurStore) store = open_store (folder, &error);
  g_autoptr(EurBundle) bundle = NULL;
  guint n_loaded = 0;

  g_assert_no_error (error);
  dex_await_uint (eur_demo_load (store), &error);
  g_assert_no_error (error);
  bundle = dex_await_object (eur_store_load_bundle (store, "2026-003"), &error);
  g_assert_no_error (error);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->events)), ==, N_EVENTS);
  for (guint i = 0; i < N_EVENTS; i++)
    {
      g_autoptr(EurEvent) event = g_list_model_get_item (G_LIST_MODEL (bundle->events), i);

      n_loaded += event->action == EUR_ACTION_LOADED;
    }
  g_assert_cmpuint (n_loaded, ==, 1);
  assert_no_event_of_event (store);

  return dex_future_new_for_int (dex_await (eur_store_close (store), NULL) ? 0 : 1);
}

static char *
join_ids (GListModel *documents)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (documents); i++)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (documents, i);

      g_strv_builder_add (builder, eur_document_get_id (document));
    }
  ids = g_strv_builder_end (builder);

  return g_strjoinv ("\n", ids);
}

/* The ids of what is generated are the same each time. */
static DexFuture *
generate_fiber (gpointer folder)
{
  static char *first_ids;
  g_autoptr(GError) error = NULL;
  g_autoptr(EurStore) store = open_store (folder, &error);
  g_autoptr(GListModel) dossiers = NULL;
  g_autofree char *ids = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (dex_await_uint (eur_demo_generate (store, N_GENERATED), &error), ==, N_GENERATED);
  g_assert_no_error (error);

  dossiers = dex_await_object (eur_store_find (store, "dossier", NULL, NULL), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (dossiers), ==, N_GENERATED);
  assert_store_sound (store);

  ids = join_ids (dossiers);
  if (first_ids != NULL)
    g_assert_cmpstr (ids, ==, first_ids);
  g_set_str (&first_ids, ids);

  return dex_future_new_for_int (dex_await (eur_store_close (store), NULL) ? 0 : 1);
}

static void
run_in_folder (DexFiberFunc func)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-demo-XXXXXX", NULL);
  g_autoptr(GDir) dir = NULL;
  const char *name;

  g_assert_nonnull (folder);
  g_assert_cmpint (eur_future_run (func, folder), ==, 0);

  dir = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

static void
test_load (void)
{
  run_in_folder (load_fiber);
}

static void
test_journal (void)
{
  run_in_folder (history_fiber);
}

static void
test_generate (void)
{
  run_in_folder (generate_fiber);
  run_in_folder (generate_fiber);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  dex_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/intake/demo-store/load", test_load);
  g_test_add_func ("/intake/demo-store/journal", test_journal);
  g_test_add_func ("/intake/demo-store/generate", test_generate);

  return g_test_run ();
}
