/* eur-dossier-factory.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-dossier-factory.h"
#include "eur-dossier-list-row.h"
#include "eur-funding-bar-widget.h"
#include "eur-stage-pill.h"

/* What makes the rows of the list and of the table, and their cells.  In C: each
 * letter of a search binds them all, and a template's bindings are expressions.
 */

/* A row that a screen reader reads, of a list or of a table. */

static void
line_changed_cb (GtkListItem    *list_item,
                 GParamSpec     *pspec,
                 EurDossierItem *item)
{
  g_autofree char *label = NULL;

  /* Nobody hears of what is out of sight. */
  if (!gtk_widget_get_mapped (gtk_list_item_get_child (list_item)))
    return;

  label = eur_dossier_list_row_dup_label (eur_dossier_item_get_row (item));
  gtk_list_item_set_accessible_label (list_item, label);
}

static void
line_mapped_cb (GtkListItem *list_item)
{
  EurDossierItem *item = gtk_list_item_get_item (list_item);

  if (item != NULL)
    line_changed_cb (list_item, NULL, item);
}

static void
setup_line_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  GtkWidget *line = g_object_new (EUR_TYPE_DOSSIER_LIST_ROW, NULL);

  g_signal_connect_object (line, "map", G_CALLBACK (line_mapped_cb), list_item, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (list_item, line);
}

static void
bind_line_cb (GtkListItemFactory *factory,
              GtkListItem        *list_item)
{
  EurDossierItem *item = gtk_list_item_get_item (list_item);

  eur_dossier_list_row_set_item (EUR_DOSSIER_LIST_ROW (gtk_list_item_get_child (list_item)), item);
  line_changed_cb (list_item, NULL, item);
  g_signal_connect_swapped (item, "notify::row", G_CALLBACK (line_changed_cb), list_item);
}

static void
unbind_line_cb (GtkListItemFactory *factory,
                GtkListItem        *list_item)
{
  EurDossierItem *item = gtk_list_item_get_item (list_item);

  eur_dossier_list_row_set_item (EUR_DOSSIER_LIST_ROW (gtk_list_item_get_child (list_item)), NULL);
  g_signal_handlers_disconnect_by_func (item, line_changed_cb, list_item);
}

/**
 * eur_dossier_factory_new_lines:
 *
 * Returns: (transfer full): the rows of a list, of #EurDossierItem
 */
GtkListItemFactory *
eur_dossier_factory_new_lines (void)
{
  GtkListItemFactory *self = gtk_signal_list_item_factory_new ();

  g_signal_connect (self, "setup", G_CALLBACK (setup_line_cb), NULL);
  g_signal_connect (self, "bind", G_CALLBACK (bind_line_cb), NULL);
  g_signal_connect (self, "unbind", G_CALLBACK (unbind_line_cb), NULL);

  return self;
}

static void
row_changed_cb (GtkColumnViewRow *row,
                GParamSpec       *pspec,
                EurDossierItem   *item)
{
  g_autofree char *label = eur_dossier_list_row_dup_label (eur_dossier_item_get_row (item));

  gtk_column_view_row_set_accessible_label (row, label);
}

static void
bind_row_cb (GtkListItemFactory *factory,
             GtkColumnViewRow   *row)
{
  EurDossierItem *item = gtk_column_view_row_get_item (row);

  row_changed_cb (row, NULL, item);
  g_signal_connect_swapped (item, "notify::row", G_CALLBACK (row_changed_cb), row);
}

static void
unbind_row_cb (GtkListItemFactory *factory,
               GtkColumnViewRow   *row)
{
  g_signal_handlers_disconnect_by_func (gtk_column_view_row_get_item (row), row_changed_cb, row);
}

/**
 * eur_dossier_factory_new_rows:
 *
 * Returns: (transfer full): the rows of a table, of #EurDossierItem
 */
GtkListItemFactory *
eur_dossier_factory_new_rows (void)
{
  GtkListItemFactory *self = gtk_signal_list_item_factory_new ();

  g_signal_connect (self, "bind", G_CALLBACK (bind_row_cb), NULL);
  g_signal_connect (self, "unbind", G_CALLBACK (unbind_row_cb), NULL);

  return self;
}

/* Cells */

static void
setup_cell_cb (GtkListItemFactory *factory,
               GtkColumnViewCell  *cell,
               gpointer            field)
{
  gtk_column_view_cell_set_child (cell, eur_dossier_cell_new (GPOINTER_TO_UINT (field)));
}

static void
bind_cell_cb (GtkListItemFactory *factory,
              GtkColumnViewCell  *cell)
{
  eur_dossier_cell_set_item (EUR_DOSSIER_CELL (gtk_column_view_cell_get_child (cell)),
                             gtk_column_view_cell_get_item (cell));
}

static void
unbind_cell_cb (GtkListItemFactory *factory,
                GtkColumnViewCell  *cell)
{
  eur_dossier_cell_set_item (EUR_DOSSIER_CELL (gtk_column_view_cell_get_child (cell)), NULL);
}

/**
 * eur_dossier_factory_new_cells:
 *
 * Returns: (transfer full): the cells of a column
 */
GtkListItemFactory *
eur_dossier_factory_new_cells (EurDossierField field)
{
  GtkListItemFactory *self = gtk_signal_list_item_factory_new ();

  g_signal_connect (self, "setup", G_CALLBACK (setup_cell_cb), GUINT_TO_POINTER (field));
  g_signal_connect (self, "bind", G_CALLBACK (bind_cell_cb), NULL);
  g_signal_connect (self, "unbind", G_CALLBACK (unbind_cell_cb), NULL);

  return self;
}

/* A column whose cells have a widget that shows a row: how it is made, and what it does
 * when the row is there, or another one. */
typedef struct
{
  GtkWidget *(*create)      (void);
  void       (*row_changed) (GtkWidget      *widget,
                             GParamSpec     *pspec,
                             EurDossierItem *item);
} Column;

static void
stage_changed_cb (GtkWidget      *pill,
                  GParamSpec     *pspec,
                  EurDossierItem *item)
{
  EurDossierRow *row = eur_dossier_item_get_row (item);

  gtk_widget_set_visible (pill, row != NULL);
  if (row != NULL)
    eur_stage_pill_set_stage (EUR_STAGE_PILL (pill), row->stage);
}

static void
funding_changed_cb (GtkWidget      *bar,
                    GParamSpec     *pspec,
                    EurDossierItem *item)
{
  EurDossierRow *row = eur_dossier_item_get_row (item);
  EurFundingBar funding = { 0 };

  if (row != NULL)
    funding = eur_funding_bar_of_row (row);

  eur_funding_bar_widget_set_bar (EUR_FUNDING_BAR_WIDGET (bar), &funding);
  eur_funding_bar_widget_set_fragile (EUR_FUNDING_BAR_WIDGET (bar), row != NULL && eur_dossier_row_is_fragile (row));
}

static GtkWidget *
create_funding (void)
{
  return g_object_new (EUR_TYPE_FUNDING_BAR_WIDGET, "tiny", TRUE, NULL);
}

static const Column stages = { eur_stage_pill_new, stage_changed_cb };
static const Column fundings = { create_funding, funding_changed_cb };

static void
setup_widget_cb (GtkListItemFactory *factory,
                 GtkColumnViewCell  *cell,
                 const Column       *column)
{
  gtk_column_view_cell_set_child (cell, column->create ());
}

static void
bind_widget_cb (GtkListItemFactory *factory,
                GtkColumnViewCell  *cell,
                const Column       *column)
{
  GtkWidget *widget = gtk_column_view_cell_get_child (cell);
  EurDossierItem *item = gtk_column_view_cell_get_item (cell);

  column->row_changed (widget, NULL, item);
  g_signal_connect_swapped (item, "notify::row", G_CALLBACK (column->row_changed), widget);
}

static void
unbind_widget_cb (GtkListItemFactory *factory,
                  GtkColumnViewCell  *cell,
                  const Column       *column)
{
  g_signal_handlers_disconnect_by_func (gtk_column_view_cell_get_item (cell), column->row_changed,
                                        gtk_column_view_cell_get_child (cell));
}

static GtkListItemFactory *
new_of_widgets (const Column *column)
{
  GtkListItemFactory *self = gtk_signal_list_item_factory_new ();

  g_signal_connect (self, "setup", G_CALLBACK (setup_widget_cb), (gpointer) column);
  g_signal_connect (self, "bind", G_CALLBACK (bind_widget_cb), (gpointer) column);
  g_signal_connect (self, "unbind", G_CALLBACK (unbind_widget_cb), (gpointer) column);

  return self;
}

/**
 * eur_dossier_factory_new_stages:
 *
 * Returns: (transfer full): the cells of the column of the stage
 */
GtkListItemFactory *
eur_dossier_factory_new_stages (void)
{
  return new_of_widgets (&stages);
}

/**
 * eur_dossier_factory_new_fundings:
 *
 * Returns: (transfer full): the cells of the column of who pays
 */
GtkListItemFactory *
eur_dossier_factory_new_fundings (void)
{
  return new_of_widgets (&fundings);
}
