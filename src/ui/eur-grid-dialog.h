/* eur-grid-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_GRID_DIALOG (eur_grid_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurGridDialog, eur_grid_dialog, EUR, GRID_DIALOG, AdwDialog)

EurGridDialog *eur_grid_dialog_new (EurWorkspace      *workspace,
                                    EurGrid           *grid,
                                    const char *const *families) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
