/* eur-filter-chip.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-filter-chip.h"

typedef struct
{
  char     *label;
  char     *action_name;
  GVariant *target; /* (nullable) */
} Choice;

/**
 * EurFilterChip:
 *
 * One thing that a list may be narrowed by: its title, or the value chosen and
 * a button that takes it away. The choices are actions.
 */
struct _EurFilterChip
{
  GtkBox         parent_instance;

  GtkMenuButton *menu_button;
  GtkPopover    *popover;
  GtkBox        *choices;

  GPtrArray     *waiting; /* of Choice: until the choices are opened, nobody needs their widgets */
  char          *title;
  char          *value;       /* (nullable): what is chosen, in words */
  char          *action_name; /* what takes it away, with the parameter neutral */
  GVariant      *neutral;
};

G_DEFINE_FINAL_TYPE (EurFilterChip, eur_filter_chip, GTK_TYPE_BOX)

typedef enum
{
  PROP_TITLE = 1,
  PROP_VALUE,
  PROP_ACTION_NAME,
  PROP_NEUTRAL,
} EurFilterChipProperty;

static GParamSpec *properties[PROP_NEUTRAL + 1];

static gboolean
is_active (EurFilterChip *self,
           const char    *value)
{
  return !eur_text_is_empty (value);
}

static char *
format_label (EurFilterChip *self,
              const char    *title,
              const char    *value)
{
  return g_strdup (eur_text_is_empty (value) ? title : value);
}

static char *
format_remove (EurFilterChip *self,
               const char    *title)
{
  /* Translators: takes away the filter “Stage”, “Family”… of the list. */
  return g_strdup_printf (_("Remove the Filter “%s”"), title);
}

static void
set_value (EurFilterChip *self,
           const char    *value)
{
  if (!g_set_str (&self->value, value))
    return;

  if (eur_text_is_empty (value))
    gtk_widget_remove_css_class (GTK_WIDGET (self), "active");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "active");

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
eur_filter_chip_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EurFilterChip *self = EUR_FILTER_CHIP (object);

  switch ((EurFilterChipProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;

    case PROP_ACTION_NAME:
      g_value_set_string (value, self->action_name);
      break;

    case PROP_NEUTRAL:
      g_value_set_variant (value, self->neutral);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_filter_chip_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EurFilterChip *self = EUR_FILTER_CHIP (object);

  switch ((EurFilterChipProperty) prop_id)
    {
    case PROP_TITLE:
      if (g_set_str (&self->title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_VALUE:
      set_value (self, g_value_get_string (value));
      break;

    case PROP_ACTION_NAME:
      if (g_set_str (&self->action_name, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_NEUTRAL:
      g_clear_pointer (&self->neutral, g_variant_unref);
      self->neutral = g_value_dup_variant (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_filter_chip_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_FILTER_CHIP);

  G_OBJECT_CLASS (eur_filter_chip_parent_class)->dispose (object);
}

static void
eur_filter_chip_finalize (GObject *object)
{
  EurFilterChip *self = EUR_FILTER_CHIP (object);

  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->action_name, g_free);
  g_clear_pointer (&self->neutral, g_variant_unref);

  G_OBJECT_CLASS (eur_filter_chip_parent_class)->finalize (object);
}

static void
eur_filter_chip_class_init (EurFilterChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_filter_chip_get_property;
  object_class->set_property = eur_filter_chip_set_property;
  object_class->dispose = eur_filter_chip_dispose;
  object_class->finalize = eur_filter_chip_finalize;

  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL, flags);
  properties[PROP_ACTION_NAME] =
    g_param_spec_string ("action-name", NULL, NULL, NULL, flags);
  properties[PROP_NEUTRAL] =
    g_param_spec_variant ("neutral", NULL, NULL, G_VARIANT_TYPE_ANY, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "filterchip");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-filter-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, EurFilterChip, menu_button);
  gtk_widget_class_bind_template_child (widget_class, EurFilterChip, popover);
  gtk_widget_class_bind_template_child (widget_class, EurFilterChip, choices);
  gtk_widget_class_bind_template_callback (widget_class, is_active);
  gtk_widget_class_bind_template_callback (widget_class, format_label);
  gtk_widget_class_bind_template_callback (widget_class, format_remove);
}

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  g_free (choice->label);
  g_free (choice->action_name);
  g_clear_pointer (&choice->target, g_variant_unref);
  g_free (choice);
}

/* Each time they are opened; only those that came since the last time are made. */
static void
make_choices_cb (GtkMenuButton *menu_button,
                 gpointer       user_data)
{
  EurFilterChip *self = EUR_FILTER_CHIP (user_data);

  for (guint i = 0; i < self->waiting->len; i++)
    {
      Choice *choice = g_ptr_array_index (self->waiting, i);
      GtkWidget *check = gtk_check_button_new_with_label (choice->label);

      gtk_actionable_set_action_target_value (GTK_ACTIONABLE (check), choice->target);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (check), choice->action_name);
      gtk_box_append (self->choices, check);
    }

  g_ptr_array_set_size (self->waiting, 0);
}

static void
eur_filter_chip_init (EurFilterChip *self)
{
  self->waiting = g_ptr_array_new_with_free_func (choice_free);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, make_choices_cb, self, NULL);
}

void
eur_filter_chip_clear (EurFilterChip *self)
{
  GtkWidget *choice;

  g_return_if_fail (EUR_IS_FILTER_CHIP (self));

  g_ptr_array_set_size (self->waiting, 0);
  while ((choice = gtk_widget_get_first_child (GTK_WIDGET (self->choices))))
    gtk_box_remove (self->choices, choice);
}

/**
 * eur_filter_chip_add_choice:
 * @label: the choice in words
 * @action_name: an action that is on or off, or is @target
 * @target: (nullable): the state of the action that means this choice
 */
void
eur_filter_chip_add_choice (EurFilterChip *self,
                            const char    *label,
                            const char    *action_name,
                            GVariant      *target)
{
  Choice *choice;

  g_return_if_fail (EUR_IS_FILTER_CHIP (self));

  choice = g_new0 (Choice, 1);
  choice->label = g_strdup (label);
  choice->action_name = g_strdup (action_name);
  choice->target = target != NULL ? g_variant_ref_sink (target) : NULL;
  g_ptr_array_add (self->waiting, choice);
}
