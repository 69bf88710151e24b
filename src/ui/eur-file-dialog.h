/* eur-file-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include <libdex.h>

G_BEGIN_DECLS

DexFuture *eur_file_dialog_open  (GtkFileDialog *dialog,
                                  GtkWindow     *parent) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_file_dialog_save  (GtkFileDialog *dialog,
                                  GtkWindow     *parent) G_GNUC_WARN_UNUSED_RESULT;
GtkWindow *eur_launch_get_parent (GtkWindow     *window);
DexFuture *eur_file_launch       (GFile         *file,
                                  GtkWindow     *parent) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_file_print        (GFile         *file,
                                  const char    *title,
                                  GtkWindow     *parent) G_GNUC_WARN_UNUSED_RESULT;
gboolean   eur_file_is_dismissed (const GError  *error);

G_END_DECLS
