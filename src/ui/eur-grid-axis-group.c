/* eur-grid-axis-group.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-grid-axis-group.h"
#include "eur-grid-criterion-row.h"
#include "eur-grid-findings.h"
#include "eur-line-buttons.h"
#include "eur-read-only.h"
#include "eur-spin.h"

/**
 * EurGridAxisGroup:
 *
 * An axis of a grid: its title, its threshold, and its criteria.
 */
struct _EurGridAxisGroup
{
  AdwPreferencesGroup  parent_instance;

  GtkWidget           *buttons;
  GtkEditable         *title_row;
  GtkSpinButton       *threshold;
  GtkListBox          *findings;
  GtkListBox          *criteria;
  GtkWidget           *add;

  EurGridDraft        *draft;
  EurGridAxis         *axis;
  GtkFilter           *filter;
};

G_DEFINE_FINAL_TYPE (EurGridAxisGroup, eur_grid_axis_group, ADW_TYPE_PREFERENCES_GROUP)

/* A threshold is a number of levels on screen, and hundredths of one in the grid. */
static gboolean
to_levels (GBinding     *binding,
           const GValue *from,
           GValue       *to,
           gpointer      user_data)
{
  g_value_set_double (to, g_value_get_int64 (from) / 100.0);

  return TRUE;
}

static gboolean
to_hundredths (GBinding     *binding,
               const GValue *from,
               GValue       *to,
               gpointer      user_data)
{
  g_value_set_int64 (to, (gint64) (g_value_get_double (from) * 100 + 0.5));

  return TRUE;
}

static gboolean
is_of_axis (gpointer item,
            gpointer user_data)
{
  EurGridAxis *axis = user_data;

  return g_strcmp0 (EUR_GRID_CRITERION (item)->axis, axis->id) == 0;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  EurGridAxisGroup *self = user_data;

  return eur_grid_criterion_row_new (self->draft, item);
}

static void
changed_cb (EurGridAxisGroup *self)
{
  gboolean editable = eur_grid_draft_is_editable (self->draft);
  const char *title = self->axis->title;

  /* A criterion that was given another axis is shown there. */
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  eur_grid_findings_show (self->findings, eur_grid_draft_get_findings (self->draft), self->axis->id);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self),
                                   eur_text_is_empty (title) ? _("Axis Without a Title") : title);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.up",
                                 editable && eur_grid_draft_move_axis (self->draft, self->axis, -1, FALSE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.down",
                                 editable && eur_grid_draft_move_axis (self->draft, self->axis, 1, FALSE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.remove", editable);
}

static void
up_action (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  EurGridAxisGroup *self = EUR_GRID_AXIS_GROUP (widget);

  eur_grid_draft_move_axis (self->draft, self->axis, -1, TRUE);
}

static void
down_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurGridAxisGroup *self = EUR_GRID_AXIS_GROUP (widget);

  eur_grid_draft_move_axis (self->draft, self->axis, 1, TRUE);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "grid.remove", "s", EUR_GRID_AXIS_GROUP (widget)->axis->id);
}

static void
add_cb (EurGridAxisGroup *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "grid.add-criterion", "s", self->axis->id);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (EUR_GRID_AXIS_GROUP (widget)->title_row));
}

static void
eur_grid_axis_group_dispose (GObject *object)
{
  EurGridAxisGroup *self = EUR_GRID_AXIS_GROUP (object);

  if (self->criteria != NULL)
    gtk_list_box_bind_model (self->criteria, NULL, NULL, NULL, NULL);

  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_GRID_AXIS_GROUP);
  g_clear_object (&self->draft);
  g_clear_object (&self->axis);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (eur_grid_axis_group_parent_class)->dispose (object);
}

static void
eur_grid_axis_group_class_init (EurGridAxisGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_grid_axis_group_dispose;
  widget_class->grab_focus = grab_focus;

  g_type_ensure (EUR_TYPE_LINE_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-grid-axis-group.ui");
  gtk_widget_class_bind_template_child (widget_class, EurGridAxisGroup, buttons);
  gtk_widget_class_bind_template_child (widget_class, EurGridAxisGroup, title_row);
  gtk_widget_class_bind_template_child (widget_class, EurGridAxisGroup, threshold);
  gtk_widget_class_bind_template_child (widget_class, EurGridAxisGroup, findings);
  gtk_widget_class_bind_template_child (widget_class, EurGridAxisGroup, criteria);
  gtk_widget_class_bind_template_child (widget_class, EurGridAxisGroup, add);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);

  gtk_widget_class_install_action (widget_class, "line.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "line.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  eur_line_buttons_install_keys (widget_class);
}

static void
eur_grid_axis_group_init (EurGridAxisGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_spin_ignore_scroll (GTK_WIDGET (self));
}

static void
fill_criteria (EurGridAxisGroup *self)
{
  EurGrid *grid = eur_grid_draft_get_grid (self->draft);
  g_autoptr(GtkFilterListModel) model = NULL;

  self->filter = GTK_FILTER (gtk_custom_filter_new (is_of_axis, g_object_ref (self->axis), g_object_unref));
  model = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (grid->criteria)), g_object_ref (self->filter));
  gtk_list_box_bind_model (self->criteria, G_LIST_MODEL (model), create_row, self, NULL);
}

/**
 * eur_grid_axis_group_new:
 * @axis: one of @draft's
 */
GtkWidget *
eur_grid_axis_group_new (EurGridDraft *draft,
                         EurGridAxis  *axis)
{
  EurGridAxisGroup *self = g_object_new (EUR_TYPE_GRID_AXIS_GROUP, NULL);

  self->draft = g_object_ref (draft);
  self->axis = g_object_ref (axis);

  g_object_bind_property (axis, "title", self->title_row, "text", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_object_bind_property_full (axis, "threshold", self->threshold, "value", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE,
                               to_levels, to_hundredths, NULL, NULL);

  if (!eur_grid_draft_is_editable (draft))
    {
      eur_read_only_apply (GTK_WIDGET (self));
      gtk_widget_set_visible (self->buttons, FALSE);
      gtk_widget_set_visible (self->add, FALSE);
    }

  fill_criteria (self);
  g_signal_connect_object (draft, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return GTK_WIDGET (self);
}

EurGridAxis *
eur_grid_axis_group_get_axis (EurGridAxisGroup *self)
{
  return self->axis;
}
