/* eur-stage-pill.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-stage-pill.h"
#include "eur-store.h"

/**
 * EurStagePill:
 *
 * Where a dossier stands, in words, with an icon and a colour that only repeat
 * what the words say.
 */
struct _EurStagePill
{
  GtkBox      parent_instance;

  EurStage    stage;
  const char *style; /* the style class it has now */
};

G_DEFINE_FINAL_TYPE (EurStagePill, eur_stage_pill, GTK_TYPE_BOX)

typedef enum
{
  PROP_STAGE = 1,
} EurStagePillProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static char *
format_title (EurStagePill *self,
              EurStage      stage)
{
  return g_strdup (eur_stage_get_title (stage));
}

static char *
format_icon_name (EurStagePill *self,
                  EurStage      stage)
{
  return g_strdup (eur_stage_get_icon_name (stage));
}

static void
set_style (EurStagePill *self,
           const char   *style)
{
  if (self->style == style)
    return;

  if (self->style != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->style);

  if (style != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), style);

  self->style = style;
}

static void
set_stage (EurStagePill *self,
           EurStage      stage)
{
  set_style (self, eur_stage_get_style (stage));

  if (self->stage == stage)
    return;

  self->stage = stage;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}

static void
eur_stage_pill_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  EurStagePill *self = EUR_STAGE_PILL (object);

  switch ((EurStagePillProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_enum (value, self->stage);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_stage_pill_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  EurStagePill *self = EUR_STAGE_PILL (object);

  switch ((EurStagePillProperty) prop_id)
    {
    case PROP_STAGE:
      set_stage (self, g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_stage_pill_class_init (EurStagePillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_stage_pill_get_property;
  object_class->set_property = eur_stage_pill_set_property;

  properties[PROP_STAGE] =
    g_param_spec_enum ("stage", NULL, NULL, EUR_TYPE_STAGE, EUR_STAGE_RECEIVED,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "stagepill");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-stage-pill.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_icon_name);
}

static void
eur_stage_pill_init (EurStagePill *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_style (self, eur_stage_get_style (self->stage));
}
