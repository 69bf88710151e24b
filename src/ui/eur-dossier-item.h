/* eur-dossier-item.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_ITEM (eur_dossier_item_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierItem, eur_dossier_item, EUR, DOSSIER_ITEM, GObject)

EurDossierItem *eur_dossier_item_new     (gint64          key) G_GNUC_WARN_UNUSED_RESULT;
gint64          eur_dossier_item_get_key (EurDossierItem *self);
EurDossierRow  *eur_dossier_item_get_row (EurDossierItem *self);
void            eur_dossier_item_set_row (EurDossierItem *self,
                                          EurDossierRow  *row);

G_END_DECLS
