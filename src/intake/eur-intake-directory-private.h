/* eur-intake-directory-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

/**
 * EurIntakeDirectory:
 *
 * The organizations and persons that an import meets: those of the store, and
 * those it makes. Dossiers of one file that share an owner share the object.
 */
typedef struct
{
  GHashTable *organizations; /* "siret X", "siren X", "rna X", "name X" -> EurOrganization */
  GHashTable *persons;       /* e-mail -> EurPerson */
  GHashTable *by_id;         /* id -> EurDocument */
} EurIntakeDirectory;

EurIntakeDirectory *_eur_intake_directory_new               (void) G_GNUC_WARN_UNUSED_RESULT;
void                _eur_intake_directory_free              (EurIntakeDirectory  *self);
gboolean            _eur_intake_directory_load              (EurIntakeDirectory  *self,
                                                             EurStore            *store,
                                                             GPtrArray           *readings,
                                                             GError             **error);
gboolean            _eur_intake_directory_load_id           (EurIntakeDirectory  *self,
                                                             EurStore            *store,
                                                             const char          *id,
                                                             GError             **error);
void                _eur_intake_directory_add_organization  (EurIntakeDirectory  *self,
                                                             EurOrganization     *organization,
                                                             JsonObject          *members);
void                _eur_intake_directory_add_person        (EurIntakeDirectory  *self,
                                                             EurPerson           *person,
                                                             const char          *email);
EurOrganization    *_eur_intake_directory_find_organization (EurIntakeDirectory  *self,
                                                             JsonObject          *members);
EurPerson          *_eur_intake_directory_find_person       (EurIntakeDirectory  *self,
                                                             const char          *email);
EurDocument        *_eur_intake_directory_get               (EurIntakeDirectory  *self,
                                                             const char          *id);
char               *_eur_intake_directory_dup_name          (EurIntakeDirectory  *self,
                                                             const char          *id) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurIntakeDirectory, _eur_intake_directory_free)

G_END_DECLS
