/* eur-chart-swatch.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-chart-palette-widget.h"
#include "eur-chart-swatch.h"

/* In pixels. */
#define SIZE 12

/**
 * EurChartSwatch:
 *
 * The square of a legend, beside words that say what it stands for.
 */
struct _EurChartSwatch
{
  GtkWidget    parent_instance;

  EurChartMark mark;
};

G_DEFINE_FINAL_TYPE (EurChartSwatch, eur_chart_swatch, GTK_TYPE_WIDGET)

static void
eur_chart_swatch_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = *natural = SIZE;
  *minimum_baseline = *natural_baseline = -1;
}

static void
eur_chart_swatch_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  EurChartSwatch *self = EUR_CHART_SWATCH (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  const cairo_rectangle_t area = { (width - SIZE) / 2, (height - SIZE) / 2, SIZE, SIZE };
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  EurChartPalette palette;

  eur_widget_get_palette (widget, &palette);
  eur_chart_mark_draw (self->mark, cr, &palette, &area);
  cairo_destroy (cr);
}

static void
eur_chart_swatch_class_init (EurChartSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = eur_chart_swatch_measure;
  widget_class->snapshot = eur_chart_swatch_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
eur_chart_swatch_init (EurChartSwatch *self)
{
  eur_widget_follow_style (GTK_WIDGET (self));
}

GtkWidget *
eur_chart_swatch_new (EurChartMark mark)
{
  EurChartSwatch *self = g_object_new (EUR_TYPE_CHART_SWATCH, NULL);

  self->mark = mark;

  return GTK_WIDGET (self);
}

static GtkWidget *
create_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "numeric");

  return label;
}

/**
 * eur_chart_swatch_new_item:
 * @mark: what the picture shows
 * @amount: (nullable): how much, if the legend says it
 *
 * Returns: (transfer floating): a line of a legend
 */
GtkWidget *
eur_chart_swatch_new_item (EurChartMark  mark,
                           const char   *amount)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));

  gtk_box_append (box, eur_chart_swatch_new (mark));
  gtk_box_append (box, create_label (eur_chart_mark_get_title (mark)));

  if (amount != NULL)
    {
      GtkWidget *label = create_label (amount);

      gtk_widget_add_css_class (label, "dimmed");
      gtk_box_append (box, label);
    }

  return GTK_WIDGET (box);
}
