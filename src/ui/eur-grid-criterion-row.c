/* eur-grid-criterion-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-grid-criterion-row.h"
#include "eur-line-buttons.h"

/**
 * EurGridCriterionRow:
 *
 * A criterion in the list of its axis: what it weighs, what is wrong with it. It
 * opens by the action grid.open of the dialog around it.
 */
struct _EurGridCriterionRow
{
  AdwActionRow      parent_instance;

  GtkImage         *mark;
  GtkWidget        *buttons;

  EurGridDraft     *draft;
  EurGridCriterion *criterion;
};

G_DEFINE_FINAL_TYPE (EurGridCriterionRow, eur_grid_criterion_row, ADW_TYPE_ACTION_ROW)

static char *
describe (EurGridCriterion *criterion)
{
  if (criterion->informative)
    return g_strdup (_("Informative, outside the score"));

  if (criterion->required)
    return g_strdup_printf (_("Weight %d, required"), (int) criterion->weight);

  return g_strdup_printf (_("Weight %d, optional"), (int) criterion->weight);
}

static void
show_mark (EurGridCriterionRow *self,
           EurFinding          *finding)
{
  const char *classes[] = { NULL, NULL };

  gtk_widget_set_visible (GTK_WIDGET (self->mark), finding != NULL);
  if (finding == NULL)
    return;

  classes[0] = eur_severity_get_style (finding->kind->severity);
  gtk_image_set_from_icon_name (self->mark, eur_severity_get_icon_name (finding->kind->severity));
  gtk_widget_set_css_classes (GTK_WIDGET (self->mark), classes);
}

static void
changed_cb (EurGridCriterionRow *self)
{
  EurGridCriterion *criterion = self->criterion;
  EurFinding *finding = eur_grid_draft_find (self->draft, criterion->id);
  g_autofree char *description = describe (criterion);
  g_autofree char *sentence = finding != NULL ? eur_finding_dup_text (finding) : NULL;
  g_autofree char *subtitle = sentence != NULL ? g_strdup_printf ("%s\n%s", description, sentence) : NULL;
  gboolean editable = eur_grid_draft_is_editable (self->draft);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 eur_text_is_empty (criterion->title) ? _("Criterion Without a Title") : criterion->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle != NULL ? subtitle : description);
  show_mark (self, finding);

  gtk_widget_set_visible (self->buttons, editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.up",
                                 editable && eur_grid_draft_move_criterion (self->draft, criterion, -1, FALSE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.down",
                                 editable && eur_grid_draft_move_criterion (self->draft, criterion, 1, FALSE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.remove", editable);
}

/* The list makes its rows again where they moved: the focus follows the criterion. */
static void
focus_criterion (GtkListBox       *list,
                 EurGridCriterion *criterion,
                 int               fallback)
{
  GtkListBoxRow *row;
  GtkListBoxRow *found = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    {
      if (EUR_GRID_CRITERION_ROW (row)->criterion == criterion)
        found = row;
    }

  if (found == NULL)
    found = gtk_list_box_get_row_at_index (list, fallback);

  if (found == NULL && fallback > 0)
    found = gtk_list_box_get_row_at_index (list, fallback - 1);

  if (found != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (found));
}

static void
move (GtkWidget *widget,
      int        by)
{
  EurGridCriterionRow *self = EUR_GRID_CRITERION_ROW (widget);
  g_autoptr(EurGridDraft) draft = g_object_ref (self->draft);
  g_autoptr(EurGridCriterion) criterion = g_object_ref (self->criterion);
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (widget));

  eur_grid_draft_move_criterion (draft, criterion, by, TRUE);
  focus_criterion (list, criterion, 0);
}

static void
up_action (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  move (widget, -1);
}

static void
down_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  move (widget, 1);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (widget));
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (widget));

  gtk_widget_activate_action (widget, "grid.remove", "s", EUR_GRID_CRITERION_ROW (widget)->criterion->id);
  focus_criterion (list, NULL, index);
}

static void
activate_cb (EurGridCriterionRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "grid.open", "s", self->criterion->id);
}

static void
eur_grid_criterion_row_dispose (GObject *object)
{
  EurGridCriterionRow *self = EUR_GRID_CRITERION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_GRID_CRITERION_ROW);
  g_clear_object (&self->draft);
  g_clear_object (&self->criterion);

  G_OBJECT_CLASS (eur_grid_criterion_row_parent_class)->dispose (object);
}

static void
eur_grid_criterion_row_class_init (EurGridCriterionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_grid_criterion_row_dispose;

  g_type_ensure (EUR_TYPE_LINE_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-grid-criterion-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionRow, mark);
  gtk_widget_class_bind_template_child (widget_class, EurGridCriterionRow, buttons);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);

  gtk_widget_class_install_action (widget_class, "line.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "line.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  eur_line_buttons_install_keys (widget_class);
}

static void
eur_grid_criterion_row_init (EurGridCriterionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_grid_criterion_row_new:
 * @criterion: one of @draft's
 */
GtkWidget *
eur_grid_criterion_row_new (EurGridDraft     *draft,
                            EurGridCriterion *criterion)
{
  EurGridCriterionRow *self = g_object_new (EUR_TYPE_GRID_CRITERION_ROW, NULL);

  self->draft = g_object_ref (draft);
  self->criterion = g_object_ref (criterion);
  g_signal_connect_object (draft, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}
