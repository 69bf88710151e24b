/* eur-piece-pages.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-piece-pages.h"

#if EUR_PDF_PREVIEW
#include <poppler.h>
#endif

/* Decoders are deeper than the stack of an ordinary fiber, those of PDF most of all. */
#define STACK_SIZE (8 * 1024 * 1024)

/**
 * EurPiecePages:
 *
 * What there is to see of a piece: a picture, or the first pages of a PDF.
 */
struct _EurPiecePages
{
  GObject     parent_instance;

  GListStore *textures;
  guint       n_pages; /* of the whole file; 0 for a picture */
};

G_DEFINE_FINAL_TYPE (EurPiecePages, eur_piece_pages, G_TYPE_OBJECT)

typedef struct
{
  GBytes   *bytes;
  gboolean  is_pdf;
} Load;

static void
load_free (gpointer data)
{
  Load *load = data;

  g_clear_pointer (&load->bytes, g_bytes_unref);
  g_free (load);
}

static void
eur_piece_pages_finalize (GObject *object)
{
  g_clear_object (&EUR_PIECE_PAGES (object)->textures);

  G_OBJECT_CLASS (eur_piece_pages_parent_class)->finalize (object);
}

static void
eur_piece_pages_class_init (EurPiecePagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_piece_pages_finalize;
}

static void
eur_piece_pages_init (EurPiecePages *self)
{
  self->textures = g_list_store_new (GDK_TYPE_TEXTURE);
}

static gboolean
is_pdf (const char *content_type)
{
  return content_type != NULL && g_content_type_is_a (content_type, "application/pdf");
}

#if EUR_PDF_PREVIEW

/* White, because paper is: a PDF paints only what is on it. */
static GdkTexture *
render_page (PopplerPage *page)
{
  double width, height, scale;
  cairo_surface_t *surface;
  cairo_t *cr;
  GdkTexture *texture;
  g_autoptr(GBytes) pixels = NULL;

  poppler_page_get_size (page, &width, &height);
  if (width <= 0 || height <= 0)
    return NULL;

  scale = MIN (2.0, EUR_PIECE_PAGE_SIZE / MAX (width, height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MAX (1, (int) (width * scale)), MAX (1, (int) (height * scale)));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  poppler_page_render (page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  pixels = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                       (gsize) cairo_image_surface_get_stride (surface) *
                                         cairo_image_surface_get_height (surface),
                                       (GDestroyNotify) cairo_surface_destroy, surface);
  texture = gdk_memory_texture_new (cairo_image_surface_get_width (surface), cairo_image_surface_get_height (surface),
                                    G_BYTE_ORDER == G_LITTLE_ENDIAN ? GDK_MEMORY_B8G8R8X8 : GDK_MEMORY_X8R8G8B8,
                                    pixels, cairo_image_surface_get_stride (surface));

  return texture;
}

static gboolean
load_pdf (EurPiecePages  *self,
          GBytes         *bytes,
          GError        **error)
{
  /* Before some version its types have no cleanup of their own, and then they have. */
  g_autoptr(GError) problem = NULL;
  PopplerDocument *document = poppler_document_new_from_bytes (bytes, NULL, &problem);
  g_autoptr(GObject) owned = G_OBJECT (document);

  if (document != NULL)
    self->n_pages = MAX (0, poppler_document_get_n_pages (document));

  for (guint i = 0; i < MIN (self->n_pages, EUR_PIECE_PAGES_MAX); i++)
    {
      PopplerPage *page = poppler_document_get_page (document, i);
      g_autoptr(GObject) owned_page = G_OBJECT (page);
      g_autoptr(GdkTexture) texture = page != NULL ? render_page (page) : NULL;

      if (texture != NULL)
        g_list_store_append (self->textures, texture);
    }

  if (g_list_model_get_n_items (G_LIST_MODEL (self->textures)) > 0)
    return TRUE;

  if (g_error_matches (problem, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                         _("This PDF is protected by a password: open it with another application."));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                         _("This PDF cannot be shown: it is damaged, or it is something else."));

  return FALSE;
}

#else

static gboolean
load_pdf (EurPiecePages  *self,
          GBytes         *bytes,
          GError        **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _("PDF is not shown here: open it with another application."));

  return FALSE;
}

#endif

static gboolean
load_picture (EurPiecePages  *self,
              GBytes         *bytes,
              GError        **error)
{
  g_autoptr(GdkTexture) texture = gdk_texture_new_from_bytes (bytes, NULL);

  if (texture == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _("This picture cannot be shown: it is damaged, or of a kind that is not known here."));
      return FALSE;
    }

  g_list_store_append (self->textures, texture);

  return TRUE;
}

static DexFuture *
load_fiber (gpointer data)
{
  Load *load = data;
  g_autoptr(EurPiecePages) self = g_object_new (EUR_TYPE_PIECE_PAGES, NULL);
  g_autoptr(GError) error = NULL;

  if (!(load->is_pdf ? load_pdf (self, load->bytes, &error) : load_picture (self, load->bytes, &error)))
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_take_object (g_steal_pointer (&self));
}

/**
 * eur_piece_pages_can_load:
 * @content_type: (nullable): what a piece is
 *
 * Returns: whether there is anything to see of such a piece
 */
gboolean
eur_piece_pages_can_load (const char *content_type)
{
  if (is_pdf (content_type))
    return EUR_PDF_PREVIEW;

  return content_type != NULL && g_str_has_prefix (content_type, "image/");
}

/**
 * eur_piece_pages_load:
 * @bytes: a piece
 * @content_type: what it is
 *
 * Returns: (transfer full): a future of its #EurPiecePages, decoded on a worker
 *   thread, or of a sentence that says why there are none
 */
DexFuture *
eur_piece_pages_load (GBytes     *bytes,
                      const char *content_type)
{
  Load *load;

  dex_return_error_if_fail (bytes != NULL);

  load = g_new0 (Load, 1);
  load->bytes = g_bytes_ref (bytes);
  load->is_pdf = is_pdf (content_type);

  return dex_scheduler_spawn (dex_thread_pool_scheduler_get_default (), STACK_SIZE, load_fiber, load, load_free);
}

/**
 * eur_piece_pages_get_textures:
 *
 * Returns: (transfer none): the #GdkTexture of each page that is shown
 */
GListModel *
eur_piece_pages_get_textures (EurPiecePages *self)
{
  g_return_val_if_fail (EUR_IS_PIECE_PAGES (self), NULL);

  return G_LIST_MODEL (self->textures);
}

/**
 * eur_piece_pages_get_n_pages:
 *
 * Returns: how many pages the file has; 0 for a picture
 */
guint
eur_piece_pages_get_n_pages (EurPiecePages *self)
{
  g_return_val_if_fail (EUR_IS_PIECE_PAGES (self), 0);

  return self->n_pages;
}
