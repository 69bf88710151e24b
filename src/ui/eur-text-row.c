/* eur-text-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-text-cell.h"
#include "eur-text-row.h"

/**
 * EurTextRow:
 *
 * A field that may hold paragraphs, read and edited in full. Bind the record's
 * property to #EurTextRow:value.
 */
struct _EurTextRow
{
  AdwPreferencesRow  parent_instance;

  char              *value;
};

G_DEFINE_FINAL_TYPE (EurTextRow, eur_text_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_VALUE = 1,
} EurTextRowProperty;

static GParamSpec *properties[PROP_VALUE + 1];

static gboolean
is_blank (EurTextRow *self,
          const char *value)
{
  return value == NULL;
}

static void
eur_text_row_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  EurTextRow *self = EUR_TEXT_ROW (object);

  switch ((EurTextRowProperty) prop_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_text_row_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  EurTextRow *self = EUR_TEXT_ROW (object);

  switch ((EurTextRowProperty) prop_id)
    {
    case PROP_VALUE:
      if (g_set_str (&self->value, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_text_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_TEXT_ROW);

  G_OBJECT_CLASS (eur_text_row_parent_class)->dispose (object);
}

static void
eur_text_row_finalize (GObject *object)
{
  EurTextRow *self = EUR_TEXT_ROW (object);

  g_clear_pointer (&self->value, g_free);

  G_OBJECT_CLASS (eur_text_row_parent_class)->finalize (object);
}

static void
eur_text_row_class_init (EurTextRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_text_row_get_property;
  object_class->set_property = eur_text_row_set_property;
  object_class->dispose = eur_text_row_dispose;
  object_class->finalize = eur_text_row_finalize;

  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_TEXT_CELL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-text-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_blank);
}

static void
eur_text_row_init (EurTextRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
