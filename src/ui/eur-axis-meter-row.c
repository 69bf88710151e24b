/* eur-axis-meter-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-axis-meter-row.h"
#include "eur-threshold-meter.h"

/**
 * EurAxisMeterRow:
 *
 * One condition of the feasibility: its score, its threshold, and whether it holds,
 * as a meter and as a sentence.
 */
struct _EurAxisMeterRow
{
  AdwPreferencesRow  parent_instance;

  GtkLabel          *score;
  GtkImage          *icon;
  GtkWidget         *meter;
  GtkLabel          *sentence;
};

G_DEFINE_FINAL_TYPE (EurAxisMeterRow, eur_axis_meter_row, ADW_TYPE_PREFERENCES_ROW)

static void
eur_axis_meter_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_AXIS_METER_ROW);

  G_OBJECT_CLASS (eur_axis_meter_row_parent_class)->dispose (object);
}

static void
eur_axis_meter_row_class_init (EurAxisMeterRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_axis_meter_row_dispose;

  g_type_ensure (EUR_TYPE_THRESHOLD_METER);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-axis-meter-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurAxisMeterRow, score);
  gtk_widget_class_bind_template_child (widget_class, EurAxisMeterRow, icon);
  gtk_widget_class_bind_template_child (widget_class, EurAxisMeterRow, meter);
  gtk_widget_class_bind_template_child (widget_class, EurAxisMeterRow, sentence);
}

static void
eur_axis_meter_row_init (EurAxisMeterRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
eur_axis_meter_row_new (void)
{
  return g_object_new (EUR_TYPE_AXIS_METER_ROW, NULL);
}

/* Open, holds, does not: a shape and a colour. */
static void
show_state (EurAxisMeterRow *self,
            EurAxisScore    *axis)
{
  static const struct
  {
    const char *icon_name;
    const char *style;
  } states[] = {
    { "radio-symbolic", "accent" },
    { "object-select-symbolic", "success" },
    { "dialog-error-symbolic", "error" },
  };
  guint state = !axis->complete ? 0 : axis->holds ? 1
                                                  : 2;

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      gtk_widget_remove_css_class (self->meter, states[i].style);
      gtk_widget_remove_css_class (GTK_WIDGET (self->icon), states[i].style);
    }

  gtk_widget_add_css_class (self->meter, states[state].style);
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), states[state].style);
  gtk_image_set_from_icon_name (self->icon, states[state].icon_name);
}

/**
 * eur_axis_meter_row_show:
 * @axis: the condition
 * @highest: level of the grid, what the score is out of
 * @finding: (nullable): what is said of it
 */
void
eur_axis_meter_row_show (EurAxisMeterRow *self,
                         EurAxisScore    *axis,
                         gint64           highest,
                         EurFinding      *finding)
{
  g_autofree char *score = eur_axis_score_dup_score (axis);
  g_autofree char *out_of = eur_french_format_integer (highest);
  g_autofree char *figures = g_strdup_printf (_("%s / %s"), score, out_of);
  g_autofree char *text = finding != NULL ? eur_finding_dup_text (finding) : g_strdup (figures);
  gboolean known = eur_fraction_is_known (axis->score);

  g_return_if_fail (EUR_IS_AXIS_METER_ROW (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), axis->title != NULL ? axis->title : "–");
  gtk_label_set_label (self->score, figures);
  gtk_label_set_label (self->sentence, text);
  show_state (self, axis);
  eur_threshold_meter_set (EUR_THRESHOLD_METER (self->meter),
                           known ? (double) axis->score.numerator / axis->score.denominator : 0,
                           axis->threshold / 100.0, highest, text);
}
