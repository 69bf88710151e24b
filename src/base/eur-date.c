/* eur-date.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-date.h"
#include "eur-error.h"
#include "eur-text.h"

/* Folded, as eur_text_fold() makes them. */
static const char *const months[] = {
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
};

G_STATIC_ASSERT (G_N_ELEMENTS (months) == 12);

/* Whether @text begins like @shape, where a 0 stands for any digit. */
static gboolean
has_shape (const char *text,
           const char *shape)
{
  for (; *shape != '\0'; shape++, text++)
    {
      if (*shape == '0' ? !g_ascii_isdigit (*text) : *text != *shape)
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_day (const char *text)
{
  return has_shape (text, "0000-00-00") && text[10] == '\0';
}

static gboolean
is_instant (const char *text)
{
  const char *zone = text + strlen ("0000-00-00T00:00:00");

  if (!has_shape (text, "0000-00-00T00:00:00"))
    return FALSE;

  if (*zone == '.')
    {
      gsize digits = strspn (zone + 1, "0123456789");

      if (digits < 1 || digits > 9)
        return FALSE;

      zone += 1 + digits;
    }

  return strcmp (zone, "Z") == 0 ||
         ((has_shape (zone, "+00:00") || has_shape (zone, "-00:00")) && zone[6] == '\0');
}

static GDateTime *
parse_instant (const char  *text,
               const char  *shown,
               GError     **error)
{
  g_autoptr(GDateTime) instant = NULL;

  /* GLib takes the seconds 60 and 61 for the end of the 59th. */
  if (text[strlen ("2026-03-01T14:05:")] < '6')
    instant = g_date_time_new_from_iso8601 (text, NULL);

  if (instant == NULL)
    g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                 /* Translators: a date such as 2026-02-30 */
                 _("“%s” is not in the calendar."), shown);

  return g_steal_pointer (&instant);
}

static GDateTime *
parse_day (const char  *text,
           GError     **error)
{
  g_autofree char *midnight = g_strconcat (text, "T00:00:00Z", NULL);

  return parse_instant (midnight, text, error);
}

/**
 * eur_date_parse:
 * @text: (nullable): a day or an instant, ISO 8601 as eur-date.h says
 * @error: return location for a #GError
 *
 * Reads a day, as midnight UTC, or an instant, which keeps the offset it was
 * written with. An instant without an offset, and every other form that ISO
 * 8601 allows, are refused with %EUR_BASE_ERROR_INVALID.
 *
 * Returns: (transfer full): the date, or %NULL with @error set
 */
GDateTime *
eur_date_parse (const char  *text,
                GError     **error)
{
  if (text != NULL && is_day (text))
    return parse_day (text, error);

  if (text != NULL && is_instant (text))
    return parse_instant (text, text, error);

  g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                       _("A date must be written as 2026-03-01, or with its time and offset as 2026-03-01T14:05:00+01:00."));

  return NULL;
}

/**
 * eur_date_check_day:
 * @text: (nullable): a day, such as “2026-03-01”
 * @error: return location for a #GError
 *
 * Returns: whether @text is a day that exists, with %EUR_BASE_ERROR_INVALID
 *   if it is not
 */
gboolean
eur_date_check_day (const char  *text,
                    GError     **error)
{
  g_autoptr(GDateTime) date = NULL;

  if (text == NULL || !is_day (text))
    {
      g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                           _("A day must be written as 2026-03-01."));
      return FALSE;
    }

  date = parse_day (text, error);

  return date != NULL;
}

/**
 * eur_date_check:
 * @text: (nullable): a day or an instant
 * @error: return location for a #GError
 *
 * Returns: whether eur_date_parse() would read @text
 */
gboolean
eur_date_check (const char  *text,
                GError     **error)
{
  g_autoptr(GDateTime) date = eur_date_parse (text, error);

  return date != NULL;
}

/* “2026-03-01 14:05:00 +0100”, Ruby's way, which démarche.numérique's CSV has. */
static char *
instant_from_ruby (const char *text)
{
  if (has_shape (text, "0000-00-00 00:00:00 UTC") && text[23] == '\0')
    return g_strdup_printf ("%.10sT%.8sZ", text, text + 11);

  if ((has_shape (text, "0000-00-00 00:00:00 +0000") ||
       has_shape (text, "0000-00-00 00:00:00 -0000")) &&
      text[25] == '\0')
    return g_strdup_printf ("%.10sT%.8s%.3s:%.2s", text, text + 11, text + 20, text + 23);

  return NULL;
}

/* All return 0 for what is not one; the calendar is checked later. */
static guint
read_day (const char *word)
{
  gsize digits = strspn (word, "0123456789");
  guint day = strtoul (word, NULL, 10);

  if (digits < 1 || digits > 2)
    return 0;

  return word[digits] == '\0' || (day == 1 && strcmp (word + digits, "er") == 0) ? day : 0;
}

static guint
read_month (const char *word)
{
  guint found = 0;

  if (g_ascii_isdigit (*word))
    return strspn (word, "0123456789") == strlen (word) ? read_day (word) : 0;

  /* Any abbreviation will do, if it is of one month only: “jui” is of two. */
  for (guint i = 0; i < G_N_ELEMENTS (months) && strlen (word) >= 3; i++)
    {
      if (!g_str_has_prefix (months[i], word))
        continue;

      if (found != 0)
        return 0;

      found = i + 1;
    }

  return found;
}

static guint
read_year (const char *word)
{
  return has_shape (word, "0000") && word[4] == '\0' ? strtoul (word, NULL, 10) : 0;
}

static char *
day_from_words (const char  *text,
                GError     **error)
{
  g_autofree char *folded = eur_text_fold (text);
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);
  gboolean is_three = g_strv_length (words) == 3;
  guint day = is_three ? read_day (words[0]) : 0;
  guint month = is_three ? read_month (words[1]) : 0;
  guint year = is_three ? read_year (words[2]) : 0;
  g_autofree char *iso = NULL;

  if (day == 0 || month == 0 || year == 0)
    {
      g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                           _("This is not a date. Write it as 01/03/2026, “1er mars 2026” or 2026-03-01, with the four digits of the year."));
      return NULL;
    }

  iso = g_strdup_printf ("%04u-%02u-%02u", year, month, day);

  return eur_date_check_day (iso, error) ? g_steal_pointer (&iso) : NULL;
}

/**
 * eur_date_from_text:
 * @text: (nullable): a date as people and démarche.numérique write it
 * @error: return location for a #GError
 *
 * Reads “01/03/2026”, “1er mars 2026”, “1 févr. 2026”, “2026-03-01”, or an
 * instant, of which it keeps the day as written at its own offset. Numbers are
 * always day, month, year. Names of months are French, in any case, with or
 * without accents.
 *
 * Returns: (transfer full): a day such as “2026-03-01”, or %NULL with @error
 *   set to %EUR_BASE_ERROR_INVALID
 */
char *
eur_date_from_text (const char  *text,
                    GError     **error)
{
  g_autofree char *clean = eur_text_clean (text == NULL ? "" : text);
  g_autofree char *ruby = instant_from_ruby (clean);
  const char *iso = ruby != NULL ? ruby : clean;

  if (!has_shape (iso, "0000-00-00"))
    return day_from_words (clean, error);

  return eur_date_check (iso, error) ? g_strndup (iso, 10) : NULL;
}

/**
 * eur_date_now:
 *
 * Returns: (transfer full): the present instant in UTC, to the millisecond,
 *   such as “2026-11-23T07:20:18.123Z”
 */
char *
eur_date_now (void)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();

  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02d.%03dZ",
                          g_date_time_get_year (now),
                          g_date_time_get_month (now),
                          g_date_time_get_day_of_month (now),
                          g_date_time_get_hour (now),
                          g_date_time_get_minute (now),
                          g_date_time_get_second (now),
                          g_date_time_get_microsecond (now) / 1000);
}
