/* test-model.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "eur-dossier-filter.h"
#include "eur-dossier-item.h"
#include "eur-dossier-model.h"

#include "test-util.h"

/* The list of dossiers on a real store: what changes is told precisely, places
 * are filled on the same item, and a late row does no harm.
 */

#define N_DOSSIERS 150

typedef struct
{
  GPtrArray *changes; /* "position-removed+added" */
  guint      n_items; /* as the listener counts them */
} Listener;

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    user_data)
{
  Listener *listener = user_data;

  listener->n_items += added - removed;
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, listener->n_items);
  g_ptr_array_add (listener->changes, g_strdup_printf ("%u-%u+%u", position, removed, added));
}

static EurStore *
open_store (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "label.db", NULL);
  EurStore *store = eur_store_new (path);
  g_autoptr(GError) error = NULL;

  dex_await (eur_store_open (store), &error);
  g_assert_no_error (error);

  return store;
}

static void
fill_store (EurStore *store)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("test", EUR_ACTION_CREATED);
  g_autoptr(GError) error = NULL;

  for (guint i = 1; i <= N_DOSSIERS; i++)
    {
      g_autoptr(EurDossier) dossier = eur_dossier_new ();
      g_autofree char *number = g_strdup_printf ("2026-%03u", i);
      g_autofree char *title = g_strdup_printf ("%s %u", i % 2 == 0 ? "Jardin" : "Verger", i);

      g_object_set (dossier, "number", number, "title", title, NULL);
      eur_change_set_put (changes, EUR_DOCUMENT (dossier));
    }

  dex_await (eur_store_commit (store, changes), &error);
  g_assert_no_error (error);
}

static EurDossierResult *
query (EurStore   *store,
       const char *text,
       guint       page)
{
  g_autoptr(EurDossierQuery) question = eur_dossier_query_new (text, NULL, page);
  g_autoptr(GError) error = NULL;
  EurDossierResult *result = dex_await_boxed (eur_store_query (store, question), &error);

  g_assert_no_error (error);

  return result;
}

static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }

  g_rmdir (folder);
}

/* Each turn the store answers what was asked before it; eur_test_run() ends it at last. */
static EurDossierRow *
wait_row (EurStore       *store,
          EurDossierItem *item)
{
  while (eur_dossier_item_get_row (item) == NULL)
    dex_await_int64 (eur_store_get_seq (store), NULL);

  return eur_dossier_item_get_row (item);
}

static void
close_store (EurStore   *store,
             const char *folder)
{
  g_autoptr(GError) error = NULL;

  dex_await (eur_store_close (store), &error);
  g_assert_no_error (error);
  remove_folder (folder);
}

static void
test_changes (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-ui-XXXXXX", NULL);
  g_autoptr(EurStore) store = open_store (folder);
  g_autoptr(EurDossierModel) model = eur_dossier_model_new (store);
  g_autoptr(EurDossierResult) all = NULL;
  g_autoptr(EurDossierResult) again = NULL;
  g_autoptr(EurDossierResult) gardens = NULL;
  g_autoptr(EurDossierResult) none = NULL;
  g_autoptr(EurDossierItem) kept = NULL;
  g_autoptr(EurDossierItem) same = NULL;
  g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func (g_free);
  Listener listener = { changes, 0 };

  fill_store (store);
  all = query (store, NULL, 10);
  again = query (store, NULL, 10);
  gardens = query (store, "jard", 10);
  none = query (store, "zzz", 10);
  g_assert_cmpuint (all->n_keys, ==, N_DOSSIERS);
  g_assert_cmpuint (gardens->n_keys, ==, N_DOSSIERS / 2);

  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), &listener);

  eur_dossier_model_set_result (model, all);
  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (changes, 0), ==, "0-0+150");

  eur_dossier_model_set_result (model, again);
  g_assert_cmpuint (changes->len, ==, 1);

  /* A dossier that both show stays the same item. */
  for (guint i = 0; i < N_DOSSIERS && kept == NULL; i++)
    if (all->keys[i] == gardens->keys[20])
      kept = g_list_model_get_item (G_LIST_MODEL (model), i);

  eur_dossier_model_set_result (model, gardens);
  g_assert_cmpuint (listener.n_items, ==, N_DOSSIERS / 2);
  for (guint i = 1; i < changes->len; i++)
    g_assert_true (g_str_has_suffix (g_ptr_array_index (changes, i), "+0"));

  same = g_list_model_get_item (G_LIST_MODEL (model), 20);
  g_assert_true (same == kept);

  eur_dossier_model_set_result (model, none);
  g_assert_cmpuint (listener.n_items, ==, 0);
  eur_dossier_model_set_result (model, all);
  eur_dossier_model_set_result (model, NULL);
  g_assert_cmpuint (listener.n_items, ==, 0);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (model), 0));

  close_store (store, folder);
}

/* What is much longer comes a part at a time, unless somebody needs it whole, or
 * something else was found meanwhile. */
static void
test_growing (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-ui-XXXXXX", NULL);
  g_autoptr(EurStore) store = open_store (folder);
  g_autoptr(EurDossierModel) model = eur_dossier_model_new (store);
  g_autoptr(EurDossierResult) all = NULL;
  g_autoptr(EurDossierResult) one = NULL;
  g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func (g_free);
  Listener listener = { changes, 0 };

  fill_store (store);
  all = query (store, NULL, 10);
  one = query (store, "2026-007", 10);
  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), &listener);

  eur_dossier_model_grow (model, all);
  g_assert_cmpuint (listener.n_items, >, 0);
  g_assert_cmpuint (listener.n_items, <, N_DOSSIERS);
  while (listener.n_items < N_DOSSIERS)
    dex_await (dex_timeout_new_msec (1), NULL);
  g_assert_cmpuint (changes->len, >, 2);

  eur_dossier_model_grow (model, one);
  g_assert_cmpuint (listener.n_items, ==, 1);
  eur_dossier_model_grow (model, all);
  eur_dossier_model_finish (model);
  g_assert_cmpuint (listener.n_items, ==, N_DOSSIERS);
  eur_dossier_model_finish (model);
  g_assert_cmpuint (listener.n_items, ==, N_DOSSIERS);

  eur_dossier_model_grow (model, one);
  eur_dossier_model_grow (model, all);
  eur_dossier_model_grow (model, one);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (listener.n_items, ==, 1);

  /* Gone before it is whole. */
  eur_dossier_model_grow (model, all);
  g_signal_handlers_disconnect_by_data (model, &listener);
  g_assert_finalize_object (g_steal_pointer (&model));

  close_store (store, folder);
}

/* Every order of keys comes out right, however the change is told. */
static void
test_any_order (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-ui-XXXXXX", NULL);
  g_autoptr(EurStore) store = open_store (folder);
  g_autoptr(EurDossierModel) model = eur_dossier_model_new (store);
  g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) rows = g_ptr_array_new ();
  Listener listener = { changes, 0 };

  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), &listener);

  for (guint round = 0; round < 300; round++)
    {
      gint64 keys[40];
      guint n_keys = 0;
      EurDossierResult result = { .keys = keys, .rows = rows };

      for (gint64 key = 1; key <= 40; key++)
        if (g_test_rand_bit ())
          keys[n_keys++] = key;

      for (guint i = n_keys; i > 1 && round % 3 == 0; i--)
        {
          guint j = g_test_rand_int_range (0, i);
          gint64 key = keys[i - 1];

          keys[i - 1] = keys[j];
          keys[j] = key;
        }

      result.n_keys = n_keys;
      eur_dossier_model_set_result (model, &result);
      g_assert_cmpuint (listener.n_items, ==, n_keys);

      for (guint i = 0; i < n_keys; i++)
        {
          g_autoptr(EurDossierItem) item = g_list_model_get_item (G_LIST_MODEL (model), i);

          g_assert_cmpint (eur_dossier_item_get_key (item), ==, keys[i]);
        }
    }

  close_store (store, folder);
}

static void
test_late_rows (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-ui-XXXXXX", NULL);
  g_autoptr(EurStore) store = open_store (folder);
  g_autoptr(EurDossierModel) model = eur_dossier_model_new (store);
  g_autoptr(EurDossierResult) all = NULL;
  g_autoptr(EurDossierItem) first = NULL;
  g_autoptr(EurDossierItem) later = NULL;
  EurDossierItem *dropped;

  fill_store (store);
  all = query (store, NULL, 10);
  eur_dossier_model_set_result (model, all);

  /* A row of the result's page is there at once, another comes. */
  first = g_list_model_get_item (G_LIST_MODEL (model), 0);
  later = g_list_model_get_item (G_LIST_MODEL (model), 100);
  dropped = g_list_model_get_item (G_LIST_MODEL (model), 101);
  g_assert_nonnull (eur_dossier_item_get_row (first));
  g_assert_null (eur_dossier_item_get_row (later));

  /* One that scrolled out of sight before its row came is simply gone. */
  g_assert_finalize_object (dropped);

  g_assert_true (g_str_has_prefix (wait_row (store, later)->number, "2026-"));

  /* The list may go before its items. */
  g_clear_object (&model);
  g_assert_nonnull (eur_dossier_item_get_row (later));

  close_store (store, folder);
}

static void
count_changed_cb (EurDossierFilter *filter,
                  guint            *n_changes)
{
  ++*n_changes;
}

static void
check_query (EurDossierFilter *filter,
             guint             stages,
             const char       *family,
             const char       *epci,
             gboolean          missing_pieces)
{
  g_autoptr(EurDossierQuery) question = eur_dossier_filter_create_query (filter, "harnes", "wave:1", 7);

  g_assert_cmpstr (question->text, ==, "harnes");
  g_assert_cmpstr (question->wave, ==, "wave:1");
  g_assert_cmpuint (question->page, ==, 7);
  g_assert_cmpuint (question->stages, ==, stages);
  g_assert_cmpstr (question->family, ==, family);
  g_assert_cmpstr (question->epci, ==, epci);
  g_assert_cmpint (question->missing_pieces, ==, missing_pieces);
  g_assert_cmpint (question->sort, ==, eur_dossier_filter_get_sort (filter));
  g_assert_cmpint (question->descending, ==, eur_dossier_filter_is_descending (filter));
}

/* What the chips and menus do is what the store is asked. */
static void
test_filter (void)
{
  g_autoptr(EurDossierFilter) filter = eur_dossier_filter_new (NULL);
  g_autoptr(GSimpleActionGroup) actions = eur_dossier_filter_create_actions (filter);
  GActionGroup *group = G_ACTION_GROUP (actions);
  guint n_changes = 0;

  g_signal_connect (filter, "changed", G_CALLBACK (count_changed_cb), &n_changes);
  check_query (filter, 0, NULL, NULL, FALSE);
  g_assert_false (eur_dossier_filter_is_narrow (filter));

  g_action_group_activate_action (group, "stage-received", NULL);
  g_action_group_activate_action (group, "stage-parked", NULL);
  check_query (filter, 1u << EUR_STAGE_RECEIVED | 1u << EUR_STAGE_PARKED, NULL, NULL, FALSE);
  g_action_group_activate_action (group, "stage-received", NULL);
  check_query (filter, 1u << EUR_STAGE_PARKED, NULL, NULL, FALSE);

  g_action_group_activate_action (group, "family", g_variant_new_string ("Culture"));
  g_action_group_activate_action (group, "epci", g_variant_new_string ("246200364"));
  g_action_group_activate_action (group, "missing-pieces", NULL);
  check_query (filter, 1u << EUR_STAGE_PARKED, "Culture", "246200364", TRUE);
  g_assert_cmpuint (n_changes, ==, 6);

  g_action_group_activate_action (group, "sort", g_variant_new_string ("cost"));
  g_action_group_activate_action (group, "descending", NULL);
  g_assert_cmpint (eur_dossier_filter_get_sort (filter), ==, EUR_SORT_COST);
  check_query (filter, 1u << EUR_STAGE_PARKED, "Culture", "246200364", TRUE);

  /* What changes together is asked once; the order is no filter. */
  n_changes = 0;
  g_action_group_activate_action (group, "clear", NULL);
  g_assert_cmpuint (n_changes, ==, 1);
  check_query (filter, 0, NULL, NULL, FALSE);
  g_assert_cmpint (eur_dossier_filter_get_sort (filter), ==, EUR_SORT_COST);
  g_assert_true (eur_dossier_filter_is_descending (filter));

  /* An action shows what the filter was set to elsewhere. */
  eur_dossier_filter_set_stages (filter, 1u << EUR_STAGE_COMPLETE);
  {
    g_autoptr(GVariant) complete = g_action_group_get_action_state (group, "stage-complete");
    g_autoptr(GVariant) received = g_action_group_get_action_state (group, "stage-received");

    g_assert_true (g_variant_get_boolean (complete));
    g_assert_false (g_variant_get_boolean (received));
  }
}

/* The next start finds the list as it was left. */
static void
test_filter_remembered (void)
{
  g_autoptr(GSettings) settings = g_settings_new ("org.euralens.Label");
  EurDossierFilter *filter = eur_dossier_filter_new (settings);
  g_autoptr(EurDossierFilter) next = NULL;

  eur_dossier_filter_set_stages (filter, 1u << EUR_STAGE_ELIGIBLE | 1u << EUR_STAGE_LABELLED);
  eur_dossier_filter_set_order (filter, EUR_SORT_OWNER, TRUE);
  g_object_set (filter, "family", "Habitat", "epci", "200072460", "missing-pieces", TRUE, NULL);
  g_assert_finalize_object (filter);

  next = eur_dossier_filter_new (settings);
  g_assert_cmpint (eur_dossier_filter_get_sort (next), ==, EUR_SORT_OWNER);
  g_assert_true (eur_dossier_filter_is_descending (next));
  check_query (next, 1u << EUR_STAGE_ELIGIBLE | 1u << EUR_STAGE_LABELLED, "Habitat", "200072460", TRUE);
}

/* Waiting for an answer, or after the deadline: one choice. */
static void
test_filter_completions (void)
{
  g_autoptr(EurDossierFilter) filter = eur_dossier_filter_new (NULL);
  g_autoptr(GSimpleActionGroup) actions = eur_dossier_filter_create_actions (filter);
  g_autoptr(EurDossierQuery) waiting = NULL;
  g_autoptr(EurDossierQuery) overdue = NULL;
  g_autoptr(EurDossierQuery) any = NULL;
  g_autofree char *words = NULL;

  g_action_group_activate_action (G_ACTION_GROUP (actions), "completions", g_variant_new_string ("waiting"));
  waiting = eur_dossier_filter_create_query (filter, NULL, NULL, 0);
  g_assert_true (waiting->waiting);
  g_assert_null (waiting->overdue_on);
  g_assert_true (eur_dossier_filter_is_narrow (filter));

  g_action_group_activate_action (G_ACTION_GROUP (actions), "completions", g_variant_new_string ("overdue"));
  overdue = eur_dossier_filter_create_query (filter, NULL, NULL, 0);
  words = eur_dossier_filter_dup_words (filter);
  g_assert_true (eur_date_check_day (overdue->overdue_on, NULL));
  g_assert_cmpstr (words, ==, "Completions Overdue");

  g_action_group_activate_action (G_ACTION_GROUP (actions), "clear", NULL);
  any = eur_dossier_filter_create_query (filter, NULL, NULL, 0);
  g_assert_false (any->waiting);
  g_assert_null (any->overdue_on);
  g_assert_false (eur_dossier_filter_is_narrow (filter));
}

/* One chip, off and on, remembered and taken back as the others. */
static void
test_filter_fragile (void)
{
  g_autoptr(GSettings) settings = g_settings_new ("org.euralens.Label");
  g_autoptr(EurDossierFilter) filter = eur_dossier_filter_new (settings);
  g_autoptr(EurDossierFilter) next = NULL;
  g_autoptr(GSimpleActionGroup) actions = NULL;
  g_autoptr(EurDossierQuery) fragile = NULL;
  g_autoptr(EurDossierQuery) any = NULL;
  g_autofree char *words = NULL;

  eur_dossier_filter_clear (filter);
  actions = eur_dossier_filter_create_actions (filter);
  g_action_group_activate_action (G_ACTION_GROUP (actions), "fragile", NULL);
  g_assert_true (eur_dossier_filter_is_narrow (filter));

  next = eur_dossier_filter_new (settings);
  fragile = eur_dossier_filter_create_query (next, NULL, NULL, 0);
  words = eur_dossier_filter_dup_words (next);
  g_assert_true (fragile->fragile);
  g_assert_cmpstr (words, ==, "Fragile Financing");

  g_action_group_activate_action (G_ACTION_GROUP (actions), "clear", NULL);
  any = eur_dossier_filter_create_query (filter, NULL, NULL, 0);
  g_assert_false (any->fragile);
  g_assert_false (eur_dossier_filter_is_narrow (filter));
}

static void
test_filter_words (void)
{
  g_autoptr(EurDossierFilter) filter = eur_dossier_filter_new (NULL);
  g_autoptr(GListModel) epci = eur_dossier_filter_list_epci ();
  g_autofree char *none = eur_dossier_filter_dup_words (filter);
  g_autofree char *stages = NULL;
  g_autofree char *words = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (epci), ==, 3);
  g_assert_cmpstr (none, ==, "");

  eur_dossier_filter_set_stages (filter, 1u << EUR_STAGE_RECEIVED | 1u << EUR_STAGE_COMPLETE | 1u << EUR_STAGE_DECIDED);
  g_object_set (filter, "epci", "246200364", "missing-pieces", TRUE, NULL);
  stages = eur_dossier_filter_dup_stages (filter);
  words = eur_dossier_filter_dup_words (filter);
  g_assert_cmpstr (stages, ==, "3 stages");
  g_assert_cmpstr (words, ==, "Received, Complete, Decided · CA de Lens - Liévin · Missing Pieces");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  dex_init ();

  eur_test_add_fiber ("/ui/model/changes", test_changes);
  eur_test_add_fiber ("/ui/model/growing", test_growing);
  eur_test_add_fiber ("/ui/model/any-order", test_any_order);
  eur_test_add_fiber ("/ui/model/late-rows", test_late_rows);
  g_test_add_func ("/ui/filter/query", test_filter);
  g_test_add_func ("/ui/filter/remembered", test_filter_remembered);
  g_test_add_func ("/ui/filter/completions", test_filter_completions);
  g_test_add_func ("/ui/filter/fragile", test_filter_fragile);
  g_test_add_func ("/ui/filter/words", test_filter_words);

  return g_test_run ();
}
