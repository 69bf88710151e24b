/* eur-report-paint.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "eur-report-paint.h"
#include "eur-report.h"

#define MAX_DEPTH 16
#define ARTIFACT  "Artifact"

/* What is open in the PDF, from the outermost element. */
typedef struct
{
  cairo_t            *cr;
  const EurReportTag *open[MAX_DEPTH];
  guint               depth;
} Painter;

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
close_tags (Painter *self,
            guint    depth)
{
  while (self->depth > depth)
    cairo_tag_end (self->cr, self->open[--self->depth]->name);
}

static void
open_tags (Painter            *self,
           const EurReportTag *tag,
           guint               depth)
{
  if (tag->depth > depth + 1)
    open_tags (self, tag->parent, depth);

  cairo_tag_begin (self->cr, tag->name, NULL);
  self->open[self->depth++] = tag;
}

/* Closes and opens elements until @tag is the innermost one open. */
static void
switch_tag (Painter            *self,
            const EurReportTag *tag)
{
  const EurReportTag *common = tag;

  g_return_if_fail (tag->depth <= MAX_DEPTH);

  while (common != NULL && (common->depth > self->depth || self->open[common->depth - 1] != common))
    common = common->parent;

  close_tags (self, common != NULL ? common->depth : 0);

  if (common != tag)
    open_tags (self, tag, self->depth);
}

static void
paint_picture (cairo_t             *cr,
               const EurReportItem *item)
{
  const cairo_rectangle_t area = { item->x, item->y, item->width, item->height };

  cairo_save (cr);
  item->draw (item->data, cr, &area);
  cairo_restore (cr);
}

static void
paint_item (cairo_t             *cr,
            const EurReportItem *item)
{
  const double inset = EUR_REPORT_THIN / 2;

  eur_report_ink_set (item->ink, cr);

  switch (item->kind)
    {
    case EUR_REPORT_ITEM_TEXT:
      cairo_move_to (cr, item->x, item->y + item->baseline);
      pango_cairo_show_layout_line (cr, item->line);
      break;

    case EUR_REPORT_ITEM_FILL:
      cairo_rectangle (cr, item->x, item->y, item->width, item->height);
      cairo_fill (cr);
      break;

    case EUR_REPORT_ITEM_PICTURE:
      paint_picture (cr, item);
      break;

    case EUR_REPORT_ITEM_OUTLINE:
      cairo_set_line_width (cr, EUR_REPORT_THIN);
      cairo_rectangle (cr, item->x + inset, item->y + inset, item->width - 2 * inset, item->height - 2 * inset);
      cairo_stroke (cr);
      break;

    case EUR_REPORT_ITEM_EMPTY:
    default:
      break;
    }
}

static gboolean
is_decoration (const EurReportItem *item)
{
  return item->tag == NULL || g_str_equal (item->tag->name, ARTIFACT);
}

/* Shapes, the footer and repeated headings: not for a screen reader.  Before
 * 1.18 cairo does not know this mark and would refuse the whole file. */
static void
paint_decoration (Painter      *self,
                  EurReportBox *page)
{
  gboolean marked = cairo_version () >= CAIRO_VERSION_ENCODE (1, 18, 0);

  if (marked)
    cairo_tag_begin (self->cr, ARTIFACT, NULL);

  for (guint i = 0; i < page->items->len; i++)
    {
      const EurReportItem *item = &g_array_index (page->items, EurReportItem, i);

      if (is_decoration (item))
        paint_item (self->cr, item);
    }

  if (marked)
    cairo_tag_end (self->cr, ARTIFACT);
}

/* An element that holds text ends with the page; those around it go on, but
 * not after the last one: what ends after a page begins another. */
static void
paint_page (Painter      *self,
            EurReportBox *page,
            gboolean      is_last)
{
  const EurReportTag *last = NULL;

  paint_decoration (self, page);

  for (guint i = 0; i < page->items->len; i++)
    {
      const EurReportItem *item = &g_array_index (page->items, EurReportItem, i);

      if (is_decoration (item))
        continue;

      last = item->tag;
      switch_tag (self, last);
      paint_item (self->cr, item);
    }

  if (is_last)
    close_tags (self, 0);
  else if (last != NULL)
    close_tags (self, last->depth - 1);

  cairo_show_page (self->cr);
}

static void
set_metadata (cairo_surface_t         *surface,
              const EurReportMetadata *metadata)
{
  g_autofree char *created_at = g_date_time_format_iso8601 (metadata->created_at);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, metadata->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, metadata->author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, metadata->creator);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created_at);
}

static void
set_outline (cairo_surface_t *surface,
             GArray          *outline)
{
  for (guint i = 0; i < outline->len; i++)
    {
      const EurReportOutline *entry = &g_array_index (outline, EurReportOutline, i);
      g_autofree char *place = g_strdup_printf ("page=%u pos=[%d %d]", entry->page + 1,
                                                (int) EUR_REPORT_MARGIN, (int) entry->y);

      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, entry->title, place, 0);
    }
}

static cairo_status_t
paint_pages (EurReportLayout         *layout,
             const EurReportMetadata *metadata,
             GByteArray              *bytes)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, bytes,
                                                                  EUR_REPORT_PAGE_WIDTH, EUR_REPORT_PAGE_HEIGHT);
  Painter painter = { .cr = cairo_create (surface) };
  cairo_status_t status;

  set_metadata (surface, metadata);
  set_outline (surface, layout->outline);

  if (layout->tags->len > 0)
    open_tags (&painter, g_ptr_array_index (layout->tags, 0), 0);

  for (guint i = 0; i < layout->pages->len; i++)
    paint_page (&painter, g_ptr_array_index (layout->pages, i), i + 1 == layout->pages->len);

  status = cairo_status (painter.cr);
  cairo_destroy (painter.cr);
  cairo_surface_finish (surface);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);

  cairo_surface_destroy (surface);

  return status;
}

/**
 * eur_report_paint:
 * @layout: a document whose boxes are all placed
 * @metadata: what the file says of itself
 * @error: return location
 *
 * Draws a document as a tagged PDF.
 *
 * Returns: (transfer full): the file, or %NULL with %EUR_REPORT_ERROR_FAILED
 */
GBytes *
eur_report_paint (EurReportLayout          *layout,
                  const EurReportMetadata  *metadata,
                  GError                  **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  cairo_status_t status = paint_pages (layout, metadata, bytes);

  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

  g_set_error (error, EUR_REPORT_ERROR, EUR_REPORT_ERROR_FAILED,
               _("The pages could not be drawn: %s."), cairo_status_to_string (status));

  return NULL;
}
