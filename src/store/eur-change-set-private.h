/* eur-change-set-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-change-set.h"

G_BEGIN_DECLS

/* One document to write. What the store's thread reads is a snapshot of it. */
typedef struct
{
  EurDocument *document; /* gets its new revision when all is written */
  char        *id;
  char        *parent; /* the revision it was read at */
  char        *subject;
  JsonObject  *body;
  gboolean     deleted;
  char        *rev; /* out: as written */
} EurPut;

typedef struct
{
  char   *sha256;
  GBytes *bytes;
} EurBlob;

struct _EurChangeSet
{
  GObject    parent_instance;

  char      *author;
  char      *note;
  EurAction  action;
  gint64     expected_seq; /* -1: whatever it is */
  GPtrArray *puts;
  GPtrArray *blobs;
  GError    *problem; /* the first document that did not pass its checks */
};

void    _eur_put_free          (EurPut       *self);
EurPut *_eur_put_new           (const char   *id,
                                const char   *parent,
                                JsonObject   *body) G_GNUC_WARN_UNUSED_RESULT;
void    _eur_change_set_finish (EurChangeSet *self,
                                gboolean      committed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurPut, _eur_put_free)

G_END_DECLS
