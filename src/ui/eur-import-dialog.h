/* eur-import-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_IMPORT_DIALOG (eur_import_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurImportDialog, eur_import_dialog, EUR, IMPORT_DIALOG, AdwDialog)

EurImportDialog *eur_import_dialog_new     (EurWorkspace *workspace,
                                            GFile        *file) G_GNUC_WARN_UNUSED_RESULT;
void             eur_import_dialog_present (GtkWidget    *parent,
                                            EurWorkspace *workspace,
                                            GFile        *file);

G_END_DECLS
