/* eur-demo-words-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

/**
 * EurDemoWords:
 *
 * The lists of data/demo-words.json and a chance that is always the same one:
 * whoever asks for the same things in the same order gets the same answers.
 */
typedef struct _EurDemoWords EurDemoWords;

EurDemoWords *_eur_demo_words_new          (guint32        seed,
                                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void          _eur_demo_words_free         (EurDemoWords  *self);
JsonArray    *_eur_demo_words_get_list     (EurDemoWords  *self,
                                            const char    *list);
guint         _eur_demo_words_draw         (EurDemoWords  *self,
                                            guint          first,
                                            guint          last);
JsonNode     *_eur_demo_words_pick         (EurDemoWords  *self,
                                            const char    *list);
const char   *_eur_demo_words_pick_text    (EurDemoWords  *self,
                                            const char    *list);
EurCommune   *_eur_demo_words_pick_commune (EurDemoWords  *self);
char         *_eur_demo_words_write        (EurDemoWords  *self,
                                            guint          n_sentences) G_GNUC_WARN_UNUSED_RESULT;
char         *_eur_demo_words_new_id       (EurDemoWords  *self,
                                            const char    *type) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurDemoWords, _eur_demo_words_free)

G_END_DECLS
