/* eur-difference.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"

G_BEGIN_DECLS

#define EUR_TYPE_DIFFERENCE (eur_difference_get_type ())

/**
 * EurDifference:
 *
 * One field whose value differs between two versions of a document, or, from a
 * merge, that both sides changed. @path is the field's name, or
 * "resources/LINE/amount_cents" in a line; a line added or removed has the path
 * "resources/LINE" and no @old or no @new. Immutable.
 */
typedef struct
{
  grefcount       ref_count;
  char           *path;
  const EurField *field; /* the innermost one known; NULL for an unknown member */
  JsonNode       *base;  /* merges only */
  JsonNode       *old;   /* or ours */
  JsonNode       *new;   /* or theirs */
} EurDifference;

GType          eur_difference_get_type  (void) G_GNUC_CONST;
EurDifference *eur_difference_ref       (EurDifference  *self);
void           eur_difference_unref     (EurDifference  *self);
char          *eur_difference_dup_title (EurDifference  *self) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray     *eur_record_compare       (EurRecordClass *klass,
                                         JsonObject     *old,
                                         JsonObject     *new) G_GNUC_WARN_UNUSED_RESULT;
JsonObject    *eur_record_merge         (EurRecordClass *klass,
                                         JsonObject     *base,
                                         JsonObject     *ours,
                                         JsonObject     *theirs,
                                         GPtrArray      *conflicts) G_GNUC_WARN_UNUSED_RESULT;
char          *eur_field_format_value   (const EurField *field,
                                         JsonNode       *value) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurDifference, eur_difference_unref)

G_END_DECLS
