/* eur-project-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-fact-row.h"
#include "eur-project-section.h"

/**
 * EurProjectSection:
 *
 * What the project is, in the words of the person who asks for the label.
 */
struct _EurProjectSection
{
  EurSection parent_instance;
};

G_DEFINE_FINAL_TYPE (EurProjectSection, eur_project_section, EUR_TYPE_SECTION)

static char *
format_places (EurProjectSection *self,
               EurBundle         *bundle)
{
  return bundle != NULL ? eur_bundle_dup_places (bundle) : NULL;
}

/* Families have an “et” of their own in their names. */
static char *
format_families (EurProjectSection  *self,
                 char              **families)
{
  return families != NULL ? g_strjoinv (" · ", families) : NULL;
}

static char *
format_day (EurProjectSection *self,
            const char        *day)
{
  return day != NULL ? eur_french_format_date (day, EUR_FRENCH_DATE_LONG) : NULL;
}

static char *
format_count (EurProjectSection *self,
              gint64             number)
{
  return number > 0 ? eur_french_format_integer (number) : NULL;
}

static void
eur_project_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_PROJECT_SECTION);

  G_OBJECT_CLASS (eur_project_section_parent_class)->dispose (object);
}

static void
eur_project_section_class_init (EurProjectSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_project_section_dispose;

  g_type_ensure (EUR_TYPE_FACT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-project-section.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_places);
  gtk_widget_class_bind_template_callback (widget_class, format_families);
  gtk_widget_class_bind_template_callback (widget_class, format_day);
  gtk_widget_class_bind_template_callback (widget_class, format_count);
}

static void
eur_project_section_init (EurProjectSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
