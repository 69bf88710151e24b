/* eur-target.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-intake-file.h"
#include "eur-model.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_TARGET_DOSSIER,
  EUR_TARGET_ORGANIZATION,
  EUR_TARGET_PERSON,
  EUR_TARGET_PLAN,
  EUR_TARGET_ATTACHMENT,
  EUR_TARGET_EXPENSE,  /* a column of a repeatable block */
  EUR_TARGET_RESOURCE, /* likewise */
} EurTargetScope;

#define EUR_N_TARGET_SCOPES (EUR_TARGET_RESOURCE + 1)

/**
 * EurTarget:
 *
 * A place of ours that an answer can go to. @path is its name in mappings,
 * "dossier.title"; @member the field's name in its record, if it is a field.
 */
typedef struct
{
  const char     *path;
  EurTargetScope  scope;
  const char     *member; /* (nullable) */
  const char     *title;  /* untranslated; NULL: the field's own */
  guint           kinds;  /* 1 << EurChampKind, of the questions that fit */
  gboolean        many;   /* several questions may share it */
  const char     *words;  /* of labels that propose it; NULL: any label */
} EurTarget;

const EurTarget *eur_target_list            (guint           *n_targets);
const EurTarget *eur_target_from_path       (const char      *path);
const EurField  *eur_target_get_field       (const EurTarget *self);
const char      *eur_target_get_title       (const EurTarget *self);
gboolean         eur_target_is_block        (const EurTarget *self,
                                             EurTargetScope  *columns);
gboolean         eur_target_accepts         (const EurTarget *self,
                                             EurChampKind     kind);
guint            eur_target_score           (const EurTarget *self,
                                             const char      *folded_label);
EurRecordClass  *eur_target_scope_ref_class (EurTargetScope   scope) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
