/* eur-mapping.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-target.h"

G_BEGIN_DECLS

#define EUR_TYPE_MAPPING (eur_mapping_get_type ())

/**
 * EurMapping:
 *
 * Which question of a procedure answers which of our fields. A question that
 * it gives no target is left out on purpose; one that it does not have is not
 * understood.
 */
typedef struct _EurMapping EurMapping;

GType            eur_mapping_get_type  (void) G_GNUC_CONST;
EurMapping      *eur_mapping_new       (void) G_GNUC_WARN_UNUSED_RESULT;
EurMapping      *eur_mapping_from_json (JsonObject       *object,
                                        GError          **error) G_GNUC_WARN_UNUSED_RESULT;
JsonObject      *eur_mapping_to_json   (EurMapping       *self) G_GNUC_WARN_UNUSED_RESULT;
EurMapping      *eur_mapping_ref       (EurMapping       *self);
void             eur_mapping_unref     (EurMapping       *self);
gboolean         eur_mapping_contains  (EurMapping       *self,
                                        const char       *key);
const EurTarget *eur_mapping_lookup    (EurMapping       *self,
                                        const char       *key);
void             eur_mapping_set       (EurMapping       *self,
                                        const char       *key,
                                        const char       *label,
                                        const EurTarget  *target);
void             eur_mapping_propose   (EurMapping       *self,
                                        EurIntakeFile    *file,
                                        EurMapping       *example);
gboolean         eur_mapping_correct   (EurMapping       *self,
                                        EurMapping       *correction,
                                        EurIntakeFile    *file,
                                        GError          **error);
DexFuture       *eur_mapping_load      (GFile            *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurMapping, eur_mapping_unref)

G_END_DECLS
