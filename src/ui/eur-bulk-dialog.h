/* eur-bulk-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_TYPE_BULK_DIALOG (eur_bulk_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurBulkDialog, eur_bulk_dialog, EUR, BULK_DIALOG, AdwAlertDialog)

EurBulkDialog *eur_bulk_dialog_new_for_export (GListModel    *rows) G_GNUC_WARN_UNUSED_RESULT;
EurBulkDialog *eur_bulk_dialog_new_for_stage  (GListModel    *rows) G_GNUC_WARN_UNUSED_RESULT;
DexFuture     *eur_bulk_dialog_confirm        (EurBulkDialog *self,
                                               GtkWidget     *parent) G_GNUC_WARN_UNUSED_RESULT;
GListModel    *eur_bulk_dialog_get_touched    (EurBulkDialog *self);
EurStage       eur_bulk_dialog_get_stage      (EurBulkDialog *self);

G_END_DECLS
