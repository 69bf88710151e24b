/* intake-fixture.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "intake-fixture.h"

char *
fixture_text (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "intake", name, NULL);
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

EurIntakeFile *
fixture_read (const char  *text,
              gssize       length,
              GError     **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return eur_intake_file_read (bytes, error);
}

/* A sample file; every @from in it becomes @to. */
EurIntakeFile *
fixture_file (const char *name,
              const char *from,
              const char *to)
{
  g_autofree char *text = fixture_text (name);
  g_autoptr(GString) changed = g_string_new (text);
  g_autoptr(GError) error = NULL;
  EurIntakeFile *file;

  if (from != NULL)
    g_assert_cmpuint (g_string_replace (changed, from, to, 0), >, 0);

  file = fixture_read (changed->str, changed->len, &error);
  g_assert_no_error (error);

  return file;
}

EurWave *
fixture_wave (gint64       number,
              EurWaveState state)
{
  EurWave *wave = eur_wave_new ();

  g_object_set (wave, "year", G_GINT64_CONSTANT (2026), "number", number, "state", state, NULL);

  return wave;
}

void
fixture_put (EurStore *store,
             gpointer  document)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_EDITED);
  g_autoptr(GError) error = NULL;

  eur_change_set_put (changes, document);
  dex_await (eur_store_commit (store, changes), &error);
  g_assert_no_error (error);
}

EurStore *
fixture_store_without_wave (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-intake-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "label.db", NULL);
  g_autoptr(GError) error = NULL;
  EurStore *store = eur_store_new (path);

  dex_await (eur_store_open (store), &error);
  g_assert_no_error (error);

  return store;
}

EurStore *
fixture_store (void)
{
  EurStore *store = fixture_store_without_wave ();
  g_autoptr(EurWave) wave = fixture_wave (1, EUR_WAVE_STATE_OPEN);

  fixture_put (store, wave);

  return store;
}

void
fixture_close (EurStore *store)
{
  g_autofree char *path = g_strdup (eur_store_get_path (store));
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) problems = dex_await_boxed (eur_store_check (store), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (problems), ==, 0);

  dex_await (eur_store_close (store), &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);
}

gint64
fixture_seq (EurStore *store)
{
  return dex_await_int64 (eur_store_get_seq (store), NULL);
}

EurIntakePlan *
fixture_plan (EurStore      *store,
              EurIntakeFile *file)
{
  g_autoptr(GError) error = NULL;
  EurIntakePlan *plan = dex_await_object (eur_intake_plan (store, file, NULL, NULL), &error);

  g_assert_no_error (error);

  return plan;
}

/* Imports a sample file, and returns what it did. */
EurIntakePlan *
fixture_import (EurStore   *store,
                const char *name,
                const char *from,
                const char *to)
{
  g_autoptr(EurIntakeFile) file = fixture_file (name, from, to);
  g_autoptr(GError) error = NULL;
  EurIntakePlan *plan = fixture_plan (store, file);

  dex_await (eur_intake_plan_commit (plan, "Jeanne"), &error);
  g_assert_no_error (error);

  return plan;
}

void
fixture_assert_counts (EurIntakePlan *plan,
                       guint          n_new,
                       guint          n_changed,
                       guint          n_unchanged)
{
  g_assert_cmpuint (eur_intake_plan_count (plan, EUR_OUTCOME_NEW), ==, n_new);
  g_assert_cmpuint (eur_intake_plan_count (plan, EUR_OUTCOME_CHANGED), ==, n_changed);
  g_assert_cmpuint (eur_intake_plan_count (plan, EUR_OUTCOME_UNCHANGED), ==, n_unchanged);
  g_assert_cmpuint (eur_intake_plan_count (plan, EUR_OUTCOME_REFUSED), ==, 0);
}

/* The only document of that type with that key. */
gpointer
fixture_find (EurStore   *store,
              const char *type_name,
              const char *field,
              const char *value)
{
  const char *const values[] = { value, NULL };
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) found = dex_await_object (eur_store_find (store, type_name, field, values), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);

  return g_list_model_get_item (found, 0);
}

guint
fixture_count (EurStore   *store,
               const char *type_name)
{
  g_autoptr(GListModel) found = dex_await_object (eur_store_find (store, type_name, NULL, NULL), NULL);

  return g_list_model_get_n_items (found);
}

/* The changes of all dossiers as "path: old → new", conflicts with "!" before. */
char *
fixture_changes (EurIntakePlan *plan)
{
  GListModel *items = eur_intake_plan_get_items (plan);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(EurIntakeItem) item = g_list_model_get_item (items, i);

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (item->changes)); j++)
        {
          g_autoptr(EurIntakeChange) change = g_list_model_get_item (G_LIST_MODEL (item->changes), j);

          g_string_append_printf (text, "%s%s%s: %s → %s", text->len > 0 ? "\n" : "", change->conflict ? "!" : "",
                                  change->path, change->old_text, change->new_text);
        }
    }

  return g_string_free_and_steal (text);
}
