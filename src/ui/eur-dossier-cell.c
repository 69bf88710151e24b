/* eur-dossier-cell.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-cell.h"
#include "eur-dossier-list-row.h"
#include "eur-drawn-text.h"

/**
 * EurDossierCell:
 *
 * A text of a dossier in the table, see eur-drawn-text.c. The column gives it its
 * width; what is cut there is a tooltip too.
 */
struct _EurDossierCell
{
  GtkWidget        parent_instance;

  EurDossierField  field;
  EurDossierItem  *item;    /* (nullable) */
  gulong           changed; /* the handler of the item, while the cell is in sight */
};

G_DEFINE_FINAL_TYPE (EurDossierCell, eur_dossier_cell, GTK_TYPE_WIDGET)

static char *
dup_number (EurDossierRow *row)
{
  return g_strdup (row->number);
}

static char *
dup_title (EurDossierRow *row)
{
  return g_strdup (row->title != NULL ? row->title : _("Untitled"));
}

static char *
dup_owner (EurDossierRow *row)
{
  return g_strdup (row->owner);
}

static char *
dup_communes (EurDossierRow *row)
{
  return g_strdup (row->communes);
}

static char *
dup_received (EurDossierRow *row)
{
  if (eur_text_is_empty (row->received_at))
    return NULL;

  return eur_french_format_date (row->received_at, EUR_FRENCH_DATE_SHORT);
}

static const struct
{
  char *(*dup_text) (EurDossierRow *row);
  EurDrawnStyle style;
  gboolean      dimmed;
  gboolean      at_end;
} fields[] = {
  [EUR_DOSSIER_FIELD_NUMBER]   = { dup_number, EUR_DRAWN_NUMERIC, .dimmed = TRUE },
  [EUR_DOSSIER_FIELD_TITLE]    = { dup_title, EUR_DRAWN_PLAIN },
  [EUR_DOSSIER_FIELD_OWNER]    = { dup_owner, EUR_DRAWN_PLAIN },
  [EUR_DOSSIER_FIELD_COMMUNES] = { dup_communes, EUR_DRAWN_PLAIN },
  [EUR_DOSSIER_FIELD_RECEIVED] = { dup_received, EUR_DRAWN_NUMERIC, .at_end = TRUE },
  [EUR_DOSSIER_FIELD_COST]     = { eur_dossier_list_row_dup_cost, EUR_DRAWN_NUMERIC, .at_end = TRUE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == EUR_N_DOSSIER_FIELDS);

static char *
dup_text (EurDossierCell *self)
{
  EurDossierRow *row = self->item != NULL ? eur_dossier_item_get_row (self->item) : NULL;

  if (row != NULL)
    return fields[self->field].dup_text (row);

  return self->item != NULL && self->field == EUR_DOSSIER_FIELD_TITLE ? g_strdup ("…") : NULL;
}

static void
tell_text (EurDossierCell *self)
{
  g_autofree char *text = dup_text (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "",
                                  -1);
}

static void
update (EurDossierCell *self)
{
  tell_text (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
follow (EurDossierCell *self)
{
  if (self->item != NULL)
    self->changed = g_signal_connect_swapped (self->item, "notify::row", G_CALLBACK (update), self);

  update (self);
}

static void
unfollow (EurDossierCell *self)
{
  if (self->changed != 0)
    g_clear_signal_handler (&self->changed, self->item);
}

/* Nobody hears of what is out of sight: most of the cells of a table. */
static void
eur_dossier_cell_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (eur_dossier_cell_parent_class)->map (widget);
  follow (EUR_DOSSIER_CELL (widget));
}

static void
eur_dossier_cell_unmap (GtkWidget *widget)
{
  unfollow (EUR_DOSSIER_CELL (widget));
  GTK_WIDGET_CLASS (eur_dossier_cell_parent_class)->unmap (widget);
}

static void
eur_dossier_cell_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  EurDossierCell *self = EUR_DOSSIER_CELL (widget);

  *minimum = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = eur_drawn_text_get_height (widget, fields[self->field].style);

  *natural = *minimum;
  *minimum_baseline = -1;
  *natural_baseline = -1;
}

static void
eur_dossier_cell_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  EurDossierCell *self = EUR_DOSSIER_CELL (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int room = gtk_widget_get_width (widget);
  g_autofree char *text = dup_text (self);
  g_autoptr(PangoLayout) layout = NULL;
  GdkRGBA color;
  int width, height;

  if (text == NULL)
    return;

  layout = eur_drawn_text_create_layout (widget, fields[self->field].style, text, room);
  pango_layout_get_pixel_size (layout, &width, &height);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  gtk_widget_get_color (widget, &color);
  eur_drawn_text_append (snapshot, layout, &color,
                         fields[self->field].at_end != mirrored ? room - width : 0,
                         (gtk_widget_get_height (widget) - height) / 2);
}

static gboolean
eur_dossier_cell_query_tooltip (GtkWidget  *widget,
                                int         x,
                                int         y,
                                gboolean    keyboard_tooltip,
                                GtkTooltip *tooltip)
{
  EurDossierCell *self = EUR_DOSSIER_CELL (widget);
  g_autofree char *text = dup_text (self);
  g_autoptr(PangoLayout) layout = NULL;

  layout = eur_drawn_text_create_layout (widget, fields[self->field].style, text, gtk_widget_get_width (widget));
  if (!pango_layout_is_ellipsized (layout))
    return FALSE;

  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
eur_dossier_cell_dispose (GObject *object)
{
  EurDossierCell *self = EUR_DOSSIER_CELL (object);

  unfollow (self);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (eur_dossier_cell_parent_class)->dispose (object);
}

static void
eur_dossier_cell_class_init (EurDossierCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_dossier_cell_dispose;
  widget_class->map = eur_dossier_cell_map;
  widget_class->unmap = eur_dossier_cell_unmap;
  widget_class->measure = eur_dossier_cell_measure;
  widget_class->snapshot = eur_dossier_cell_snapshot;
  widget_class->query_tooltip = eur_dossier_cell_query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "dossiercell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
eur_dossier_cell_init (EurDossierCell *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * eur_dossier_cell_new:
 *
 * Returns: (transfer floating): a cell that shows @field of the items it is given
 */
GtkWidget *
eur_dossier_cell_new (EurDossierField field)
{
  EurDossierCell *self = g_object_new (EUR_TYPE_DOSSIER_CELL, NULL);

  self->field = field;
  if (fields[field].dimmed)
    gtk_widget_add_css_class (GTK_WIDGET (self), "dimmed");

  return GTK_WIDGET (self);
}

/**
 * eur_dossier_cell_set_item:
 * @item: (nullable): whose text is shown, now and whenever it is read again
 */
void
eur_dossier_cell_set_item (EurDossierCell *self,
                           EurDossierItem *item)
{
  g_return_if_fail (EUR_IS_DOSSIER_CELL (self));
  g_return_if_fail (item == NULL || EUR_IS_DOSSIER_ITEM (item));

  if (self->item == item)
    return;

  unfollow (self);
  g_set_object (&self->item, item);
  if (item != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    follow (self);
}
