/* eur-collation.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-collation.h"
#include "eur-text.h"

/* Each level ends with a byte that sorts before any weight of the level, so
 * that a level may leave out its trailing EVEN weights: most are then empty. */
#define LEVEL_END '\001'
#define EVEN      '\002'
#define UPPER     '\003'

#define GRAVE 0x300
#define ACUTE 0x301

/* As many letters as eur_text_fold() makes of one. */
static guint
count_letters (gunichar c)
{
  switch (c)
    {
    case 0x152:  /* Œ */
    case 0x153:  /* œ */
    case 0xc6:   /* Æ */
    case 0xe6:   /* æ */
    case 0x1e9e: /* ẞ */
    case 0xdf:   /* ß */
      return 2;

    default:
      return g_unichar_isalnum (c) ? 1 : 0;
    }
}

/* Unicode numbers the grave accent first; its collation table sorts é before è. */
static gunichar
get_mark_weight (gunichar c)
{
  if (c == GRAVE || c == ACUTE)
    return GRAVE + ACUTE - c;

  return c;
}

static void
end_level (GString *key,
           GString *level)
{
  while (level->len > 0 && level->str[level->len - 1] == EVEN)
    g_string_truncate (level, level->len - 1);

  g_string_append_c (key, LEVEL_END);
  g_string_append_len (key, level->str, level->len);
}

static void
append_accents_and_case (GString    *key,
                         const char *decomposed)
{
  g_autoptr(GString) accents = g_string_new (NULL);
  g_autoptr(GString) cases = g_string_new (NULL);

  for (const char *p = decomposed; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c))
        g_string_append_unichar (accents, get_mark_weight (c));

      for (guint n = count_letters (c); n > 0; n--)
        {
          g_string_append_c (accents, EVEN);
          g_string_append_c (cases, g_unichar_isupper (c) ? UPPER : EVEN);
        }
    }

  end_level (key, accents);
  end_level (key, cases);
}

/**
 * eur_collation_key:
 * @text: (nullable): any text, in UTF-8
 *
 * Makes a key that sorts as French dictionaries do, with strcmp() or in
 * SQLite, whatever the locale: base letters first, with œ as “oe” and anything
 * that is neither letter nor digit as a space; then accents, from left to right
 * (CLDR fr; only fr-CA reads them backwards); then lower case before upper.
 * The text itself comes last, so that only equal texts have equal keys.
 * Digits sort by character: “10” comes before “9”.
 *
 * Returns: (transfer full): the key, in UTF-8; "" for %NULL
 */
char *
eur_collation_key (const char *text)
{
  g_autofree char *base = eur_text_fold (text);
  g_autofree char *valid = NULL;
  g_autofree char *decomposed = NULL;
  GString *key = g_string_new (base);

  if (text == NULL)
    return g_string_free_and_steal (key);

  valid = g_utf8_make_valid (text, -1);
  decomposed = g_utf8_normalize (valid, -1, G_NORMALIZE_NFKD);
  append_accents_and_case (key, decomposed);
  g_string_append_c (key, LEVEL_END);
  g_string_append (key, valid);

  return g_string_free_and_steal (key);
}

/**
 * eur_collation_compare:
 * @a: (nullable): a text
 * @b: (nullable): another
 *
 * Compares two texts in French order. It makes two keys: to sort more than a
 * handful, make each key once.
 *
 * Returns: less than, equal to or more than zero, as strcmp()
 */
int
eur_collation_compare (const char *a,
                       const char *b)
{
  g_autofree char *a_key = eur_collation_key (a);
  g_autofree char *b_key = eur_collation_key (b);

  return strcmp (a_key, b_key);
}
