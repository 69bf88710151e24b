/* eur-spin.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void eur_spin_ignore_scroll (GtkWidget *widget);

G_END_DECLS
