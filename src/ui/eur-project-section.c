/* eur-project-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-commune-row.h"
#include "eur-day-button.h"
#include "eur-entry-row.h"
#include "eur-fact-row.h"
#include "eur-problem-row.h"
#include "eur-project-section.h"
#include "eur-text-row.h"
#include "eur-toggles-row.h"

/**
 * EurProjectSection:
 *
 * What the project is, in the words of the person who asks for the label, edited
 * where it is read.
 */
struct _EurProjectSection
{
  EurSection     parent_instance;

  GtkWidget     *title_row;
  GtkWidget     *summary_row;
  GtkWidget     *description_row;
  GtkWidget     *territory_row;
  GtkWidget     *environment_row;
  GtkWidget     *communes_row;
  GtkWidget     *place_row;
  GtkWidget     *families_row;
  GtkWidget     *domain_row;
  GtkWidget     *start_row;
  GtkWidget     *beneficiaries_row;

  GBindingGroup *bindings;
};

G_DEFINE_FINAL_TYPE (EurProjectSection, eur_project_section, EUR_TYPE_SECTION)

static char *
format_number (EurProjectSection *self,
               gint64             number)
{
  return number > 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, number) : NULL;
}

static gboolean
is_number (EurProjectSection *self,
           gint64             number)
{
  return number > 0;
}

static gboolean
is_known (EurProjectSection *self,
          EurDossier        *earlier)
{
  return earlier != NULL;
}

static char *
format_earlier (EurProjectSection *self,
                EurDossier        *earlier)
{
  const char *title = earlier != NULL && earlier->title != NULL ? earlier->title : "–";

  if (earlier == NULL)
    return g_strdup (_("No earlier dossier"));

  /* Translators: a dossier's number and its title */
  return earlier->number != NULL ? g_strdup_printf (_("%s, %s"), earlier->number, title) : g_strdup (title);
}

static void
eur_project_section_dispose (GObject *object)
{
  EurProjectSection *self = EUR_PROJECT_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_PROJECT_SECTION);
  g_clear_object (&self->bindings);

  G_OBJECT_CLASS (eur_project_section_parent_class)->dispose (object);
}

static void
eur_project_section_class_init (EurProjectSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_project_section_dispose;

  g_type_ensure (EUR_TYPE_COMMUNE_ROW);
  g_type_ensure (EUR_TYPE_DAY_BUTTON);
  g_type_ensure (EUR_TYPE_ENTRY_ROW);
  g_type_ensure (EUR_TYPE_FACT_ROW);
  g_type_ensure (EUR_TYPE_PROBLEM_ROW);
  g_type_ensure (EUR_TYPE_TEXT_ROW);
  g_type_ensure (EUR_TYPE_TOGGLES_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-project-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, title_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, summary_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, description_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, territory_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, environment_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, communes_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, place_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, families_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, domain_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, start_row);
  gtk_widget_class_bind_template_child (widget_class, EurProjectSection, beneficiaries_row);
  gtk_widget_class_bind_template_callback (widget_class, format_earlier);
  gtk_widget_class_bind_template_callback (widget_class, format_number);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, is_number);
}

static void
eur_project_section_init (EurProjectSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->bindings = eur_section_bind (EUR_SECTION (self), "dossier");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "title", self->title_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "summary", self->summary_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "description", self->description_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "territory", self->territory_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "environment", self->environment_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "communes", self->communes_row, "communes");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "place", self->place_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "families", self->families_row, "values");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "domain", self->domain_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "start_on", self->start_row, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_DOSSIER, "beneficiaries", self->beneficiaries_row, "number");
}
