/* eur-import-mapping-page.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-import-mapping-page.h"
#include "eur-import-question-row.h"

/* A row is built in a few milliseconds: in a long form, a few rows a frame. */
#define ROWS_PER_FRAME 3
#define FRAME_MSEC     16

/**
 * EurImportMappingPage:
 *
 * Which question answers which field: what is not understood first.
 */
struct _EurImportMappingPage
{
  AdwNavigationPage  parent_instance;

  GtkListBox        *unknown;
  GtkListBox        *known;
  GtkWidget         *unknown_group;
  AdwComboRow       *wave;

  char              *problem; /* (nullable) */
  char              *source;  /* (nullable) */
  EurIntakeFile     *file;
  EurMapping        *mapping;
  GHashTable        *reasons; /* label -> sentence */
};

G_DEFINE_FINAL_TYPE (EurImportMappingPage, eur_import_mapping_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_PROBLEM = 1,
  PROP_SOURCE,
} EurImportMappingPageProperty;

static GParamSpec *properties[PROP_SOURCE + 1];

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

/* The expression is that of an item of the choice: the wave itself. */
static char *
format_wave (gpointer wave)
{
  return EUR_IS_WAVE (wave) ? eur_wave_dup_title (wave) : NULL;
}

static void
add_row (EurImportMappingPage  *self,
         const EurIntakeColumn *column)
{
  gboolean is_known = eur_mapping_contains (self->mapping, column->key);
  const char *reason = is_known ? NULL : g_hash_table_lookup (self->reasons, column->label);
  EurImportQuestionRow *row = eur_import_question_row_new (column, self->mapping, reason);

  gtk_list_box_append (is_known ? self->known : self->unknown, GTK_WIDGET (row));
  if (!is_known)
    gtk_widget_set_visible (self->unknown_group, TRUE);
}

static DexFuture *
fill_fiber (gpointer data)
{
  EurImportMappingPage *self = data;
  g_autoptr(EurIntakeFile) file = eur_intake_file_ref (self->file);
  guint n_rows = 0;

  for (guint i = 0; i < file->columns->len; i++)
    {
      const EurIntakeColumn *column = g_ptr_array_index (file->columns, i);

      if (column->kind == EUR_CHAMP_NOTE)
        continue;

      if (++n_rows % ROWS_PER_FRAME == 0)
        dex_await (dex_timeout_new_msec (FRAME_MSEC), NULL);

      if (self->file != file || self->known == NULL)
        break;

      add_row (self, column);
    }

  return dex_future_new_true ();
}

static void
add_corrections (GtkListBox *list,
                 EurMapping *correction,
                 guint      *n_corrected)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    *n_corrected += eur_import_question_row_correct (EUR_IMPORT_QUESTION_ROW (row), correction);
}

static void
eur_import_mapping_page_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  EurImportMappingPage *self = EUR_IMPORT_MAPPING_PAGE (object);

  switch ((EurImportMappingPageProperty) prop_id)
    {
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    case PROP_SOURCE:
      g_value_set_string (value, self->source);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_import_mapping_page_dispose (GObject *object)
{
  EurImportMappingPage *self = EUR_IMPORT_MAPPING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_IMPORT_MAPPING_PAGE);
  g_clear_pointer (&self->file, eur_intake_file_unref);

  G_OBJECT_CLASS (eur_import_mapping_page_parent_class)->dispose (object);
}

static void
eur_import_mapping_page_finalize (GObject *object)
{
  EurImportMappingPage *self = EUR_IMPORT_MAPPING_PAGE (object);

  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->mapping, eur_mapping_unref);
  g_clear_pointer (&self->reasons, g_hash_table_unref);

  G_OBJECT_CLASS (eur_import_mapping_page_parent_class)->finalize (object);
}

static void
eur_import_mapping_page_class_init (EurImportMappingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_import_mapping_page_get_property;
  object_class->dispose = eur_import_mapping_page_dispose;
  object_class->finalize = eur_import_mapping_page_finalize;

  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);
  properties[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, NULL, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_WAVE);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-import-mapping-page.ui");
  gtk_widget_class_bind_template_child (widget_class, EurImportMappingPage, unknown);
  gtk_widget_class_bind_template_child (widget_class, EurImportMappingPage, unknown_group);
  gtk_widget_class_bind_template_child (widget_class, EurImportMappingPage, known);
  gtk_widget_class_bind_template_child (widget_class, EurImportMappingPage, wave);
  gtk_widget_class_bind_template_callback (widget_class, is_said);
  gtk_widget_class_bind_template_callback (widget_class, format_problem);
  gtk_widget_class_bind_template_callback (widget_class, format_wave);
}

static void
eur_import_mapping_page_init (EurImportMappingPage *self)
{
  self->reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_import_mapping_page_set_questions:
 * @file: what was read
 * @mapping: what is understood of it
 * @not_understood: (nullable): of #EurIntakeProblem
 *
 * Shows the questions, a few at a time.
 */
void
eur_import_mapping_page_set_questions (EurImportMappingPage *self,
                                       EurIntakeFile        *file,
                                       EurMapping           *mapping,
                                       GListModel           *not_understood)
{
  guint n_dossiers;
  g_autofree char *count = NULL;

  g_return_if_fail (EUR_IS_IMPORT_MAPPING_PAGE (self));
  g_return_if_fail (self->file == NULL);

  self->file = eur_intake_file_ref (file);
  self->mapping = eur_mapping_ref (mapping);

  for (guint i = 0; not_understood != NULL && i < g_list_model_get_n_items (not_understood); i++)
    {
      g_autoptr(EurIntakeProblem) problem = g_list_model_get_item (not_understood, i);

      if (problem->dossier == 0)
        g_hash_table_replace (self->reasons, g_strdup (problem->label), g_strdup (problem->reason));
    }

  n_dossiers = file->dossiers->len;
  self->source = g_strdup_printf (ngettext ("The file has %u dossier.", "The file has %u dossiers.", n_dossiers), n_dossiers);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SOURCE]);

  gtk_widget_set_visible (self->unknown_group, FALSE);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, fill_fiber, g_object_ref (self), g_object_unref));
}

void
eur_import_mapping_page_set_waves (EurImportMappingPage *self,
                                   GListModel           *waves,
                                   EurWave              *wave)
{
  g_return_if_fail (EUR_IS_IMPORT_MAPPING_PAGE (self));

  adw_combo_row_set_model (self->wave, waves);
  for (guint i = 0; i < g_list_model_get_n_items (waves); i++)
    {
      g_autoptr(EurWave) each = g_list_model_get_item (waves, i);

      if (wave != NULL &&
          g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (each)), eur_document_get_id (EUR_DOCUMENT (wave))) == 0)
        adw_combo_row_set_selected (self->wave, i);
    }
}

void
eur_import_mapping_page_set_problem (EurImportMappingPage *self,
                                     const char           *problem)
{
  g_return_if_fail (EUR_IS_IMPORT_MAPPING_PAGE (self));

  if (g_set_str (&self->problem, problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

/**
 * eur_import_mapping_page_dup_correction:
 *
 * Returns: (transfer full) (nullable): what a person chose, %NULL where they
 *   left all as it was
 */
EurMapping *
eur_import_mapping_page_dup_correction (EurImportMappingPage *self)
{
  g_autoptr(EurMapping) correction = eur_mapping_new ();
  guint n_corrected = 0;

  g_return_val_if_fail (EUR_IS_IMPORT_MAPPING_PAGE (self), NULL);

  add_corrections (self->unknown, correction, &n_corrected);
  add_corrections (self->known, correction, &n_corrected);

  return n_corrected > 0 ? g_steal_pointer (&correction) : NULL;
}

/**
 * eur_import_mapping_page_get_wave:
 *
 * Returns: (transfer none) (nullable): the wave that takes new dossiers
 */
EurWave *
eur_import_mapping_page_get_wave (EurImportMappingPage *self)
{
  g_return_val_if_fail (EUR_IS_IMPORT_MAPPING_PAGE (self), NULL);

  return adw_combo_row_get_selected_item (self->wave);
}
