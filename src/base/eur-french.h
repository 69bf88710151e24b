/* eur-french.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* French formats written by this code, never by the process locale (CLDR 48, fr). */

#define EUR_NBSP  "\302\240"     /* U+00A0, before a colon, % and €, inside « » */
#define EUR_NNBSP "\342\200\257" /* U+202F, between thousands, before ; ! ? */

typedef enum
{
  EUR_FRENCH_DATE_SHORT, /* 01/03/2026 */
  EUR_FRENCH_DATE_LONG,  /* 1er mars 2026 */
  EUR_FRENCH_DATE_FULL,  /* dimanche 1er mars 2026 */
  EUR_FRENCH_DATE_TIME,  /* 1er mars 2026 à 14:05 */
} EurFrenchDate;

typedef enum
{
  EUR_FRENCH_ONE,
  EUR_FRENCH_MANY,
  EUR_FRENCH_OTHER,
} EurFrenchPlural;

char            *eur_french_format_integer        (gint64             number) G_GNUC_WARN_UNUSED_RESULT;
char            *eur_french_format_decimal        (gint64             number,
                                                   guint              digits) G_GNUC_WARN_UNUSED_RESULT;
char            *eur_french_format_money          (gint64             cents) G_GNUC_WARN_UNUSED_RESULT;
char            *eur_french_format_percent        (gint64             numerator,
                                                   gint64             denominator,
                                                   guint              digits) G_GNUC_WARN_UNUSED_RESULT;
char            *eur_french_format_percent_beside (gint64             numerator,
                                                   gint64             denominator,
                                                   guint              digits,
                                                   gint64             limit) G_GNUC_WARN_UNUSED_RESULT;
char            *eur_french_format_size           (gint64             bytes) G_GNUC_WARN_UNUSED_RESULT;
char            *eur_french_format_date           (const char        *iso,
                                                   EurFrenchDate      form) G_GNUC_WARN_UNUSED_RESULT;
char            *eur_french_format_range          (const char        *first_day,
                                                   const char        *last_day) G_GNUC_WARN_UNUSED_RESULT;
char            *eur_french_format_list           (const char *const *items) G_GNUC_WARN_UNUSED_RESULT;
EurFrenchPlural  eur_french_plural                (gint64             number,
                                                   guint              digits);
char            *eur_french_typography            (const char        *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
