/* eur-new-dossier-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_NEW_DOSSIER_DIALOG (eur_new_dossier_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurNewDossierDialog, eur_new_dossier_dialog, EUR, NEW_DOSSIER_DIALOG, AdwDialog)

EurNewDossierDialog *eur_new_dossier_dialog_new (EurWorkspace *workspace) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
