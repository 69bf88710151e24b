/* eur-drawn-icon.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* In pixels: as high as the smallest text. */
#define EUR_DRAWN_ICON_SIZE 12

void eur_drawn_icon_append (GtkWidget     *widget,
                            GtkSnapshot   *snapshot,
                            const char    *name,
                            const GdkRGBA *color,
                            double         x,
                            double         y);

G_END_DECLS
