/* eur-grid-finding-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-grid-finding-row.h"

/**
 * EurGridFindingRow:
 *
 * What is wrong with a grid, or lacks, in a sentence behind its mark.
 */
struct _EurGridFindingRow
{
  AdwActionRow  parent_instance;

  GtkImage     *mark;
};

G_DEFINE_FINAL_TYPE (EurGridFindingRow, eur_grid_finding_row, ADW_TYPE_ACTION_ROW)

static void
eur_grid_finding_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_GRID_FINDING_ROW);

  G_OBJECT_CLASS (eur_grid_finding_row_parent_class)->dispose (object);
}

static void
eur_grid_finding_row_class_init (EurGridFindingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_grid_finding_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-grid-finding-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurGridFindingRow, mark);
}

static void
eur_grid_finding_row_init (EurGridFindingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
eur_grid_finding_row_new (EurFinding *finding)
{
  EurGridFindingRow *self = g_object_new (EUR_TYPE_GRID_FINDING_ROW, NULL);
  g_autofree char *text = eur_finding_dup_text (finding);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), text);
  gtk_image_set_from_icon_name (self->mark, eur_severity_get_icon_name (finding->kind->severity));
  gtk_widget_add_css_class (GTK_WIDGET (self->mark), eur_severity_get_style (finding->kind->severity));

  return GTK_WIDGET (self);
}

/**
 * eur_grid_finding_row_fill:
 * @list: shown only when there is something in it
 * @findings: (element-type EurFinding): of the whole grid
 * @line: (nullable): the axis or criterion to keep; %NULL: what is of the grid itself
 */
void
eur_grid_finding_row_fill (GtkListBox *list,
                           GPtrArray  *findings,
                           const char *line)
{
  guint n_rows = 0;

  gtk_list_box_remove_all (list);
  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (g_strcmp0 (finding->line, line) != 0)
        continue;

      gtk_list_box_append (list, eur_grid_finding_row_new (finding));
      n_rows++;
    }

  gtk_widget_set_visible (GTK_WIDGET (list), n_rows > 0);
}
