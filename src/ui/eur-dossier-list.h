/* eur-dossier-list.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_LIST (eur_dossier_list_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierList, eur_dossier_list, EUR, DOSSIER_LIST, AdwNavigationPage)

EurDossierList *eur_dossier_list_new          (EurWorkspace   *workspace) G_GNUC_WARN_UNUSED_RESULT;
void            eur_dossier_list_focus_search (EurDossierList *self);
DexFuture      *eur_dossier_list_await        (EurDossierList *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
