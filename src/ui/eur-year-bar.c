/* eur-year-bar.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-chart-palette-widget.h"
#include "eur-year-bar.h"

/* In pixels. */
#define HEIGHT    24
#define MIN_WIDTH 48

/**
 * EurYearBar:
 *
 * What is spent and what is brought in one year, as two bars.
 */
struct _EurYearBar
{
  GtkWidget   parent_instance;

  EurPlanYear year;
  gint64      largest;
};

G_DEFINE_FINAL_TYPE (EurYearBar, eur_year_bar, GTK_TYPE_WIDGET)

static void
eur_year_bar_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : HEIGHT;
  *minimum_baseline = *natural_baseline = -1;
}

static void
eur_year_bar_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  EurYearBar *self = EUR_YEAR_BAR (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  const cairo_rectangle_t area = { 0, (height - HEIGHT) / 2, width, HEIGHT };
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  EurChartPalette palette;

  eur_widget_get_palette (widget, &palette);
  eur_year_bars_draw (&self->year, self->largest, cr, &palette, &area);
  cairo_destroy (cr);
}

static void
eur_year_bar_class_init (EurYearBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = eur_year_bar_measure;
  widget_class->snapshot = eur_year_bar_snapshot;

  gtk_widget_class_set_css_name (widget_class, "yearbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
eur_year_bar_init (EurYearBar *self)
{
  eur_widget_follow_style (GTK_WIDGET (self));
}

/**
 * eur_year_bar_new:
 * @year: what to show
 * @largest: the amount that takes the whole width
 *
 * Returns: (transfer floating): the bars of a year
 */
GtkWidget *
eur_year_bar_new (const EurPlanYear *year,
                  gint64             largest)
{
  EurYearBar *self = g_object_new (EUR_TYPE_YEAR_BAR, NULL);
  g_autofree char *text = eur_year_bars_dup_text (year);

  self->year = *year;
  self->largest = largest;
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return GTK_WIDGET (self);
}
