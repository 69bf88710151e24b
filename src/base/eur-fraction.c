/* eur-fraction.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-fraction.h"

static gint64
find_divisor (gint64 a,
              gint64 b)
{
  while (b != 0)
    {
      gint64 rest = a % b;

      a = b;
      b = rest;
    }

  return ABS (a);
}

/**
 * eur_fraction_make:
 *
 * Returns: @numerator over @denominator in lowest terms; not known when
 *   @denominator is 0
 */
EurFraction
eur_fraction_make (gint64 numerator,
                   gint64 denominator)
{
  gint64 divisor;

  if (denominator == 0)
    return (EurFraction) { 0, 0 };

  divisor = find_divisor (numerator, denominator);
  if (denominator < 0)
    divisor = -divisor;

  return (EurFraction) { numerator / divisor, denominator / divisor };
}

gboolean
eur_fraction_is_known (EurFraction self)
{
  return self.denominator != 0;
}

/**
 * eur_fraction_compare:
 * @a: a fraction that is known
 * @b: likewise
 *
 * Returns: less than, equal to or greater than 0; exact for all that fits in a fraction
 */
int
eur_fraction_compare (EurFraction a,
                      EurFraction b)
{
  __int128 left = (__int128) a.numerator * b.denominator;
  __int128 right = (__int128) b.numerator * a.denominator;

  return (left > right) - (left < right);
}
