/* eur-french-typography.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-french.h"

#define NBSP       0xa0
#define NNBSP      0x202f
#define APOSTROPHE 0x2019
#define EURO_SIGN  0x20ac
#define ELLIPSIS   0x2026
#define OPENING    0xab   /* « */
#define CLOSING    0xbb   /* » */
#define END_QUOTE  0x201d /* ” */

typedef struct
{
  const gunichar *in; /* ends with a zero */
  glong           at;
  gunichar        last; /* what was written last, zero at first */
  GString        *out;
} Setter;

static void
put (Setter   *self,
     gunichar  c)
{
  g_string_append_unichar (self->out, c);
  self->last = c;
}

static void
put_until (Setter *self,
           glong   end)
{
  while (self->at < end)
    put (self, self->in[self->at++]);
}

static gunichar
get_previous (Setter *self)
{
  return self->at == 0 ? 0 : self->in[self->at - 1];
}

/* A space within a line; tabs are left alone, as new lines are. */
static gboolean
is_space (gunichar c)
{
  return c == ' ' || c == NBSP || c == NNBSP;
}

/* Whether a word stops there. */
static gboolean
is_break (gunichar c)
{
  return c == 0 || g_unichar_isspace (c) || c == OPENING || c == CLOSING;
}

static gboolean
is_closing (gunichar c)
{
  return c == CLOSING || c == END_QUOTE || c == APOSTROPHE || c == ELLIPSIS ||
         c == '"' || c == '\'' || c == ')' || c == ']';
}

/* Whether a mark there is French punctuation of what precedes it. */
static gboolean
can_precede (gunichar c)
{
  return g_unichar_isalnum (c) || is_closing (c) || c == '%' || c == EURO_SIGN;
}

/* “;” within “a;b” is not ours to space. */
static gboolean
can_follow (gunichar c)
{
  return is_break (c) || is_closing (c) ||
         c == ';' || c == '!' || c == '?' || c == ':' || c == '.' || c == ',';
}

/* Whether “://” is there. */
static gboolean
is_scheme_end (const gunichar *in)
{
  return in[0] == ':' && in[1] == '/' && in[2] == '/';
}

/* Addresses are copied as they are, with the punctuation that touches them. */
static gboolean
set_address (Setter *self)
{
  const gunichar *in = self->in + self->at;
  gboolean is_address = in[0] == 'w' && in[1] == 'w' && in[2] == 'w' && in[3] == '.';
  glong length = 0;

  if (!is_break (get_previous (self)) || is_break (*in))
    return FALSE;

  for (; !is_break (in[length]); length++)
    {
      if (in[length] == '@' || is_scheme_end (in + length))
        is_address = TRUE;
    }

  if (is_address)
    put_until (self, self->at + length);

  return is_address;
}

static glong
skip_digits (Setter *self,
             glong   at)
{
  while (g_unichar_isdigit (self->in[at]))
    at++;

  return at;
}

/* Sets runs of digits one space apart: a number if they are like 12 345 678,
 * else something that is not ours to group, such as a telephone number. */
static gboolean
set_digits (Setter *self)
{
  gunichar previous = get_previous (self);
  glong end = skip_digits (self, self->at);
  glong first = end - self->at;
  gboolean is_number = first <= 3 && self->in[self->at] != '0' &&
                       !g_unichar_isalnum (previous) &&
                       previous != ',' && previous != '.' && previous != '+';

  if (first == 0)
    return FALSE;

  while (is_space (self->in[end]) && g_unichar_isdigit (self->in[end + 1]))
    {
      glong next = skip_digits (self, end + 1);

      is_number = is_number && next - end == 4;
      end = next;
    }

  for (; self->at < end; self->at++)
    put (self, is_number && self->in[self->at] == ' ' ? NNBSP : self->in[self->at]);

  return TRUE;
}

/* The space that belongs before @c, or zero. */
static gunichar
get_space_before (gunichar c)
{
  switch (c)
    {
    case ';':
    case '!':
    case '?':
      return NNBSP;

    case ':':
    case '%':
    case EURO_SIGN:
    case CLOSING:
      return NBSP;

    default:
      return 0;
    }
}

static gboolean
set_spaces (Setter *self)
{
  glong end = self->at;
  gunichar space;

  while (is_space (self->in[end]))
    end++;

  if (end == self->at)
    return FALSE;

  space = is_scheme_end (self->in + end) ? 0 : get_space_before (self->in[end]);

  if (space == 0 || self->last == 0 || g_unichar_isspace (self->last))
    {
      put_until (self, end);
      return TRUE;
    }

  put (self, space);
  self->at = end;

  return TRUE;
}

static gboolean
lacks_space (Setter *self)
{
  gunichar next = self->in[self->at + 1];

  switch (self->in[self->at])
    {
    case ';':
    case '!':
    case '?':
      return can_precede (self->last) && can_follow (next);

    case ':':
      return can_precede (self->last) && is_break (next);

    case '%':
    case EURO_SIGN:
      return g_unichar_isdigit (self->last) && !g_unichar_isalnum (next);

    case CLOSING:
      return self->last != 0 && !g_unichar_isspace (self->last);

    default:
      return FALSE;
    }
}

static void
set_opening (Setter *self)
{
  put (self, self->in[self->at++]);

  while (is_space (self->in[self->at]))
    self->at++;

  if (self->in[self->at] != 0 && !g_unichar_isspace (self->in[self->at]))
    put (self, NBSP);
}

static void
set_character (Setter *self)
{
  gunichar c = self->in[self->at];

  if (c == OPENING)
    {
      set_opening (self);
      return;
    }

  if (c == '\'' && g_unichar_isalpha (get_previous (self)) &&
      g_unichar_isalpha (self->in[self->at + 1]))
    c = APOSTROPHE;
  else if (lacks_space (self))
    put (self, get_space_before (c));

  put (self, c);
  self->at++;
}

/**
 * eur_french_typography:
 * @text: (nullable): free text, as a person typed it
 *
 * Sets text as a French document has it: ’ between letters; U+202F before
 * ; ! ? and between the thousands of a number; U+00A0 before : % € and inside
 * « ». Addresses, times and numbers that are not in groups of three are left
 * alone, and so are no-break spaces between digits, which
 * eur_identifier_format() writes. Doing it twice changes nothing more.
 *
 * The rules are those of the Imprimerie nationale, as french-rules.md
 * sums them up.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL for %NULL
 */
char *
eur_french_typography (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree gunichar *in = NULL;
  Setter self = { 0 };

  if (text == NULL)
    return NULL;

  valid = g_utf8_make_valid (text, -1);
  in = g_utf8_to_ucs4_fast (valid, -1, NULL);
  self.in = in;
  self.out = g_string_new (NULL);

  while (in[self.at] != 0)
    {
      if (!set_address (&self) && !set_digits (&self) && !set_spaces (&self))
        set_character (&self);
    }

  return g_string_free_and_steal (self.out);
}
