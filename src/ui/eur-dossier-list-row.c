/* eur-dossier-list-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "eur-dossier-list-row.h"
#include "eur-drawn-icon.h"
#include "eur-drawn-text.h"
#include "eur-stage-pill.h"

/* Between the lines; above the last. In pixels. */
#define SPACING       3
#define MARKS_SPACING 6
#define COST_SPACING  6
#define MINIMUM_WIDTH 120
#define NATURAL_WIDTH 320

/* What Adwaita makes of the class “dimmed”. */
#define DIM_ALPHA           0.55
#define DIM_ALPHA_CONTRASTY 0.9

/**
 * EurDossierListRow:
 *
 * A dossier in the list. Its item is there from the start, the item's row when
 * the store has read it; until then the line is empty but as tall. It writes its
 * texts itself, see eur-drawn-text.c; a screen reader has them from the item of
 * the list: eur_dossier_list_row_dup_label().
 */
struct _EurDossierListRow
{
  GtkWidget       parent_instance;

  EurDossierItem *item;
  gulong          changed; /* the handler of the item */
  GtkWidget      *pill;
};

G_DEFINE_FINAL_TYPE (EurDossierListRow, eur_dossier_list_row, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_ITEM = 1,
} EurDossierListRowProperty;

static GParamSpec *properties[PROP_ITEM + 1];

static const char *
get_title (EurDossierRow *row)
{
  return row->title != NULL ? row->title : _("Untitled");
}

static char *
dup_details (EurDossierRow *row)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  if (row->example)
    g_strv_builder_add (builder, _("Example"));

  if (!eur_text_is_empty (row->number))
    g_strv_builder_add (builder, row->number);

  if (!eur_text_is_empty (row->owner))
    g_strv_builder_add (builder, row->owner);

  if (!eur_text_is_empty (row->communes))
    g_strv_builder_add (builder, row->communes);

  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

/**
 * eur_dossier_list_row_dup_cost:
 *
 * Returns: (transfer full) (nullable): what the project costs, or %NULL: a cost
 *   that is not known is no cost of zero
 */
char *
eur_dossier_list_row_dup_cost (EurDossierRow *row)
{
  return row->cost_cents != 0 ? eur_french_format_money (row->cost_cents) : NULL;
}

static EurDossierRow *
get_row (EurDossierListRow *self)
{
  return self->item != NULL ? eur_dossier_item_get_row (self->item) : NULL;
}

static void
update (EurDossierListRow *self)
{
  EurDossierRow *row = get_row (self);

  if (row != NULL)
    eur_stage_pill_set_stage (EUR_STAGE_PILL (self->pill), row->stage);

  gtk_widget_set_visible (self->pill, row != NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Height */

static int
get_marks_height (GtkWidget *widget)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (widget);
  int pill;

  gtk_widget_measure (self->pill, GTK_ORIENTATION_VERTICAL, -1, &pill, NULL, NULL, NULL);

  return MAX (pill, eur_drawn_text_get_height (widget, EUR_DRAWN_NUMERIC));
}

static int
get_marks_top (GtkWidget *widget)
{
  return eur_drawn_text_get_height (widget, EUR_DRAWN_HEADING) + SPACING +
         eur_drawn_text_get_height (widget, EUR_DRAWN_CAPTION) + MARKS_SPACING;
}

static void
eur_dossier_list_row_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = get_marks_top (widget) + get_marks_height (widget);
      *natural = *minimum;
    }
  else
    {
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
    }

  *minimum_baseline = -1;
  *natural_baseline = -1;
}

/* A mark takes the room that the longest cost leaves. */
static void
eur_dossier_list_row_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (widget);
  int top = get_marks_top (widget);
  int pill;

  if (!gtk_widget_should_layout (self->pill))
    return;

  gtk_widget_measure (self->pill, GTK_ORIENTATION_VERTICAL, -1, &pill, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->pill,
                            &(GtkAllocation) { 0, top + (height - top - pill) / 2, width * 2 / 3, pill },
                            -1);
}

/* Text */

static void
write_line (GtkWidget     *widget,
            GtkSnapshot   *snapshot,
            EurDrawnStyle  style,
            const char    *text,
            const GdkRGBA *color,
            double         y)
{
  g_autoptr(PangoLayout) layout = eur_drawn_text_create_layout (widget, style, text, gtk_widget_get_width (widget));

  eur_drawn_text_append (snapshot, layout, color, 0, y);
}

/* At the end, after a badge where the financing is fragile. */
static void
write_cost (GtkWidget     *widget,
            GtkSnapshot   *snapshot,
            EurDossierRow *row,
            const GdkRGBA *color)
{
  g_autofree char *cost = eur_dossier_list_row_dup_cost (row);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr(PangoLayout) layout = NULL;
  int top = get_marks_top (widget);
  int room = gtk_widget_get_width (widget);
  int width, height;

  if (cost == NULL)
    return;

  layout = eur_drawn_text_create_layout (widget, EUR_DRAWN_NUMERIC, cost, -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  eur_drawn_text_append (snapshot, layout, color,
                         mirrored ? 0 : room - width,
                         top + (gtk_widget_get_height (widget) - top - height) / 2);

  if (eur_dossier_row_is_fragile (row))
    eur_drawn_icon_append (widget, snapshot, "dialog-warning-symbolic", color,
                           mirrored ? width + COST_SPACING : room - width - COST_SPACING - EUR_DRAWN_ICON_SIZE,
                           top + (gtk_widget_get_height (widget) - top - EUR_DRAWN_ICON_SIZE) / 2);
}

static void
eur_dossier_list_row_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (widget);
  EurDossierRow *row = get_row (self);
  gboolean contrasty = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  g_autofree char *details = NULL;
  GdkRGBA color, dim;

  gtk_widget_get_color (widget, &color);

  if (row == NULL)
    {
      write_line (widget, snapshot, EUR_DRAWN_HEADING, "…", &color, 0);
      return;
    }

  dim = color;
  dim.alpha *= contrasty ? DIM_ALPHA_CONTRASTY : DIM_ALPHA;
  details = dup_details (row);

  write_line (widget, snapshot, EUR_DRAWN_HEADING, get_title (row), &color, 0);
  write_line (widget, snapshot, EUR_DRAWN_CAPTION, details, &dim,
              eur_drawn_text_get_height (widget, EUR_DRAWN_HEADING) + SPACING);
  write_cost (widget, snapshot, row, &color);
  gtk_widget_snapshot_child (widget, self->pill, snapshot);
}

/* Item */

/**
 * eur_dossier_list_row_set_item:
 * @item: (nullable): the dossier to show, or %NULL for none
 */
void
eur_dossier_list_row_set_item (EurDossierListRow *self,
                               EurDossierItem    *item)
{
  g_return_if_fail (EUR_IS_DOSSIER_LIST_ROW (self));
  g_return_if_fail (item == NULL || EUR_IS_DOSSIER_ITEM (item));

  if (self->item == item)
    return;

  if (self->item != NULL)
    g_clear_signal_handler (&self->changed, self->item);

  g_set_object (&self->item, item);
  if (item != NULL)
    {
      self->changed = g_signal_connect_swapped (item, "notify::row", G_CALLBACK (update), self);
      update (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

static void
eur_dossier_list_row_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (object);

  switch ((EurDossierListRowProperty) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_list_row_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (object);

  switch ((EurDossierListRowProperty) prop_id)
    {
    case PROP_ITEM:
      eur_dossier_list_row_set_item (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_list_row_dispose (GObject *object)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (object);

  eur_dossier_list_row_set_item (self, NULL);
  g_clear_pointer (&self->pill, gtk_widget_unparent);

  G_OBJECT_CLASS (eur_dossier_list_row_parent_class)->dispose (object);
}

static void
eur_dossier_list_row_class_init (EurDossierListRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_dossier_list_row_get_property;
  object_class->set_property = eur_dossier_list_row_set_property;
  object_class->dispose = eur_dossier_list_row_dispose;
  widget_class->measure = eur_dossier_list_row_measure;
  widget_class->size_allocate = eur_dossier_list_row_size_allocate;
  widget_class->snapshot = eur_dossier_list_row_snapshot;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, EUR_TYPE_DOSSIER_ITEM,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "dossierrow");
}

static void
eur_dossier_list_row_init (EurDossierListRow *self)
{
  self->pill = eur_stage_pill_new ();
  gtk_widget_set_visible (self->pill, FALSE);
  gtk_widget_set_parent (self->pill, GTK_WIDGET (self));
}

/**
 * eur_dossier_list_row_dup_label:
 * @row: (nullable): a row of the list
 *
 * Returns: (transfer full): what a screen reader says of it
 */
char *
eur_dossier_list_row_dup_label (EurDossierRow *row)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  if (row == NULL)
    return g_strdup (_("Reading…"));

  g_strv_builder_add (builder, get_title (row));
  g_strv_builder_take (builder, dup_details (row));

  if (row->cost_cents != 0)
    g_strv_builder_take (builder, eur_dossier_list_row_dup_cost (row));

  if (eur_dossier_row_is_fragile (row))
    g_strv_builder_add (builder, _("Fragile Financing"));

  g_strv_builder_add (builder, eur_stage_get_title (row->stage));
  parts = g_strv_builder_end (builder);

  return g_strjoinv (", ", parts);
}
