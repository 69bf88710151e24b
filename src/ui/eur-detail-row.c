/* eur-detail-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-detail-row.h"

/**
 * EurDetailRow:
 *
 * A line of a list on a dossier's page: what it is, a figure or a date beside
 * it, and all there is to say about it beneath, as wide as the line.
 */
struct _EurDetailRow
{
  AdwPreferencesRow  parent_instance;

  char              *about;
  char              *detail;
};

G_DEFINE_FINAL_TYPE (EurDetailRow, eur_detail_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_ABOUT = 1,
  PROP_DETAIL,
} EurDetailRowProperty;

static GParamSpec *properties[PROP_DETAIL + 1];

static gboolean
is_said (EurDetailRow *self,
         const char   *about)
{
  return about != NULL && *about != '\0';
}

static void
eur_detail_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  EurDetailRow *self = EUR_DETAIL_ROW (object);

  switch ((EurDetailRowProperty) prop_id)
    {
    case PROP_ABOUT:
      g_value_set_string (value, self->about);
      break;

    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_detail_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  EurDetailRow *self = EUR_DETAIL_ROW (object);

  switch ((EurDetailRowProperty) prop_id)
    {
    case PROP_ABOUT:
      if (g_set_str (&self->about, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_DETAIL:
      if (g_set_str (&self->detail, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_detail_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_DETAIL_ROW);

  G_OBJECT_CLASS (eur_detail_row_parent_class)->dispose (object);
}

static void
eur_detail_row_finalize (GObject *object)
{
  EurDetailRow *self = EUR_DETAIL_ROW (object);

  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->detail, g_free);

  G_OBJECT_CLASS (eur_detail_row_parent_class)->finalize (object);
}

static void
eur_detail_row_class_init (EurDetailRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_detail_row_get_property;
  object_class->set_property = eur_detail_row_set_property;
  object_class->dispose = eur_detail_row_dispose;
  object_class->finalize = eur_detail_row_finalize;

  properties[PROP_ABOUT] =
    g_param_spec_string ("about", NULL, NULL, NULL, writable);
  properties[PROP_DETAIL] =
    g_param_spec_string ("detail", NULL, NULL, NULL, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-detail-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_said);
}

static void
eur_detail_row_init (EurDetailRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The row is named after its title alone, but its figure is half of what it says. */
static void
set_accessible_label (GtkWidget  *row,
                      const char *title,
                      const char *detail)
{
  g_autofree char *label = detail != NULL ? g_strjoin (", ", title, detail, NULL) : g_strdup (title);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * eur_detail_row_new:
 * @title: what the line is
 * @about: (nullable): about it, in lines
 * @detail: (nullable): the figure or date beside it
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
eur_detail_row_new (const char *title,
                    const char *about,
                    const char *detail)
{
  GtkWidget *row = g_object_new (EUR_TYPE_DETAIL_ROW,
                                 "title", title,
                                 "about", about,
                                 "detail", detail,
                                 NULL);

  set_accessible_label (row, title, detail);

  return row;
}
