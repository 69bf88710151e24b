/* eur-sentence.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many values a sentence may have. */
#define EUR_SENTENCE_MAX_VALUES 6

/**
 * EurSentence:
 *
 * A sentence that is read on screen, in the language of the interface, and in
 * documents, which are always French. Both have the same %s, each used, in any
 * order ("%2$s"). @source is untranslated (N_); its French translation is @french.
 */
typedef struct
{
  const char *source;
  const char *french;
} EurSentence;

char *eur_sentence_dup_text   (const EurSentence *self,
                               const char *const *values) G_GNUC_WARN_UNUSED_RESULT;
char *eur_sentence_dup_french (const EurSentence *self,
                               const char *const *values) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
