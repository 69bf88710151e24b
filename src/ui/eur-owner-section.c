/* eur-owner-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-entry-row.h"
#include "eur-owner-section.h"
#include "eur-problem-row.h"
#include "eur-text-row.h"

/**
 * EurOwnerSection:
 *
 * The organization that carries the project. It may carry others too: what is
 * changed here changes there, and #EurOwnerSection:note says so.
 */
struct _EurOwnerSection
{
  EurSection     parent_instance;

  GtkWidget     *name_row;
  GtkWidget     *kind_row;
  GtkWidget     *siret_row;
  GtkWidget     *siren_row;
  GtkWidget     *rna_row;
  GtkWidget     *legal_form_row;
  GtkWidget     *address_row;
  GtkWidget     *postcode_row;
  GtkWidget     *city_row;
  GtkWidget     *phone_row;
  GtkWidget     *email_row;

  GBindingGroup *bindings;
  char          *note; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (EurOwnerSection, eur_owner_section, EUR_TYPE_SECTION)

typedef enum
{
  PROP_NOTE = 1,
} EurOwnerSectionProperty;

static GParamSpec *properties[PROP_NOTE + 1];

static gboolean
is_known (EurOwnerSection *self,
          EurDocument     *document)
{
  return document != NULL;
}

static gboolean
is_missing (EurOwnerSection *self,
            EurDocument     *document)
{
  return document == NULL;
}

static gboolean
is_note (EurOwnerSection *self,
         const char      *note)
{
  return note != NULL;
}

static char *
format_kind (gpointer this,
             int      value)
{
  return g_strdup (eur_organization_kind_get_title (value));
}

static void
eur_owner_section_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  EurOwnerSection *self = EUR_OWNER_SECTION (object);

  switch ((EurOwnerSectionProperty) prop_id)
    {
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_owner_section_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  EurOwnerSection *self = EUR_OWNER_SECTION (object);

  switch ((EurOwnerSectionProperty) prop_id)
    {
    case PROP_NOTE:
      if (g_set_str (&self->note, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_owner_section_dispose (GObject *object)
{
  EurOwnerSection *self = EUR_OWNER_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_OWNER_SECTION);
  g_clear_object (&self->bindings);
  g_clear_pointer (&self->note, g_free);

  G_OBJECT_CLASS (eur_owner_section_parent_class)->dispose (object);
}

static void
eur_owner_section_class_init (EurOwnerSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_owner_section_get_property;
  object_class->set_property = eur_owner_section_set_property;
  object_class->dispose = eur_owner_section_dispose;

  properties[PROP_NOTE] =
    g_param_spec_string ("note", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_ENTRY_ROW);
  g_type_ensure (EUR_TYPE_ORGANIZATION_KIND);
  g_type_ensure (EUR_TYPE_PROBLEM_ROW);
  g_type_ensure (EUR_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-owner-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, name_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, kind_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, siret_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, siren_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, rna_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, legal_form_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, address_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, postcode_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, city_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, phone_row);
  gtk_widget_class_bind_template_child (widget_class, EurOwnerSection, email_row);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, is_missing);
  gtk_widget_class_bind_template_callback (widget_class, is_note);
  gtk_widget_class_bind_template_callback (widget_class, format_kind);
}

static void
eur_owner_section_init (EurOwnerSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->bindings = eur_section_bind (EUR_SECTION (self), "owner");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "name", self->name_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "kind", self->kind_row, "selected");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "siret", self->siret_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "siren", self->siren_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "rna", self->rna_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "legal_form", self->legal_form_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "address", self->address_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "postcode", self->postcode_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "city", self->city_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "phone", self->phone_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_ORGANIZATION, "email", self->email_row, "value");
}
