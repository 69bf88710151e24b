/* eur-editor.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

/**
 * EurEditorState:
 * @EUR_EDITOR_SAVED: the store has all that was written
 * @EUR_EDITOR_SAVING: it is about to
 * @EUR_EDITOR_FAILED: it refused; #EurEditor:problem says why, and nothing is lost
 */
typedef enum
{
  EUR_EDITOR_SAVED,
  EUR_EDITOR_SAVING,
  EUR_EDITOR_FAILED,
} EurEditorState;

#define EUR_TYPE_EDITOR (eur_editor_get_type ())

G_DECLARE_FINAL_TYPE (EurEditor, eur_editor, EUR, EDITOR, GObject)

EurEditor      *eur_editor_new         (EurStore    *store,
                                        EurBundle   *bundle,
                                        const char  *author) G_GNUC_WARN_UNUSED_RESULT;
void            eur_editor_track       (EurEditor   *self,
                                        EurDocument *document);
EurBundle      *eur_editor_get_bundle  (EurEditor   *self);
EurEditorState  eur_editor_get_state   (EurEditor   *self);
const char     *eur_editor_get_problem (EurEditor   *self);
gboolean        eur_editor_can_undo    (EurEditor   *self);
guint           eur_editor_get_n_undos (EurEditor   *self);
DexFuture      *eur_editor_flush       (EurEditor   *self) G_GNUC_WARN_UNUSED_RESULT;
DexFuture      *eur_editor_undo        (EurEditor   *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
