/* eur-section-label.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-section-label.h"

/**
 * EurSectionLabel:
 *
 * A section in the index of its page: its title, and a mark of how it stands.
 */
struct _EurSectionLabel
{
  GtkBox      parent_instance;

  EurSection *section; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (EurSectionLabel, eur_section_label, GTK_TYPE_BOX)

typedef enum
{
  PROP_SECTION = 1,
} EurSectionLabelProperty;

static GParamSpec *properties[PROP_SECTION + 1];

static char *
format_mark (EurSectionLabel *self,
             EurSectionMark   mark)
{
  return mark != EUR_SECTION_MARK_NONE ? g_strdup (eur_section_mark_get_title (mark)) : NULL;
}

static char *
get_icon_name (EurSectionLabel *self,
               EurSectionMark   mark)
{
  return g_strdup (eur_section_mark_get_icon_name (mark));
}

static void
eur_section_label_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((EurSectionLabelProperty) prop_id)
    {
    case PROP_SECTION:
      g_value_set_object (value, EUR_SECTION_LABEL (object)->section);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_section_label_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch ((EurSectionLabelProperty) prop_id)
    {
    case PROP_SECTION:
      if (g_set_object (&EUR_SECTION_LABEL (object)->section, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_section_label_dispose (GObject *object)
{
  EurSectionLabel *self = EUR_SECTION_LABEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_SECTION_LABEL);
  g_clear_object (&self->section);

  G_OBJECT_CLASS (eur_section_label_parent_class)->dispose (object);
}

static void
eur_section_label_class_init (EurSectionLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_section_label_get_property;
  object_class->set_property = eur_section_label_set_property;
  object_class->dispose = eur_section_label_dispose;

  properties[PROP_SECTION] =
    g_param_spec_object ("section", NULL, NULL, EUR_TYPE_SECTION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-section-label.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_mark);
  gtk_widget_class_bind_template_callback (widget_class, get_icon_name);
}

static void
eur_section_label_init (EurSectionLabel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
