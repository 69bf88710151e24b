/* eur-import-review-page.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-import-lines.h"
#include "eur-import-review-page.h"

#define ALL_SECTIONS ((1 << EUR_N_IMPORT_SECTIONS) - 1)

/**
 * EurImportReviewPage:
 *
 * The dry run: how many of what on top, then each line, to be read before
 * anything is written.
 */
struct _EurImportReviewPage
{
  AdwNavigationPage  parent_instance;

  AdwWrapBox        *counts;
  EurImportLines    *lines;

  char              *problem; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (EurImportReviewPage, eur_import_review_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_PROBLEM = 1,
} EurImportReviewPageProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

static gboolean
is_said (gpointer    this,
         const char *text)
{
  return text != NULL;
}

static char *
format_problem (gpointer    this,
                const char *problem)
{
  return g_strdup (problem != NULL ? problem : "");
}

static void
add_count (EurImportReviewPage *self,
           const char          *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "tag");
  adw_wrap_box_append (self->counts, label);
}

static void
add_counts (EurImportReviewPage *self,
            EurIntakePlan       *plan)
{
  guint n_unchanged = eur_intake_plan_count (plan, EUR_OUTCOME_UNCHANGED);
  GtkWidget *old;

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->counts))) != NULL)
    adw_wrap_box_remove (self->counts, old);

  for (EurImportSection section = 0; section < EUR_N_IMPORT_SECTIONS; section++)
    {
      guint count = eur_import_lines_count (self->lines, section);
      g_autofree char *text = eur_import_section_describe (section, count);

      if (count > 0)
        add_count (self, text);
    }

  if (n_unchanged > 0)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u unchanged dossier", "%u unchanged dossiers", n_unchanged),
                                               n_unchanged);

      add_count (self, text);
    }
}

static void
eur_import_review_page_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  EurImportReviewPage *self = EUR_IMPORT_REVIEW_PAGE (object);

  switch ((EurImportReviewPageProperty) prop_id)
    {
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_import_review_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_IMPORT_REVIEW_PAGE);

  G_OBJECT_CLASS (eur_import_review_page_parent_class)->dispose (object);
}

static void
eur_import_review_page_finalize (GObject *object)
{
  g_clear_pointer (&EUR_IMPORT_REVIEW_PAGE (object)->problem, g_free);

  G_OBJECT_CLASS (eur_import_review_page_parent_class)->finalize (object);
}

static void
eur_import_review_page_class_init (EurImportReviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_import_review_page_get_property;
  object_class->dispose = eur_import_review_page_dispose;
  object_class->finalize = eur_import_review_page_finalize;

  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_IMPORT_LINES);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-import-review-page.ui");
  gtk_widget_class_bind_template_child (widget_class, EurImportReviewPage, counts);
  gtk_widget_class_bind_template_child (widget_class, EurImportReviewPage, lines);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
  gtk_widget_class_bind_template_callback (widget_class, format_problem);
}

static void
eur_import_review_page_init (EurImportReviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_import_review_page_set_plan:
 * @plan: what is planned
 */
void
eur_import_review_page_set_plan (EurImportReviewPage *self,
                                 EurIntakePlan       *plan)
{
  g_return_if_fail (EUR_IS_IMPORT_REVIEW_PAGE (self));

  eur_import_lines_set_plan (self->lines, plan, ALL_SECTIONS);
  add_counts (self, plan);
  eur_import_review_page_set_problem (self, NULL);
}

void
eur_import_review_page_set_problem (EurImportReviewPage *self,
                                    const char          *problem)
{
  g_return_if_fail (EUR_IS_IMPORT_REVIEW_PAGE (self));

  if (g_set_str (&self->problem, problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}
