/* eur-chart-palette-widget.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-chart-palette-widget.h"

/**
 * eur_widget_get_palette:
 * @palette: (out caller-allocates): the colours of the moment
 *
 * Takes the colours of a picture from the style of the desktop.
 */
void
eur_widget_get_palette (GtkWidget       *widget,
                        EurChartPalette *palette)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  gboolean dark = adw_style_manager_get_dark (style);
  GdkRGBA accent;

  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (style), dark, &accent);
  eur_chart_palette_init_screen (palette,
                                 &(EurChartColor) { accent.red, accent.green, accent.blue, 1 },
                                 dark, adw_style_manager_get_high_contrast (style));
}

/**
 * eur_widget_follow_style:
 * @widget: a widget that draws with the palette
 *
 * Draws it again whenever the palette changes.
 */
void
eur_widget_follow_style (GtkWidget *widget)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  const char *const signals[] = { "notify::dark", "notify::high-contrast", "notify::accent-color" };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (style, signals[i], G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
}
