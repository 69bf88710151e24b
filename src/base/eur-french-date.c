/* eur-french-date.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-date.h"
#include "eur-french.h"

#define EN_DASH "\342\200\223"

static const char *const days[] = {
  "lundi",
  "mardi",
  "mercredi",
  "jeudi",
  "vendredi",
  "samedi",
  "dimanche",
};

static const char *const months[] = {
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
};

G_STATIC_ASSERT (G_N_ELEMENTS (days) == 7);
G_STATIC_ASSERT (G_N_ELEMENTS (months) == 12);

/* At its own offset, or where the readers are when it is written in UTC. */
static GDateTime *
parse_shown (const char *iso)
{
  g_autoptr(GDateTime) date = eur_date_parse (iso, NULL);
  g_autoptr(GTimeZone) paris = NULL;

  if (date == NULL || !g_str_has_suffix (iso, "Z"))
    return g_steal_pointer (&date);

  if ((paris = g_time_zone_new_identifier ("Europe/Paris")) == NULL)
    return g_steal_pointer (&date);

  return g_date_time_to_timezone (date, paris);
}

/* CLDR writes “1 mars”; French usage is “1er mars”. */
static char *
format_day (GDateTime *date)
{
  int day = g_date_time_get_day_of_month (date);

  return day == 1 ? g_strdup ("1er") : g_strdup_printf ("%d", day);
}

static char *
format_day_and_month (GDateTime *date)
{
  g_autofree char *day = format_day (date);

  return g_strdup_printf ("%s %s", day, months[g_date_time_get_month (date) - 1]);
}

static char *
format_long (GDateTime *date)
{
  g_autofree char *day = format_day_and_month (date);

  return g_strdup_printf ("%s %d", day, g_date_time_get_year (date));
}

static char *
format_time (GDateTime *date)
{
  g_autofree char *day = format_long (date);

  return g_strdup_printf ("%s à %02d:%02d", day,
                          g_date_time_get_hour (date), g_date_time_get_minute (date));
}

static char *
format_shown (GDateTime     *date,
              EurFrenchDate  form)
{
  g_autofree char *day = format_long (date);

  switch (form)
    {
    case EUR_FRENCH_DATE_SHORT:
      return g_strdup_printf ("%02d/%02d/%04d",
                              g_date_time_get_day_of_month (date),
                              g_date_time_get_month (date),
                              g_date_time_get_year (date));

    case EUR_FRENCH_DATE_LONG:
      return g_steal_pointer (&day);

    case EUR_FRENCH_DATE_FULL:
      return g_strdup_printf ("%s %s", days[g_date_time_get_day_of_week (date) - 1], day);

    case EUR_FRENCH_DATE_TIME:
      return format_time (date);

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * eur_french_format_date:
 * @iso: (nullable): a day or an instant, see eur_date_parse()
 * @form: how to write it
 *
 * Writes a date in French. An instant is shown at its own offset, one in UTC
 * (“Z”) at the time of Paris. A day has no time to show, whatever @form says.
 *
 * Returns: (transfer full): the text; an en dash for %NULL or "", and @iso
 *   itself when it is no date, so that nothing is lost
 */
char *
eur_french_format_date (const char    *iso,
                        EurFrenchDate  form)
{
  g_autoptr(GDateTime) date = parse_shown (iso);

  if (date == NULL)
    return g_strdup (iso == NULL || *iso == '\0' ? EN_DASH : iso);

  if (form == EUR_FRENCH_DATE_TIME && eur_date_check_day (iso, NULL))
    form = EUR_FRENCH_DATE_LONG;

  return format_shown (date, form);
}

static gboolean
is_same_day (GDateTime *a,
             GDateTime *b)
{
  return g_date_time_get_year (a) == g_date_time_get_year (b) &&
         g_date_time_get_day_of_year (a) == g_date_time_get_day_of_year (b);
}

/* The first date, without what it shares with the last. */
static char *
format_first (GDateTime *first,
              GDateTime *last)
{
  if (g_date_time_get_year (first) != g_date_time_get_year (last))
    return format_long (first);

  if (g_date_time_get_month (first) != g_date_time_get_month (last))
    return format_day_and_month (first);

  return format_day (first);
}

/**
 * eur_french_format_range:
 * @first_day: (nullable): a day or an instant
 * @last_day: (nullable): another
 *
 * Writes “11 mars – 31 mai 2026”: a spaced en dash (CLDR fr), and month and
 * year only once where they are the same.
 *
 * Returns: (transfer full): the text; a single date when both are the same
 *   day or when the other is not a date
 */
char *
eur_french_format_range (const char *first_day,
                         const char *last_day)
{
  g_autoptr(GDateTime) first = parse_shown (first_day);
  g_autoptr(GDateTime) last = parse_shown (last_day);
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (first == NULL && last != NULL)
    return format_long (last);

  if (first == NULL || last == NULL)
    return eur_french_format_date (first_day, EUR_FRENCH_DATE_LONG);

  end = format_long (last);

  if (is_same_day (first, last))
    return g_steal_pointer (&end);

  start = format_first (first, last);

  return g_strdup_printf ("%s " EN_DASH " %s", start, end);
}
