/* eur-text.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "eur-text.h"

/**
 * eur_text_clean:
 * @text: (nullable): what a person typed or a file holds
 *
 * Makes text fit to be stored: NFC, lines ended by U+000A, no control
 * character but new lines and tabs, no white space at either end. Bytes that
 * are not UTF-8 become U+FFFD. Cleaning twice changes nothing more.
 *
 * Returns: (transfer full) (nullable): the clean text, or %NULL for %NULL
 */
char *
eur_text_clean (const char *text)
{
  g_autoptr(GString) clean = NULL;
  g_autofree char *valid = NULL;
  g_autofree char *trimmed = NULL;
  gsize kept = 0;

  if (text == NULL)
    return NULL;

  valid = g_utf8_make_valid (text, -1);
  clean = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\r' && p[1] == '\n')
        continue;

      if (c == '\r')
        c = '\n';

      if ((g_unichar_iscntrl (c) && c != '\n' && c != '\t') ||
          (clean->len == 0 && g_unichar_isspace (c)))
        continue;

      g_string_append_unichar (clean, c);

      if (!g_unichar_isspace (c))
        kept = clean->len;
    }

  trimmed = g_strndup (clean->str, kept);

  return g_utf8_normalize (trimmed, -1, G_NORMALIZE_NFC);
}

/* Letters that Unicode does not decompose, though a French reader does. */
static const char *
expand (gunichar c)
{
  switch (c)
    {
    case 0x153: /* œ */
      return "oe";

    case 0xe6: /* æ */
      return "ae";

    case 0xdf: /* ß */
      return "ss";

    case 0xf8: /* ø */
      return "o";

    case 0x142: /* ł */
      return "l";

    default:
      return NULL;
    }
}

static void
append_folded (GString  *folded,
               gunichar  c)
{
  const char *expanded = expand (c);

  if (expanded != NULL)
    g_string_append (folded, expanded);
  else if (g_unichar_isalnum (c))
    g_string_append_unichar (folded, c);
  else if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
    g_string_append_c (folded, ' ');
}

/**
 * eur_text_fold:
 * @text: (nullable): any text
 *
 * Reduces text to what a search compares: lower case, without accents,
 * ligatures expanded, and one space for whatever is neither letter nor digit.
 * “L’Éco-lieu” becomes “l eco lieu”. Invisible format characters, such as the
 * soft hyphen, are dropped.
 *
 * Returns: (transfer full): the folded text, "" for %NULL
 */
char *
eur_text_fold (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text == NULL ? "" : text, -1);
  g_autofree char *decomposed = g_utf8_normalize (valid, -1, G_NORMALIZE_NFKD);
  g_autofree char *lower = g_utf8_casefold (decomposed, -1);
  GString *folded = g_string_sized_new (strlen (lower));

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_ismark (c) && g_unichar_type (c) != G_UNICODE_FORMAT)
        append_folded (folded, c);
    }

  if (folded->len > 0 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);

  return g_string_free_and_steal (folded);
}

static gboolean
has_word (const char *folded,
          const char *start)
{
  gsize length = strlen (start);

  for (const char *word = folded; word != NULL; word = strchr (word, ' '))
    {
      if (*word == ' ')
        word++;

      if (strncmp (word, start, length) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * eur_text_matches:
 * @folded: (nullable): text that eur_text_fold() returned
 * @query: (nullable): what a person typed, as typed
 *
 * Returns: whether every word of @query begins some word of @folded; an empty
 *   query matches everything
 */
gboolean
eur_text_matches (const char *folded,
                  const char *query)
{
  g_autofree char *wanted = eur_text_fold (query);
  g_auto(GStrv) words = g_strsplit (wanted, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (folded == NULL || !has_word (folded, words[i]))
        return FALSE;
    }

  return TRUE;
}

/**
 * eur_text_is_empty:
 * @text: (nullable): any text, in UTF-8
 *
 * Returns: whether @text is %NULL, "" or nothing but white space, no-break
 *   spaces included
 */
gboolean
eur_text_is_empty (const char *text)
{
  if (text == NULL)
    return TRUE;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      if (!g_unichar_isspace (g_utf8_get_char (text)))
        return FALSE;
    }

  return TRUE;
}
