/* eur-grid-criterion-page.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-grid-criterion-page.h"
#include "eur-grid-findings.h"
#include "eur-grid-step-row.h"
#include "eur-read-only.h"
#include "eur-spin.h"
#include "eur-text-row.h"
#include "eur-toggles-row.h"

/**
 * EurGridCriterionPage:
 *
 * One criterion: what it asks, what it weighs, the sentence that anchors each level,
 * and the percentages from which a computed fact suggests a level.
 */
struct _EurGridCriterionPage
{
  AdwNavigationPage    parent_instance;

  GtkWidget           *page;
  GtkListBox          *findings;
  GtkEditable         *title_row;
  AdwComboRow         *axis_row;
  GtkSpinButton       *weight;
  AdwSwitchRow        *required_row;
  AdwSwitchRow        *informative_row;
  EurTextRow          *guidance_row;
  EurTogglesRow       *families_row;
  AdwPreferencesGroup *levels;
  AdwPreferencesGroup *facts;
  AdwComboRow         *fact_row;

  EurGridDraft        *draft;
  EurGridCriterion    *criterion;
  GPtrArray           *level_rows; /* of EurTextRow, not owned */
  GPtrArray           *step_rows;  /* of EurGridStepRow, not owned */
  gboolean             filling;
};

G_DEFINE_FINAL_TYPE (EurGridCriterionPage, eur_grid_criterion_page, ADW_TYPE_NAVIGATION_PAGE)

static char *
format_fact (gpointer this,
             int      fact)
{
  return fact >= 0 && fact < EUR_N_GRID_FACTS ? g_strdup (eur_grid_fact_get_title (fact)) : NULL;
}

static void
set_array (EurGridCriterionPage *self,
           const char           *property,
           JsonArray            *array)
{
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (node, array);
  g_object_set (self->criterion, property, node, NULL);
}

/* All sentences are written at once, as an array of texts. */
static void
level_cb (EurGridCriterionPage *self)
{
  JsonArray *levels;

  if (self->filling)
    return;

  levels = json_array_new ();
  for (guint i = 0; i < self->level_rows->len; i++)
    {
      g_autofree char *text = NULL;

      g_object_get (g_ptr_array_index (self->level_rows, i), "value", &text, NULL);
      json_array_add_string_element (levels, text != NULL ? text : "");
    }

  set_array (self, "levels", levels);
}

static void
step_cb (EurGridCriterionPage *self)
{
  JsonArray *steps;

  if (self->filling)
    return;

  steps = json_array_new ();
  for (guint i = 0; i < self->step_rows->len; i++)
    json_array_add_int_element (steps, eur_grid_step_row_get_percent (g_ptr_array_index (self->step_rows, i)));

  set_array (self, "steps", steps);
}

static gboolean
has_steps (EurGridCriterion *criterion)
{
  return criterion->steps != NULL && JSON_NODE_HOLDS_ARRAY (criterion->steps) &&
         json_array_get_length (json_node_get_array (criterion->steps)) > 0;
}

static void
show_steps (EurGridCriterionPage *self)
{
  for (guint i = 0; i < self->step_rows->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->step_rows, i), self->criterion->fact != EUR_GRID_FACT_NONE);
}

/* Who chooses a fact begins with steps that are even. */
static void
fact_cb (EurGridCriterionPage *self)
{
  if (self->filling)
    return;

  g_object_set (self->criterion, "fact", (int) adw_combo_row_get_selected (self->fact_row), NULL);
  if (self->criterion->fact != EUR_GRID_FACT_NONE && !has_steps (self->criterion))
    step_cb (self);

  show_steps (self);
}

static void
axis_cb (EurGridCriterionPage *self)
{
  EurGridAxis *axis = adw_combo_row_get_selected_item (self->axis_row);

  if (!self->filling && axis != NULL)
    g_object_set (self->criterion, "axis", axis->id, NULL);
}

static void
changed_cb (EurGridCriterionPage *self)
{
  const char *title = self->criterion->title;

  eur_grid_findings_show (self->findings, eur_grid_draft_get_findings (self->draft), self->criterion->id);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 eur_text_is_empty (title) ? _("Criterion Without a Title") : title);
}

/* What is wrong is read first, and mended from the title on. */
static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (EUR_GRID_CRITERION_PAGE (widget)->title_row));
}

static void
eur_grid_criterion_page_dispose (GObject *object)
{
  EurGridCriterionPage *self = EUR_GRID_CRITERION_PAGE (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_GRID_CRITERION_PAGE);
  g_clear_object (&self->draft);
  g_clear_object (&self->criterion);
  g_clear_pointer (&self->level_rows, g_ptr_array_unref);
  g_clear_pointer (&self->step_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (eur_grid_criterion_page_parent_class)->dispose (object);
}

static void
eur_grid_criterion_page_class_init (EurGridCriterionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_grid_criterion_page_dispose;
  widget_class->grab_focus = grab_focus;

  g_type_ensure (EUR_TYPE_GRID_AXIS);
  g_type_ensure (EUR_TYPE_GRID_FACT);
  g_type_ensure (EUR_TYPE_TEXT_ROW);
  g_type_ensure (EUR_TYPE_TOGGLES_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-grid-criterion-page.ui");
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, page);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, findings);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, title_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, axis_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, weight);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, required_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, informative_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, guidance_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, families_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, levels);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, facts);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionPage, fact_row);
  gtk_widget_class_bind_template_callback (widget_class, format_fact);
  gtk_widget_class_bind_template_callback (widget_class, fact_cb);
  gtk_widget_class_bind_template_callback (widget_class, axis_cb);
}

static void
eur_grid_criterion_page_init (EurGridCriterionPage *self)
{
  self->filling = TRUE;
  self->level_rows = g_ptr_array_new ();
  self->step_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_spin_ignore_scroll (GTK_WIDGET (self));
}

static void
fill_axes (EurGridCriterionPage *self)
{
  GListModel *axes = G_LIST_MODEL (eur_grid_draft_get_grid (self->draft)->axes);

  adw_combo_row_set_model (self->axis_row, axes);
  adw_combo_row_set_selected (self->axis_row, GTK_INVALID_LIST_POSITION);
  for (guint i = 0; i < g_list_model_get_n_items (axes); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (axes, i);

      if (g_strcmp0 (axis->id, self->criterion->axis) == 0)
        adw_combo_row_set_selected (self->axis_row, i);
    }
}

static void
fill_levels (EurGridCriterionPage *self)
{
  EurGrid *grid = eur_grid_draft_get_grid (self->draft);

  for (gint64 level = grid->lowest; level <= grid->highest; level++)
    {
      /* Translators: a level of a grid */
      g_autofree char *title = g_strdup_printf (_("Level %d"), (int) level);
      GtkWidget *row = g_object_new (EUR_TYPE_TEXT_ROW, "title", title, "value",
                                     eur_grid_criterion_get_anchor (self->criterion, level - grid->lowest), NULL);

      adw_preferences_group_add (self->levels, row);
      g_ptr_array_add (self->level_rows, row);
      g_signal_connect_object (row, "notify::value", G_CALLBACK (level_cb), self, G_CONNECT_SWAPPED);
    }
}

static gint64
get_step (EurGridCriterion *criterion,
          guint             i,
          guint             n_steps)
{
  JsonArray *steps = has_steps (criterion) ? json_node_get_array (criterion->steps) : NULL;

  if (steps != NULL && i < json_array_get_length (steps) &&
      json_node_get_value_type (json_array_get_element (steps, i)) == G_TYPE_INT64)
    return json_array_get_int_element (steps, i);

  return 100 * (i + 1) / (n_steps + 1);
}

static void
fill_steps (EurGridCriterionPage *self)
{
  EurGrid *grid = eur_grid_draft_get_grid (self->draft);
  guint n_steps = CLAMP (grid->highest - grid->lowest, 0, 100);

  for (guint i = 0; i < n_steps; i++)
    {
      GtkWidget *row = eur_grid_step_row_new (grid->lowest + i + 1);

      eur_grid_step_row_set_percent (EUR_GRID_STEP_ROW (row), get_step (self->criterion, i, n_steps));
      adw_preferences_group_add (self->facts, row);
      g_ptr_array_add (self->step_rows, row);
      g_signal_connect_object (row, "changed", G_CALLBACK (step_cb), self, G_CONNECT_SWAPPED);
    }

  adw_combo_row_set_selected (self->fact_row, self->criterion->fact);
  show_steps (self);
}

static void
bind_fields (EurGridCriterionPage *self)
{
  const struct
  {
    const char *property;
    gpointer    row;
    const char *of_row;
  } fields[] = {
    { "title", self->title_row, "text" },
    { "weight", self->weight, "value" },
    { "required", self->required_row, "active" },
    { "informative", self->informative_row, "active" },
    { "guidance", self->guidance_row, "value" },
    { "families", self->families_row, "values" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    g_object_bind_property (self->criterion, fields[i].property, fields[i].row, fields[i].of_row,
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/**
 * eur_grid_criterion_page_new:
 * @criterion: one of @draft's
 * @families: (nullable): those that dossiers may be of
 */
AdwNavigationPage *
eur_grid_criterion_page_new (EurGridDraft      *draft,
                             EurGridCriterion  *criterion,
                             const char *const *families)
{
  EurGridCriterionPage *self = g_object_new (EUR_TYPE_GRID_CRITERION_PAGE, NULL);

  self->draft = g_object_ref (draft);
  self->criterion = g_object_ref (criterion);
  g_object_set (self->families_row, "choices", families, NULL);
  bind_fields (self);
  fill_axes (self);
  fill_levels (self);
  fill_steps (self);
  self->filling = FALSE;

  if (!eur_grid_draft_is_editable (draft))
    eur_read_only_apply (self->page);

  g_signal_connect_object (draft, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return ADW_NAVIGATION_PAGE (self);
}
