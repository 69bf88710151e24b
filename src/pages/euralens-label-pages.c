/* euralens-label-pages.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include <gio/gunixoutputstream.h>
#include <poppler.h>

#include "eur-pages.h"

/* euralens-label-pages < FILE.pdf: the first pages of a PDF, for the window to show.
 *
 * A PDF comes from anybody, and reading one is much code: it is done here, where
 * a crash, an endless loop or a hunger for memory ends this process only.
 */

static const struct
{
  int    resource;
  rlim_t limit;
} limits[] = {
  { RLIMIT_AS, (rlim_t) 2 * 1024 * 1024 * 1024 },
  { RLIMIT_CORE, 0 },
  { RLIMIT_CPU, EUR_PAGES_SECONDS },
};

static void
limit_self (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      struct rlimit limit = { limits[i].limit, limits[i].limit };

      /* Refused where less is allowed already, which is as well. */
      setrlimit (limits[i].resource, &limit);
    }
}

/* White, because paper is: a PDF paints only what is on it. */
static void
paint_page (PopplerPage     *page,
            cairo_surface_t *surface,
            double           scale)
{
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  poppler_page_render (page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
}

static GVariant *
render_page (PopplerPage *page)
{
  double width, height, scale;
  cairo_surface_t *surface;
  g_autoptr(GBytes) pixels = NULL;

  poppler_page_get_size (page, &width, &height);
  if (!(width > 0 && height > 0))
    return NULL;

  scale = MIN (2.0, EUR_PAGES_SIZE / MAX (width, height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MAX (1, (int) (width * scale)), MAX (1, (int) (height * scale)));
  paint_page (page, surface, scale);

  pixels = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                       (gsize) cairo_image_surface_get_stride (surface) *
                                         cairo_image_surface_get_height (surface),
                                       (GDestroyNotify) cairo_surface_destroy, surface);

  return g_variant_new ("(uu@ay)",
                        (guint32) cairo_image_surface_get_width (surface),
                        (guint32) cairo_image_surface_get_height (surface),
                        g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, pixels, TRUE));
}

/* NULL when there is not one page to see. */
static GVariant *
render_pages (PopplerDocument *document)
{
  guint n_pages = MAX (0, poppler_document_get_n_pages (document));
  guint n_rendered = 0;
  g_auto(GVariantBuilder) pages = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a(uuay)"));

  for (guint i = 0; i < MIN (n_pages, EUR_PAGES_MAX); i++)
    {
      /* Before some version its types have no cleanup of their own, and then they have. */
      PopplerPage *page = poppler_document_get_page (document, i);
      g_autoptr(GObject) owned_page = G_OBJECT (page);
      GVariant *rendered = page != NULL ? render_page (page) : NULL;

      if (rendered != NULL)
        {
          g_variant_builder_add_value (&pages, rendered);
          n_rendered++;
        }
    }

  return n_rendered > 0 ? g_variant_ref_sink (g_variant_new ("(ua(uuay))", n_pages, &pages)) : NULL;
}

static gboolean
write_pages (GVariant  *pages,
             GError   **error)
{
  g_autoptr(GOutputStream) output = g_unix_output_stream_new (STDOUT_FILENO, FALSE);

  return g_output_stream_write_all (output, g_variant_get_data (pages), g_variant_get_size (pages), NULL, NULL, error);
}

int
main (void)
{
  g_autoptr(GMappedFile) file = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GObject) document = NULL;
  g_autoptr(GVariant) pages = NULL;
  g_autoptr(GError) error = NULL;

  limit_self ();

  if (!(file = g_mapped_file_new_from_fd (STDIN_FILENO, FALSE, &error)))
    {
      g_printerr ("euralens-label-pages: %s\n", error->message);
      return EXIT_FAILURE;
    }

  bytes = g_mapped_file_get_bytes (file);
  document = (GObject *) poppler_document_new_from_bytes (bytes, NULL, &error);
  if (document == NULL)
    return g_error_matches (error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED) ? EUR_PAGES_LOCKED : EUR_PAGES_DAMAGED;

  if (!(pages = render_pages (POPPLER_DOCUMENT (document))))
    return EUR_PAGES_DAMAGED;

  return write_pages (pages, &error) ? EUR_PAGES_DONE : EXIT_FAILURE;
}
