/* test-demo-steps.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <locale.h>

#include "eur-intake.h"

/* Each step that the journal of the demo wave tells of is taken again, with what
 * there was of the dossier that day: the table of stages must allow it. */

#define YEAR    2026
#define N_STEPS 49

static int
compare_times (const char *a,
               const char *b)
{
  g_autoptr(GDateTime) first = eur_date_parse (a, NULL);
  g_autoptr(GDateTime) second = eur_date_parse (b, NULL);

  g_assert_nonnull (first);
  g_assert_nonnull (second);

  return g_date_time_compare (first, second);
}

/* Forget the documents that came later. */
static void
rewind_documents (GListStore *documents,
                  const char *when)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (documents)); i > 0; i--)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (G_LIST_MODEL (documents), i - 1);

      if (compare_times (document->created_at, when) > 0)
        g_list_store_remove (documents, i - 1);
    }
}

/* Wait again for what was answered on a later day. */
static void
rewind_completions (GListStore *completions,
                    const char *when)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (completions)); i > 0; i--)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (G_LIST_MODEL (completions), i - 1);

      if (strncmp (completion->asked_on, when, 10) > 0)
        g_list_store_remove (completions, i - 1);
      else if (completion->answered_on != NULL && strncmp (completion->answered_on, when, 10) > 0)
        g_object_set (completion, "answered-on", NULL, NULL);
    }
}

static gboolean
read_step (EurEvent *event,
           EurStage *from,
           EurStage *to)
{
  JsonArray *changes = event->changes != NULL ? json_node_get_array (event->changes) : NULL;

  for (guint i = 0; changes != NULL && i < json_array_get_length (changes); i++)
    {
      JsonObject *change = json_array_get_object_element (changes, i);

      if (g_strcmp0 (eur_json_get_string (change, "path"), "stage") == 0)
        return eur_stage_from_nick (eur_json_get_string (change, "old"), from) &&
               eur_stage_from_nick (eur_json_get_string (change, "new"), to);
    }

  return FALSE;
}

static void
take_step (EurStore   *store,
           const char *number,
           EurEvent   *event,
           EurStage    from,
           EurStage    to)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(EurBundle) bundle = dex_await_object (eur_store_load_bundle (store, number), &error);

  g_assert_no_error (error);
  rewind_documents (bundle->attachments, event->at);
  rewind_documents (bundle->eligibilities, event->at);
  rewind_documents (bundle->opinions, event->at);
  rewind_completions (bundle->dossier->completions, event->at);
  g_object_set (bundle->dossier, "stage", from, NULL);

  if (!eur_transition_check (bundle, to, event->note, event->at, NULL, &error))
    g_error ("%s, %s to %s: %s", number, eur_stage_get_nick (from), eur_stage_get_nick (to), error->message);
}

/* Returns: how many steps */
static guint
take_steps (EurStore   *store,
            EurDossier *dossier)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(EurBundle) bundle = dex_await_object (eur_store_load_bundle (store, dossier->number), &error);
  EurStage stage = dossier->stage == EUR_STAGE_PARKED ? EUR_STAGE_PARKED : EUR_STAGE_RECEIVED;
  guint n_steps = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->events)); i++)
    {
      g_autoptr(EurEvent) event = g_list_model_get_item (G_LIST_MODEL (bundle->events), i);
      EurStage from, to;

      if (!read_step (event, &from, &to))
        continue;

      g_assert_cmpint (from, ==, stage);
      take_step (store, dossier->number, event, from, to);
      stage = to;
      n_steps++;
    }
  g_assert_cmpint (stage, ==, dossier->stage);

  return n_steps;
}

static DexFuture *
steps_fiber (gpointer folder)
{
  g_autofree char *path = g_build_filename (folder, "label.db", NULL);
  g_autoptr(EurStore) store = eur_store_new (path);
  g_autoptr(GListModel) dossiers = NULL;
  g_autoptr(GError) error = NULL;
  guint n_steps = 0;

  dex_await (eur_store_open (store), &error);
  g_assert_no_error (error);
  dex_await_uint (eur_demo_load (store), &error);
  g_assert_no_error (error);
  dossiers = dex_await_object (eur_store_find (store, "dossier", NULL, NULL), &error);
  g_assert_no_error (error);

  for (guint i = 0; i < g_list_model_get_n_items (dossiers); i++)
    {
      g_autoptr(EurDossier) dossier = g_list_model_get_item (dossiers, i);
      g_autoptr(EurWave) wave = dex_await_object (eur_store_get (store, dossier->wave), &error);

      g_assert_no_error (error);
      if (wave->year == YEAR)
        n_steps += take_steps (store, dossier);
    }
  g_assert_cmpuint (n_steps, ==, N_STEPS);

  return dex_future_new_for_int (dex_await (eur_store_close (store), NULL) ? 0 : 1);
}

static void
test_steps (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-demo-XXXXXX", NULL);
  g_autoptr(GDir) dir = NULL;
  const char *name;

  g_assert_nonnull (folder);
  g_assert_cmpint (eur_future_run (steps_fiber, folder), ==, 0);

  dir = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  dex_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/intake/demo-steps/allowed", test_steps);

  return g_test_run ();
}
