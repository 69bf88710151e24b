/* eur-stage-pill.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-drawn-icon.h"
#include "eur-drawn-text.h"
#include "eur-stage-pill.h"
#include "eur-store.h"

/* In pixels, as is all here. */
#define ICON_SIZE     EUR_DRAWN_ICON_SIZE
#define SPACING       4
#define PADDING       8 /* at both ends */
#define MARGIN        1 /* above and beneath */
#define MINIMUM_WIDTH 48

/* How much of its colour is in what is under the text. */
#define BACKGROUND_ALPHA 0.1

/**
 * EurStagePill:
 *
 * Where a dossier stands, in words, with an icon and a colour that only repeat
 * what the words say. It draws itself, and its mark is as wide as the words even
 * in a wider place: a list has hundreds of them.
 */
struct _EurStagePill
{
  GtkWidget   parent_instance;

  EurStage    stage;
  const char *style; /* the style class it has now */
};

G_DEFINE_FINAL_TYPE (EurStagePill, eur_stage_pill, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_STAGE = 1,
} EurStagePillProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static void
set_style (EurStagePill *self,
           const char   *style)
{
  if (self->style == style)
    return;

  if (self->style != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->style);

  if (style != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), style);

  self->style = style;
}

static void
tell_stage (EurStagePill *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, eur_stage_get_title (self->stage),
                                  -1);
}

/**
 * eur_stage_pill_set_stage:
 *
 * What binding the property does.
 */
void
eur_stage_pill_set_stage (EurStagePill *self,
                          EurStage      stage)
{
  g_return_if_fail (EUR_IS_STAGE_PILL (self));

  if (self->stage == stage)
    return;

  self->stage = stage;
  set_style (self, eur_stage_get_style (stage));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    tell_stage (self);

  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}

/* Nobody hears of what is out of sight. */
static void
eur_stage_pill_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (eur_stage_pill_parent_class)->map (widget);
  tell_stage (EUR_STAGE_PILL (widget));
}

static void
eur_stage_pill_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  EurStagePill *self = EUR_STAGE_PILL (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = MAX (eur_drawn_text_get_height (widget, EUR_DRAWN_CAPTION), ICON_SIZE) + 2 * MARGIN;
      *natural = *minimum;
    }
  else
    {
      g_autoptr(PangoLayout) layout = eur_drawn_text_create_layout (widget, EUR_DRAWN_CAPTION,
                                                                    eur_stage_get_title (self->stage), -1);
      int width;

      pango_layout_get_pixel_size (layout, &width, NULL);
      *minimum = MINIMUM_WIDTH;
      *natural = MAX (PADDING + ICON_SIZE + SPACING + width + PADDING, MINIMUM_WIDTH);
    }

  *minimum_baseline = -1;
  *natural_baseline = -1;
}

static void
draw_background (GtkSnapshot   *snapshot,
                 const GdkRGBA *color,
                 double         x,
                 double         y,
                 double         width,
                 double         height)
{
  GdkRGBA background = *color;
  GskRoundedRect outline;

  background.alpha *= BACKGROUND_ALPHA;
  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, y, width, height), height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &background, &outline.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
eur_stage_pill_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  EurStagePill *self = EUR_STAGE_PILL (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int room = gtk_widget_get_width (widget);
  int height = eur_drawn_text_get_height (widget, EUR_DRAWN_CAPTION);
  int beside = 2 * PADDING + ICON_SIZE + SPACING;
  double top = (gtk_widget_get_height (widget) - height) / 2;
  g_autoptr(PangoLayout) layout = NULL;
  GdkRGBA color;
  double start;
  int width;

  layout = eur_drawn_text_create_layout (widget, EUR_DRAWN_CAPTION,
                                         eur_stage_get_title (self->stage), MAX (room - beside, 0));
  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_widget_get_color (widget, &color);
  start = mirrored ? room - width - beside : 0;

  draw_background (snapshot, &color, start, top - MARGIN, width + beside, height + 2 * MARGIN);
  eur_drawn_icon_append (widget, snapshot, eur_stage_get_icon_name (self->stage), &color,
                         mirrored ? room - PADDING - ICON_SIZE : PADDING, top + (height - ICON_SIZE) / 2);
  /* What is wider than the text has its place elsewhere in it. */
  pango_layout_set_width (layout, width * PANGO_SCALE);
  eur_drawn_text_append (snapshot, layout, &color, start + PADDING + (mirrored ? 0 : ICON_SIZE + SPACING), top);
}

static gboolean
eur_stage_pill_query_tooltip (GtkWidget  *widget,
                              int         x,
                              int         y,
                              gboolean    keyboard_tooltip,
                              GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, eur_stage_get_title (EUR_STAGE_PILL (widget)->stage));

  return TRUE;
}

static void
eur_stage_pill_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  EurStagePill *self = EUR_STAGE_PILL (object);

  switch ((EurStagePillProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_enum (value, self->stage);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_stage_pill_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  EurStagePill *self = EUR_STAGE_PILL (object);

  switch ((EurStagePillProperty) prop_id)
    {
    case PROP_STAGE:
      eur_stage_pill_set_stage (self, g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_stage_pill_class_init (EurStagePillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_stage_pill_get_property;
  object_class->set_property = eur_stage_pill_set_property;
  widget_class->map = eur_stage_pill_map;
  widget_class->measure = eur_stage_pill_measure;
  widget_class->snapshot = eur_stage_pill_snapshot;
  widget_class->query_tooltip = eur_stage_pill_query_tooltip;

  properties[PROP_STAGE] =
    g_param_spec_enum ("stage", NULL, NULL, EUR_TYPE_STAGE, EUR_STAGE_RECEIVED,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "stagepill");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
eur_stage_pill_init (EurStagePill *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  set_style (self, eur_stage_get_style (self->stage));
}

/**
 * eur_stage_pill_new:
 *
 * Returns: (transfer floating): the mark of a dossier that was received
 */
GtkWidget *
eur_stage_pill_new (void)
{
  return g_object_new (EUR_TYPE_STAGE_PILL, NULL);
}
