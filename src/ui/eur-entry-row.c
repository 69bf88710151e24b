/* eur-entry-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-entry-row.h"

/**
 * EurEntryRow:
 *
 * One field of a record, edited in place. Bind the record's property to
 * #EurEntryRow:value or, for a number, to #EurEntryRow:number; and a
 * #EurProblemRow under it to #EurEntryRow:problem.
 */
struct _EurEntryRow
{
  AdwEntryRow    parent_instance;

  EurEntryValue *value;
};

G_DEFINE_FINAL_TYPE (EurEntryRow, eur_entry_row, ADW_TYPE_ENTRY_ROW)

typedef enum
{
  PROP_KIND = 1,
  PROP_VALUE,
  PROP_NUMBER,
  PROP_PROBLEM,
} EurEntryRowProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

static void
value_changed_cb (EurEntryRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NUMBER]);
}

static void
problem_changed_cb (EurEntryRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static void
eur_entry_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  EurEntryRow *self = EUR_ENTRY_ROW (object);

  switch ((EurEntryRowProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, eur_entry_value_get_kind (self->value));
      break;

    case PROP_VALUE:
      g_value_set_string (value, eur_entry_value_get_value (self->value));
      break;

    case PROP_NUMBER:
      g_value_set_int64 (value, eur_entry_value_get_number (self->value));
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, eur_entry_value_get_problem (self->value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_entry_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  EurEntryRow *self = EUR_ENTRY_ROW (object);

  switch ((EurEntryRowProperty) prop_id)
    {
    case PROP_KIND:
      eur_entry_value_set_kind (self->value, g_value_get_enum (value));
      break;

    case PROP_VALUE:
      eur_entry_value_set_value (self->value, g_value_get_string (value));
      break;

    case PROP_NUMBER:
      eur_entry_value_set_number (self->value, g_value_get_int64 (value));
      break;

    case PROP_PROBLEM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_entry_row_dispose (GObject *object)
{
  EurEntryRow *self = EUR_ENTRY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_ENTRY_ROW);

  G_OBJECT_CLASS (eur_entry_row_parent_class)->dispose (object);
}

static void
eur_entry_row_finalize (GObject *object)
{
  EurEntryRow *self = EUR_ENTRY_ROW (object);

  g_clear_object (&self->value);

  G_OBJECT_CLASS (eur_entry_row_parent_class)->finalize (object);
}

static void
eur_entry_row_class_init (EurEntryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_entry_row_get_property;
  object_class->set_property = eur_entry_row_set_property;
  object_class->dispose = eur_entry_row_dispose;
  object_class->finalize = eur_entry_row_finalize;

  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, EUR_TYPE_ENTRY_KIND, EUR_ENTRY_TEXT, writable);
  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL, writable);
  properties[PROP_NUMBER] =
    g_param_spec_int64 ("number", NULL, NULL, 0, G_MAXINT64, 0, writable);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/euralens/Label/ui/eur-entry-row.ui");
}

static void
eur_entry_row_init (EurEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->value = eur_entry_value_new (GTK_EDITABLE (self));
  g_signal_connect_object (self->value, "notify::value", G_CALLBACK (value_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->value, "notify::problem", G_CALLBACK (problem_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * eur_entry_row_set_field:
 * @field: (transfer none): the field of a record's table that is edited: its
 *   check and whether it is needed
 */
void
eur_entry_row_set_field (EurEntryRow    *self,
                         const EurField *field)
{
  g_return_if_fail (EUR_IS_ENTRY_ROW (self));

  eur_entry_value_set_field (self->value, field);
}
