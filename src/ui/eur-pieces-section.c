/* eur-pieces-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-piece-row.h"
#include "eur-pieces-section.h"

/**
 * EurPiecesSection:
 *
 * The files of a dossier. Files dropped here are added by the page's action
 * “dossier.add-file”.
 */
struct _EurPiecesSection
{
  EurSection     parent_instance;

  GtkListBox    *list;
  GtkDropTarget *drop_target;
};

G_DEFINE_FINAL_TYPE (EurPiecesSection, eur_pieces_section, EUR_TYPE_SECTION)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return eur_piece_row_new (EUR_ATTACHMENT (item));
}

static void
attachments_changed_cb (EurPiecesSection *self)
{
  g_autoptr(GListModel) attachments = NULL;

  g_object_get (self, "attachments", &attachments, NULL);
  gtk_list_box_bind_model (self->list, attachments, create_row, NULL, NULL);
}

static gboolean
dropped_cb (EurPiecesSection *self,
            const GValue     *value)
{
  g_autoptr(GSList) files = NULL;

  if (!G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return FALSE;

  files = gdk_file_list_get_files (g_value_get_boxed (value));
  for (GSList *each = files; each != NULL; each = each->next)
    {
      g_autofree char *uri = g_file_get_uri (each->data);

      gtk_widget_activate_action (GTK_WIDGET (self), "dossier.add-file", "s", uri);
    }

  return files != NULL;
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
  gtk_widget_class_bind_template_child (widget_class, EurPiecesSection, drop_target);
  gtk_widget_class_bind_template_callback (widget_class, attachments_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, dropped_cb);
}

static void
eur_pieces_section_init (EurPiecesSection *self)
{
  GType types[] = { GDK_TYPE_FILE_LIST };

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->drop_target, types, G_N_ELEMENTS (types));
}
