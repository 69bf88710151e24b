/* eur-wave-committee-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-line-buttons.h"
#include "eur-scoring.h"
#include "eur-wave-committee-row.h"

/**
 * EurWaveCommitteeRow:
 *
 * A committee of a wave: its title, and the grid that it judges with.
 */
struct _EurWaveCommitteeRow
{
  AdwExpanderRow  parent_instance;

  GtkEditable    *title_row;
  AdwComboRow    *grid_row;
  GtkWidget      *edit_row;

  EurCommittee   *committee;
  gboolean        filling;
};

G_DEFINE_FINAL_TYPE (EurWaveCommitteeRow, eur_wave_committee_row, ADW_TYPE_EXPANDER_ROW)

/* The first of the list is no grid: it has no title. */
static gboolean
is_grid (EurGrid *grid)
{
  return grid != NULL && grid->title != NULL;
}

static char *
format_grid (gpointer    this,
             const char *title,
             gint64      version)
{
  if (title == NULL)
    return g_strdup (_("No grid"));

  /* Translators: the title of a grid and the number of its version */
  return version > 1 ? g_strdup_printf (_("%s, Version %d"), title, (int) version) : g_strdup (title);
}

static void
update (EurWaveCommitteeRow *self)
{
  EurGrid *grid = adw_combo_row_get_selected_item (self->grid_row);
  const char *title = gtk_editable_get_text (self->title_row);
  g_autofree char *grid_title = is_grid (grid) ? eur_grid_dup_title (grid) : NULL;

  title = eur_text_is_empty (title) ? _("Committee Without a Title") : title;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), grid_title != NULL ? grid_title : _("No grid"));
  gtk_widget_set_visible (self->edit_row, is_grid (grid));
}

static void
title_cb (EurWaveCommitteeRow *self)
{
  g_object_set (self->committee, "title", gtk_editable_get_text (self->title_row), NULL);
  update (self);
}

static void
grid_cb (EurWaveCommitteeRow *self)
{
  EurGrid *grid = adw_combo_row_get_selected_item (self->grid_row);

  if (self->filling)
    return;

  g_object_set (self->committee, "grid", is_grid (grid) ? eur_document_get_id (EUR_DOCUMENT (grid)) : NULL, NULL);
  update (self);
}

/* Grids are read after the row is there: what was chosen is found again among them. */
static void
grids_cb (EurWaveCommitteeRow *self)
{
  eur_wave_committee_row_select (self, self->committee->grid);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  EurWaveCommitteeRow *self = EUR_WAVE_COMMITTEE_ROW (widget);

  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return GTK_WIDGET_CLASS (eur_wave_committee_row_parent_class)->grab_focus (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
}

static void
eur_wave_committee_row_dispose (GObject *object)
{
  EurWaveCommitteeRow *self = EUR_WAVE_COMMITTEE_ROW (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_WAVE_COMMITTEE_ROW);
  g_clear_object (&self->committee);

  G_OBJECT_CLASS (eur_wave_committee_row_parent_class)->dispose (object);
}

static void
eur_wave_committee_row_class_init (EurWaveCommitteeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_wave_committee_row_dispose;
  widget_class->grab_focus = grab_focus;

  g_type_ensure (EUR_TYPE_GRID);
  g_type_ensure (EUR_TYPE_LINE_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-wave-committee-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurWaveCommitteeRow, title_row);
  gtk_widget_class_bind_template_child (widget_class, EurWaveCommitteeRow, grid_row);
  gtk_widget_class_bind_template_child (widget_class, EurWaveCommitteeRow, edit_row);
  gtk_widget_class_bind_template_callback (widget_class, format_grid);
  gtk_widget_class_bind_template_callback (widget_class, title_cb);
  gtk_widget_class_bind_template_callback (widget_class, grid_cb);
  eur_line_buttons_install_moves (widget_class);
}

static void
eur_wave_committee_row_init (EurWaveCommitteeRow *self)
{
  self->committee = eur_committee_new ();
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_wave_committee_row_new:
 * @committee: written at once
 * @grids: of #EurGrid; the first has no title and stands for none
 */
GtkWidget *
eur_wave_committee_row_new (EurCommittee *committee,
                            GListModel   *grids)
{
  EurWaveCommitteeRow *self = g_object_new (EUR_TYPE_WAVE_COMMITTEE_ROW, NULL);

  g_set_object (&self->committee, committee);
  gtk_editable_set_text (self->title_row, committee->title != NULL ? committee->title : "");
  adw_combo_row_set_model (self->grid_row, grids);
  g_signal_connect_object (grids, "items-changed", G_CALLBACK (grids_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  eur_wave_committee_row_select (self, committee->grid);

  return GTK_WIDGET (self);
}

/**
 * eur_wave_committee_row_get_committee:
 *
 * Returns: (transfer none): the committee as it is written
 */
EurCommittee *
eur_wave_committee_row_get_committee (EurWaveCommitteeRow *self)
{
  return self->committee;
}

/**
 * eur_wave_committee_row_get_grid:
 *
 * Returns: (transfer none) (nullable): the grid that is chosen
 */
EurGrid *
eur_wave_committee_row_get_grid (EurWaveCommitteeRow *self)
{
  EurGrid *grid = adw_combo_row_get_selected_item (self->grid_row);

  return is_grid (grid) ? grid : NULL;
}

/**
 * eur_wave_committee_row_select:
 * @grid: (nullable): id of a grid; one that is not in the list stays the committee's
 */
void
eur_wave_committee_row_select (EurWaveCommitteeRow *self,
                               const char          *grid)
{
  GListModel *grids = adw_combo_row_get_model (self->grid_row);
  g_autofree char *kept = g_strdup (grid);
  guint selected = 0;

  for (guint i = 0; i < g_list_model_get_n_items (grids); i++)
    {
      g_autoptr(EurGrid) each = g_list_model_get_item (grids, i);

      if (kept != NULL && g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (each)), kept) == 0)
        selected = i;
    }

  self->filling = TRUE;
  adw_combo_row_set_selected (self->grid_row, selected);
  self->filling = FALSE;
  g_object_set (self->committee, "grid", kept, NULL);
  update (self);
}
