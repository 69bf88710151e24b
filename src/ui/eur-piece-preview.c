/* eur-piece-preview.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-piece-preview.h"

/* Decoders of pictures are deeper than the stack of an ordinary fiber. */
#define STACK_SIZE (2 * 1024 * 1024)

/**
 * EurPiecePreview:
 *
 * A piece that is a picture, looked at without leaving the dossier.
 */
struct _EurPiecePreview
{
  AdwDialog   parent_instance;

  GtkPicture *picture;
};

G_DEFINE_FINAL_TYPE (EurPiecePreview, eur_piece_preview, ADW_TYPE_DIALOG)

static void
eur_piece_preview_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_PIECE_PREVIEW);

  G_OBJECT_CLASS (eur_piece_preview_parent_class)->dispose (object);
}

static void
eur_piece_preview_class_init (EurPiecePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_piece_preview_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-piece-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, picture);
}

static void
eur_piece_preview_init (EurPiecePreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static DexFuture *
load_fiber (gpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GdkTexture) texture = gdk_texture_new_from_bytes (data, &error);

  if (texture == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_take_object (g_steal_pointer (&texture));
}

/**
 * eur_piece_preview_load:
 * @bytes: a picture
 *
 * Returns: (transfer full): a future of its #GdkTexture, decoded on a worker thread
 */
DexFuture *
eur_piece_preview_load (GBytes *bytes)
{
  dex_return_error_if_fail (bytes != NULL);

  return dex_scheduler_spawn (dex_thread_pool_scheduler_get_default (), STACK_SIZE, load_fiber,
                              g_bytes_ref (bytes), (GDestroyNotify) g_bytes_unref);
}

/**
 * eur_piece_preview_new:
 * @title: the file's name
 * @texture: its picture
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
eur_piece_preview_new (const char *title,
                       GdkTexture *texture)
{
  EurPiecePreview *self = g_object_new (EUR_TYPE_PIECE_PREVIEW, "title", title, NULL);

  gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (texture));

  return ADW_DIALOG (self);
}
