/* eur-wave-switcher.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-wave-switcher.h"

/**
 * EurWaveSwitcher:
 *
 * The choice of the workspace's wave, or of all its waves.
 */
struct _EurWaveSwitcher
{
  AdwBin               parent_instance;

  GtkDropDown         *drop_down;
  GtkFlattenListModel *choices; /* the waves, then a string for all of them */

  EurWorkspace        *workspace;
};

G_DEFINE_FINAL_TYPE (EurWaveSwitcher, eur_wave_switcher, ADW_TYPE_BIN)

typedef enum
{
  PROP_WORKSPACE = 1,
} EurWaveSwitcherProperty;

static GParamSpec *properties[PROP_WORKSPACE + 1];

static char *
format_choice (gpointer  this,
               GObject  *choice)
{
  if (EUR_IS_WAVE (choice))
    return eur_wave_dup_title (EUR_WAVE (choice));

  return GTK_IS_STRING_OBJECT (choice) ? g_strdup (gtk_string_object_get_string (GTK_STRING_OBJECT (choice))) : NULL;
}

static void
wave_cb (EurWaveSwitcher *self)
{
  EurWave *wave = eur_workspace_get_wave (self->workspace);
  guint n_choices = g_list_model_get_n_items (G_LIST_MODEL (self->choices));

  for (guint i = 0; i < n_choices; i++)
    {
      g_autoptr(GObject) choice = g_list_model_get_item (G_LIST_MODEL (self->choices), i);

      if (wave != NULL ? choice == G_OBJECT (wave) : !EUR_IS_WAVE (choice))
        gtk_drop_down_set_selected (self->drop_down, i);
    }
}

/* While the workspace is filled or read again, the selection moves by itself: nobody chose. */
static void
chosen_cb (EurWaveSwitcher *self)
{
  gpointer choice = gtk_drop_down_get_selected_item (self->drop_down);

  if (self->workspace != NULL && eur_workspace_is_ready (self->workspace) && !eur_workspace_is_busy (self->workspace))
    eur_workspace_set_wave (self->workspace, EUR_IS_WAVE (choice) ? choice : NULL);
}

static void
set_workspace (EurWaveSwitcher *self,
               EurWorkspace    *workspace)
{
  g_autoptr(GListStore) parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr(GtkStringList) all = gtk_string_list_new (NULL);

  if (!g_set_object (&self->workspace, workspace))
    return;

  gtk_string_list_append (all, _("All Waves"));
  g_list_store_append (parts, eur_workspace_get_waves (workspace));
  g_list_store_append (parts, all);
  gtk_flatten_list_model_set_model (self->choices, G_LIST_MODEL (parts));

  g_signal_connect_object (workspace, "notify::wave", G_CALLBACK (wave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::busy", G_CALLBACK (wave_cb), self, G_CONNECT_SWAPPED);
  wave_cb (self);
}

static void
eur_wave_switcher_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  EurWaveSwitcher *self = EUR_WAVE_SWITCHER (object);

  switch ((EurWaveSwitcherProperty) prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_wave_switcher_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  EurWaveSwitcher *self = EUR_WAVE_SWITCHER (object);

  switch ((EurWaveSwitcherProperty) prop_id)
    {
    case PROP_WORKSPACE:
      set_workspace (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_wave_switcher_dispose (GObject *object)
{
  EurWaveSwitcher *self = EUR_WAVE_SWITCHER (object);

  /* AdwBin lets its child go itself: the template is not disposed of before it. */
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (eur_wave_switcher_parent_class)->dispose (object);
}

static void
eur_wave_switcher_class_init (EurWaveSwitcherClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_wave_switcher_get_property;
  object_class->set_property = eur_wave_switcher_set_property;
  object_class->dispose = eur_wave_switcher_dispose;

  /* Set once: a template cannot set a construct property by a binding. */
  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, EUR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "waveswitcher");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-wave-switcher.ui");
  gtk_widget_class_bind_template_child (widget_class, EurWaveSwitcher, drop_down);
  gtk_widget_class_bind_template_child (widget_class, EurWaveSwitcher, choices);
  gtk_widget_class_bind_template_callback (widget_class, format_choice);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
eur_wave_switcher_init (EurWaveSwitcher *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
