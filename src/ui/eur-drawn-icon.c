/* eur-drawn-icon.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-drawn-icon.h"

/**
 * eur_drawn_icon_append:
 * @widget: in which it is drawn
 * @name: of a symbolic icon
 *
 * Draws an icon with its upper left corner in @x, @y, for widgets that are there by
 * the hundred.
 */
void
eur_drawn_icon_append (GtkWidget     *widget,
                       GtkSnapshot   *snapshot,
                       const char    *name,
                       const GdkRGBA *color,
                       double         x,
                       double         y)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr(GtkIconPaintable) icon = NULL;

  icon = gtk_icon_theme_lookup_icon (theme, name, NULL, EUR_DRAWN_ICON_SIZE, gtk_widget_get_scale_factor (widget),
                                     gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot,
                                            EUR_DRAWN_ICON_SIZE, EUR_DRAWN_ICON_SIZE, color, 1);
  gtk_snapshot_restore (snapshot);
}
