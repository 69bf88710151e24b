/* eur-dossier-model.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_MODEL (eur_dossier_model_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierModel, eur_dossier_model, EUR, DOSSIER_MODEL, GObject)

EurDossierModel *eur_dossier_model_new        (EurStore         *store) G_GNUC_WARN_UNUSED_RESULT;
gint64           eur_dossier_model_get_key    (EurDossierModel  *self,
                                               guint             position);
void             eur_dossier_model_set_result (EurDossierModel  *self,
                                               EurDossierResult *result);
void             eur_dossier_model_grow       (EurDossierModel  *self,
                                               EurDossierResult *result);
void             eur_dossier_model_finish     (EurDossierModel  *self);

G_END_DECLS
