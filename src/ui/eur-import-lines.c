/* eur-import-lines.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-import-lines.h"

/**
 * EurImportLines:
 *
 * What an import does, or did, line by line and section by section: virtual,
 * for a thousand dossiers are one file.
 */
struct _EurImportLines
{
  AdwBin      parent_instance;

  GListModel *lines; /* (nullable): a model with sections */
  guint       counts[EUR_N_IMPORT_SECTIONS];
};

G_DEFINE_FINAL_TYPE (EurImportLines, eur_import_lines, ADW_TYPE_BIN)

typedef enum
{
  PROP_LINES = 1,
} EurImportLinesProperty;

static GParamSpec *properties[PROP_LINES + 1];

static char *
format_header (gpointer  this,
               GObject  *first,
               guint     n_lines)
{
  return first != NULL ? eur_import_section_describe (eur_import_section_of (first), n_lines) : NULL;
}

static char *
format_title (gpointer  this,
              GObject  *line)
{
  return line != NULL ? eur_import_line_dup_title (line) : NULL;
}

static char *
format_details (gpointer  this,
                GObject  *line)
{
  return line != NULL ? eur_import_line_dup_details (line) : NULL;
}

static void
sort_lines (GListModel *from,
            GListStore *sections[EUR_N_IMPORT_SECTIONS])
{
  for (guint i = 0; i < g_list_model_get_n_items (from); i++)
    {
      g_autoptr(GObject) line = g_list_model_get_item (from, i);
      EurImportSection section = eur_import_section_of (line);

      if (section < EUR_N_IMPORT_SECTIONS)
        g_list_store_append (sections[section], line);
    }
}

static void
eur_import_lines_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurImportLines *self = EUR_IMPORT_LINES (object);

  switch ((EurImportLinesProperty) prop_id)
    {
    case PROP_LINES:
      g_value_set_object (value, self->lines);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_import_lines_finalize (GObject *object)
{
  g_clear_object (&EUR_IMPORT_LINES (object)->lines);

  G_OBJECT_CLASS (eur_import_lines_parent_class)->finalize (object);
}

static void
eur_import_lines_class_init (EurImportLinesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_import_lines_get_property;
  object_class->finalize = eur_import_lines_finalize;

  properties[PROP_LINES] =
    g_param_spec_object ("lines", NULL, NULL, G_TYPE_LIST_MODEL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-import-lines.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_header);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_details);
}

static void
eur_import_lines_init (EurImportLines *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_import_lines_set_plan:
 * @plan: what is planned, or done
 * @sections: 1 << #EurImportSection, those to be shown
 */
void
eur_import_lines_set_plan (EurImportLines *self,
                           EurIntakePlan  *plan,
                           guint           sections)
{
  g_autoptr(GListStore) parts = g_list_store_new (G_TYPE_LIST_MODEL);
  GListStore *stores[EUR_N_IMPORT_SECTIONS];

  g_return_if_fail (EUR_IS_IMPORT_LINES (self));
  g_return_if_fail (EUR_IS_INTAKE_PLAN (plan));

  for (guint i = 0; i < EUR_N_IMPORT_SECTIONS; i++)
    stores[i] = g_list_store_new (G_TYPE_OBJECT);

  sort_lines (eur_intake_plan_get_items (plan), stores);
  sort_lines (eur_intake_plan_get_not_understood (plan), stores);

  for (guint i = 0; i < EUR_N_IMPORT_SECTIONS; i++)
    {
      self->counts[i] = g_list_model_get_n_items (G_LIST_MODEL (stores[i]));
      if (self->counts[i] > 0 && (sections & 1 << i) != 0)
        g_list_store_append (parts, stores[i]);
      g_clear_object (&stores[i]);
    }

  g_clear_object (&self->lines);
  self->lines = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (g_steal_pointer (&parts))));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LINES]);
}

/**
 * eur_import_lines_count:
 *
 * Returns: how many lines of a section the plan has, shown or not
 */
guint
eur_import_lines_count (EurImportLines   *self,
                        EurImportSection  section)
{
  g_return_val_if_fail (EUR_IS_IMPORT_LINES (self), 0);
  g_return_val_if_fail (section < EUR_N_IMPORT_SECTIONS, 0);

  return self->counts[section];
}
