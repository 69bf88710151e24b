/* test-revisions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store-fixture.h"

/* The same edit of the same revision makes the same revision, wherever. */
static void
test_deterministic (void)
{
  g_autofree char *revs[2] = { NULL, NULL };

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *path = fixture_path ();
      g_autoptr(EurStore) store = fixture_open (path);
      g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "A");

      eur_document_set_id (EUR_DOCUMENT (dossier), "dossier:fixed");
      fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_CREATED);
      revs[i] = g_strdup (eur_document_get_rev (EUR_DOCUMENT (dossier)));
      fixture_close (store);
    }

  g_assert_cmpuint (strlen (revs[0]), ==, 2 + 32);
  g_assert_true (g_str_has_prefix (revs[0], "1-"));
  for (const char *c = revs[0] + 2; *c != '\0'; c++)
    g_assert_true (g_ascii_isxdigit (*c) && !g_ascii_isupper (*c));

  /* They differ by the instant of creation alone, which is in the body. */
  g_assert_cmpstr (revs[0], !=, revs[1]);
}

/* The limit is that of CouchDB; a long history stays sound, and short. */
static void
test_stemming (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossier) dossier = fixture_dossier ("2026-001", "0");
  g_autoptr(GPtrArray) commits = g_ptr_array_new_with_free_func (dex_unref);

  for (guint i = 0; i < 1030; i++)
    {
      g_autofree char *title = g_strdup_printf ("%u", i);

      g_object_set (dossier, "title", title, NULL);
      fixture_put (store, EUR_DOCUMENT (dossier), EUR_ACTION_EDITED);
    }

  g_assert_true (g_str_has_prefix (eur_document_get_rev (EUR_DOCUMENT (dossier)), "1030-"));
  fixture_assert_sound (store);
  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/Store/Revisions/deterministic", test_deterministic);
  eur_test_add_fiber ("/Store/Revisions/stemming", test_stemming);
  return g_test_run ();
}
