/* eur-text-cell.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"

#include "eur-text-cell.h"

/* In pixels: enough for a word, and what GTK keeps for the cursor at the end of a line. */
#define MINIMUM_WIDTH 60
#define CURSOR_WIDTH  1

/**
 * EurTextCell:
 *
 * A text edited where it is read, as tall as it needs to be. Tab leaves it;
 * where it is but one line of words, Return does too.
 */
struct _EurTextCell
{
  GtkTextView  parent_instance;

  char        *value; /* (nullable) */
  gboolean     single_line;
};

G_DEFINE_FINAL_TYPE (EurTextCell, eur_text_cell, GTK_TYPE_TEXT_VIEW)

typedef enum
{
  PROP_VALUE = 1,
  PROP_SINGLE_LINE,
} EurTextCellProperty;

static GParamSpec *properties[PROP_SINGLE_LINE + 1];

static char *
dup_text (EurTextCell *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  g_autofree char *text = NULL;

  g_object_get (buffer, "text", &text, NULL);

  /* Lines may come in by pasting. */
  if (self->single_line)
    g_strdelimit (text, "\n\r", ' ');

  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static void
text_changed_cb (EurTextCell *self)
{
  g_autofree char *text = dup_text (self);

  gtk_widget_queue_resize (GTK_WIDGET (self));

  if (g_set_str (&self->value, text))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/* The place of the cursor is kept when the text is the same. */
static void
set_value (EurTextCell *self,
           const char  *value)
{
  const char *text = value != NULL ? value : "";
  g_autofree char *before = dup_text (self);

  if (g_strcmp0 (before != NULL ? before : "", text) != 0)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), text, -1);
}

static gboolean
key_pressed_cb (EurTextCell     *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  if (!self->single_line || (keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), GTK_DIR_TAB_FORWARD);

  return GDK_EVENT_STOP;
}

static GtkSizeRequestMode
eur_text_cell_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* A GtkTextView learns its height only once it is on screen, because its text
 * may be a book. Here it is a paragraph, and the page is laid out around it. */
static void
eur_text_cell_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  EurTextCell *self = EUR_TEXT_CELL (widget);
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (widget, self->value != NULL ? self->value : " ");
  int width;
  int height;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_width (layout, for_size >= 0 ? MAX (for_size - CURSOR_WIDTH, 1) * PANGO_SCALE : -1);
    }

  pango_layout_get_pixel_size (layout, &width, &height);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MINIMUM_WIDTH : height;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MAX (MINIMUM_WIDTH, width + CURSOR_WIDTH) : height;
  *minimum_baseline = -1;
  *natural_baseline = -1;
}

static void
eur_text_cell_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  EurTextCell *self = EUR_TEXT_CELL (object);

  switch ((EurTextCellProperty) prop_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;

    case PROP_SINGLE_LINE:
      g_value_set_boolean (value, self->single_line);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_text_cell_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  EurTextCell *self = EUR_TEXT_CELL (object);

  switch ((EurTextCellProperty) prop_id)
    {
    case PROP_VALUE:
      set_value (self, g_value_get_string (value));
      break;

    case PROP_SINGLE_LINE:
      self->single_line = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_text_cell_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_TEXT_CELL);

  G_OBJECT_CLASS (eur_text_cell_parent_class)->dispose (object);
}

static void
eur_text_cell_finalize (GObject *object)
{
  EurTextCell *self = EUR_TEXT_CELL (object);

  g_clear_pointer (&self->value, g_free);

  G_OBJECT_CLASS (eur_text_cell_parent_class)->finalize (object);
}

static void
eur_text_cell_class_init (EurTextCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_text_cell_get_property;
  object_class->set_property = eur_text_cell_set_property;
  object_class->dispose = eur_text_cell_dispose;
  object_class->finalize = eur_text_cell_finalize;
  widget_class->get_request_mode = eur_text_cell_get_request_mode;
  widget_class->measure = eur_text_cell_measure;

  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL, writable);
  properties[PROP_SINGLE_LINE] =
    g_param_spec_boolean ("single-line", NULL, NULL, FALSE, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-text-cell.ui");
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
eur_text_cell_init (EurTextCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), "changed",
                           G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);
}
