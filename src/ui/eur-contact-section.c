/* eur-contact-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-contact-section.h"
#include "eur-entry-row.h"
#include "eur-problem-row.h"

/**
 * EurContactSection:
 *
 * The person to speak to about the dossier.
 */
struct _EurContactSection
{
  EurSection     parent_instance;

  GtkWidget     *civility_row;
  GtkWidget     *first_name_row;
  GtkWidget     *last_name_row;
  GtkWidget     *role_row;
  GtkWidget     *email_row;
  GtkWidget     *phone_row;

  GBindingGroup *bindings;
};

G_DEFINE_FINAL_TYPE (EurContactSection, eur_contact_section, EUR_TYPE_SECTION)

static gboolean
is_known (EurContactSection *self,
          EurDocument       *document)
{
  return document != NULL;
}

static gboolean
is_missing (EurContactSection *self,
            EurDocument       *document)
{
  return document == NULL;
}

static void
eur_contact_section_dispose (GObject *object)
{
  EurContactSection *self = EUR_CONTACT_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_CONTACT_SECTION);
  g_clear_object (&self->bindings);

  G_OBJECT_CLASS (eur_contact_section_parent_class)->dispose (object);
}

static void
eur_contact_section_class_init (EurContactSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_contact_section_dispose;

  g_type_ensure (EUR_TYPE_ENTRY_ROW);
  g_type_ensure (EUR_TYPE_PROBLEM_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-contact-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurContactSection, civility_row);
  gtk_widget_class_bind_template_child (widget_class, EurContactSection, first_name_row);
  gtk_widget_class_bind_template_child (widget_class, EurContactSection, last_name_row);
  gtk_widget_class_bind_template_child (widget_class, EurContactSection, role_row);
  gtk_widget_class_bind_template_child (widget_class, EurContactSection, email_row);
  gtk_widget_class_bind_template_child (widget_class, EurContactSection, phone_row);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, is_missing);
}

static void
eur_contact_section_init (EurContactSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->bindings = eur_section_bind (EUR_SECTION (self), "contact");
  eur_section_bind_field (self->bindings, EUR_TYPE_PERSON, "civility", self->civility_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_PERSON, "first_name", self->first_name_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_PERSON, "last_name", self->last_name_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_PERSON, "role", self->role_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_PERSON, "email", self->email_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_PERSON, "phone", self->phone_row, "value");
}
