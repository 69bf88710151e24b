/* eur-wave-checklist-group.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-line-buttons.h"
#include "eur-scoring.h"
#include "eur-spin.h"
#include "eur-wave-checklist-group.h"
#include "eur-wave-point-row.h"

/**
 * EurWaveChecklistGroup:
 *
 * The points that a wave checks of each dossier, how many people do it, and how long
 * an applicant is given to complete.
 */
struct _EurWaveChecklistGroup
{
  AdwPreferencesGroup  parent_instance;

  GtkListBox          *points;
  AdwSwitchRow        *two_screeners_row;
  GtkSpinButton       *completion_days;
};

G_DEFINE_FINAL_TYPE (EurWaveChecklistGroup, eur_wave_checklist_group, ADW_TYPE_PREFERENCES_GROUP)

static GtkWidget *
add_point (EurWaveChecklistGroup *self,
           EurChecklistPoint     *point)
{
  GtkWidget *row = eur_wave_point_row_new (point);

  gtk_list_box_append (self->points, row);
  eur_line_buttons_update_moves (self->points);

  return row;
}

static void
add_cb (EurWaveChecklistGroup *self)
{
  g_autoptr(EurChecklistPoint) point = eur_checklist_point_new ();
  g_autofree char *id = eur_identifier_new ("point");
  GtkWidget *row;

  g_object_set (point, "id", id, NULL);
  row = add_point (self, point);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gtk_widget_grab_focus (row);
}

static gboolean
has_point (EurWaveChecklistGroup *self,
           const char            *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->points, i)) != NULL; i++)
    {
      if (g_strcmp0 (eur_wave_point_row_get_point (EUR_WAVE_POINT_ROW (row))->id, id) == 0)
        return TRUE;
    }

  return FALSE;
}

/* What was written stays: the points that are missing are added. */
static void
default_cb (EurWaveChecklistGroup *self)
{
  g_autoptr(GPtrArray) points = eur_checklist_default ();

  for (guint i = 0; i < points->len; i++)
    {
      EurChecklistPoint *point = g_ptr_array_index (points, i);

      if (!has_point (self, point->id))
        add_point (self, point);
    }
}

static void
eur_wave_checklist_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_WAVE_CHECKLIST_GROUP);

  G_OBJECT_CLASS (eur_wave_checklist_group_parent_class)->dispose (object);
}

static void
eur_wave_checklist_group_class_init (EurWaveChecklistGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_wave_checklist_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-wave-checklist-group.ui");
  gtk_widget_class_bind_template_child (widget_class, EurWaveChecklistGroup, points);
  gtk_widget_class_bind_template_child (widget_class, EurWaveChecklistGroup, two_screeners_row);
  gtk_widget_class_bind_template_child (widget_class, EurWaveChecklistGroup, completion_days);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, default_cb);
}

static void
eur_wave_checklist_group_init (EurWaveChecklistGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_spin_ignore_scroll (GTK_WIDGET (self));
}

/**
 * eur_wave_checklist_group_fill:
 * @wave: whose checklist is shown
 */
void
eur_wave_checklist_group_fill (EurWaveChecklistGroup *self,
                               EurWave               *wave)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (wave->checklist)); i++)
    {
      g_autoptr(EurChecklistPoint) point = g_list_model_get_item (G_LIST_MODEL (wave->checklist), i);

      add_point (self, point);
    }

  adw_switch_row_set_active (self->two_screeners_row, wave->two_screeners);
  gtk_spin_button_set_value (self->completion_days, wave->completion_days);
}

/**
 * eur_wave_checklist_group_collect:
 * @wave: written to
 *
 * Points that stayed without a title are none.
 */
void
eur_wave_checklist_group_collect (EurWaveChecklistGroup *self,
                                  EurWave               *wave)
{
  GtkListBoxRow *row;

  g_list_store_remove_all (wave->checklist);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->points, i)) != NULL; i++)
    {
      EurChecklistPoint *point = eur_wave_point_row_get_point (EUR_WAVE_POINT_ROW (row));

      if (!eur_text_is_empty (point->title))
        g_list_store_append (wave->checklist, point);
    }

  g_object_set (wave,
                "two-screeners", adw_switch_row_get_active (self->two_screeners_row),
                "completion-days", (gint64) gtk_spin_button_get_value_as_int (self->completion_days),
                NULL);
}
