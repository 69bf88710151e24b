/* eur-field-cell.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-day-button.h"
#include "eur-field-cell.h"

/**
 * EurFieldCell:
 *
 * One field of a record where there is little room: its name, its value, and under
 * it, what is wrong with what was written. For what stands in a list of its own
 * there is #EurEntryRow.
 */
struct _EurFieldCell
{
  AdwBin         parent_instance;

  GtkWidget     *entry;
  GtkWidget     *problem_label;

  EurEntryValue *entry_value;
  char          *title;
};

G_DEFINE_FINAL_TYPE (EurFieldCell, eur_field_cell, ADW_TYPE_BIN)

typedef enum
{
  PROP_TITLE = 1,
  PROP_KIND,
  PROP_VALUE,
  PROP_NUMBER,
  PROP_PROBLEM,
} EurFieldCellProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

static gboolean
is_day (EurFieldCell *self,
        EurEntryKind  kind)
{
  return kind == EUR_ENTRY_DAY;
}

static gboolean
is_problem (EurFieldCell *self,
            const char   *problem)
{
  return problem != NULL;
}

static void
value_changed_cb (EurFieldCell *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NUMBER]);
}

static void
problem_changed_cb (EurFieldCell *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static gboolean
eur_field_cell_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (EUR_FIELD_CELL (widget)->entry);
}

static void
eur_field_cell_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  EurFieldCell *self = EUR_FIELD_CELL (object);

  /* The template's bindings read it while its entry is being made. */
  if (self->entry_value == NULL)
    return;

  switch ((EurFieldCellProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_KIND:
      g_value_set_enum (value, eur_entry_value_get_kind (self->entry_value));
      break;

    case PROP_VALUE:
      g_value_set_string (value, eur_entry_value_get_value (self->entry_value));
      break;

    case PROP_NUMBER:
      g_value_set_int64 (value, eur_entry_value_get_number (self->entry_value));
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, eur_entry_value_get_problem (self->entry_value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_field_cell_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  EurFieldCell *self = EUR_FIELD_CELL (object);

  if (self->entry_value == NULL)
    return;

  switch ((EurFieldCellProperty) prop_id)
    {
    case PROP_TITLE:
      if (g_set_str (&self->title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_KIND:
      eur_entry_value_set_kind (self->entry_value, g_value_get_enum (value));
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_VALUE:
      eur_entry_value_set_value (self->entry_value, g_value_get_string (value));
      break;

    case PROP_NUMBER:
      eur_entry_value_set_number (self->entry_value, g_value_get_int64 (value));
      break;

    case PROP_PROBLEM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_field_cell_dispose (GObject *object)
{
  /* It must not outlive the entry. */
  g_clear_object (&EUR_FIELD_CELL (object)->entry_value);
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_FIELD_CELL);

  G_OBJECT_CLASS (eur_field_cell_parent_class)->dispose (object);
}

static void
eur_field_cell_finalize (GObject *object)
{
  EurFieldCell *self = EUR_FIELD_CELL (object);

  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (eur_field_cell_parent_class)->finalize (object);
}

static void
eur_field_cell_class_init (EurFieldCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_field_cell_get_property;
  object_class->set_property = eur_field_cell_set_property;
  object_class->dispose = eur_field_cell_dispose;
  object_class->finalize = eur_field_cell_finalize;
  widget_class->grab_focus = eur_field_cell_grab_focus;

  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, writable);
  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, EUR_TYPE_ENTRY_KIND, EUR_ENTRY_TEXT, writable);
  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL, writable);
  properties[PROP_NUMBER] =
    g_param_spec_int64 ("number", NULL, NULL, 0, G_MAXINT64, 0, writable);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_DAY_BUTTON);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-field-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, EurFieldCell, entry);
  gtk_widget_class_bind_template_child (widget_class, EurFieldCell, problem_label);
  gtk_widget_class_bind_template_callback (widget_class, is_day);
  gtk_widget_class_bind_template_callback (widget_class, is_problem);
}

static void
tell_problem_to (EurFieldCell *self)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self->entry))),
                                  GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, self->problem_label, NULL,
                                  -1);
}

static void
eur_field_cell_init (EurFieldCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->entry_value = eur_entry_value_new (GTK_EDITABLE (self->entry));
  tell_problem_to (self);
  g_signal_connect_object (self->entry_value, "notify::value", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry_value, "notify::problem", G_CALLBACK (problem_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * eur_field_cell_set_field:
 * @field: (nullable) (transfer none): whose check the value must pass
 */
void
eur_field_cell_set_field (EurFieldCell   *self,
                          const EurField *field)
{
  g_return_if_fail (EUR_IS_FIELD_CELL (self));

  eur_entry_value_set_field (self->entry_value, field);
}
