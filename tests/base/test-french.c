/* test-french.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-base.h"

#define EN_DASH "\342\200\223"

static void
take_and_compare (char       *text,
                  const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

/* EVIDENCE-OF: french-rules.md, “Typography and locale”, numbers (CLDR 48, fr). */
static void
test_decimal (void)
{
  static const struct
  {
    gint64      number;
    guint       digits;
    const char *text;
  } cases[] = {
    { 0, 0, "0" },
    { 999, 0, "999" },
    { 1000, 0, "1" EUR_NNBSP "000" },
    { -1000, 0, "-1" EUR_NNBSP "000" },
    { 123456, 0, "123" EUR_NNBSP "456" },
    { G_GINT64_CONSTANT (1234567891), 3, "1" EUR_NNBSP "234" EUR_NNBSP "567,891" },
    { 0, 2, "0,00" },
    { 5, 2, "0,05" },
    { -5, 2, "-0,05" },
    { 123450, 2, "1" EUR_NNBSP "234,50" },
    { 1, 15, "0,000000000000001" },
    { G_MAXINT64, 0, "9" EUR_NNBSP "223" EUR_NNBSP "372" EUR_NNBSP "036" EUR_NNBSP "854" EUR_NNBSP "775" EUR_NNBSP "807" },
    { G_MININT64, 2, "-92" EUR_NNBSP "233" EUR_NNBSP "720" EUR_NNBSP "368" EUR_NNBSP "547" EUR_NNBSP "758,08" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      take_and_compare (eur_french_format_decimal (cases[i].number, cases[i].digits), cases[i].text);

      if (cases[i].digits == 0)
        take_and_compare (eur_french_format_integer (cases[i].number), cases[i].text);
    }
}

static void
test_money (void)
{
  take_and_compare (eur_french_format_money (123450), "1" EUR_NNBSP "234,50" EUR_NBSP "€");
  take_and_compare (eur_french_format_money (-123450), "-1" EUR_NNBSP "234,50" EUR_NBSP "€");
  take_and_compare (eur_french_format_money (0), "0,00" EUR_NBSP "€");
}

static void
test_percent (void)
{
  static const struct
  {
    gint64      numerator;
    gint64      denominator;
    guint       digits;
    const char *text;
  } cases[] = {
    { 205, 1000, 1, "20,5" EUR_NBSP "%" },
    { 1, 3, 0, "33" EUR_NBSP "%" },
    { 2, 3, 2, "66,67" EUR_NBSP "%" },
    { 1, 8, 0, "13" EUR_NBSP "%" },
    { -1, 8, 0, "-13" EUR_NBSP "%" },
    { 1, -8, 0, "-13" EUR_NBSP "%" },
    { -1, -8, 0, "13" EUR_NBSP "%" },
    { 1, 1, 1, "100,0" EUR_NBSP "%" },
    { 0, 5, 1, "0,0" EUR_NBSP "%" },
    { -1, 100000, 1, "0,0" EUR_NBSP "%" },
    { 0, 0, 1, EN_DASH },
    { 5, 0, 1, EN_DASH },
    { G_MAXINT64, G_MAXINT64, 15, "100,000000000000000" EUR_NBSP "%" },
    { G_MININT64, 1, 0, "-922" EUR_NNBSP "337" EUR_NNBSP "203" EUR_NNBSP "685" EUR_NNBSP "477" EUR_NNBSP "580" EUR_NNBSP "800" EUR_NBSP "%" },
    { G_MININT64, G_MININT64, 15, "100,000000000000000" EUR_NBSP "%" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    take_and_compare (eur_french_format_percent (cases[i].numerator, cases[i].denominator, cases[i].digits), cases[i].text);
}

/* The limit is written for the limit alone. */
static void
test_percent_beside (void)
{
  static const struct
  {
    gint64      numerator;
    gint64      denominator;
    gint64      limit;
    const char *text;
  } cases[] = {
    { 1, 10, 10, "10,0" EUR_NBSP "%" },
    { 10, 100, 10, "10,0" EUR_NBSP "%" },
    { 1000001, 10000000, 10, "10,00001" EUR_NBSP "%" },
    { 999999, 10000000, 10, "9,99999" EUR_NBSP "%" },
    { 1004, 10000, 10, "10,04" EUR_NBSP "%" },
    { 1006, 10000, 10, "10,1" EUR_NBSP "%" },
    { 500000001, 1000000000, 50, "50,0000001" EUR_NBSP "%" },
    { 500000001, 1000000000, 10, "50,0" EUR_NBSP "%" },
    { G_MAXINT64, G_MAXINT64 - 1, 100, "100,000000000000000" EUR_NBSP "%" },
    { 5, 0, 10, EN_DASH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    take_and_compare (eur_french_format_percent_beside (cases[i].numerator, cases[i].denominator, 1, cases[i].limit), cases[i].text);
}

static void
test_size (void)
{
  static const struct
  {
    gint64      bytes;
    const char *text;
  } cases[] = {
    { 0, "0" EUR_NBSP "o" },
    { 999, "999" EUR_NBSP "o" },
    { 1000, "1" EUR_NBSP "ko" },
    { 1049, "1" EUR_NBSP "ko" },
    { 1050, "1,1" EUR_NBSP "ko" },
    { 117500, "117,5" EUR_NBSP "ko" },
    { 999949, "999,9" EUR_NBSP "ko" },
    { 999950, "1" EUR_NBSP "Mo" },
    { 20000000, "20" EUR_NBSP "Mo" },
    { G_GINT64_CONSTANT (1500000000), "1,5" EUR_NBSP "Go" },
    { G_GINT64_CONSTANT (1234500000000), "1" EUR_NNBSP "234,5" EUR_NBSP "Go" },
    { -1500, "-1,5" EUR_NBSP "ko" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    take_and_compare (eur_french_format_size (cases[i].bytes), cases[i].text);
}

static void
test_date (void)
{
  static const struct
  {
    const char    *iso;
    EurFrenchDate  form;
    const char    *text;
  } cases[] = {
    { "2026-03-01", EUR_FRENCH_DATE_SHORT, "01/03/2026" },
    { "2026-03-01", EUR_FRENCH_DATE_LONG, "1er mars 2026" },
    { "2026-03-01", EUR_FRENCH_DATE_FULL, "dimanche 1er mars 2026" },
    { "2026-03-01", EUR_FRENCH_DATE_TIME, "1er mars 2026" },
    { "2026-03-01T14:05:00+01:00", EUR_FRENCH_DATE_TIME, "1er mars 2026 à 14:05" },
    { "2026-03-01T14:05:00-05:00", EUR_FRENCH_DATE_TIME, "1er mars 2026 à 14:05" },
    { "2026-03-01T14:05:00+00:00", EUR_FRENCH_DATE_TIME, "1er mars 2026 à 14:05" },
    { "2026-03-01T13:05:00Z", EUR_FRENCH_DATE_TIME, "1er mars 2026 à 14:05" },
    { "2026-07-31T22:30:00Z", EUR_FRENCH_DATE_TIME, "1er août 2026 à 00:30" },
    { "2026-07-31T22:30:00Z", EUR_FRENCH_DATE_SHORT, "01/08/2026" },
    { "2026-11-23", EUR_FRENCH_DATE_FULL, "lundi 23 novembre 2026" },
    { NULL, EUR_FRENCH_DATE_LONG, EN_DASH },
    { "", EUR_FRENCH_DATE_LONG, EN_DASH },
    { "bientôt", EUR_FRENCH_DATE_LONG, "bientôt" },
    { "2026-02-30", EUR_FRENCH_DATE_LONG, "2026-02-30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    take_and_compare (eur_french_format_date (cases[i].iso, cases[i].form), cases[i].text);
}

static void
test_date_names (void)
{
  static const char *const expected[] = {
    "jeudi 1er janvier 2026",
    "dimanche 1er février 2026",
    "dimanche 1er mars 2026",
    "mercredi 1er avril 2026",
    "vendredi 1er mai 2026",
    "lundi 1er juin 2026",
    "mercredi 1er juillet 2026",
    "samedi 1er août 2026",
    "mardi 1er septembre 2026",
    "jeudi 1er octobre 2026",
    "dimanche 1er novembre 2026",
    "mardi 1er décembre 2026",
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *iso = g_strdup_printf ("2026-%02u-01", i + 1);
      g_autofree char *text = eur_french_format_date (iso, EUR_FRENCH_DATE_LONG);

      take_and_compare (eur_french_format_date (iso, EUR_FRENCH_DATE_FULL), expected[i]);
      take_and_compare (eur_date_from_text (text, NULL), iso);
    }
}

static void
test_range (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    const char *text;
  } cases[] = {
    { "2026-03-11", "2026-05-31", "11 mars " EN_DASH " 31 mai 2026" },
    { "2026-03-11", "2026-03-31", "11 " EN_DASH " 31 mars 2026" },
    { "2026-03-01", "2026-03-31", "1er " EN_DASH " 31 mars 2026" },
    { "2026-12-15", "2027-01-01", "15 décembre 2026 " EN_DASH " 1er janvier 2027" },
    { "2026-03-11", "2027-03-11", "11 mars 2026 " EN_DASH " 11 mars 2027" },
    { "2026-03-01", "2026-03-01", "1er mars 2026" },
    { "2026-03-01T08:00:00+01:00", "2026-03-01T18:00:00+01:00", "1er mars 2026" },
    { "2026-03-01", NULL, "1er mars 2026" },
    { "", "2026-03-01", "1er mars 2026" },
    { NULL, NULL, EN_DASH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    take_and_compare (eur_french_format_range (cases[i].first, cases[i].last), cases[i].text);
}

static void
test_list (void)
{
  static const char *const items[] = { "a", "b", "c", NULL };

  take_and_compare (eur_french_format_list (NULL), "");
  take_and_compare (eur_french_format_list (items + 3), "");
  take_and_compare (eur_french_format_list (items + 2), "c");
  take_and_compare (eur_french_format_list (items + 1), "b et c");
  take_and_compare (eur_french_format_list (items), "a, b et c");
}

/* EVIDENCE-OF: french-rules.md, “Typography and locale”, plural. */
static void
test_plural (void)
{
  static const struct
  {
    gint64          number;
    guint           digits;
    EurFrenchPlural plural;
  } cases[] = {
    { 0, 0, EUR_FRENCH_ONE },
    { 1, 0, EUR_FRENCH_ONE },
    { -1, 0, EUR_FRENCH_ONE },
    { 15, 1, EUR_FRENCH_ONE },
    { 199, 2, EUR_FRENCH_ONE },
    { 2, 0, EUR_FRENCH_OTHER },
    { 20, 1, EUR_FRENCH_OTHER },
    { -2, 0, EUR_FRENCH_OTHER },
    { 999999, 0, EUR_FRENCH_OTHER },
    { 1000000, 0, EUR_FRENCH_MANY },
    { 3000000, 0, EUR_FRENCH_MANY },
    { -1000000, 0, EUR_FRENCH_MANY },
    { 1000001, 0, EUR_FRENCH_OTHER },
    { 1500000, 0, EUR_FRENCH_OTHER },
    { 10000000, 1, EUR_FRENCH_OTHER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (eur_french_plural (cases[i].number, cases[i].digits), ==, cases[i].plural);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/French/decimal", test_decimal);
  g_test_add_func ("/Base/French/money", test_money);
  g_test_add_func ("/Base/French/percent", test_percent);
  g_test_add_func ("/Base/French/percent-beside", test_percent_beside);
  g_test_add_func ("/Base/French/size", test_size);
  g_test_add_func ("/Base/French/date", test_date);
  g_test_add_func ("/Base/French/date-names", test_date_names);
  g_test_add_func ("/Base/French/range", test_range);
  g_test_add_func ("/Base/French/list", test_list);
  g_test_add_func ("/Base/French/plural", test_plural);
  return g_test_run ();
}
