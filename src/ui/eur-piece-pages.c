/* eur-piece-pages.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-pdf-reader.h"
#include "eur-piece-pages.h"

/* Decoders are deeper than the stack of an ordinary fiber. */
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
  GBytes       *bytes;
  GCancellable *cancellable; /* (nullable) */
  gboolean      is_pdf;
} Load;

static void
load_free (gpointer data)
{
  Load *load = data;

  g_clear_pointer (&load->bytes, g_bytes_unref);
  g_clear_object (&load->cancellable);
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

/* What comes from the other process is measured before it is shown. */
static gboolean
add_page (EurPiecePages *self,
          GVariant      *page)
{
  guint32 width, height;
  g_autoptr(GVariant) pixels = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GdkTexture) texture = NULL;

  g_variant_get (page, "(uu@ay)", &width, &height, &pixels);
  if (width < 1 || width > EUR_PAGES_SIZE || height < 1 || height > EUR_PAGES_SIZE ||
      g_variant_get_size (pixels) != (gsize) width * height * 4)
    return FALSE;

  bytes = g_variant_get_data_as_bytes (pixels);
  texture = gdk_memory_texture_new (width, height,
                                    G_BYTE_ORDER == G_LITTLE_ENDIAN ? GDK_MEMORY_B8G8R8X8 : GDK_MEMORY_X8R8G8B8,
                                    bytes, (gsize) width * 4);
  g_list_store_append (self->textures, texture);

  return TRUE;
}

static gboolean
load_pdf (EurPiecePages  *self,
          Load           *load,
          GError        **error)
{
  g_autoptr(GVariant) answer = dex_await_variant (eur_pdf_reader_run (EUR_PAGES_PROGRAM, load->bytes, load->cancellable), error);
  g_autoptr(GVariant) pages = NULL;

  if (answer == NULL)
    return FALSE;

  g_variant_get (answer, "(u@a(uuay))", &self->n_pages, &pages);

  for (gsize i = 0; i < MIN (g_variant_n_children (pages), EUR_PAGES_MAX); i++)
    {
      g_autoptr(GVariant) page = g_variant_get_child_value (pages, i);

      if (!add_page (self, page))
        break;
    }

  if (g_list_model_get_n_items (G_LIST_MODEL (self->textures)) > 0)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _("This PDF cannot be shown: it is damaged, or it is something else."));

  return FALSE;
}

static gboolean
load_picture (EurPiecePages  *self,
              Load           *load,
              GError        **error)
{
  g_autoptr(GdkTexture) texture = gdk_texture_new_from_bytes (load->bytes, NULL);

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

  if (!(load->is_pdf ? load_pdf (self, load, &error) : load_picture (self, load, &error)))
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
 * @cancellable: (nullable): cancelled when nobody will look at it
 *
 * Returns: (transfer full): a future of its #EurPiecePages, decoded away
 *   from the main loop, or of a sentence that says why there are none
 */
DexFuture *
eur_piece_pages_load (GBytes       *bytes,
                      const char   *content_type,
                      GCancellable *cancellable)
{
  Load *load;

  dex_return_error_if_fail (bytes != NULL);

  load = g_new0 (Load, 1);
  load->bytes = g_bytes_ref (bytes);
  g_set_object (&load->cancellable, cancellable);
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
