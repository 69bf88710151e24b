/* eur-pieces-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-detail-row.h"
#include "eur-pieces-section.h"

/**
 * EurPiecesSection:
 *
 * The files of a dossier.
 */
struct _EurPiecesSection
{
  EurSection  parent_instance;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (EurPiecesSection, eur_pieces_section, EUR_TYPE_SECTION)

static char *
format_about (EurAttachment *attachment)
{
  g_autofree char *size = attachment->byte_size > 0 ? eur_french_format_size (attachment->byte_size) : NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  if (attachment->kind != NULL)
    g_strv_builder_add (builder, attachment->kind);

  if (size != NULL)
    g_strv_builder_add (builder, size);

  if (attachment->sha256 == NULL)
    g_strv_builder_add (builder, _("not on this computer"));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  EurAttachment *attachment = EUR_ATTACHMENT (item);
  g_autofree char *about = format_about (attachment);
  g_autofree char *day = NULL;

  if (attachment->received_at != NULL)
    day = eur_french_format_date (attachment->received_at, EUR_FRENCH_DATE_SHORT);

  return eur_detail_row_new (attachment->filename, about, day);
}

static void
attachments_changed_cb (EurPiecesSection *self)
{
  g_autoptr(GListModel) attachments = NULL;

  g_object_get (self, "attachments", &attachments, NULL);
  gtk_list_box_bind_model (self->list, attachments, create_row, NULL, NULL);
}

static void
eur_pieces_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_PIECES_SECTION);

  G_OBJECT_CLASS (eur_pieces_section_parent_class)->dispose (object);
}

static void
eur_pieces_section_class_init (EurPiecesSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_pieces_section_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-pieces-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPiecesSection, list);
  gtk_widget_class_bind_template_callback (widget_class, attachments_changed_cb);
}

static void
eur_pieces_section_init (EurPiecesSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
