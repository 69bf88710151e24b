/* test-fraction.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-base.h"

static void
check_make (gint64 numerator,
            gint64 denominator,
            gint64 expected_numerator,
            gint64 expected_denominator)
{
  EurFraction fraction = eur_fraction_make (numerator, denominator);

  g_assert_cmpint (fraction.numerator, ==, expected_numerator);
  g_assert_cmpint (fraction.denominator, ==, expected_denominator);
}

static void
test_make (void)
{
  check_make (4, 6, 2, 3);
  check_make (-4, 6, -2, 3);
  check_make (4, -6, -2, 3);
  check_make (-4, -6, 2, 3);
  check_make (0, 7, 0, 1);
  check_make (5, 0, 0, 0);
  check_make (EUR_AMOUNT_MAX, EUR_AMOUNT_MAX, 1, 1);

  g_assert_true (eur_fraction_is_known (eur_fraction_make (0, 7)));
  g_assert_false (eur_fraction_is_known (eur_fraction_make (7, 0)));
}

/* Where a double would say equal. */
static void
test_compare (void)
{
  EurFraction a = eur_fraction_make (EUR_AMOUNT_MAX * 4, EUR_AMOUNT_MAX * 4 - 1);
  EurFraction b = eur_fraction_make (EUR_AMOUNT_MAX * 4 + 1, EUR_AMOUNT_MAX * 4);

  g_assert_cmpint (eur_fraction_compare (a, b), >, 0);
  g_assert_cmpint (eur_fraction_compare (b, a), <, 0);
  g_assert_cmpint (eur_fraction_compare (eur_fraction_make (1, 3), eur_fraction_make (2, 6)), ==, 0);
  g_assert_cmpint (eur_fraction_compare (eur_fraction_make (-1, 3), eur_fraction_make (1, 3)), <, 0);
}

static void
test_sentence (void)
{
  static const EurSentence sentence = { "From %s to %s", "De %2$s à %1$s" };
  const char *const values[] = { "a", "b", NULL };
  const char *const few[] = { "a", NULL };
  g_autofree char *text = eur_sentence_dup_text (&sentence, values);
  g_autofree char *french = eur_sentence_dup_french (&sentence, values);
  g_autofree char *short_of_one = eur_sentence_dup_text (&sentence, few);

  g_assert_cmpstr (text, ==, "From a to b");
  g_assert_cmpstr (french, ==, "De b à a");
  g_assert_cmpstr (short_of_one, ==, "From a to ");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Fraction/make", test_make);
  g_test_add_func ("/Base/Fraction/compare", test_compare);
  g_test_add_func ("/Base/Sentence/both-languages", test_sentence);

  return g_test_run ();
}
