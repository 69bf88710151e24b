/* eur-funding-bar-widget.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-chart-palette-widget.h"
#include "eur-drawn-icon.h"
#include "eur-funding-bar-widget.h"

/* In pixels. Above and below, room for the mark of the cost. */
#define BAR_HEIGHT  16
#define TINY_HEIGHT 8
#define MIN_WIDTH   48
#define ROOM        0.25
#define BESIDE      6 /* between a tiny bar and its badge */

/**
 * EurFundingBarWidget:
 *
 * Who pays, as a bar. What it shows is said in words too, to those who cannot see it
 * and to those who point at it.
 */
struct _EurFundingBarWidget
{
  GtkWidget     parent_instance;

  EurFundingBar bar;
  gboolean      tiny;
  gboolean      fragile;
};

G_DEFINE_FINAL_TYPE (EurFundingBarWidget, eur_funding_bar_widget, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_TINY = 1,
} EurFundingBarWidgetProperty;

static GParamSpec *properties[PROP_TINY + 1];

static int
get_bar_height (EurFundingBarWidget *self)
{
  return self->tiny ? TINY_HEIGHT : BAR_HEIGHT;
}

static char *
dup_words (EurFundingBarWidget *self)
{
  g_autofree char *text = eur_funding_bar_dup_text (&self->bar);

  /* Translators: %s is who pays, in sentences. */
  return self->fragile ? g_strdup_printf (_("Fragile financing. %s"), text) : g_steal_pointer (&text);
}

/* Nobody hears of what is out of sight: a list binds many for each letter of a search. */
static void
update_words (EurFundingBarWidget *self)
{
  g_autofree char *text = NULL;

  if (self->tiny && !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  text = dup_words (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
eur_funding_bar_widget_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (eur_funding_bar_widget_parent_class)->map (widget);
  update_words (EUR_FUNDING_BAR_WIDGET (widget));
}

static gboolean
eur_funding_bar_widget_query_tooltip (GtkWidget  *widget,
                                      int         x,
                                      int         y,
                                      gboolean    keyboard,
                                      GtkTooltip *tooltip)
{
  EurFundingBarWidget *self = EUR_FUNDING_BAR_WIDGET (widget);
  g_autofree char *text = dup_words (self);

  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
eur_funding_bar_widget_measure (GtkWidget      *widget,
                                GtkOrientation  orientation,
                                int             for_size,
                                int            *minimum,
                                int            *natural,
                                int            *minimum_baseline,
                                int            *natural_baseline)
{
  int height = get_bar_height (EUR_FUNDING_BAR_WIDGET (widget));

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MIN_WIDTH;
  else
    *minimum = *natural = height + 2 * (int) (height * ROOM);

  *minimum_baseline = *natural_baseline = -1;
}

/* A badge has its place whether it is there or not: bars are compared by their length. */
static void
draw_badge (EurFundingBarWidget *self,
            GtkSnapshot         *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  eur_drawn_icon_append (widget, snapshot, "dialog-warning-symbolic", &color,
                         gtk_widget_get_width (widget) - EUR_DRAWN_ICON_SIZE,
                         (gtk_widget_get_height (widget) - EUR_DRAWN_ICON_SIZE) / 2);
}

static void
eur_funding_bar_widget_snapshot (GtkWidget   *widget,
                                 GtkSnapshot *snapshot)
{
  EurFundingBarWidget *self = EUR_FUNDING_BAR_WIDGET (widget);
  int width = gtk_widget_get_width (widget) - (self->tiny ? EUR_DRAWN_ICON_SIZE + BESIDE : 0);
  int height = gtk_widget_get_height (widget);
  int bar_height = get_bar_height (self);
  const cairo_rectangle_t area = { 0, (height - bar_height) / 2, width, bar_height };
  EurChartPalette palette;
  cairo_t *cr;

  if (eur_funding_bar_is_empty (&self->bar) || width <= 0)
    return;

  eur_widget_get_palette (widget, &palette);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  eur_funding_bar_draw (&self->bar, cr, &palette, &area);
  cairo_destroy (cr);

  if (self->tiny && self->fragile)
    draw_badge (self, snapshot);
}

static void
set_tiny (EurFundingBarWidget *self,
          gboolean             tiny)
{
  if (self->tiny == tiny)
    return;

  self->tiny = tiny;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TINY]);
}

static void
eur_funding_bar_widget_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  EurFundingBarWidget *self = EUR_FUNDING_BAR_WIDGET (object);

  switch ((EurFundingBarWidgetProperty) prop_id)
    {
    case PROP_TINY:
      g_value_set_boolean (value, self->tiny);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_funding_bar_widget_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  EurFundingBarWidget *self = EUR_FUNDING_BAR_WIDGET (object);

  switch ((EurFundingBarWidgetProperty) prop_id)
    {
    case PROP_TINY:
      set_tiny (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_funding_bar_widget_class_init (EurFundingBarWidgetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_funding_bar_widget_get_property;
  object_class->set_property = eur_funding_bar_widget_set_property;
  widget_class->map = eur_funding_bar_widget_map;
  widget_class->measure = eur_funding_bar_widget_measure;
  widget_class->snapshot = eur_funding_bar_widget_snapshot;
  widget_class->query_tooltip = eur_funding_bar_widget_query_tooltip;

  properties[PROP_TINY] =
    g_param_spec_boolean ("tiny", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "fundingbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
eur_funding_bar_widget_init (EurFundingBarWidget *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  eur_widget_follow_style (GTK_WIDGET (self));
  update_words (self);
}

GtkWidget *
eur_funding_bar_widget_new (void)
{
  return g_object_new (EUR_TYPE_FUNDING_BAR_WIDGET, NULL);
}

/**
 * eur_funding_bar_widget_set_bar:
 * @bar: (nullable): what to show, copied; %NULL for nothing
 */
void
eur_funding_bar_widget_set_bar (EurFundingBarWidget *self,
                                const EurFundingBar *bar)
{
  const EurFundingBar nothing = { 0 };

  g_return_if_fail (EUR_IS_FUNDING_BAR_WIDGET (self));

  if (bar == NULL)
    bar = &nothing;

  if (eur_funding_bar_equal (&self->bar, bar))
    return;

  self->bar = *bar;
  update_words (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * eur_funding_bar_widget_set_fragile:
 * @fragile: whether the financing has a red flag: a badge beside a tiny bar, and words
 */
void
eur_funding_bar_widget_set_fragile (EurFundingBarWidget *self,
                                    gboolean             fragile)
{
  g_return_if_fail (EUR_IS_FUNDING_BAR_WIDGET (self));

  if (self->fragile == fragile)
    return;

  self->fragile = fragile;
  update_words (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
