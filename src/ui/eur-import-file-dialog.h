/* eur-import-file-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include <libdex.h>

G_BEGIN_DECLS

DexFuture          *eur_import_file_dialog_open (GtkWidget *parent) G_GNUC_WARN_UNUSED_RESULT;
GtkEventController *eur_import_drop_target_new  (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
