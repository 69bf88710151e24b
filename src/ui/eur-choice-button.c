/* eur-choice-button.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-choice-button.h"

/**
 * EurChoice:
 *
 * A text that a field may have, and the words that stand for it.
 */
struct _EurChoice
{
  GObject  parent_instance;

  char    *value; /* (nullable) */
  char    *title;
};

G_DEFINE_FINAL_TYPE (EurChoice, eur_choice, G_TYPE_OBJECT)

typedef enum
{
  PROP_CHOICE_TITLE = 1,
} EurChoiceProperty;

static GParamSpec *choice_properties[PROP_CHOICE_TITLE + 1];

static void
eur_choice_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  switch ((EurChoiceProperty) prop_id)
    {
    case PROP_CHOICE_TITLE:
      g_value_set_string (value, EUR_CHOICE (object)->title);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_choice_finalize (GObject *object)
{
  EurChoice *self = EUR_CHOICE (object);

  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (eur_choice_parent_class)->finalize (object);
}

static void
eur_choice_class_init (EurChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_choice_get_property;
  object_class->finalize = eur_choice_finalize;

  choice_properties[PROP_CHOICE_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (choice_properties), choice_properties);
}

static void
eur_choice_init (EurChoice *self)
{
}

/**
 * eur_choice_new:
 * @value: (nullable): what the field gets
 * @title: what the person reads
 *
 * Returns: (transfer full): a choice
 */
EurChoice *
eur_choice_new (const char *value,
                const char *title)
{
  EurChoice *self = g_object_new (EUR_TYPE_CHOICE, NULL);

  self->value = g_strdup (value);
  self->title = g_strdup (title);

  return self;
}

/**
 * EurChoiceButton:
 *
 * One text out of a list of #EurChoice. A value that is not in the list shows too,
 * as what it is: a proof that is gone, an account of another form.
 */
struct _EurChoiceButton
{
  AdwBin       parent_instance;

  GtkDropDown *drop_down;

  GListModel  *choices; /* (nullable) */
  GListStore  *shown;   /* the choices, and the value that is not among them */
  char        *unknown_title;
  char        *value; /* (nullable) */
  char        *label; /* (nullable): for a screen reader */
  gboolean     showing;
};

G_DEFINE_FINAL_TYPE (EurChoiceButton, eur_choice_button, ADW_TYPE_BIN)

typedef enum
{
  PROP_CHOICES = 1,
  PROP_VALUE,
  PROP_LABEL,
  PROP_UNKNOWN_TITLE,
} EurChoiceButtonProperty;

static GParamSpec *properties[PROP_UNKNOWN_TITLE + 1];

static guint
find_value (GListModel *choices,
            const char *value)
{
  for (guint i = 0; choices != NULL && i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr(EurChoice) choice = g_list_model_get_item (choices, i);

      if (g_strcmp0 (choice->value, value) == 0)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static void
show_value (EurChoiceButton *self)
{
  self->showing = TRUE;

  if (find_value (G_LIST_MODEL (self->shown), self->value) == GTK_INVALID_LIST_POSITION && self->value != NULL)
    {
      g_autoptr(EurChoice) choice = eur_choice_new (self->value, self->unknown_title != NULL ? self->unknown_title : self->value);

      g_list_store_append (self->shown, choice);
    }

  gtk_drop_down_set_selected (self->drop_down, find_value (G_LIST_MODEL (self->shown), self->value));
  self->showing = FALSE;
}

/* What the drop-down has is a copy: a choice that goes must not choose another. */
static void
fill (EurChoiceButton *self)
{
  self->showing = TRUE;
  g_list_store_remove_all (self->shown);

  for (guint i = 0; self->choices != NULL && i < g_list_model_get_n_items (self->choices); i++)
    {
      g_autoptr(EurChoice) choice = g_list_model_get_item (self->choices, i);

      g_list_store_append (self->shown, choice);
    }

  self->showing = FALSE;
  show_value (self);
}

static void
set_value (EurChoiceButton *self,
           const char      *value)
{
  if (g_set_str (&self->value, value))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
selected_cb (EurChoiceButton *self)
{
  EurChoice *choice = gtk_drop_down_get_selected_item (self->drop_down);

  if (!self->showing && choice != NULL)
    set_value (self, choice->value);
}

static void
set_choices (EurChoiceButton *self,
             GListModel      *choices)
{
  if (self->choices != NULL)
    g_signal_handlers_disconnect_by_func (self->choices, fill, self);

  g_set_object (&self->choices, choices);

  if (choices != NULL)
    g_signal_connect_object (choices, "items-changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  fill (self);
}

static void
set_label (EurChoiceButton *self,
           const char      *label)
{
  if (g_set_str (&self->label, label) && label != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
eur_choice_button_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  EurChoiceButton *self = EUR_CHOICE_BUTTON (object);

  switch ((EurChoiceButtonProperty) prop_id)
    {
    case PROP_CHOICES:
      g_value_set_object (value, self->choices);
      break;

    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;

    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    case PROP_UNKNOWN_TITLE:
      g_value_set_string (value, self->unknown_title);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_choice_button_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  EurChoiceButton *self = EUR_CHOICE_BUTTON (object);

  switch ((EurChoiceButtonProperty) prop_id)
    {
    case PROP_CHOICES:
      set_choices (self, g_value_get_object (value));
      break;

    case PROP_VALUE:
      set_value (self, g_value_get_string (value));
      show_value (self);
      break;

    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;

    case PROP_UNKNOWN_TITLE:
      g_set_str (&self->unknown_title, g_value_get_string (value));
      show_value (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_choice_button_dispose (GObject *object)
{
  EurChoiceButton *self = EUR_CHOICE_BUTTON (object);

  if (self->choices != NULL)
    g_signal_handlers_disconnect_by_func (self->choices, fill, self);

  g_clear_object (&self->choices);
  self->showing = TRUE;

  /* The bin lets go of it first: the template would not tell it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_CHOICE_BUTTON);

  G_OBJECT_CLASS (eur_choice_button_parent_class)->dispose (object);
}

static void
eur_choice_button_finalize (GObject *object)
{
  EurChoiceButton *self = EUR_CHOICE_BUTTON (object);

  g_clear_object (&self->shown);
  g_clear_pointer (&self->unknown_title, g_free);
  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->label, g_free);

  G_OBJECT_CLASS (eur_choice_button_parent_class)->finalize (object);
}

static void
eur_choice_button_class_init (EurChoiceButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_choice_button_get_property;
  object_class->set_property = eur_choice_button_set_property;
  object_class->dispose = eur_choice_button_dispose;
  object_class->finalize = eur_choice_button_finalize;

  properties[PROP_CHOICES] =
    g_param_spec_object ("choices", NULL, NULL, G_TYPE_LIST_MODEL, writable);
  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL, writable);
  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, writable);
  properties[PROP_UNKNOWN_TITLE] =
    g_param_spec_string ("unknown-title", NULL, NULL, NULL, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_CHOICE);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-choice-button.ui");
  gtk_widget_class_bind_template_child (widget_class, EurChoiceButton, drop_down);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
eur_choice_button_init (EurChoiceButton *self)
{
  self->shown = g_list_store_new (EUR_TYPE_CHOICE);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (self->shown));
}
