/* eur-piece-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-piece-pages.h"
#include "eur-piece-row.h"
#include "eur-text-cell.h"

/**
 * EurPieceRow:
 *
 * A file of a dossier: what it is, which can be written here, and what can be
 * done with it through the page's actions.
 */
struct _EurPieceRow
{
  AdwPreferencesRow  parent_instance;

  GtkWidget         *kind;
  GtkWidget         *preview;
  GtkWidget         *open;
  GtkWidget         *remove;

  EurAttachment     *piece;
  GBindingGroup     *bindings;
};

G_DEFINE_FINAL_TYPE (EurPieceRow, eur_piece_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_PIECE = 1,
} EurPieceRowProperty;

static GParamSpec *properties[PROP_PIECE + 1];

/* Closures */

static gboolean
is_blank (EurPieceRow *self,
          const char  *value)
{
  return value == NULL;
}

static gboolean
is_here (EurPieceRow *self,
         const char  *sha256)
{
  return sha256 != NULL;
}

static gboolean
can_preview (EurPieceRow *self,
             const char  *content_type,
             const char  *sha256)
{
  return sha256 != NULL && eur_piece_pages_can_load (content_type);
}

static char *
format_about (EurPieceRow *self,
              gint64       byte_size,
              const char  *received_at,
              const char  *sha256)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  if (byte_size > 0)
    g_strv_builder_take (builder, eur_french_format_size (byte_size));

  if (received_at != NULL)
    {
      g_autofree char *day = eur_french_format_date (received_at, EUR_FRENCH_DATE_SHORT);

      g_strv_builder_take (builder, g_strdup_printf (_("received on %s"), day));
    }

  if (sha256 == NULL)
    g_strv_builder_add (builder, _("not on this computer"));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

static void
take_name (GtkWidget *widget,
           char      *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);
}

static void
set_piece (EurPieceRow   *self,
           EurAttachment *piece)
{
  GtkWidget *buttons[] = { self->preview, self->open, self->remove };

  if (piece == NULL || !g_set_object (&self->piece, piece))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (buttons[i]), "s",
                                      eur_document_get_id (EUR_DOCUMENT (piece)));

  take_name (self->preview, g_strdup_printf (_("Preview “%s”"), piece->filename));
  take_name (self->open, g_strdup_printf (_("Open “%s”"), piece->filename));
  take_name (self->remove, g_strdup_printf (_("Remove “%s”"), piece->filename));
  take_name (GTK_WIDGET (self), g_strdup (piece->filename));

  g_binding_group_set_source (self->bindings, piece);
}

static void
eur_piece_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  EurPieceRow *self = EUR_PIECE_ROW (object);

  switch ((EurPieceRowProperty) prop_id)
    {
    case PROP_PIECE:
      g_value_set_object (value, self->piece);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_piece_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  EurPieceRow *self = EUR_PIECE_ROW (object);

  switch ((EurPieceRowProperty) prop_id)
    {
    case PROP_PIECE:
      set_piece (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_piece_row_dispose (GObject *object)
{
  EurPieceRow *self = EUR_PIECE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_PIECE_ROW);
  g_clear_object (&self->bindings);
  g_clear_object (&self->piece);

  G_OBJECT_CLASS (eur_piece_row_parent_class)->dispose (object);
}

static void
eur_piece_row_class_init (EurPieceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_piece_row_get_property;
  object_class->set_property = eur_piece_row_set_property;
  object_class->dispose = eur_piece_row_dispose;

  properties[PROP_PIECE] =
    g_param_spec_object ("piece", NULL, NULL, EUR_TYPE_ATTACHMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_ATTACHMENT);
  g_type_ensure (EUR_TYPE_TEXT_CELL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-piece-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPieceRow, kind);
  gtk_widget_class_bind_template_child (widget_class, EurPieceRow, preview);
  gtk_widget_class_bind_template_child (widget_class, EurPieceRow, open);
  gtk_widget_class_bind_template_child (widget_class, EurPieceRow, remove);
  gtk_widget_class_bind_template_callback (widget_class, is_blank);
  gtk_widget_class_bind_template_callback (widget_class, is_here);
  gtk_widget_class_bind_template_callback (widget_class, can_preview);
  gtk_widget_class_bind_template_callback (widget_class, format_about);
}

static void
eur_piece_row_init (EurPieceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->bindings = g_binding_group_new ();
  g_binding_group_bind (self->bindings, "kind", self->kind, "value",
                        G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

/**
 * eur_piece_row_new:
 * @piece: a file of a dossier
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
eur_piece_row_new (EurAttachment *piece)
{
  return g_object_new (EUR_TYPE_PIECE_ROW, "piece", piece, NULL);
}
