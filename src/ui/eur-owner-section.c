/* eur-owner-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-fact-row.h"
#include "eur-owner-section.h"

/**
 * EurOwnerSection:
 *
 * Who carries the project: the organization, and the person to speak to.
 */
struct _EurOwnerSection
{
  EurSection parent_instance;
};

G_DEFINE_FINAL_TYPE (EurOwnerSection, eur_owner_section, EUR_TYPE_SECTION)

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

static char *
format_kind (EurOwnerSection     *self,
             EurOrganizationKind  kind)
{
  return g_strdup (eur_organization_kind_get_title (kind));
}

static char *
format_identifier (EurOwnerSection *self,
                   const char      *identifier)
{
  return identifier != NULL ? eur_identifier_format (identifier) : NULL;
}

static char *
format_address (EurOwnerSection *self,
                EurOrganization *owner)
{
  g_autoptr(GString) text = g_string_new (NULL);

  if (owner == NULL)
    return NULL;

  if (owner->address != NULL)
    g_string_append (text, owner->address);

  if (owner->postcode != NULL || owner->city != NULL)
    g_string_append_printf (text, "%s%s%s%s",
                            text->len > 0 ? "\n" : "",
                            owner->postcode != NULL ? owner->postcode : "",
                            owner->postcode != NULL && owner->city != NULL ? " " : "",
                            owner->city != NULL ? owner->city : "");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
format_person (EurOwnerSection *self,
               EurPerson       *person)
{
  return person != NULL ? eur_person_dup_name (person) : NULL;
}

static void
eur_owner_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_OWNER_SECTION);

  G_OBJECT_CLASS (eur_owner_section_parent_class)->dispose (object);
}

static void
eur_owner_section_class_init (EurOwnerSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_owner_section_dispose;

  g_type_ensure (EUR_TYPE_FACT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-owner-section.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, is_missing);
  gtk_widget_class_bind_template_callback (widget_class, format_kind);
  gtk_widget_class_bind_template_callback (widget_class, format_identifier);
  gtk_widget_class_bind_template_callback (widget_class, format_address);
  gtk_widget_class_bind_template_callback (widget_class, format_person);
}

static void
eur_owner_section_init (EurOwnerSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
