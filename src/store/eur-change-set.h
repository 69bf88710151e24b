/* eur-change-set.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libdex.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_CHANGE_SET (eur_change_set_get_type ())

G_DECLARE_FINAL_TYPE (EurChangeSet, eur_change_set, EUR, CHANGE_SET, GObject)

/**
 * EurChangeSet:
 *
 * What is written together, or not at all: documents put and deleted, bytes of
 * attachments, and the journal's line for each dossier concerned, which the
 * store writes itself. Commit it once with eur_store_commit().
 */
EurChangeSet *eur_change_set_new        (const char    *author,
                                         EurAction      action) G_GNUC_WARN_UNUSED_RESULT;
void          eur_change_set_put        (EurChangeSet  *self,
                                         EurDocument   *document);
void          eur_change_set_put_for    (EurChangeSet  *self,
                                         EurDocument   *document,
                                         const char    *subject);
void          eur_change_set_delete     (EurChangeSet  *self,
                                         EurDocument   *document);
void          eur_change_set_attach     (EurChangeSet  *self,
                                         EurAttachment *attachment,
                                         GBytes        *bytes);
void          eur_change_set_expect_seq (EurChangeSet  *self,
                                         gint64         seq);
void          eur_change_set_set_note   (EurChangeSet  *self,
                                         const char    *note);
gboolean      eur_change_set_is_empty   (EurChangeSet  *self);

G_END_DECLS
