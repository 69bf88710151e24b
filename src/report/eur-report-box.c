/* eur-report-box.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-box.h"

/* Two heights that differ by less are the same. */
#define EPSILON 0.01

static void
clear_item (gpointer data)
{
  EurReportItem *item = data;

  g_clear_pointer (&item->line, pango_layout_line_unref);
}

EurReportBox *
eur_report_box_new (void)
{
  EurReportBox *self = g_new0 (EurReportBox, 1);

  self->items = g_array_new (FALSE, FALSE, sizeof (EurReportItem));
  g_array_set_clear_func (self->items, clear_item);

  return self;
}

void
eur_report_box_free (EurReportBox *self)
{
  g_array_unref (self->items);
  g_free (self);
}

/**
 * eur_report_box_add_line:
 * @self: a box
 * @item: a line of text; the box takes a reference to it
 *
 * Adds an item, and makes the box high enough for it.
 */
void
eur_report_box_add_line (EurReportBox        *self,
                         const EurReportItem *item)
{
  g_array_append_vals (self->items, item, 1);

  if (item->line != NULL)
    pango_layout_line_ref (item->line);

  self->height = MAX (self->height, item->y + item->height);
}

void
eur_report_box_add_shape (EurReportBox      *self,
                          EurReportItemKind  kind,
                          EurReportInk       ink,
                          double             x,
                          double             y,
                          double             width,
                          double             height)
{
  EurReportItem item = {
    .kind = kind,
    .ink = ink,
    .x = x,
    .y = y,
    .width = width,
    .height = height,
  };

  eur_report_box_add_line (self, &item);
}

/* The highest place at or above @cut where no item is cut in two. */
static double
clear_of_items (EurReportBox *self,
                double        cut)
{
  gboolean moved;

  do
    {
      moved = FALSE;

      for (guint i = 0; i < self->items->len; i++)
        {
          const EurReportItem *item = &g_array_index (self->items, EurReportItem, i);

          if (item->y < cut - EPSILON && item->y + item->height > cut + EPSILON)
            {
              cut = item->y;
              moved = TRUE;
            }
        }
    }
  while (moved);

  return cut;
}

/**
 * eur_report_box_find_cut:
 * @self: a box higher than @room
 * @room: the height left on the page
 *
 * Finds where a box may be cut so that at least two lines stay on each side
 * (no orphan, no widow).
 *
 * Returns: the height that stays on the page, 0 for none of it
 */
double
eur_report_box_find_cut (EurReportBox *self,
                         double        room)
{
  const double lines = 1.5 * EUR_REPORT_LINE;
  double cut = clear_of_items (self, room);

  if (self->height - cut < lines)
    cut = clear_of_items (self, self->height - lines);

  return cut < lines ? 0 : cut;
}

/**
 * eur_report_box_move:
 * @self: a box
 * @page: where its items go
 * @x: where its left edge goes on the page
 * @y: where its top goes on the page
 * @cut: what lies above goes, what lies below stays and becomes the box
 *
 * Moves the upper part of a box to a page.
 */
void
eur_report_box_move (EurReportBox *self,
                     EurReportBox *page,
                     double        x,
                     double        y,
                     double        cut)
{
  guint n_left = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      EurReportItem *item = &g_array_index (self->items, EurReportItem, i);

      if (item->y < cut - EPSILON)
        {
          item->x += x;
          item->y += y;
          g_array_append_vals (page->items, item, 1);
          item->line = NULL;
        }
      else
        {
          EurReportItem below = *item;

          below.y -= cut;
          item->line = NULL;
          g_array_index (self->items, EurReportItem, n_left++) = below;
        }
    }

  g_array_set_size (self->items, n_left);
  self->height = MAX (0, self->height - cut);
}
