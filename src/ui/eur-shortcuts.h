/* eur-shortcuts.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_SHORTCUTS_DIALOG (eur_shortcuts_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurShortcutsDialog, eur_shortcuts_dialog, EUR, SHORTCUTS_DIALOG, AdwDialog)

AdwDialog *eur_shortcuts_dialog_new (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_shortcuts_install    (GtkApplication *application);

G_END_DECLS
