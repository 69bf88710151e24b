/* test-collation.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "eur-base.h"

static void
check_order (const char *const *words,
             gsize              n_words)
{
  for (gsize i = 0; i < n_words; i++)
    {
      for (gsize j = 0; j < n_words; j++)
        {
          int order = eur_collation_compare (words[i], words[j]);

          g_test_message ("“%s” and “%s”", words[i], words[j]);
          g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
        }
    }
}

/* EVIDENCE-OF: french-rules.md, “Typography and locale”, collation. */
static void
test_vector (void)
{
  static const char *const words[] = {
    "Cœur",
    "cote",
    "coté",
    "côte",
    "côté",
    "eau",
    "Économie",
    "Élan",
    "Henin",
    "Hénin",
    "œuvre",
    "oie",
    "zone",
  };

  check_order (words, G_N_ELEMENTS (words));
}

static void
test_levels (void)
{
  static const char *const words[] = {
    "",
    "1",
    "10",
    "9",
    "a",
    "A",
    "à",
    "À",
    "â",
    "ab",
    "e",
    "é",
    "è",
    "ê",
    "ë",
    "L’Écluse",
    "le Portel",
    "Le Portel",
    "Leforest",
    "ni",
    "ñi",
    "oe",
    "œ",
    "of",
    "saint amand",
    "saint-amand",
    "saint-omer",
    "sainte",
  };

  check_order (words, G_N_ELEMENTS (words));
}

static void
test_same (void)
{
  g_assert_cmpint (eur_collation_compare (NULL, NULL), ==, 0);
  g_assert_cmpint (eur_collation_compare (NULL, ""), <, 0);
  g_assert_cmpint (eur_collation_compare ("Hénin", "Hénin"), ==, 0);
  g_assert_cmpint (eur_collation_compare ("e\314\201t\303\251", "e\314\201t\303\251"), ==, 0);
  /* Decomposed or not, accents and case decide before the bytes do. */
  g_assert_cmpint (eur_collation_compare ("e\314\201te", "été"), <, 0);
  g_assert_cmpint (eur_collation_compare ("éte", "e\314\201te\314\201"), <, 0);
}

static void
test_key_is_text (void)
{
  static const char *const words[] = { "Élan", "\377", "a\001b", "", "œuvre", "ÆØÅ", "中文" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *key = eur_collation_key (words[i]);

      g_assert_true (g_utf8_validate (key, -1, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Collation/vector", test_vector);
  g_test_add_func ("/Base/Collation/levels", test_levels);
  g_test_add_func ("/Base/Collation/same", test_same);
  g_test_add_func ("/Base/Collation/key-is-text", test_key_is_text);
  return g_test_run ();
}
