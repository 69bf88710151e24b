/* eur-duplicates-title.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-duplicates-private.h"

/* Words of any title, folded: sharing them says nothing. */
static const char *const small_words[] = {
  "a",
  "au",
  "aux",
  "avec",
  "chez",
  "d",
  "dans",
  "de",
  "des",
  "du",
  "en",
  "et",
  "l",
  "la",
  "le",
  "les",
  "nos",
  "notre",
  "ou",
  "par",
  "pour",
  "projet",
  "s",
  "sa",
  "ses",
  "son",
  "sous",
  "sur",
  "un",
  "une",
  "vers",
  NULL,
};

/* The words that say something, each once. */
GPtrArray *
_eur_duplicates_list_words (const char *title)
{
  g_autofree char *folded = eur_text_fold (title);
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0' &&
          !g_strv_contains (small_words, words[i]) &&
          !g_ptr_array_find_with_equal_func (list, words[i], g_str_equal, NULL))
        g_ptr_array_add (list, g_strdup (words[i]));
    }

  return list;
}

/**
 * eur_duplicates_titles_are_near:
 * @a: (nullable): a title
 * @b: (nullable): another
 *
 * Two titles are near when two thirds of their words are shared: 2 × shared ≥ ⅔
 * of the words of the one and of the other together. Capitals, accents, order
 * and small words (“de”, “pour”, “projet”) do not count, and one shared word is
 * not enough, unless it is all that both have.
 *
 * Returns: whether the two may name the same project
 */
gboolean
eur_duplicates_titles_are_near (const char *a,
                                const char *b)
{
  g_autoptr(GPtrArray) words_a = _eur_duplicates_list_words (a);
  g_autoptr(GPtrArray) words_b = _eur_duplicates_list_words (b);
  guint n_words = words_a->len + words_b->len;
  guint n_shared = 0;

  for (guint i = 0; i < words_a->len; i++)
    n_shared += g_ptr_array_find_with_equal_func (words_b, g_ptr_array_index (words_a, i), g_str_equal, NULL);

  if (n_shared < 2)
    return n_shared == 1 && n_words == 2;

  return n_shared * 3 >= n_words;
}
