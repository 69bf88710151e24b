/* eur-wave-line-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-wave-line-row.h"

/**
 * EurWaveLineRow:
 *
 * One line of a short list that a person writes: a committee or a family. It
 * moves and removes itself in its #GtkListBox, by its buttons or by Alt+Up,
 * Alt+Down and Alt+Delete.
 */
struct _EurWaveLineRow
{
  AdwEntryRow   parent_instance;

  EurCommittee *committee; /* (nullable) */
  gboolean      ordered;
};

G_DEFINE_FINAL_TYPE (EurWaveLineRow, eur_wave_line_row, ADW_TYPE_ENTRY_ROW)

typedef enum
{
  PROP_ORDERED = 1,
} EurWaveLineRowProperty;

static GParamSpec *properties[PROP_ORDERED + 1];

/* The first cannot go up, the last not down. */
static void
update_moves (GtkListBox *list)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    {
      gboolean is_last = gtk_list_box_get_row_at_index (list, i + 1) == NULL;

      gtk_widget_action_set_enabled (GTK_WIDGET (row), "line.up", i > 0);
      gtk_widget_action_set_enabled (GTK_WIDGET (row), "line.down", !is_last);
    }
}

static void
move (EurWaveLineRow *self,
      int             by)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (self)));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self)) + by;
  g_autoptr(EurWaveLineRow) kept = g_object_ref (self);

  gtk_list_box_remove (list, GTK_WIDGET (kept));
  gtk_list_box_insert (list, GTK_WIDGET (kept), position);
  update_moves (list);
  gtk_widget_grab_focus (GTK_WIDGET (kept));
}

static void
up_action (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  move (EUR_WAVE_LINE_ROW (widget), -1);
}

static void
down_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  move (EUR_WAVE_LINE_ROW (widget), 1);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (widget));
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (widget));
  GtkListBoxRow *next;

  gtk_list_box_remove (list, widget);
  update_moves (list);

  /* The keyboard goes on from the line that took its place. */
  next = gtk_list_box_get_row_at_index (list, index);
  if (next == NULL && index > 0)
    next = gtk_list_box_get_row_at_index (list, index - 1);

  if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  else
    gtk_widget_child_focus (gtk_widget_get_parent (GTK_WIDGET (list)), GTK_DIR_TAB_FORWARD);
}

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
  g_clear_object (&EUR_WAVE_LINE_ROW (object)->committee);

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

  gtk_widget_class_install_action (widget_class, "line.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "line.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "line.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "line.down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_ALT_MASK, "line.remove", NULL);
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
 * eur_wave_line_row_get_committee:
 *
 * Returns: (transfer none) (nullable): the committee that it names
 */
EurCommittee *
eur_wave_line_row_get_committee (EurWaveLineRow *self)
{
  g_return_val_if_fail (EUR_IS_WAVE_LINE_ROW (self), NULL);

  return self->committee;
}

void
eur_wave_line_row_set_committee (EurWaveLineRow *self,
                                 EurCommittee   *committee)
{
  g_return_if_fail (EUR_IS_WAVE_LINE_ROW (self));

  g_set_object (&self->committee, committee);
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
  update_moves (list);
}
