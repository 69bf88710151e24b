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
 * A line of a list on a dossier's page: what it is, about it, and at the end a
 * figure or a date.
 */
struct _EurDetailRow
{
  AdwActionRow  parent_instance;

  char         *detail;
};

G_DEFINE_FINAL_TYPE (EurDetailRow, eur_detail_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_DETAIL = 1,
} EurDetailRowProperty;

static GParamSpec *properties[PROP_DETAIL + 1];

static void
eur_detail_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  EurDetailRow *self = EUR_DETAIL_ROW (object);

  switch ((EurDetailRowProperty) prop_id)
    {
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
    case PROP_DETAIL:
      if (g_set_str (&self->detail, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_detail_row_finalize (GObject *object)
{
  EurDetailRow *self = EUR_DETAIL_ROW (object);

  g_clear_pointer (&self->detail, g_free);

  G_OBJECT_CLASS (eur_detail_row_parent_class)->finalize (object);
}

static void
eur_detail_row_class_init (EurDetailRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_detail_row_get_property;
  object_class->set_property = eur_detail_row_set_property;
  object_class->finalize = eur_detail_row_finalize;

  properties[PROP_DETAIL] =
    g_param_spec_string ("detail", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/euralens/Label/ui/eur-detail-row.ui");
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
 * @subtitle: (nullable): about it
 * @detail: (nullable): the figure or date at its end
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
eur_detail_row_new (const char *title,
                    const char *subtitle,
                    const char *detail)
{
  GtkWidget *row = g_object_new (EUR_TYPE_DETAIL_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 "subtitle", subtitle,
                                 "detail", detail,
                                 NULL);

  set_accessible_label (row, title, detail);

  return row;
}
