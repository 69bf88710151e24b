/* test-grids.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-grid-axis-group.h"
#include "eur-grid-criterion-page.h"
#include "eur-grid-criterion-row.h"
#include "eur-grid-dialog.h"
#include "eur-grid-draft.h"
#include "eur-grid-page.h"
#include "eur-wave-checklist-group.h"
#include "eur-wave-committees-group.h"
#include "eur-wave-committee-row.h"
#include "eur-wave-point-row.h"

#include "test-util.h"
#include "ui-util.h"

/* The editor of grids and the groups of the wave's dialog: each template built with
 * criticals fatal, driven by its actions, and let go of. */

static const char *const families[] = { "Patrimoine", "Habitat", NULL };

static EurGrid *
new_grid (gboolean frozen)
{
  EurGrid *grid = eur_grid_new_default ();
  g_autoptr(EurGridDraft) draft = eur_grid_draft_new (grid);
  EurGridAxis *axis;

  axis = eur_grid_draft_add_axis (draft);
  g_object_set (axis, "title", "Financement", "threshold", G_GINT64_CONSTANT (175), NULL);
  g_object_set (eur_grid_draft_add_criterion (draft, axis->id), "title", "Rue <des> Porions & Cie",
                "fact", EUR_GRID_FACT_FIRM_COVERAGE, NULL);
  g_object_set (eur_grid_draft_get_grid (draft), "frozen", frozen, NULL);
  g_object_unref (grid);

  return eur_grid_copy (eur_grid_draft_get_grid (draft));
}

static EurGridCriterion *
get_criterion (EurGrid *grid,
               guint    i)
{
  g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

  return criterion;
}

static EurGridAxis *
get_axis (EurGrid *grid,
          guint    i)
{
  g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

  return axis;
}

static void
count_cb (guint *n_changes)
{
  (*n_changes)++;
}

static void
test_draft (void)
{
  g_autoptr(EurGrid) grid = new_grid (FALSE);
  g_autoptr(EurGridDraft) draft = eur_grid_draft_new (grid);
  EurGrid *written = eur_grid_draft_get_grid (draft);
  g_autoptr(EurGrid) next = NULL;
  guint n_changes = 0;
  guint n_resets = 0;

  g_signal_connect_swapped (draft, "changed", G_CALLBACK (count_cb), &n_changes);
  g_signal_connect_swapped (draft, "reset", G_CALLBACK (count_cb), &n_resets);
  g_assert_false (eur_grid_draft_is_changed (draft));
  g_assert_null (eur_grid_draft_find (draft, get_axis (written, 1)->id));

  /* Each change is checked at once, and the grid that was opened is not touched. */
  g_object_set (get_axis (written, 1), "threshold", G_GINT64_CONSTANT (500), NULL);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_true (eur_grid_draft_is_changed (draft));
  g_assert_cmpstr (eur_grid_draft_find (draft, get_axis (written, 1)->id)->kind->code, ==, "threshold-too-high");
  g_assert_cmpint (get_axis (grid, 1)->threshold, ==, 175);

  g_assert_false (eur_grid_draft_move_axis (draft, get_axis (written, 0), -1, TRUE));
  g_assert_true (eur_grid_draft_move_axis (draft, get_axis (written, 0), 1, TRUE));
  g_assert_cmpstr (get_axis (written, 0)->title, ==, "Financement");

  /* Criteria move among those of their axis: the first of one passes no other. */
  g_assert_false (eur_grid_draft_move_criterion (draft, get_criterion (written, 0), 1, TRUE));
  g_assert_true (eur_grid_draft_move_criterion (draft, get_criterion (written, 2), -1, TRUE));
  g_assert_cmpstr (get_criterion (written, 1)->title, ==, "Rue <des> Porions & Cie");

  next = eur_grid_copy_version (written);
  eur_grid_draft_set_grid (draft, next);
  g_assert_cmpuint (n_resets, ==, 1);
  g_assert_cmpint (eur_grid_draft_get_grid (draft)->version, ==, 2);

  n_changes = 0;
  g_object_set (get_criterion (eur_grid_draft_get_grid (draft), 1), "weight", G_GINT64_CONSTANT (0), NULL);
  g_assert_cmpuint (n_changes, ==, 1);
}

/* A removal is taken back whole, and no longer once something else was written. */
static void
test_undo (void)
{
  g_autoptr(EurGrid) grid = new_grid (FALSE);
  g_autoptr(EurGrid) next = eur_grid_copy_version (grid);
  g_autoptr(EurGridDraft) draft = eur_grid_draft_new (next);
  EurGrid *written = eur_grid_draft_get_grid (draft);
  g_autofree char *id = g_strdup (get_criterion (written, 1)->id);
  EurGridAxis *axis = get_axis (written, 1);

  g_assert_false (eur_grid_draft_can_undo (draft));
  eur_grid_draft_remove_axis (draft, axis);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (written->criteria)), ==, 1);
  g_assert_null (eur_grid_get_mapping (written, id));

  g_assert_true (eur_grid_draft_undo (draft) == axis);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (written->criteria)), ==, 3);
  g_assert_cmpstr (eur_grid_get_mapping (written, id), ==, id);
  g_assert_cmpstr (get_criterion (written, 1)->id, ==, id);
  g_assert_null (eur_grid_draft_undo (draft));

  eur_grid_draft_remove_criterion (draft, get_criterion (written, 1));
  g_assert_true (eur_grid_draft_can_undo (draft));
  g_object_set (axis, "title", "Argent", NULL);
  g_assert_null (eur_grid_draft_undo (draft));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (written->criteria)), ==, 2);
}

static void
test_pages (gconstpointer data)
{
  g_autoptr(EurGrid) grid = new_grid (GPOINTER_TO_INT (data));
  g_autoptr(EurGridDraft) draft = eur_grid_draft_new (grid);
  EurGrid *written = eur_grid_draft_get_grid (draft);
  GtkWidget *page = g_object_ref_sink (GTK_WIDGET (eur_grid_page_new (draft)));
  GtkWidget *criterion = g_object_ref_sink (GTK_WIDGET (eur_grid_criterion_page_new (draft, get_criterion (written, 2), families)));
  GtkWidget *group = g_object_ref_sink (eur_grid_axis_group_new (draft, get_axis (written, 1)));

  g_assert_cmpuint (ui_count_still_numbers (page), >=, 2);
  g_assert_cmpuint (ui_count_still_numbers (criterion), >=, 1);
  g_assert_cmpuint (ui_count_still_numbers (group), >=, 1);

  g_assert_false (eur_grid_draft_is_changed (draft));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (criterion)), ==, "Rue <des> Porions & Cie");
  g_assert_cmpstr (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (group)), ==, "Financement");

  eur_grid_page_set_problem (EUR_GRID_PAGE (page), "A sentence.");
  g_object_set (get_axis (written, 1), "title", "Argent", NULL);
  g_assert_cmpstr (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (group)), ==, "Argent");
  eur_grid_draft_move_axis (draft, get_axis (written, 1), -1, TRUE);
  eur_grid_draft_remove_criterion (draft, get_criterion (written, 0));

  g_assert_finalize_object (group);
  g_assert_finalize_object (criterion);
  g_assert_finalize_object (page);
}

static void
test_dialog (void)
{
  g_autoptr(EurWorkspace) workspace = eur_workspace_new ("/nonexistent/label.db");
  g_autoptr(EurGrid) grid = new_grid (TRUE);
  GtkWidget *dialog = g_object_ref_sink (GTK_WIDGET (eur_grid_dialog_new (workspace, grid, families)));

  g_assert_true (adw_dialog_get_can_close (ADW_DIALOG (dialog)));
  gtk_widget_activate_action (dialog, "grid.open", "s", get_criterion (grid, 0)->id);

  gtk_widget_activate_action (dialog, "grid.new-version", NULL);
  g_assert_false (adw_dialog_get_can_close (ADW_DIALOG (dialog)));
  gtk_widget_activate_action (dialog, "grid.add-axis", NULL);
  gtk_widget_activate_action (dialog, "grid.remove", "s", get_criterion (grid, 2)->id);
  gtk_widget_activate_action (dialog, "grid.undo", NULL);
  gtk_widget_activate_action (dialog, "grid.remove", "s", get_axis (grid, 1)->id);
  gtk_widget_activate_action (dialog, "grid.undo", NULL);
  gtk_widget_activate_action (dialog, "grid.undo", NULL);

  g_assert_finalize_object (dialog);
}

static void
test_groups (void)
{
  g_autoptr(EurWorkspace) workspace = eur_workspace_new ("/nonexistent/label.db");
  g_autoptr(EurWave) wave = eur_wave_new ();
  g_autoptr(EurWave) collected = eur_wave_new ();
  g_autoptr(GPtrArray) points = eur_checklist_default ();
  g_autoptr(EurCommittee) committee = eur_committee_new ();
  g_autoptr(EurCommittee) blank = eur_committee_new ();
  GtkWidget *committees = g_object_ref_sink (g_object_new (EUR_TYPE_WAVE_COMMITTEES_GROUP, NULL));
  GtkWidget *checklist = g_object_ref_sink (g_object_new (EUR_TYPE_WAVE_CHECKLIST_GROUP, NULL));

  g_object_set (committee, "id", "technical", "title", "Comité <technique>", "grid", "grid:unknown", NULL);
  g_list_store_append (wave->committees, committee);
  g_list_store_append (wave->committees, blank);
  g_object_set (wave, "two-screeners", TRUE, "completion-days", G_GINT64_CONSTANT (21), NULL);
  for (guint i = 0; i < points->len; i++)
    g_list_store_append (wave->checklist, g_ptr_array_index (points, i));

  eur_wave_committees_group_fill (EUR_WAVE_COMMITTEES_GROUP (committees), workspace, wave);
  eur_wave_checklist_group_fill (EUR_WAVE_CHECKLIST_GROUP (checklist), wave);
  eur_wave_committees_group_collect (EUR_WAVE_COMMITTEES_GROUP (committees), collected);
  eur_wave_checklist_group_collect (EUR_WAVE_CHECKLIST_GROUP (checklist), collected);

  /* A committee without a title is none; a grid that is not in the list stays its own. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (collected->committees)), ==, 1);
  g_assert_cmpstr (committee->grid, ==, "grid:unknown");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (collected->checklist)), ==, points->len);
  g_assert_true (collected->two_screeners);
  g_assert_cmpint (collected->completion_days, ==, 21);

  g_assert_finalize_object (checklist);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (committees);
}

static void
test_rows (void)
{
  g_autoptr(EurGrid) grid = new_grid (FALSE);
  g_autoptr(EurGrid) none = eur_grid_new ();
  g_autoptr(GListStore) grids = g_list_store_new (EUR_TYPE_GRID);
  g_autoptr(EurCommittee) committee = eur_committee_new ();
  g_autoptr(EurChecklistPoint) point = eur_checklist_point_new ();
  GtkWidget *row;
  GtkWidget *point_row;

  g_list_store_append (grids, none);
  g_object_set (committee, "title", "Cercle", "grid", eur_document_get_id (EUR_DOCUMENT (grid)), NULL);
  row = g_object_ref_sink (eur_wave_committee_row_new (committee, G_LIST_MODEL (grids)));
  g_assert_null (eur_wave_committee_row_get_grid (EUR_WAVE_COMMITTEE_ROW (row)));

  /* The grids are read later: the row finds its own among them. */
  g_list_store_append (grids, grid);
  g_assert_true (eur_wave_committee_row_get_grid (EUR_WAVE_COMMITTEE_ROW (row)) == grid);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, grid->title);
  eur_wave_committee_row_select (EUR_WAVE_COMMITTEE_ROW (row), NULL);
  g_assert_null (committee->grid);

  g_object_set (point, "title", "Pièces", "rule", EUR_CHECKLIST_PIECES, "blocking", TRUE,
                "pieces", ((const char *const[]) { "Délibération", "Plan", NULL }), NULL);
  point_row = g_object_ref_sink (eur_wave_point_row_new (point));
  g_assert_cmpuint (g_strv_length (point->pieces), ==, 2);
  g_assert_cmpint (point->rule, ==, EUR_CHECKLIST_PIECES);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (point_row)), ==, "Pièces");

  g_assert_finalize_object (point_row);
  g_assert_finalize_object (row);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/grids/draft", test_draft);
  g_test_add_func ("/grids/undo", test_undo);
  g_test_add_data_func ("/grids/pages", GINT_TO_POINTER (FALSE), test_pages);
  g_test_add_data_func ("/grids/pages/frozen", GINT_TO_POINTER (TRUE), test_pages);
  g_test_add_func ("/grids/dialog", test_dialog);
  g_test_add_func ("/grids/groups", test_groups);
  g_test_add_func ("/grids/rows", test_rows);

  return g_test_run ();
}
