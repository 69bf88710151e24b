/* eur-store.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-change-set.h"
#include "eur-dossier-query.h"
#include "eur-store-error.h"

G_BEGIN_DECLS

#define EUR_TYPE_STORE (eur_store_get_type ())

G_DECLARE_FINAL_TYPE (EurStore, eur_store, EUR, STORE, GObject)

EurStore   *eur_store_new             (const char        *path) G_GNUC_WARN_UNUSED_RESULT;
char       *eur_store_default_path    (void) G_GNUC_WARN_UNUSED_RESULT;
const char *eur_store_get_path        (EurStore          *self);
gboolean    eur_store_is_read_only    (EurStore          *self);
const char *eur_store_get_notice      (EurStore          *self);

/* Every future below is answered by the store's own thread, in the order asked. */
DexFuture  *eur_store_open            (EurStore          *self) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_close           (EurStore          *self) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_commit          (EurStore          *self,
                                       EurChangeSet      *changes) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_get             (EurStore          *self,
                                       const char        *id) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_get_seq         (EurStore          *self) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_find            (EurStore          *self,
                                       const char        *type_name,
                                       const char        *field,
                                       const char *const *values) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_next_number     (EurStore          *self,
                                       EurWave           *wave) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_query           (EurStore          *self,
                                       EurDossierQuery   *query) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_load_rows       (EurStore          *self,
                                       const gint64      *keys,
                                       guint              n_keys) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_load_bundle     (EurStore          *self,
                                       const char        *ref) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_read_attachment (EurStore          *self,
                                       const char        *sha256) G_GNUC_WARN_UNUSED_RESULT;
DexFuture  *eur_store_check           (EurStore          *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* Last, because it is about a store. */
#include "eur-editor.h"
