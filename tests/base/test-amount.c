/* test-amount.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "eur-base.h"

#define MINUS "\342\210\222"

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    gint64      cents;
  } cases[] = {
    { "0", 0 },
    { "-0", 0 },
    { "12", 1200 },
    { "12,3", 1230 },
    { "12.34", 1234 },
    { "1234,50", 123450 },
    { "1 234,50", 123450 },
    { "1" EUR_NBSP "234,50", 123450 },
    { "1" EUR_NNBSP "234,50", 123450 },
    { "1" EUR_NNBSP "234,50" EUR_NBSP "€", 123450 },
    { "  1 234 567.89 EUR ", 123456789 },
    { "50€", 5000 },
    { "50 eur", 5000 },
    { "-12,50", -1250 },
    { MINUS "12,50 €", -1250 },
    { "- 12,50", -1250 },
    { "007", 700 },
    { "12\t", 1200 },
    { "10 000 000 000 000", EUR_AMOUNT_MAX },
    { "-10000000000000.00", -EUR_AMOUNT_MAX },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      gint64 cents = -1;
      g_autofree char *shown = g_strescape (cases[i].text != NULL ? cases[i].text : "NULL", NULL);

      g_test_message ("“%s”", shown);
      g_assert_true (eur_amount_parse (cases[i].text, &cents, &error));
      g_assert_no_error (error);
      g_assert_cmpint (cents, ==, cases[i].cents);
    }
}

static void
test_parse_refuses (void)
{
  static const struct
  {
    const char   *text;
    const char   *message; /* a part that tells it from the others */
    EurBaseError  code;
  } cases[] = {
    { NULL, "no amount", EUR_BASE_ERROR_INVALID },
    { "", "no amount", EUR_BASE_ERROR_INVALID },
    { EUR_NBSP, "no amount", EUR_BASE_ERROR_INVALID },
    { "€", "no amount", EUR_BASE_ERROR_INVALID },
    { "-", "no amount", EUR_BASE_ERROR_INVALID },
    { "douze", "in figures", EUR_BASE_ERROR_INVALID },
    { "12 k€", "in figures", EUR_BASE_ERROR_INVALID },
    { "1e3", "in figures", EUR_BASE_ERROR_INVALID },
    { "+5", "in figures", EUR_BASE_ERROR_INVALID },
    { "--5", "in figures", EUR_BASE_ERROR_INVALID },
    { "5 € €", "in figures", EUR_BASE_ERROR_INVALID },
    { "1\n2", "in figures", EUR_BASE_ERROR_INVALID },
    { "\377", "in figures", EUR_BASE_ERROR_INVALID },
    { "٣", "in figures", EUR_BASE_ERROR_INVALID },
    { "1.234,56", "more than one", EUR_BASE_ERROR_INVALID },
    { "1,234.56", "more than one", EUR_BASE_ERROR_INVALID },
    { "1.234.567", "more than one", EUR_BASE_ERROR_INVALID },
    { "1,234", "two decimals", EUR_BASE_ERROR_INVALID },
    { "0.001", "two decimals", EUR_BASE_ERROR_INVALID },
    { "12,", "followed by", EUR_BASE_ERROR_INVALID },
    { "12,5 0", "followed by", EUR_BASE_ERROR_INVALID },
    { ",50", "groups of three", EUR_BASE_ERROR_INVALID },
    { "1 23", "groups of three", EUR_BASE_ERROR_INVALID },
    { "1  234", "groups of three", EUR_BASE_ERROR_INVALID },
    { "1234 567", "groups of three", EUR_BASE_ERROR_INVALID },
    { "12 ,50", "groups of three", EUR_BASE_ERROR_INVALID },
    { "10 000 000 000 000,01", "larger", EUR_BASE_ERROR_RANGE },
    { "-10000000000001", "larger", EUR_BASE_ERROR_RANGE },
    { "99999999999999999999999999999999999999", "larger", EUR_BASE_ERROR_RANGE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      gint64 cents = -77;
      g_autofree char *shown = g_strescape (cases[i].text != NULL ? cases[i].text : "NULL", NULL);

      g_test_message ("“%s”", shown);
      g_assert_false (eur_amount_parse (cases[i].text, &cents, &error));
      g_assert_error (error, EUR_BASE_ERROR, (int) cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].message));
      g_assert_cmpint (cents, ==, -77);
    }
}

static void
test_from_double (void)
{
  static const struct
  {
    double euros;
    gint64 cents;
  } cases[] = {
    { 0, 0 },
    { -0.0, 0 },
    { 1234.5, 123450 },
    { 0.125, 13 },
    { -0.125, -13 },
    { 1.005, 101 },
    { -1.005, -101 },
    { 0.285, 29 },
    { 0.004999, 0 },
    { 1e-300, 0 },
    { 1e13, EUR_AMOUNT_MAX },
    { 9999999999999.99, EUR_AMOUNT_MAX - 1 },
  };
  static const struct
  {
    double       euros;
    EurBaseError code;
  } refused[] = {
    { NAN, EUR_BASE_ERROR_INVALID },
    { INFINITY, EUR_BASE_ERROR_INVALID },
    { -INFINITY, EUR_BASE_ERROR_INVALID },
    { 1.00000000001e13, EUR_BASE_ERROR_RANGE },
    { -1e300, EUR_BASE_ERROR_RANGE },
    { G_MAXDOUBLE, EUR_BASE_ERROR_RANGE },
  };
  gint64 cents;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (eur_amount_from_double (cases[i].euros, &cents, NULL));
      g_assert_cmpint (cents, ==, cases[i].cents);
    }

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(GError) error = NULL;

      cents = -77;
      g_assert_false (eur_amount_from_double (refused[i].euros, &cents, &error));
      g_assert_error (error, EUR_BASE_ERROR, (int) refused[i].code);
      g_assert_cmpint (cents, ==, -77);
    }
}

static void
test_add (void)
{
  static const struct
  {
    gint64   sum;
    gint64   cents;
    gboolean fits;
  } cases[] = {
    { 1, 2, TRUE },
    { -1, 1, TRUE },
    { EUR_AMOUNT_MAX - 1, 1, TRUE },
    { EUR_AMOUNT_MAX, -EUR_AMOUNT_MAX, TRUE },
    { -EUR_AMOUNT_MAX + 1, -1, TRUE },
    { EUR_AMOUNT_MAX, 1, FALSE },
    { -EUR_AMOUNT_MAX, -1, FALSE },
    { 1, G_MAXINT64, FALSE },
    { -1, G_MININT64, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 sum = cases[i].sum;

      g_assert_cmpint (eur_amount_add (&sum, cases[i].cents), ==, cases[i].fits);
      g_assert_cmpint (sum, ==, cases[i].fits ? cases[i].sum + cases[i].cents : cases[i].sum);
    }
}

static void
test_to_decimal (void)
{
  static const struct
  {
    gint64      cents;
    const char *text;
  } cases[] = {
    { 0, "0.00" },
    { 5, "0.05" },
    { -5, "-0.05" },
    { 123450, "1234.50" },
    { -100, "-1.00" },
    { EUR_AMOUNT_MAX, "10000000000000.00" },
    { G_MININT64, "-92233720368547758.08" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = eur_amount_to_decimal (cases[i].cents);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Amount/parse", test_parse);
  g_test_add_func ("/Base/Amount/parse-refuses", test_parse_refuses);
  g_test_add_func ("/Base/Amount/from-double", test_from_double);
  g_test_add_func ("/Base/Amount/add", test_add);
  g_test_add_func ("/Base/Amount/to-decimal", test_to_decimal);
  return g_test_run ();
}
