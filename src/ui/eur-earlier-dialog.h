/* eur-earlier-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include <libdex.h>

#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_TYPE_EARLIER_DIALOG (eur_earlier_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurEarlierDialog, eur_earlier_dialog, EUR, EARLIER_DIALOG, AdwDialog)

EurEarlierDialog *eur_earlier_dialog_new    (EurStore         *store,
                                             const char       *id) G_GNUC_WARN_UNUSED_RESULT;
DexFuture        *eur_earlier_dialog_choose (EurEarlierDialog *self,
                                             GtkWidget        *parent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
