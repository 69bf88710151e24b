/* eur-dossier-list-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-list-row.h"
#include "eur-stage-pill.h"

/**
 * EurDossierListRow:
 *
 * A dossier in the list. Its item is there from the start, the item's row when
 * the store has read it; until then the line is empty but as tall.
 */
struct _EurDossierListRow
{
  GtkBox          parent_instance;

  EurDossierItem *item;
};

G_DEFINE_FINAL_TYPE (EurDossierListRow, eur_dossier_list_row, GTK_TYPE_BOX)

typedef enum
{
  PROP_ITEM = 1,
} EurDossierListRowProperty;

static GParamSpec *properties[PROP_ITEM + 1];

static gboolean
is_loaded (EurDossierListRow *self,
           EurDossierRow     *row)
{
  return row != NULL;
}

static char *
format_title (EurDossierListRow *self,
              EurDossierRow     *row)
{
  if (row == NULL)
    return g_strdup ("…");

  return g_strdup (row->title != NULL ? row->title : _("Untitled"));
}

static char *
format_details (EurDossierListRow *self,
                EurDossierRow     *row)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  if (row == NULL)
    return NULL;

  if (row->example)
    g_strv_builder_add (builder, _("Example"));

  if (!eur_text_is_empty (row->number))
    g_strv_builder_add (builder, row->number);

  if (!eur_text_is_empty (row->owner))
    g_strv_builder_add (builder, row->owner);

  if (!eur_text_is_empty (row->communes))
    g_strv_builder_add (builder, row->communes);

  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

/* A cost that is not known is no cost of zero. */
static char *
format_cost (EurDossierListRow *self,
             EurDossierRow     *row)
{
  if (row == NULL || row->cost_cents == 0)
    return NULL;

  return eur_french_format_money (row->cost_cents);
}

static EurStage
get_stage (EurDossierListRow *self,
           EurDossierRow     *row)
{
  return row != NULL ? row->stage : EUR_STAGE_RECEIVED;
}

static void
eur_dossier_list_row_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (object);

  switch ((EurDossierListRowProperty) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_list_row_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (object);

  switch ((EurDossierListRowProperty) prop_id)
    {
    case PROP_ITEM:
      if (g_set_object (&self->item, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_list_row_dispose (GObject *object)
{
  EurDossierListRow *self = EUR_DOSSIER_LIST_ROW (object);

  g_clear_object (&self->item);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_DOSSIER_LIST_ROW);

  G_OBJECT_CLASS (eur_dossier_list_row_parent_class)->dispose (object);
}

static void
eur_dossier_list_row_class_init (EurDossierListRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_dossier_list_row_get_property;
  object_class->set_property = eur_dossier_list_row_set_property;
  object_class->dispose = eur_dossier_list_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, EUR_TYPE_DOSSIER_ITEM,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_STAGE_PILL);

  gtk_widget_class_set_css_name (widget_class, "dossierrow");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-dossier-list-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_loaded);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_details);
  gtk_widget_class_bind_template_callback (widget_class, format_cost);
  gtk_widget_class_bind_template_callback (widget_class, get_stage);
}

static void
eur_dossier_list_row_init (EurDossierListRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_dossier_list_row_dup_label:
 * @row: (nullable): a row of the list
 *
 * Returns: (transfer full): what a screen reader says of it
 */
char *
eur_dossier_list_row_dup_label (EurDossierRow *row)
{
  g_autofree char *details = NULL;
  const char *title;

  if (row == NULL)
    return g_strdup (_("Reading…"));

  title = row->title != NULL ? row->title : _("Untitled");
  details = format_details (NULL, row);

  return g_strjoin (", ", title, details, eur_stage_get_title (row->stage), NULL);
}
