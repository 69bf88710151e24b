/* eur-piece-preview.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-piece-preview.h"

/**
 * EurPiecePreview:
 *
 * A piece that is a picture or a PDF, looked at without leaving the dossier.
 */
struct _EurPiecePreview
{
  AdwDialog      parent_instance;

  GtkStack      *stack;
  AdwStatusPage *problem;
  GtkPicture    *picture;
  GtkWidget     *scroller;
  GtkBox        *pages;
  GtkLabel      *rest;

  GCancellable  *cancellable; /* ends the reading, when nobody looks any more */
};

G_DEFINE_FINAL_TYPE (EurPiecePreview, eur_piece_preview, ADW_TYPE_DIALOG)

typedef struct
{
  EurPiecePreview *self;
  GBytes          *bytes;
  char            *content_type;
} Load;

static void
load_free (gpointer data)
{
  Load *load = data;

  g_clear_object (&load->self);
  g_clear_pointer (&load->bytes, g_bytes_unref);
  g_free (load->content_type);
  g_free (load);
}

/* However it goes: closed, or with its window. */
static void
eur_piece_preview_unroot (GtkWidget *widget)
{
  g_cancellable_cancel (EUR_PIECE_PREVIEW (widget)->cancellable);

  GTK_WIDGET_CLASS (eur_piece_preview_parent_class)->unroot (widget);
}

static void
eur_piece_preview_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_PIECE_PREVIEW);

  G_OBJECT_CLASS (eur_piece_preview_parent_class)->dispose (object);
}

static void
eur_piece_preview_finalize (GObject *object)
{
  g_clear_object (&EUR_PIECE_PREVIEW (object)->cancellable);

  G_OBJECT_CLASS (eur_piece_preview_parent_class)->finalize (object);
}

static void
eur_piece_preview_class_init (EurPiecePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_piece_preview_dispose;
  G_OBJECT_CLASS (klass)->finalize = eur_piece_preview_finalize;
  widget_class->unroot = eur_piece_preview_unroot;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-piece-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, stack);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, problem);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, picture);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, scroller);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, pages);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, rest);
}

static void
eur_piece_preview_init (EurPiecePreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
}

static void
add_page (EurPiecePreview *self,
          GdkPaintable    *page,
          guint            number)
{
  GtkWidget *picture = gtk_picture_new_for_paintable (page);
  g_autofree char *name = g_strdup_printf (_("Page %u"), number);

  gtk_picture_set_alternative_text (GTK_PICTURE (picture), name);
  gtk_widget_add_css_class (picture, "card");
  gtk_box_append (self->pages, picture);
}

static void
show_pages (EurPiecePreview *self,
            GListModel      *textures,
            guint            n_pages)
{
  guint n_shown = g_list_model_get_n_items (textures);
  g_autofree char *text = NULL;

  for (guint i = 0; i < n_shown; i++)
    {
      g_autoptr(GdkPaintable) page = g_list_model_get_item (textures, i);

      add_page (self, page, i + 1);
    }

  gtk_stack_set_visible_child_name (self->stack, "pages");
  adw_dialog_set_focus (ADW_DIALOG (self), self->scroller);

  if (n_shown >= n_pages)
    return;

  text = g_strdup_printf (ngettext ("The first %u of %u page is shown: open the file to read the rest.",
                                    "The first %u of %u pages are shown: open the file to read the rest.", n_pages),
                          n_shown, n_pages);
  gtk_label_set_label (self->rest, text);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), TRUE);
}

/* A picture is seen whole; a page is read, and scrolled. */
static void
show (EurPiecePreview *self,
      EurPiecePages   *pages)
{
  GListModel *textures = eur_piece_pages_get_textures (pages);
  g_autoptr(GdkPaintable) first = g_list_model_get_item (textures, 0);

  if (eur_piece_pages_get_n_pages (pages) > 0)
    {
      show_pages (self, textures, eur_piece_pages_get_n_pages (pages));
      return;
    }

  gtk_picture_set_paintable (self->picture, first);
  gtk_stack_set_visible_child_name (self->stack, "picture");
}

static DexFuture *
load_fiber (gpointer data)
{
  Load *load = data;
  EurPiecePreview *self = load->self;
  g_autoptr(GError) error = NULL;
  g_autoptr(EurPiecePages) pages =
    dex_await_object (eur_piece_pages_load (load->bytes, load->content_type, self->cancellable), &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return dex_future_new_true ();

  if (pages != NULL)
    {
      show (self, pages);
    }
  else
    {
      adw_status_page_set_description (self->problem, error->message);
      gtk_stack_set_visible_child_name (self->stack, "problem");
    }

  return dex_future_new_true ();
}

/**
 * eur_piece_preview_new:
 * @title: the file's name
 * @bytes: what is in it
 * @content_type: (nullable): what it is
 *
 * Returns: (transfer floating): the dialog, which shows the file as soon as it
 *   is read, or says why it cannot be seen
 */
AdwDialog *
eur_piece_preview_new (const char *title,
                       GBytes     *bytes,
                       const char *content_type)
{
  EurPiecePreview *self = g_object_new (EUR_TYPE_PIECE_PREVIEW, "title", title, NULL);
  Load *load = g_new0 (Load, 1);

  g_set_object (&load->self, self);
  load->bytes = g_bytes_ref (bytes);
  load->content_type = g_strdup (content_type);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, load_fiber, load, load_free));

  return ADW_DIALOG (self);
}
