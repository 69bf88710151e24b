/* eur-grid-findings.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-finding-row.h"
#include "eur-grid-findings.h"

/**
 * eur_grid_findings_show:
 * @list: shown only when there is something in it
 * @findings: (element-type EurFinding): of the whole grid
 * @line: (nullable): the axis or criterion to keep; %NULL: what is of the grid itself
 *
 * Puts what is wrong where it is mended.
 */
void
eur_grid_findings_show (GtkListBox *list,
                        GPtrArray  *findings,
                        const char *line)
{
  guint n_rows = 0;

  gtk_list_box_remove_all (list);
  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);
      GtkWidget *row;

      if (g_strcmp0 (finding->line, line) != 0)
        continue;

      row = eur_finding_row_new (finding);
      /* It already is where it leads to elsewhere. */
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), NULL);
      gtk_widget_set_sensitive (row, TRUE);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
      gtk_list_box_append (list, row);
      n_rows++;
    }

  gtk_widget_set_visible (GTK_WIDGET (list), n_rows > 0);
}
