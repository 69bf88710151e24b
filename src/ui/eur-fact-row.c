/* eur-fact-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-fact-row.h"

/**
 * EurFactRow:
 *
 * One fact of a dossier: what it is, and its value in full. A value that is not
 * known is said so, never left blank.
 */
struct _EurFactRow
{
  AdwActionRow  parent_instance;

  char         *value;
};

G_DEFINE_FINAL_TYPE (EurFactRow, eur_fact_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_VALUE = 1,
} EurFactRowProperty;

static GParamSpec *properties[PROP_VALUE + 1];

static void
show_value (EurFactRow *self)
{
  gboolean known = self->value != NULL && *self->value != '\0';

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), known ? self->value : _("Not given"));

  if (known)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "unknown");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "unknown");
}

static void
eur_fact_row_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  EurFactRow *self = EUR_FACT_ROW (object);

  switch ((EurFactRowProperty) prop_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_fact_row_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  EurFactRow *self = EUR_FACT_ROW (object);

  switch ((EurFactRowProperty) prop_id)
    {
    case PROP_VALUE:
      if (g_set_str (&self->value, g_value_get_string (value)))
        {
          show_value (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_fact_row_finalize (GObject *object)
{
  EurFactRow *self = EUR_FACT_ROW (object);

  g_clear_pointer (&self->value, g_free);

  G_OBJECT_CLASS (eur_fact_row_parent_class)->finalize (object);
}

static void
eur_fact_row_class_init (EurFactRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_fact_row_get_property;
  object_class->set_property = eur_fact_row_set_property;
  object_class->finalize = eur_fact_row_finalize;

  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/euralens/Label/ui/eur-fact-row.ui");
}

static void
eur_fact_row_init (EurFactRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_value (self);
}
