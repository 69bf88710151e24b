/* eur-words.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-words-private.h"

/* Shorter words are compared whole, or "nom" would begin "nombre". */
#define SHORTEST_STEM 5

/* Words that say nothing of what a question asks. */
static const char *const empty_words[] = {
  "a", "au", "aux", "avec", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "elle", "en", "est",
  "et", "il", "l", "la", "le", "les", "leur", "ou", "par", "pour", "qu", "que", "quel", "quelle",
  "quelles", "quels", "s", "sa", "ses", "son", "sont", "sur", "un", "une", "vos", "votre", "y", NULL
};

static gboolean
word_begins (const char *word,
             const char *stem)
{
  gsize length = strlen (stem);

  if (strncmp (word, stem, length) != 0)
    return FALSE;

  return length >= SHORTEST_STEM || word[length] == '\0' || g_str_equal (word + length, "s");
}

static gboolean
has_word (char       **words,
          const char  *stem)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (word_begins (words[i], stem))
        return TRUE;
    }

  return FALSE;
}

/* How many of the pattern's words are there; 0 unless all are, and none of
 * those with a minus sign. */
static guint
match_pattern (char       **words,
               const char  *pattern)
{
  g_auto(GStrv) stems = g_strsplit (pattern, " ", -1);
  guint n_matched = 0;

  for (guint i = 0; stems[i] != NULL; i++)
    {
      if (*stems[i] == '-' ? has_word (words, stems[i] + 1) : !has_word (words, stems[i]))
        return 0;

      n_matched += *stems[i] != '-';
    }

  return n_matched;
}

static guint
count_full_words (char **words)
{
  guint n_words = 0;

  for (guint i = 0; words[i] != NULL; i++)
    n_words += !g_strv_contains (empty_words, words[i]);

  return MAX (n_words, 1);
}

/**
 * _eur_words_score:
 * @folded: a text, folded by eur_text_fold()
 * @patterns: alternatives separated by "|", each of them stems of words that
 *   must all be in the text, or not be in it when they begin with "-"
 *
 * Returns: how well the best alternative describes the text: 0 when none does,
 *   more the more words it has and the less of the text it leaves out
 */
guint
_eur_words_score (const char *folded,
                  const char *patterns)
{
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);
  g_auto(GStrv) alternatives = g_strsplit (patterns, "|", -1);
  guint n_words = count_full_words (words);
  guint best = 0;

  for (guint i = 0; alternatives[i] != NULL; i++)
    {
      guint n_matched = match_pattern (words, alternatives[i]);

      if (n_matched > 0)
        best = MAX (best, 100 * n_matched / n_words + 10 * n_matched);
    }

  return best;
}
