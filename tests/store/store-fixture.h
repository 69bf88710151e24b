/* store-fixture.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib/gstdio.h>

#include "eur-store.h"
#include "test-util.h"

G_BEGIN_DECLS

/* What the tests of the store share: a file of their own, and documents. */

static inline char *
fixture_path (void)
{
  g_autofree char *folder = g_dir_make_tmp ("eur-store-XXXXXX", NULL);

  return g_build_filename (folder, "label.db", NULL);
}

static inline EurStore *
fixture_open (const char *path)
{
  EurStore *store = eur_store_new (path);
  GError *error = NULL;

  dex_await (eur_store_open (store), &error);
  g_assert_no_error (error);

  return store;
}

static inline void
fixture_close (EurStore *store)
{
  GError *error = NULL;

  dex_await (eur_store_close (store), &error);
  g_assert_no_error (error);
}

static inline void
fixture_commit (EurStore     *store,
                EurChangeSet *changes)
{
  GError *error = NULL;

  dex_await (eur_store_commit (store, changes), &error);
  g_assert_no_error (error);
}

static inline EurDossier *
fixture_dossier (const char *number,
                 const char *title)
{
  EurDossier *dossier = eur_dossier_new ();

  g_object_set (dossier, "number", number, "title", title, NULL);

  return dossier;
}

static inline void
fixture_put (EurStore    *store,
             EurDocument *document,
             EurAction    action)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", action);

  eur_change_set_put (changes, document);
  fixture_commit (store, changes);
}

static inline void
fixture_assert_sound (EurStore *store)
{
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) problems = dex_await_boxed (eur_store_check (store), &error);

  g_assert_no_error (error);
  for (guint i = 0; problems[i] != NULL; i++)
    g_test_message ("%s", problems[i]);
  g_assert_cmpuint (g_strv_length (problems), ==, 0);
}

static inline gint64
fixture_seq (EurStore *store)
{
  return dex_await_int64 (eur_store_get_seq (store), NULL);
}

G_END_DECLS
