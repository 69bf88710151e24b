/* eur-wave-line-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-line-buttons.h"
#include "eur-wave-line-row.h"

/**
 * EurWaveLineRow:
 *
 * One line of a short list that a person writes, a family. It moves and removes
 * itself in its #GtkListBox, by its buttons or by Alt+Up, Alt+Down and Alt+Delete.
 */
struct _EurWaveLineRow
{
  AdwEntryRow parent_instance;

  gboolean    ordered;
};

G_DEFINE_FINAL_TYPE (EurWaveLineRow, eur_wave_line_row, ADW_TYPE_ENTRY_ROW)

typedef enum
{
  PROP_ORDERED = 1,
} EurWaveLineRowProperty;

static GParamSpec *properties[PROP_ORDERED + 1];

static void
eur_wave_line_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  EurWaveLineRow *self = EUR_WAVE_LINE_ROW (object);

  switch ((EurWaveLineRowProperty) prop_id)
    {
    case PROP_ORDERED:
      g_value_set_boolean (value, self->ordered);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_wave_line_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  EurWaveLineRow *self = EUR_WAVE_LINE_ROW (object);

  switch ((EurWaveLineRowProperty) prop_id)
    {
    case PROP_ORDERED:
      self->ordered = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_wave_line_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_WAVE_LINE_ROW);

  G_OBJECT_CLASS (eur_wave_line_row_parent_class)->dispose (object);
}

static void
eur_wave_line_row_class_init (EurWaveLineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_wave_line_row_get_property;
  object_class->set_property = eur_wave_line_row_set_property;
  object_class->dispose = eur_wave_line_row_dispose;

  properties[PROP_ORDERED] =
    g_param_spec_boolean ("ordered", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-wave-line-row.ui");

  eur_line_buttons_install_moves (widget_class);
}

static void
eur_wave_line_row_init (EurWaveLineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_wave_line_row_new:
 * @title: what the line is
 * @text: (nullable): what it says
 * @ordered: whether its place among the others means something
 */
EurWaveLineRow *
eur_wave_line_row_new (const char *title,
                       const char *text,
                       gboolean    ordered)
{
  EurWaveLineRow *self = g_object_new (EUR_TYPE_WAVE_LINE_ROW, "title", title, "ordered", ordered, NULL);

  gtk_editable_set_text (GTK_EDITABLE (self), text != NULL ? text : "");

  return self;
}

/**
 * eur_wave_line_row_add_to:
 * @list: a list that has nothing but such rows
 *
 * Puts the row at the end of the list.
 */
void
eur_wave_line_row_add_to (EurWaveLineRow *self,
                          GtkListBox     *list)
{
  g_return_if_fail (EUR_IS_WAVE_LINE_ROW (self));
  g_return_if_fail (GTK_IS_LIST_BOX (list));

  gtk_list_box_append (list, GTK_WIDGET (self));
  eur_line_buttons_update_moves (list);
}
