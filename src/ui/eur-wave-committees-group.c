/* eur-wave-committees-group.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-grid-dialog.h"
#include "eur-line-buttons.h"
#include "eur-scoring.h"
#include "eur-wave-committee-row.h"
#include "eur-wave-committees-group.h"

/**
 * EurWaveCommitteesGroup:
 *
 * The committees of a wave in their order, each with the grid that it judges with.
 */
struct _EurWaveCommitteesGroup
{
  AdwPreferencesGroup  parent_instance;

  GtkListBox          *committees;

  EurWorkspace        *workspace;
  EurWave             *wave;
  GListStore          *grids; /* of EurGrid, the first none */
};

G_DEFINE_FINAL_TYPE (EurWaveCommitteesGroup, eur_wave_committees_group, ADW_TYPE_PREFERENCES_GROUP)

static int
compare_grids (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const EurGrid *first = a;
  const EurGrid *second = b;
  int order;

  if (first->title == NULL || second->title == NULL)
    return (first->title != NULL) - (second->title != NULL);

  order = g_utf8_collate (first->title, second->title);

  return order != 0 ? order : (int) (second->version - first->version);
}

static DexFuture *
load_fiber (gpointer data)
{
  EurWaveCommitteesGroup *self = data;
  g_autoptr(GListModel) found = NULL;
  g_autoptr(GError) error = NULL;

  found = dex_await_object (eur_store_find (eur_workspace_get_store (self->workspace), "grid", NULL, NULL), &error);
  if (found == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurGrid) grid = g_list_model_get_item (found, i);

      g_list_store_insert_sorted (self->grids, grid, compare_grids, NULL);
    }

  return dex_future_new_true ();
}

static EurWaveCommitteeRow *
add_row (EurWaveCommitteesGroup *self,
         EurCommittee           *committee)
{
  GtkWidget *row = eur_wave_committee_row_new (committee, G_LIST_MODEL (self->grids));

  gtk_list_box_append (self->committees, row);
  eur_line_buttons_update_moves (self->committees);

  return EUR_WAVE_COMMITTEE_ROW (row);
}

static void
add_cb (EurWaveCommitteesGroup *self)
{
  g_autoptr(EurCommittee) committee = eur_committee_new ();
  g_autofree char *id = eur_identifier_new ("committee");
  EurWaveCommitteeRow *row;

  g_object_set (committee, "id", id, NULL);
  row = add_row (self, committee);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* A grid that was saved takes the place of what it was, or joins the list. */
static void
keep_grid (EurWaveCommitteesGroup *self,
           EurGrid                *grid)
{
  const char *id = eur_document_get_id (EUR_DOCUMENT (grid));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->grids)); i++)
    {
      g_autoptr(EurGrid) each = g_list_model_get_item (G_LIST_MODEL (self->grids), i);

      if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (each)), id) == 0)
        {
          g_list_store_splice (self->grids, i, 1, (gpointer *) &grid, 1);
          return;
        }
    }

  g_list_store_insert_sorted (self->grids, grid, compare_grids, NULL);
}

static void
saved_cb (EurWaveCommitteeRow *row,
          EurGrid             *grid)
{
  GtkWidget *group = gtk_widget_get_ancestor (GTK_WIDGET (row), EUR_TYPE_WAVE_COMMITTEES_GROUP);

  if (group == NULL)
    return;

  keep_grid (EUR_WAVE_COMMITTEES_GROUP (group), grid);
  eur_wave_committee_row_select (row, eur_document_get_id (EUR_DOCUMENT (grid)));
}

/* The row whose button was pressed has the focus, or holds what has it. */
static EurWaveCommitteeRow *
get_row (EurWaveCommitteesGroup *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->committees));

  return row != NULL ? EUR_WAVE_COMMITTEE_ROW (row) : NULL;
}

static void
open_grid (EurWaveCommitteesGroup *self,
           EurWaveCommitteeRow    *row,
           EurGrid                *grid)
{
  EurGridDialog *dialog = eur_grid_dialog_new (self->workspace, grid, (const char *const *) self->wave->families);

  g_signal_connect_object (dialog, "saved", G_CALLBACK (saved_cb), row, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
edit_grid_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  EurWaveCommitteesGroup *self = EUR_WAVE_COMMITTEES_GROUP (widget);
  EurWaveCommitteeRow *row = get_row (self);
  EurGrid *grid = row != NULL ? eur_wave_committee_row_get_grid (row) : NULL;

  if (grid != NULL)
    open_grid (self, row, grid);
}

static void
new_grid_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  EurWaveCommitteesGroup *self = EUR_WAVE_COMMITTEES_GROUP (widget);
  EurWaveCommitteeRow *row = get_row (self);
  g_autoptr(EurGrid) grid = eur_grid_new_default ();

  if (row != NULL)
    open_grid (self, row, grid);
}

static void
eur_wave_committees_group_dispose (GObject *object)
{
  EurWaveCommitteesGroup *self = EUR_WAVE_COMMITTEES_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_WAVE_COMMITTEES_GROUP);
  g_clear_object (&self->workspace);
  g_clear_object (&self->wave);
  g_clear_object (&self->grids);

  G_OBJECT_CLASS (eur_wave_committees_group_parent_class)->dispose (object);
}

static void
eur_wave_committees_group_class_init (EurWaveCommitteesGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_wave_committees_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-wave-committees-group.ui");
  gtk_widget_class_bind_template_child (widget_class, EurWaveCommitteesGroup, committees);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_install_action (widget_class, "committee.edit-grid", NULL, edit_grid_action);
  gtk_widget_class_install_action (widget_class, "committee.new-grid", NULL, new_grid_action);
}

static void
eur_wave_committees_group_init (EurWaveCommitteesGroup *self)
{
  g_autoptr(EurGrid) none = eur_grid_new ();

  self->grids = g_list_store_new (EUR_TYPE_GRID);
  g_list_store_append (self->grids, none);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_wave_committees_group_fill:
 * @workspace: whose grids may be chosen
 * @wave: whose committees are shown
 */
void
eur_wave_committees_group_fill (EurWaveCommitteesGroup *self,
                                EurWorkspace           *workspace,
                                EurWave                *wave)
{
  g_set_object (&self->workspace, workspace);
  g_set_object (&self->wave, wave);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (wave->committees)); i++)
    {
      g_autoptr(EurCommittee) committee = g_list_model_get_item (G_LIST_MODEL (wave->committees), i);

      add_row (self, committee);
    }

  if (eur_workspace_get_store (workspace) != NULL)
    dex_future_disown (dex_scheduler_spawn (NULL, 0, load_fiber, g_object_ref (self), g_object_unref));
}

/**
 * eur_wave_committees_group_collect:
 * @wave: written to
 *
 * Committees that stayed without a title are none.
 */
void
eur_wave_committees_group_collect (EurWaveCommitteesGroup *self,
                                   EurWave                *wave)
{
  GtkListBoxRow *row;

  g_list_store_remove_all (wave->committees);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->committees, i)) != NULL; i++)
    {
      EurCommittee *committee = eur_wave_committee_row_get_committee (EUR_WAVE_COMMITTEE_ROW (row));

      if (!eur_text_is_empty (committee->title))
        g_list_store_append (wave->committees, committee);
    }
}
