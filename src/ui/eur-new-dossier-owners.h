/* eur-new-dossier-owners.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_TYPE_NEW_DOSSIER_OWNERS (eur_new_dossier_owners_get_type ())

G_DECLARE_FINAL_TYPE (EurNewDossierOwners, eur_new_dossier_owners, EUR, NEW_DOSSIER_OWNERS, GObject)

DexFuture  *eur_new_dossier_owners_load   (EurStore            *store) G_GNUC_WARN_UNUSED_RESULT;
GListModel *eur_new_dossier_owners_search (EurNewDossierOwners *self,
                                           const char          *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
