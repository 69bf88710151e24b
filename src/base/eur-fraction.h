/* eur-fraction.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * EurFraction:
 *
 * An exact rational in lowest terms. @denominator is at least 1, or 0 for what is
 * not known (a rate of a cost that nobody gave).
 */
typedef struct
{
  gint64 numerator;
  gint64 denominator;
} EurFraction;

EurFraction eur_fraction_make     (gint64      numerator,
                                   gint64      denominator);
gboolean    eur_fraction_is_known (EurFraction self);
int         eur_fraction_compare  (EurFraction a,
                                   EurFraction b);

G_END_DECLS
