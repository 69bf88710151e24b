/* eur-threshold-meter.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-threshold-meter.h"

/* In pixels. */
#define MINIMUM_WIDTH 80
#define HEIGHT        14
#define BAR           8
#define TICK          2

/**
 * EurThresholdMeter:
 *
 * How far a score goes, and the mark it has to reach. The fill has the colour of
 * the widget's style; the words beside it say all that it shows.
 */
struct _EurThresholdMeter
{
  GtkWidget parent_instance;

  double    score; /* out of 1 */
  double    threshold;
};

G_DEFINE_FINAL_TYPE (EurThresholdMeter, eur_threshold_meter, GTK_TYPE_WIDGET)

static void
eur_threshold_meter_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MINIMUM_WIDTH : HEIGHT;
}

static void
append_bar (GtkSnapshot   *snapshot,
            float          x,
            float          width,
            float          y,
            const GdkRGBA *color)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, y, width, BAR), BAR / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, &outline.bounds);
  gtk_snapshot_pop (snapshot);
}

/* Reading goes from right to left in some languages, and so does a meter. */
static void
eur_threshold_meter_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  EurThresholdMeter *self = EUR_THRESHOLD_METER (widget);
  gboolean reversed = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = gtk_widget_get_width (widget);
  float y = (gtk_widget_get_height (widget) - BAR) / 2.0f;
  float filled = width * self->score;
  float tick = width * self->threshold - TICK / 2.0f;
  GdkRGBA color;
  GdkRGBA track;
  GdkRGBA mark;

  gtk_widget_get_color (widget, &color);
  gtk_widget_get_color (gtk_widget_get_parent (widget), &mark);
  track = mark;
  track.alpha *= 0.15f;

  append_bar (snapshot, 0, width, y, &track);
  append_bar (snapshot, reversed ? width - filled : 0, filled, y, &color);

  if (self->threshold > 0)
    gtk_snapshot_append_color (snapshot, &mark,
                               &GRAPHENE_RECT_INIT (reversed ? width - tick - TICK : tick, y - 3, TICK, BAR + 6));
}

static void
eur_threshold_meter_class_init (EurThresholdMeterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = eur_threshold_meter_measure;
  widget_class->snapshot = eur_threshold_meter_snapshot;

  gtk_widget_class_set_css_name (widget_class, "thresholdmeter");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
eur_threshold_meter_init (EurThresholdMeter *self)
{
}

GtkWidget *
eur_threshold_meter_new (void)
{
  return g_object_new (EUR_TYPE_THRESHOLD_METER, NULL);
}

/**
 * eur_threshold_meter_set:
 * @score: how much; 0 when it is not known
 * @threshold: what is needed; 0: nothing
 * @highest: what both are out of
 * @text: the same in words
 */
void
eur_threshold_meter_set (EurThresholdMeter *self,
                         double             score,
                         double             threshold,
                         double             highest,
                         const char        *text)
{
  g_return_if_fail (EUR_IS_THRESHOLD_METER (self));

  self->score = highest > 0 ? CLAMP (score / highest, 0, 1) : 0;
  self->threshold = highest > 0 ? CLAMP (threshold / highest, 0, 1) : 0;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, highest,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, score,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
