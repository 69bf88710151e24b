/* eur-act-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-act-row.h"

/**
 * EurActRow:
 *
 * Something that waits for somebody: what, all there is to say of it, and the
 * button that does what can be done, beside the text or under it.
 */
typedef struct
{
  GtkImage  *icon;
  GtkLabel  *text;
  GtkWidget *button;

  char      *button_label;
  gboolean   narrow;
} EurActRowPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (EurActRow, eur_act_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_BUTTON_LABEL = 1,
  PROP_NARROW,
} EurActRowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static GtkOrientation
get_orientation (EurActRow *self,
                 gboolean   narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
eur_act_row_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  EurActRowPrivate *priv = eur_act_row_get_instance_private (EUR_ACT_ROW (object));

  switch ((EurActRowProperty) prop_id)
    {
    case PROP_BUTTON_LABEL:
      g_value_set_string (value, priv->button_label);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, priv->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_act_row_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  EurActRowPrivate *priv = eur_act_row_get_instance_private (EUR_ACT_ROW (object));

  switch ((EurActRowProperty) prop_id)
    {
    case PROP_BUTTON_LABEL:
      if (g_set_str (&priv->button_label, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_NARROW:
      if (priv->narrow == g_value_get_boolean (value))
        break;

      priv->narrow = !priv->narrow;
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_act_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_ACT_ROW);

  G_OBJECT_CLASS (eur_act_row_parent_class)->dispose (object);
}

static void
eur_act_row_finalize (GObject *object)
{
  EurActRowPrivate *priv = eur_act_row_get_instance_private (EUR_ACT_ROW (object));

  g_clear_pointer (&priv->button_label, g_free);

  G_OBJECT_CLASS (eur_act_row_parent_class)->finalize (object);
}

static void
eur_act_row_class_init (EurActRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_act_row_get_property;
  object_class->set_property = eur_act_row_set_property;
  object_class->dispose = eur_act_row_dispose;
  object_class->finalize = eur_act_row_finalize;

  properties[PROP_BUTTON_LABEL] =
    g_param_spec_string ("button-label", NULL, NULL, NULL, writable);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-act-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, EurActRow, icon);
  gtk_widget_class_bind_template_child_private (widget_class, EurActRow, text);
  gtk_widget_class_bind_template_child_private (widget_class, EurActRow, button);
  gtk_widget_class_bind_template_callback (widget_class, get_orientation);
}

static void
eur_act_row_init (EurActRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

const char *
eur_act_row_get_text (EurActRow *self)
{
  EurActRowPrivate *priv = eur_act_row_get_instance_private (self);

  g_return_val_if_fail (EUR_IS_ACT_ROW (self), NULL);

  return gtk_label_get_text (priv->text);
}

/**
 * eur_act_row_set_text:
 * @title: what waits
 * @text: about it, in lines
 */
void
eur_act_row_set_text (EurActRow  *self,
                      const char *title,
                      const char *text)
{
  EurActRowPrivate *priv = eur_act_row_get_instance_private (self);

  g_return_if_fail (EUR_IS_ACT_ROW (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_label_set_text (priv->text, text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
}

/**
 * eur_act_row_set_icon:
 * @style: a style class, the only one of the icon
 */
void
eur_act_row_set_icon (EurActRow  *self,
                      const char *icon_name,
                      const char *style)
{
  EurActRowPrivate *priv = eur_act_row_get_instance_private (self);

  g_return_if_fail (EUR_IS_ACT_ROW (self));

  gtk_image_set_from_icon_name (priv->icon, icon_name);
  gtk_widget_set_css_classes (GTK_WIDGET (priv->icon), (const char *[]) { style, NULL });
}

/**
 * eur_act_row_set_action:
 * @detailed_name: (nullable): what the button does; without it there is none
 */
void
eur_act_row_set_action (EurActRow  *self,
                        const char *detailed_name)
{
  EurActRowPrivate *priv = eur_act_row_get_instance_private (self);
  g_autoptr(GVariant) target = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (EUR_IS_ACT_ROW (self));

  gtk_widget_set_visible (priv->button, detailed_name != NULL);
  if (detailed_name == NULL || !g_action_parse_detailed_name (detailed_name, &name, &target, NULL))
    return;

  /* The target first: an action that wants one warns when it is named without. */
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (priv->button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (priv->button), name);
}
