/* test-text.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-base.h"

static void
test_clean (void)
{
  static const struct
  {
    const char *text;
    const char *clean;
  } cases[] = {
    { NULL, NULL },
    { "", "" },
    { "  \t\r\n" EUR_NBSP EUR_NNBSP, "" },
    { "  Halle " EUR_NBSP, "Halle" },
    { "e\314\201te\314\201", "été" },
    { "a\r\nb\rc\nd", "a\nb\nc\nd" },
    { "a\tb", "a\tb" },
    { "a\001\033\177\302\205b", "ab" },
    { "\001 a \001", "a" },
    { "a\377b", "a\357\277\275b" },
    { "a" EUR_NBSP "b", "a" EUR_NBSP "b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = eur_text_clean (cases[i].text);
      g_autofree char *again = eur_text_clean (clean);

      g_assert_cmpstr (clean, ==, cases[i].clean);
      g_assert_cmpstr (again, ==, clean);
    }
}

static void
test_fold (void)
{
  static const struct
  {
    const char *text;
    const char *folded;
  } cases[] = {
    { NULL, "" },
    { "", "" },
    { "?!", "" },
    { "L’Éco-lieu", "l eco lieu" },
    { "L'éco  lieu !", "l eco lieu" },
    { "ŒUVRE, œuf, Ærø, Straße, ẞ", "oeuvre oeuf aero strasse ss" },
    { "e\314\201te\314\201", "ete" },
    { "Garçon ÀÉÎÕÜ", "garcon aeiou" },
    { "1" EUR_NNBSP "234 m²", "1 234 m2" },
    { "ﬁn", "fin" },
    { "co\302\255lieu", "colieu" },
    { "\377a", "a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = eur_text_fold (cases[i].text);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

static void
test_matches (void)
{
  static const struct
  {
    const char *text;
    const char *query;
    gboolean    matches;
  } cases[] = {
    { "L’Éco-lieu de Lens", NULL, TRUE },
    { "L’Éco-lieu de Lens", " ", TRUE },
    { "L’Éco-lieu de Lens", "éco", TRUE },
    { "L’Éco-lieu de Lens", "LIEU eco", TRUE },
    { "L’Éco-lieu de Lens", "l'éco-lieu", TRUE },
    { "L’Éco-lieu de Lens", "len ec", TRUE },
    { "L’Éco-lieu de Lens", "ieu", FALSE },
    { "L’Éco-lieu de Lens", "lens béthune", FALSE },
    { "L’Éco-lieu de Lens", "lensois", FALSE },
    { "Cœur", "coeu", TRUE },
    { "", "a", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = eur_text_fold (cases[i].text);

      g_test_message ("“%s” in “%s”", cases[i].query, folded);
      g_assert_cmpint (eur_text_matches (folded, cases[i].query), ==, cases[i].matches);
    }

  g_assert_true (eur_text_matches (NULL, NULL));
  g_assert_false (eur_text_matches (NULL, "a"));
}

static void
test_is_empty (void)
{
  g_assert_true (eur_text_is_empty (NULL));
  g_assert_true (eur_text_is_empty (""));
  g_assert_true (eur_text_is_empty (" \t\n" EUR_NBSP EUR_NNBSP));
  g_assert_false (eur_text_is_empty (" a"));
  g_assert_false (eur_text_is_empty (EUR_NBSP "é"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Text/clean", test_clean);
  g_test_add_func ("/Base/Text/fold", test_fold);
  g_test_add_func ("/Base/Text/matches", test_matches);
  g_test_add_func ("/Base/Text/is-empty", test_is_empty);
  return g_test_run ();
}
