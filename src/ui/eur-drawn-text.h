/* eur-drawn-text.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EurDrawnStyle:
 *
 * The style classes of labels, for what is written without one.
 */
typedef enum
{
  EUR_DRAWN_PLAIN,
  EUR_DRAWN_HEADING,
  EUR_DRAWN_CAPTION,
  EUR_DRAWN_NUMERIC,
} EurDrawnStyle;

#define EUR_N_DRAWN_STYLES (EUR_DRAWN_NUMERIC + 1)

int          eur_drawn_text_get_height    (GtkWidget     *widget,
                                           EurDrawnStyle  style);
PangoLayout *eur_drawn_text_create_layout (GtkWidget     *widget,
                                           EurDrawnStyle  style,
                                           const char    *text,
                                           int            width) G_GNUC_WARN_UNUSED_RESULT;
int          eur_drawn_text_append        (GtkSnapshot   *snapshot,
                                           PangoLayout   *layout,
                                           const GdkRGBA *color,
                                           double         x,
                                           double         y);

G_END_DECLS
