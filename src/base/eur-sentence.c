/* eur-sentence.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-sentence.h"

/* The format is a constant of a table, checked by gettext and by the tests of the
 * sentences; unused values at the end are harmless. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

static char *
fill (const char        *format,
      const char *const *values)
{
  const char *v[EUR_SENTENCE_MAX_VALUES] = { "", "", "", "", "", "" };

  for (guint i = 0; values != NULL && values[i] != NULL && i < G_N_ELEMENTS (v); i++)
    v[i] = values[i];

  return g_strdup_printf (format, v[0], v[1], v[2], v[3], v[4], v[5]);
}

#pragma GCC diagnostic pop

/**
 * eur_sentence_dup_text:
 * @values: (nullable) (array zero-terminated=1): what its %s stand for
 *
 * Returns: (transfer full): the sentence in the language of the interface
 */
char *
eur_sentence_dup_text (const EurSentence *self,
                       const char *const *values)
{
  g_return_val_if_fail (self != NULL, NULL);

  return fill (_(self->source), values);
}

/**
 * eur_sentence_dup_french:
 * @values: (nullable) (array zero-terminated=1): what its %s stand for
 *
 * Returns: (transfer full): the sentence in French, whatever the language of the interface
 */
char *
eur_sentence_dup_french (const EurSentence *self,
                         const char *const *values)
{
  g_return_val_if_fail (self != NULL, NULL);

  return fill (self->french, values);
}
