/* eur-welcome.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-welcome.h"

/**
 * EurWelcome:
 *
 * What a first start shows: the three ways to begin, each an action of the
 * window. While the sample data is written none of them can be taken.
 */
struct _EurWelcome
{
  AdwBin   parent_instance;

  gboolean loading;
};

G_DEFINE_FINAL_TYPE (EurWelcome, eur_welcome, ADW_TYPE_BIN)

typedef enum
{
  PROP_LOADING = 1,
} EurWelcomeProperty;

static GParamSpec *properties[PROP_LOADING + 1];

static void
eur_welcome_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  switch ((EurWelcomeProperty) prop_id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, EUR_WELCOME (object)->loading);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_welcome_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  switch ((EurWelcomeProperty) prop_id)
    {
    case PROP_LOADING:
      eur_welcome_set_loading (EUR_WELCOME (object), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_welcome_class_init (EurWelcomeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_welcome_get_property;
  object_class->set_property = eur_welcome_set_property;

  properties[PROP_LOADING] =
    g_param_spec_boolean ("loading", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-welcome.ui");
}

static void
eur_welcome_init (EurWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
eur_welcome_set_loading (EurWelcome *self,
                         gboolean    loading)
{
  g_return_if_fail (EUR_IS_WELCOME (self));

  if (self->loading == loading)
    return;

  self->loading = loading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}
