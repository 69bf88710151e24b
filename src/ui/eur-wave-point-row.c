/* eur-wave-point-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-line-buttons.h"
#include "eur-text-row.h"
#include "eur-wave-point-row.h"

/**
 * EurWavePointRow:
 *
 * A point of a wave's checklist: what it asks, whether the machine can tell, and
 * whether a dossier may go on without it.
 */
struct _EurWavePointRow
{
  AdwExpanderRow     parent_instance;

  GtkEditable       *title_row;
  AdwComboRow       *rule_row;
  GtkEditable       *pieces_row;
  AdwSwitchRow      *blocking_row;
  EurTextRow        *guidance_row;

  EurChecklistPoint *point;
};

G_DEFINE_FINAL_TYPE (EurWavePointRow, eur_wave_point_row, ADW_TYPE_EXPANDER_ROW)

static char *
format_rule (gpointer this,
             int      rule)
{
  return rule >= 0 && rule < EUR_N_CHECKLIST_RULES ? g_strdup (eur_checklist_rule_get_title (rule)) : NULL;
}

static gboolean
asks_pieces (gpointer this,
             guint    rule)
{
  return rule == EUR_CHECKLIST_PIECES;
}

static void
update (EurWavePointRow *self)
{
  const char *title = self->point->title;
  const char *rule = eur_checklist_rule_get_title (self->point->rule);
  /* Translators: what the machine checks of a point of the checklist */
  g_autofree char *blocking = g_strdup_printf (_("%s, blocking"), rule);

  title = eur_text_is_empty (title) ? _("Point Without a Title") : title;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), self->point->blocking ? blocking : rule);
}

/* Kinds of pieces are a short list on one line. */
static gboolean
split_pieces (GBinding     *binding,
              const GValue *from,
              GValue       *to,
              gpointer      user_data)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = g_strsplit (g_value_get_string (from), ",", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (!eur_text_is_empty (parts[i]))
        g_strv_builder_take (builder, eur_text_clean (parts[i]));
    }

  g_value_take_boxed (to, g_strv_builder_end (builder));

  return TRUE;
}

static void
bind_fields (EurWavePointRow *self)
{
  GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;
  g_autofree char *pieces = self->point->pieces != NULL ? g_strjoinv (", ", self->point->pieces) : NULL;

  g_object_bind_property (self->point, "title", self->title_row, "text", both);
  g_object_bind_property (self->point, "blocking", self->blocking_row, "active", both);
  g_object_bind_property (self->point, "guidance", self->guidance_row, "value", both);
  adw_combo_row_set_selected (self->rule_row, self->point->rule);

  gtk_editable_set_text (self->pieces_row, pieces != NULL ? pieces : "");
  g_object_bind_property_full (self->pieces_row, "text", self->point, "pieces", G_BINDING_DEFAULT,
                               split_pieces, NULL, NULL, NULL);
  g_signal_connect_object (self->point, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
rule_cb (EurWavePointRow *self)
{
  if (self->point != NULL)
    g_object_set (self->point, "rule", (int) adw_combo_row_get_selected (self->rule_row), NULL);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  EurWavePointRow *self = EUR_WAVE_POINT_ROW (widget);

  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return GTK_WIDGET_CLASS (eur_wave_point_row_parent_class)->grab_focus (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
}

static void
eur_wave_point_row_dispose (GObject *object)
{
  EurWavePointRow *self = EUR_WAVE_POINT_ROW (object);

  g_clear_object (&self->point);
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_WAVE_POINT_ROW);

  G_OBJECT_CLASS (eur_wave_point_row_parent_class)->dispose (object);
}

static void
eur_wave_point_row_class_init (EurWavePointRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_wave_point_row_dispose;
  widget_class->grab_focus = grab_focus;

  g_type_ensure (EUR_TYPE_CHECKLIST_RULE);
  g_type_ensure (EUR_TYPE_LINE_BUTTONS);
  g_type_ensure (EUR_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-wave-point-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurWavePointRow, title_row);
  gtk_widget_class_bind_template_child (widget_class, EurWavePointRow, rule_row);
  gtk_widget_class_bind_template_child (widget_class, EurWavePointRow, pieces_row);
  gtk_widget_class_bind_template_child (widget_class, EurWavePointRow, blocking_row);
  gtk_widget_class_bind_template_child (widget_class, EurWavePointRow, guidance_row);
  gtk_widget_class_bind_template_callback (widget_class, format_rule);
  gtk_widget_class_bind_template_callback (widget_class, asks_pieces);
  gtk_widget_class_bind_template_callback (widget_class, rule_cb);
  eur_line_buttons_install_moves (widget_class);
}

static void
eur_wave_point_row_init (EurWavePointRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_wave_point_row_new:
 * @point: written at once
 */
GtkWidget *
eur_wave_point_row_new (EurChecklistPoint *point)
{
  EurWavePointRow *self = g_object_new (EUR_TYPE_WAVE_POINT_ROW, NULL);

  self->point = g_object_ref (point);
  bind_fields (self);
  update (self);

  return GTK_WIDGET (self);
}

EurChecklistPoint *
eur_wave_point_row_get_point (EurWavePointRow *self)
{
  return self->point;
}
