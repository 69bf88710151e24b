/* eur-toggles-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-toggles-row.h"

/**
 * EurTogglesRow:
 *
 * Several of a list of choices, each a toggle. What was chosen and is no longer
 * in the list stays there to be seen, and can be taken away.
 */
struct _EurTogglesRow
{
  AdwPreferencesRow   parent_instance;

  AdwWrapBox         *toggles;
  GtkWidget          *blank;

  char              **choices;
  char              **values;
};

G_DEFINE_FINAL_TYPE (EurTogglesRow, eur_toggles_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_CHOICES = 1,
  PROP_VALUES,
} EurTogglesRowProperty;

static GParamSpec *properties[PROP_VALUES + 1];

static gboolean
contains (char       **strings,
          const char  *string)
{
  return strings != NULL && g_strv_contains ((const char *const *) strings, string);
}

static gboolean
set_strings (char              ***member,
             const char *const   *strings)
{
  static const char *const none[] = { NULL };
  const char *const *before = *member != NULL ? (const char *const *) *member : none;

  if (g_strv_equal (before, strings != NULL ? strings : none))
    return FALSE;

  g_strfreev (*member);
  *member = g_strdupv ((char **) strings);

  return TRUE;
}

/* After its mark. */
static const char *
get_title (GtkWidget *toggle)
{
  GtkWidget *content = gtk_button_get_child (GTK_BUTTON (toggle));

  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (content)));
}

/* The order of the list, whatever the order of clicking. */
static void
toggled_cb (EurTogglesRow *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) values = NULL;

  for (GtkWidget *toggle = gtk_widget_get_first_child (GTK_WIDGET (self->toggles));
       toggle != NULL;
       toggle = gtk_widget_get_next_sibling (toggle))
    {
      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (toggle)))
        g_strv_builder_add (builder, get_title (toggle));
    }

  values = g_strv_builder_end (builder);

  if (set_strings (&self->values, (const char *const *) values))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUES]);
}

/* A mark, because a shade alone says little. */
static void
add_toggle (EurTogglesRow *self,
            const char    *title)
{
  GtkWidget *toggle = gtk_toggle_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *mark = gtk_image_new_from_icon_name ("object-select-symbolic");
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (content), mark);
  gtk_box_append (GTK_BOX (content), label);
  gtk_button_set_child (GTK_BUTTON (toggle), content);
  gtk_widget_add_css_class (toggle, "chip");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);

  g_object_bind_property (toggle, "active", mark, "visible", G_BINDING_SYNC_CREATE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), contains (self->values, title));
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (self->toggles, toggle);
}

static void
show_choices (EurTogglesRow *self)
{
  GtkWidget *toggle;

  while ((toggle = gtk_widget_get_first_child (GTK_WIDGET (self->toggles))))
    adw_wrap_box_remove (self->toggles, toggle);

  for (guint i = 0; self->choices != NULL && self->choices[i] != NULL; i++)
    add_toggle (self, self->choices[i]);

  for (guint i = 0; self->values != NULL && self->values[i] != NULL; i++)
    {
      if (!contains (self->choices, self->values[i]))
        add_toggle (self, self->values[i]);
    }

  gtk_widget_set_visible (self->blank, gtk_widget_get_first_child (GTK_WIDGET (self->toggles)) == NULL);
}

static void
eur_toggles_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EurTogglesRow *self = EUR_TOGGLES_ROW (object);

  switch ((EurTogglesRowProperty) prop_id)
    {
    case PROP_CHOICES:
      g_value_set_boxed (value, self->choices);
      break;

    case PROP_VALUES:
      g_value_set_boxed (value, self->values);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_toggles_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EurTogglesRow *self = EUR_TOGGLES_ROW (object);
  gboolean changed = FALSE;

  switch ((EurTogglesRowProperty) prop_id)
    {
    case PROP_CHOICES:
      changed = set_strings (&self->choices, g_value_get_boxed (value));
      break;

    case PROP_VALUES:
      changed = set_strings (&self->values, g_value_get_boxed (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (!changed)
    return;

  show_choices (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
eur_toggles_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_TOGGLES_ROW);

  G_OBJECT_CLASS (eur_toggles_row_parent_class)->dispose (object);
}

static void
eur_toggles_row_finalize (GObject *object)
{
  EurTogglesRow *self = EUR_TOGGLES_ROW (object);

  g_clear_pointer (&self->choices, g_strfreev);
  g_clear_pointer (&self->values, g_strfreev);

  G_OBJECT_CLASS (eur_toggles_row_parent_class)->finalize (object);
}

static void
eur_toggles_row_class_init (EurTogglesRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_toggles_row_get_property;
  object_class->set_property = eur_toggles_row_set_property;
  object_class->dispose = eur_toggles_row_dispose;
  object_class->finalize = eur_toggles_row_finalize;

  properties[PROP_CHOICES] =
    g_param_spec_boxed ("choices", NULL, NULL, G_TYPE_STRV, writable);
  properties[PROP_VALUES] =
    g_param_spec_boxed ("values", NULL, NULL, G_TYPE_STRV, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-toggles-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurTogglesRow, toggles);
  gtk_widget_class_bind_template_child (widget_class, EurTogglesRow, blank);
}

static void
eur_toggles_row_init (EurTogglesRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
