/* eur-party-dialog.h
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

#define EUR_TYPE_PARTY_DIALOG (eur_party_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurPartyDialog, eur_party_dialog, EUR, PARTY_DIALOG, AdwDialog)

EurPartyDialog *eur_party_dialog_new    (EurStore       *store,
                                         const char     *type_name) G_GNUC_WARN_UNUSED_RESULT;
DexFuture      *eur_party_dialog_choose (EurPartyDialog *self,
                                         GtkWidget      *parent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
