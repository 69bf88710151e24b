/* eur-drawn-text.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-drawn-text.h"

/* Lines of text that a widget writes itself.  GTK keeps two hundred rows of a
 * list ready, and lays out every label in them; a widget that writes in its
 * snapshot lays out what is in sight, and knows its height without.
 */

/* What Adwaita makes of the class “caption”. */
#define CAPTION_SCALE 0.82

/* In pixels, of the fonts of now; 0 is to be found out.  Of GTK's thread. */
static int heights[EUR_N_DRAWN_STYLES];

static void
fonts_changed_cb (void)
{
  memset (heights, 0, sizeof heights);
}

static void
follow_fonts (GtkWidget *widget)
{
  static gsize followed = 0;

  if (g_once_init_enter (&followed))
    {
      GtkSettings *settings = gtk_widget_get_settings (widget);

      g_signal_connect (settings, "notify::gtk-font-name", G_CALLBACK (fonts_changed_cb), NULL);
      g_signal_connect (settings, "notify::gtk-xft-dpi", G_CALLBACK (fonts_changed_cb), NULL);
      g_once_init_leave (&followed, 1);
    }
}

static PangoAttrList *
get_attributes (EurDrawnStyle style)
{
  static PangoAttrList *lists[EUR_N_DRAWN_STYLES];

  if (lists[style] != NULL)
    return lists[style];

  lists[style] = pango_attr_list_new ();
  if (style == EUR_DRAWN_HEADING)
    pango_attr_list_insert (lists[style], pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  else if (style == EUR_DRAWN_CAPTION)
    pango_attr_list_insert (lists[style], pango_attr_scale_new (CAPTION_SCALE));
  else if (style == EUR_DRAWN_NUMERIC)
    pango_attr_list_insert (lists[style], pango_attr_font_features_new ("tnum=1"));

  return lists[style];
}

/**
 * eur_drawn_text_create_layout:
 * @widget: that draws it
 * @text: (nullable): one line
 * @width: in pixels, the text is cut with an ellipsis there; -1 for as wide as it is
 *
 * Returns: (transfer full): the line
 */
PangoLayout *
eur_drawn_text_create_layout (GtkWidget     *widget,
                              EurDrawnStyle  style,
                              const char    *text,
                              int            width)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text != NULL ? text : "");

  pango_layout_set_attributes (layout, get_attributes (style));
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  if (width >= 0)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, width * PANGO_SCALE);
    }

  return layout;
}

/**
 * eur_drawn_text_get_height:
 *
 * The height of a line. It is the same for all widgets: use it in those whose
 * font is the application's.
 *
 * Returns: pixels
 */
int
eur_drawn_text_get_height (GtkWidget     *widget,
                           EurDrawnStyle  style)
{
  if (heights[style] == 0)
    {
      g_autoptr(PangoLayout) layout = eur_drawn_text_create_layout (widget, style, "Ég", -1);

      follow_fonts (widget);
      pango_layout_get_pixel_size (layout, NULL, &heights[style]);
    }

  return heights[style];
}

/**
 * eur_drawn_text_append:
 *
 * Writes @layout with its upper left corner in @x, @y.
 *
 * Returns: the width of the text, in pixels
 */
int
eur_drawn_text_append (GtkSnapshot   *snapshot,
                       PangoLayout   *layout,
                       const GdkRGBA *color,
                       double         x,
                       double         y)
{
  graphene_point_t point = GRAPHENE_POINT_INIT (x, y);
  int width;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &point);
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}
