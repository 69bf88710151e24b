/* eur-finding-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-finding-row.h"

/**
 * EurFindingRow:
 *
 * What a rule found: how grave, in a sentence, and where the rule comes from. When
 * it is about one line, it leads there: the action “financing.show-line”.
 */
struct _EurFindingRow
{
  AdwActionRow  parent_instance;

  GtkImage     *icon;

  EurFinding   *finding; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (EurFindingRow, eur_finding_row, ADW_TYPE_ACTION_ROW)

static void
eur_finding_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_FINDING_ROW);

  G_OBJECT_CLASS (eur_finding_row_parent_class)->dispose (object);
}

static void
eur_finding_row_finalize (GObject *object)
{
  EurFindingRow *self = EUR_FINDING_ROW (object);

  g_clear_pointer (&self->finding, eur_finding_unref);

  G_OBJECT_CLASS (eur_finding_row_parent_class)->finalize (object);
}

static void
eur_finding_row_class_init (EurFindingRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = eur_finding_row_dispose;
  object_class->finalize = eur_finding_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-finding-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurFindingRow, icon);
}

static void
eur_finding_row_init (EurFindingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_finding_row_new:
 *
 * Returns: (transfer floating): a row that says @finding
 */
GtkWidget *
eur_finding_row_new (EurFinding *finding)
{
  EurFindingRow *self = g_object_new (EUR_TYPE_FINDING_ROW, NULL);

  eur_finding_row_set_finding (self, finding);

  return GTK_WIDGET (self);
}

/**
 * eur_finding_row_set_finding:
 *
 * Says another finding in the same place: a number in a sentence that changes does
 * not move what is around it.
 */
void
eur_finding_row_set_finding (EurFindingRow *self,
                             EurFinding    *finding)
{
  g_autofree char *text = eur_finding_dup_text (finding);
  EurSeverity severity = finding->kind->severity;

  g_return_if_fail (EUR_IS_FINDING_ROW (self));

  if (self->finding != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self->icon), eur_severity_get_style (self->finding->kind->severity));

  eur_finding_ref (finding);
  g_clear_pointer (&self->finding, eur_finding_unref);
  self->finding = finding;

  gtk_image_set_from_icon_name (self->icon, eur_severity_get_icon_name (severity));
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), eur_severity_get_style (severity));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->icon),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, eur_severity_get_title (severity), -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), finding->kind->source != NULL ? finding->kind->source : "");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), finding->line != NULL);

  if (finding->line != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", finding->line);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), finding->line != NULL ? "financing.show-line" : NULL);
}

EurFinding *
eur_finding_row_get_finding (EurFindingRow *self)
{
  g_return_val_if_fail (EUR_IS_FINDING_ROW (self), NULL);

  return self->finding;
}
