/* eur-french.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-french.h"

#define EN_DASH    "\342\200\223"
#define EURO_SIGN  "\342\202\254"
#define MAX_DIGITS 15

/* A gint64 times a hundred and 10 to the MAX_DIGITS needs more than 64 bits. */
__extension__ typedef unsigned __int128 Wide;

static const char *const units[] = { "o", "ko", "Mo", "Go" };

static Wide
get_power (guint digits)
{
  Wide power = 1;

  while (digits-- > 0)
    power *= 10;

  return power;
}

static Wide
get_magnitude (gint64 number)
{
  return number < 0 ? -(Wide) number : (Wide) number;
}

/* Writes @magnitude ÷ 10^@digits. Digits are made from the last to the first. */
static GString *
format_wide (gboolean negative,
             Wide     magnitude,
             guint    digits)
{
  GString *out = g_string_new (negative ? "-" : NULL);
  char buffer[40];
  guint length = 0;

  while (magnitude > 0 || length <= digits)
    {
      buffer[length++] = '0' + (char) (magnitude % 10);
      magnitude /= 10;
    }

  for (guint left = length; left > 0; left--)
    {
      if (left == digits)
        g_string_append_c (out, ',');
      else if (left > digits && left < length && (left - digits) % 3 == 0)
        g_string_append (out, EUR_NNBSP);

      g_string_append_c (out, buffer[left - 1]);
    }

  return out;
}

/**
 * eur_french_format_integer:
 * @number: any number
 *
 * Writes a whole number in groups of three digits from 1 000 on (CLDR fr,
 * minimumGroupingDigits 1), separated by U+202F. Not for years and codes.
 *
 * Returns: (transfer full): the text
 */
char *
eur_french_format_integer (gint64 number)
{
  return eur_french_format_decimal (number, 0);
}

/**
 * eur_french_format_decimal:
 * @number: a number, in units of 10^-@digits
 * @digits: how many decimals, at most 15
 *
 * Writes @number ÷ 10^@digits exactly, all decimals shown: 123450 with two
 * digits is “1 234,50”.
 *
 * Returns: (transfer full): the text
 */
char *
eur_french_format_decimal (gint64 number,
                           guint  digits)
{
  g_return_val_if_fail (digits <= MAX_DIGITS, NULL);

  return g_string_free_and_steal (format_wide (number < 0, get_magnitude (number), digits));
}

/**
 * eur_french_format_money:
 * @cents: an amount, in euro cents
 *
 * Writes “1 234,50 €”: U+202F between thousands, U+00A0 before the sign, and
 * U+002D for what is negative (CLDR fr).
 *
 * Returns: (transfer full): the text
 */
char *
eur_french_format_money (gint64 cents)
{
  GString *text = format_wide (cents < 0, get_magnitude (cents), 2);

  g_string_append (text, EUR_NBSP EURO_SIGN);

  return g_string_free_and_steal (text);
}

/**
 * eur_french_format_percent:
 * @numerator: the part
 * @denominator: the whole
 * @digits: how many decimals, at most 15
 *
 * Writes what share of the whole the part is, as “20,5 %”. Computed with
 * integers, halves rounded away from zero; what rounds to zero has no sign.
 *
 * Returns: (transfer full): the text, an en dash when @denominator is 0
 */
char *
eur_french_format_percent (gint64 numerator,
                           gint64 denominator,
                           guint  digits)
{
  Wide whole = get_magnitude (denominator);
  Wide share;
  GString *text;

  g_return_val_if_fail (digits <= MAX_DIGITS, NULL);

  if (denominator == 0)
    return g_strdup (EN_DASH);

  share = get_magnitude (numerator) * 100 * get_power (digits);
  share = (2 * share + whole) / (2 * whole);
  text = format_wide (share > 0 && (numerator < 0) != (denominator < 0), share, digits);
  g_string_append (text, EUR_NBSP "%");

  return g_string_free_and_steal (text);
}

/**
 * eur_french_format_percent_beside:
 * @numerator: the part
 * @denominator: the whole
 * @digits: how many decimals, at least
 * @limit: what it is compared to, in percent
 *
 * Writes what share of the whole the part is, as eur_french_format_percent() does, with
 * as many decimals as it takes not to write the limit for what is not it: of a cent more
 * than a tenth, “10,0 %, more than 10 %” would contradict itself.
 *
 * Returns: (transfer full): the text, an en dash when @denominator is 0
 */
char *
eur_french_format_percent_beside (gint64 numerator,
                                  gint64 denominator,
                                  guint  digits,
                                  gint64 limit)
{
  gboolean reached = (__int128) 100 * numerator == (__int128) limit * denominator;
  g_autofree char *text = eur_french_format_percent (numerator, denominator, digits);

  for (guint more = digits + 1; !reached && more <= MAX_DIGITS; more++)
    {
      g_autofree char *written = eur_french_format_percent (limit, 100, more - 1);

      if (strcmp (text, written) != 0)
        break;

      g_free (text);
      text = eur_french_format_percent (numerator, denominator, more);
    }

  return g_steal_pointer (&text);
}

/**
 * eur_french_format_size:
 * @bytes: a size, in bytes
 *
 * Writes a size in o, ko, Mo or Go, powers of 1 000 as the SI has them:
 * “117,5 ko”. One decimal, unless it is zero; halves rounded away from zero.
 *
 * Returns: (transfer full): the text
 */
char *
eur_french_format_size (gint64 bytes)
{
  Wide magnitude = get_magnitude (bytes);
  Wide tenths = magnitude * 10;
  Wide unit = 1;
  GString *text;
  guint i = 0;

  while (tenths >= 10000 && i + 1 < G_N_ELEMENTS (units))
    {
      i++;
      unit *= 1000;
      tenths = (magnitude * 10 + unit / 2) / unit;
    }

  text = tenths % 10 == 0 ? format_wide (bytes < 0, tenths / 10, 0) : format_wide (bytes < 0, tenths, 1);
  g_string_append (text, EUR_NBSP);
  g_string_append (text, units[i]);

  return g_string_free_and_steal (text);
}

/**
 * eur_french_format_list:
 * @items: (nullable) (array zero-terminated=1): the items
 *
 * Writes “a, b et c” (CLDR fr, list of kind “standard”).
 *
 * Returns: (transfer full): the text, "" for no item
 */
char *
eur_french_format_list (const char *const *items)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; items != NULL && items[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (text, items[i + 1] == NULL ? " et " : ", ");

      g_string_append (text, items[i]);
    }

  return g_string_free_and_steal (text);
}

/**
 * eur_french_plural:
 * @number: a number, in units of 10^-@digits
 * @digits: how many decimals are shown, at most 15
 *
 * Tells which form of a noun follows a number (CLDR fr, cardinal): below two
 * is one, decimals or not; a whole number of millions shown without decimals
 * is many (“1 million de dossiers”); the rest is other.
 *
 * Returns: the form
 */
EurFrenchPlural
eur_french_plural (gint64 number,
                   guint  digits)
{
  Wide whole;

  g_return_val_if_fail (digits <= MAX_DIGITS, EUR_FRENCH_OTHER);

  whole = get_magnitude (number) / get_power (digits);

  if (whole < 2)
    return EUR_FRENCH_ONE;

  return digits == 0 && whole % 1000000 == 0 ? EUR_FRENCH_MANY : EUR_FRENCH_OTHER;
}
