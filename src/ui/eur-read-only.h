/* eur-read-only.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     eur_read_only_apply      (GtkWidget *widget);
gboolean eur_read_only_is_applied (GtkWidget *widget);
void     eur_read_only_let_open   (GtkWidget *widget);

G_END_DECLS
