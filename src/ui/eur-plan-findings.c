/* eur-plan-findings.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-finding-row.h"
#include "eur-plan-findings.h"

/**
 * EurPlanFindings:
 *
 * What the rules found in a plan: first what asks for something, then, folded,
 * what is only worth knowing. A row stays the same widget while its numbers change,
 * so nothing jumps under a person who writes.
 */
struct _EurPlanFindings
{
  AdwBin          parent_instance;

  GtkListBox     *list;
  AdwExpanderRow *information;
  GtkLabel       *count;

  GPtrArray      *rows;             /* of EurFindingRow (unowned), before the folded ones */
  GPtrArray      *information_rows; /* of EurFindingRow (unowned) */
};

G_DEFINE_FINAL_TYPE (EurPlanFindings, eur_plan_findings, ADW_TYPE_BIN)

/* What stands under the totals in larger letters is not said twice. */
static gboolean
is_said_elsewhere (EurFinding *finding)
{
  static const char *const codes[] = { "balanced", "imbalance-missing", "imbalance-surplus", NULL };

  return g_strv_contains (codes, finding->kind->code);
}

static void
add_row (EurPlanFindings *self,
         GtkWidget       *row,
         gboolean         folded)
{
  if (folded)
    adw_expander_row_add_row (self->information, row);
  else
    gtk_list_box_insert (self->list, row, (int) self->rows->len);
}

static void
remove_row (EurPlanFindings *self,
            GtkWidget       *row,
            gboolean         folded)
{
  if (folded)
    adw_expander_row_remove (self->information, row);
  else
    gtk_list_box_remove (self->list, row);
}

static void
show_in (EurPlanFindings *self,
         GPtrArray       *findings,
         gboolean         folded)
{
  GPtrArray *rows = folded ? self->information_rows : self->rows;
  guint n_shown = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (folded != (finding->kind->severity == EUR_SEVERITY_INFORMATION) || is_said_elsewhere (finding))
        continue;

      if (n_shown < rows->len)
        {
          eur_finding_row_set_finding (g_ptr_array_index (rows, n_shown), finding);
        }
      else
        {
          GtkWidget *row = eur_finding_row_new (finding);

          add_row (self, row, folded);
          g_ptr_array_add (rows, row);
        }

      n_shown++;
    }

  while (rows->len > n_shown)
    remove_row (self, g_ptr_array_steal_index (rows, rows->len - 1), folded);
}

static void
eur_plan_findings_dispose (GObject *object)
{
  EurPlanFindings *self = EUR_PLAN_FINDINGS (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->information_rows, g_ptr_array_unref);
  /* The bin lets go of it first: the template would not tell it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_PLAN_FINDINGS);

  G_OBJECT_CLASS (eur_plan_findings_parent_class)->dispose (object);
}

static void
eur_plan_findings_class_init (EurPlanFindingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_plan_findings_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-plan-findings.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPlanFindings, list);
  gtk_widget_class_bind_template_child (widget_class, EurPlanFindings, information);
  gtk_widget_class_bind_template_child (widget_class, EurPlanFindings, count);
}

static void
eur_plan_findings_init (EurPlanFindings *self)
{
  self->rows = g_ptr_array_new ();
  self->information_rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_plan_findings_show:
 * @findings: (element-type EurFinding): the gravest first
 */
void
eur_plan_findings_show (EurPlanFindings *self,
                        GPtrArray       *findings)
{
  g_autofree char *count = NULL;

  g_return_if_fail (EUR_IS_PLAN_FINDINGS (self));

  show_in (self, findings, FALSE);
  show_in (self, findings, TRUE);

  count = eur_french_format_integer (self->information_rows->len);
  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->information), self->information_rows->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), self->rows->len + self->information_rows->len > 0);
}
