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
  AdwDialog   parent_instance;

  GtkStack   *stack;
  GtkPicture *picture;
  GtkWidget  *scroller;
  GtkBox     *pages;
  GtkLabel   *rest;
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
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, stack);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, picture);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, scroller);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, pages);
  gtk_widget_class_bind_template_child (widget_class, EurPiecePreview, rest);
}

static void
eur_piece_preview_init (EurPiecePreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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

/**
 * eur_piece_preview_new:
 * @title: the file's name
 * @pages: what there is to see of it
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
eur_piece_preview_new (const char    *title,
                       EurPiecePages *pages)
{
  EurPiecePreview *self = g_object_new (EUR_TYPE_PIECE_PREVIEW, "title", title, NULL);
  GListModel *textures = eur_piece_pages_get_textures (pages);
  g_autoptr(GdkPaintable) first = g_list_model_get_item (textures, 0);

  /* A picture is seen whole; a page is read, and scrolled. */
  if (eur_piece_pages_get_n_pages (pages) == 0)
    gtk_picture_set_paintable (self->picture, first);
  else
    show_pages (self, textures, eur_piece_pages_get_n_pages (pages));

  return ADW_DIALOG (self);
}
