/* test-date.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "eur-base.h"

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    gint64      unix_time;
    int         offset; /* in minutes */
  } cases[] = {
    { "1970-01-01", 0, 0 },
    { "2024-02-29", 1709164800, 0 },
    { "1970-01-01T00:00:00Z", 0, 0 },
    { "1970-01-01T02:00:00+02:00", 0, 120 },
    { "1969-12-31T20:30:00-03:30", 0, -210 },
    { "2026-11-23T07:20:18.123Z", 1795418418, 0 },
    { "2026-11-23T07:20:18.123456789Z", 1795418418, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GDateTime) date = eur_date_parse (cases[i].text, &error);

      g_assert_no_error (error);
      g_assert_cmpint (g_date_time_to_unix (date), ==, cases[i].unix_time);
      g_assert_cmpint (g_date_time_get_utc_offset (date) / G_TIME_SPAN_MINUTE, ==, cases[i].offset);
      g_assert_true (eur_date_check (cases[i].text, NULL));
    }
}

static void
test_parse_refuses (void)
{
  static const char *const cases[] = {
    NULL,
    "",
    " ",
    "2026",
    "2026-03",
    "2026-3-1",
    "20260301",
    "2026-W10-1",
    "2026-060",
    "2026-03-01 ",
    " 2026-03-01",
    "2026-03-01x",
    "2026/03/01",
    "+2026-03-01",
    "2026-02-29",
    "2026-00-01",
    "2026-13-01",
    "2026-01-00",
    "2026-04-31",
    "0000-01-01",
    "2026-03-01T14:05",
    "2026-03-01T14:05:00",
    "2026-03-01 14:05:00Z",
    "2026-03-01T14:05:00z",
    "2026-03-01T14:05:00+0100",
    "2026-03-01T14:05:00+01",
    "2026-03-01T14:05:00+01:00x",
    "2026-03-01T25:00:00Z",
    "2026-03-01T24:00:00Z",
    "2026-03-01T14:60:00Z",
    "2026-03-01T14:05:60Z",
    "2026-03-01T14:05:61Z",
    "2026-03-01T14:05:00.Z",
    "2026-03-01T14:05:00,5Z",
    "2026-03-01T14:05:00.1234567890Z",
    "2026-03-01T14:05:00+25:00",
    "2026-03-01T14:05:00+01:60",
    "２０２６-03-01",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GDateTime) date = eur_date_parse (cases[i], &error);

      g_test_message ("“%s”", cases[i]);
      g_assert_null (date);
      g_assert_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID);
      g_assert_false (eur_date_check (cases[i], NULL));
      g_assert_false (eur_date_check_day (cases[i], NULL));
    }
}

static void
test_check_day (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (eur_date_check_day ("2026-03-01", &error));
  g_assert_no_error (error);
  g_assert_false (eur_date_check_day ("2026-03-01T14:05:00+01:00", &error));
  g_assert_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID);
}

static void
test_from_text (void)
{
  static const struct
  {
    const char *text;
    const char *day;
  } cases[] = {
    { "01 mars 2026", "2026-03-01" },
    { "1er mars 2026", "2026-03-01" },
    { "1ER MARS 2026", "2026-03-01" },
    { "1 mars 2026", "2026-03-01" },
    { "01/03/2026", "2026-03-01" },
    { "1/3/2026", "2026-03-01" },
    { "01.03.2026", "2026-03-01" },
    { "2026-03-01", "2026-03-01" },
    { EUR_NBSP "2026-03-01 ", "2026-03-01" },
    { "2026-05-04T16:20:00+02:00", "2026-05-04" },
    { "2026-05-04T00:20:00+02:00", "2026-05-04" },
    { "2026-05-04T23:59:59Z", "2026-05-04" },
    { "2026-05-04 16:20:00 +0200", "2026-05-04" },
    { "2026-05-04 16:20:00 UTC", "2026-05-04" },
    { "1er" EUR_NBSP "mars" EUR_NNBSP "2026", "2026-03-01" },
    { "  12   février  2026", "2026-02-12" },
    { "12 fevrier 2026", "2026-02-12" },
    { "12 FÉVRIER 2026", "2026-02-12" },
    { "12 fe\314\201vrier 2026", "2026-02-12" },
    { "29 févr. 2024", "2024-02-29" },
    { "2 janv. 2026", "2026-01-02" },
    { "2 avr. 2026", "2026-04-02" },
    { "2 mai 2026", "2026-05-02" },
    { "2 juin 2026", "2026-06-02" },
    { "2 juil. 2026", "2026-07-02" },
    { "2 août 2026", "2026-08-02" },
    { "2 aout 2026", "2026-08-02" },
    { "2 sept. 2026", "2026-09-02" },
    { "2 oct. 2026", "2026-10-02" },
    { "2 nov. 2026", "2026-11-02" },
    { "31 déc. 2026", "2026-12-31" },
    { "31 Décembre 2026", "2026-12-31" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *day = eur_date_from_text (cases[i].text, &error);

      g_test_message ("“%s”", cases[i].text);
      g_assert_no_error (error);
      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

static void
test_from_text_refuses (void)
{
  static const char *const cases[] = {
    NULL,
    "",
    " ",
    "demain",
    "mars 2026",
    "32/01/2026",
    "30 février 2026",
    "29/02/2026",
    "01/13/2026",
    "0/1/2026",
    "1/0/2026",
    "01/03/26",
    "01/03/02026",
    "2er mars 2026",
    "1ère mars 2026",
    "1 jui 2026",
    "1 ma 2026",
    "1 oc 2026",
    "1 march 2026",
    "1 marsx 2026",
    "001/03/2026",
    "2026-02-30",
    "2026-03-01x",
    "2026-03-01 25:00:00 +0100",
    "2026-03-01T14:05:00",
    "1 mars 2026 2027",
    "1 mars 0000",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *day = eur_date_from_text (cases[i], &error);

      g_test_message ("“%s”", cases[i]);
      g_assert_null (day);
      g_assert_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID);
    }
}

static void
test_now (void)
{
  g_autofree char *now = eur_date_now ();
  g_autoptr(GDateTime) date = eur_date_parse (now, NULL);

  g_assert_cmpuint (strlen (now), ==, strlen ("2026-11-23T07:20:18.123Z"));
  g_assert_true (now[19] == '.' && now[23] == 'Z');
  g_assert_cmpint (ABS (g_date_time_to_unix (date) - g_get_real_time () / G_USEC_PER_SEC), <=, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Date/parse", test_parse);
  g_test_add_func ("/Base/Date/parse-refuses", test_parse_refuses);
  g_test_add_func ("/Base/Date/check-day", test_check_day);
  g_test_add_func ("/Base/Date/from-text", test_from_text);
  g_test_add_func ("/Base/Date/from-text-refuses", test_from_text_refuses);
  g_test_add_func ("/Base/Date/now", test_now);
  return g_test_run ();
}
