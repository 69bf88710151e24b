/* ui-pdf.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo-pdf.h>
#include <glib.h>

G_BEGIN_DECLS

static inline cairo_status_t
ui_pdf_write_cb (void                *array,
                 const unsigned char *data,
                 unsigned int         length)
{
  g_byte_array_append (array, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Of as many pages, with a square on each; A4 as cairo counts it. */
static inline GBytes *
ui_pdf_new (guint n_pages)
{
  GByteArray *array = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (ui_pdf_write_cb, array, 595, 842);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < n_pages; i++)
    {
      cairo_rectangle (cr, 100, 100, 200, 200);
      cairo_fill (cr);
      cairo_show_page (cr);
    }

  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (array);
}

G_END_DECLS
