/* eur-dossier-page.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_PAGE (eur_dossier_page_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierPage, eur_dossier_page, EUR, DOSSIER_PAGE, AdwNavigationPage)

EurDossierPage *eur_dossier_page_new        (EurWorkspace   *workspace) G_GNUC_WARN_UNUSED_RESULT;
DexFuture      *eur_dossier_page_load       (EurDossierPage *self,
                                             const char     *ref) G_GNUC_WARN_UNUSED_RESULT;
EurBundle      *eur_dossier_page_get_bundle (EurDossierPage *self);
gboolean        eur_dossier_page_is_unsaved (EurDossierPage *self);
DexFuture      *eur_dossier_page_flush      (EurDossierPage *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
