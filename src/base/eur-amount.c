/* eur-amount.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-amount.h"
#include "eur-error.h"
#include "eur-french.h"

#define EURO_SIGN "\342\202\254"
#define MINUS     "\342\210\222"

/* The text with plain spaces, plain minus signs and no currency around. */
static char *
normalize (const char *text)
{
  g_autoptr(GString) plain = g_string_new (text);
  gsize length;

  g_string_replace (plain, EUR_NBSP, " ", 0);
  g_string_replace (plain, EUR_NNBSP, " ", 0);
  g_string_replace (plain, MINUS, "-", 0);
  g_string_replace (plain, EURO_SIGN, "EUR", 0);
  g_strstrip (plain->str);

  length = strlen (plain->str);
  if (length >= 3 && g_ascii_strcasecmp (plain->str + length - 3, "EUR") == 0)
    plain->str[length - 3] = '\0';

  return g_strdup (g_strchomp (plain->str));
}

static gboolean
check_characters (const char  *text,
                  GError     **error)
{
  const char *mark = strpbrk (text, ",.");

  if (*text == '\0')
    g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                         _("There is no amount."));
  else if (text[strspn (text, "0123456789 ,.")] != '\0')
    g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                         _("An amount is written in figures, as in “1 234,50”."));
  else if (mark != NULL && strpbrk (mark + 1, ",.") != NULL)
    g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                         _("The amount has more than one comma or point. Separate thousands with a space, as in “1 234,50”."));
  else
    return TRUE;

  return FALSE;
}

static gboolean
is_grouped (const char *whole)
{
  g_auto(GStrv) groups = g_strsplit (whole, " ", -1);

  if (groups[0] == NULL || groups[1] == NULL)
    return groups[0] != NULL;

  if (strlen (groups[0]) < 1 || strlen (groups[0]) > 3)
    return FALSE;

  for (guint i = 1; groups[i] != NULL; i++)
    {
      if (strlen (groups[i]) != 3)
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_parts (const char  *whole,
             const char  *decimals,
             GError     **error)
{
  if (!is_grouped (whole))
    g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                         _("The thousands of the amount must be in groups of three digits, as in “1 234 567”."));
  else if (decimals != NULL && (*decimals == '\0' || strchr (decimals, ' ') != NULL))
    g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                         _("The comma or point of the amount must be followed by one or two digits."));
  else if (decimals != NULL && strlen (decimals) > 2)
    g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                         _("An amount has at most two decimals."));
  else
    return TRUE;

  return FALSE;
}

static void
set_range_error (GError **error)
{
  g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_RANGE,
                       _("The amount is larger than ten trillion euros, the largest this application accepts."));
}

/* Appends the digits of @text to @cents; it stops, too large, before it can overflow. */
static void
append_digits (gint64     *cents,
               const char *text)
{
  for (; *text != '\0' && *cents <= EUR_AMOUNT_MAX; text++)
    {
      if (g_ascii_isdigit (*text))
        *cents = *cents * 10 + g_ascii_digit_value (*text);
    }
}

static gboolean
parse_magnitude (char    *text,
                 gint64  *cents,
                 GError **error)
{
  char *decimals;
  gint64 total = 0;

  if (!check_characters (text, error))
    return FALSE;

  if ((decimals = strpbrk (text, ",.")) != NULL)
    *decimals++ = '\0';

  if (!check_parts (text, decimals, error))
    return FALSE;

  append_digits (&total, text);
  append_digits (&total, decimals == NULL ? "00" : decimals);
  append_digits (&total, decimals != NULL && strlen (decimals) == 1 ? "0" : "");

  if (total > EUR_AMOUNT_MAX)
    {
      set_range_error (error);
      return FALSE;
    }

  *cents = total;

  return TRUE;
}

/**
 * eur_amount_parse:
 * @text: (nullable): what a person or a file wrote
 * @cents: (out): the amount, in euro cents
 * @error: return location for a #GError
 *
 * Reads an amount of euros such as “1 234,50 €”.
 *
 * Thousands may be separated by U+0020, U+00A0 or U+202F; the decimal mark is
 * a comma or a point, with one or two decimals; “€” or “EUR” may end it, and
 * '-' or U+2212 begin it. The locale of the process plays no part. A number
 * with two marks, as “1.234,56”, is refused rather than guessed.
 *
 * Fails with %EUR_BASE_ERROR_INVALID, or with %EUR_BASE_ERROR_RANGE beyond
 * %EUR_AMOUNT_MAX; @cents is then left alone.
 *
 * Returns: whether @text is an amount
 */
gboolean
eur_amount_parse (const char  *text,
                  gint64      *cents,
                  GError     **error)
{
  g_autofree char *plain = normalize (text == NULL ? "" : text);
  gboolean negative = *plain == '-';

  g_return_val_if_fail (cents != NULL, FALSE);

  if (!parse_magnitude (g_strchug (plain + (negative ? 1 : 0)), cents, error))
    return FALSE;

  if (negative)
    *cents = -*cents;

  return TRUE;
}

/**
 * eur_amount_from_double:
 * @euros: a number of euros, as a JSON file has it
 * @cents: (out): the amount, in euro cents
 * @error: return location for a #GError
 *
 * Rounds @euros to cents, halves away from zero. The number rounded is the
 * decimal that was written, not its binary neighbour: 1.005 gives 101 cents.
 *
 * Fails with %EUR_BASE_ERROR_INVALID when @euros is not a finite number, and
 * with %EUR_BASE_ERROR_RANGE beyond %EUR_AMOUNT_MAX.
 *
 * Returns: whether @euros is an amount
 */
gboolean
eur_amount_from_double (double   euros,
                        gint64  *cents,
                        GError **error)
{
  char decimal[G_ASCII_DTOSTR_BUF_SIZE];
  double rounded;

  g_return_val_if_fail (cents != NULL, FALSE);

  if (!isfinite (euros))
    {
      g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                           _("The amount is not a number."));
      return FALSE;
    }

  /* 15 digits hold the largest amount in cents, and undo the binary error. */
  g_ascii_formatd (decimal, sizeof decimal, "%.15g", euros * 100);
  rounded = round (g_ascii_strtod (decimal, NULL));

  if (fabs (rounded) > (double) EUR_AMOUNT_MAX)
    {
      set_range_error (error);
      return FALSE;
    }

  *cents = (gint64) rounded;

  return TRUE;
}

/**
 * eur_amount_add:
 * @sum: (inout): a sum, in euro cents
 * @cents: what to add, in euro cents
 *
 * Adds @cents to @sum, unless the result would be beyond %EUR_AMOUNT_MAX on
 * either side: @sum is then left alone.
 *
 * Returns: whether @sum changed for the new sum
 */
gboolean
eur_amount_add (gint64 *sum,
                gint64  cents)
{
  gint64 total;

  g_return_val_if_fail (sum != NULL, FALSE);

  if (__builtin_add_overflow (*sum, cents, &total) ||
      total > EUR_AMOUNT_MAX || total < -EUR_AMOUNT_MAX)
    return FALSE;

  *sum = total;

  return TRUE;
}

/**
 * eur_amount_to_decimal:
 * @cents: an amount, in euro cents
 *
 * Writes an amount for a file: “1234.50”, with a point whatever the locale and
 * always two decimals.
 *
 * Returns: (transfer full): a number of euros
 */
char *
eur_amount_to_decimal (gint64 cents)
{
  guint64 magnitude = cents < 0 ? -(guint64) cents : (guint64) cents;

  return g_strdup_printf ("%s%" G_GUINT64_FORMAT ".%02u",
                          cents < 0 ? "-" : "",
                          magnitude / 100, (guint) (magnitude % 100));
}
