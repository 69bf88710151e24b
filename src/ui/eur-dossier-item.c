/* eur-dossier-item.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-dossier-item.h"

/**
 * EurDossierItem:
 *
 * A place in the list of dossiers. Its row is %NULL until the store has read
 * it; a row that is read again arrives as a notify on the same item, so the
 * list never has to be rebuilt.
 */
struct _EurDossierItem
{
  GObject        parent_instance;

  gint64         key;
  EurDossierRow *row;
};

G_DEFINE_FINAL_TYPE (EurDossierItem, eur_dossier_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_ROW = 1,
} EurDossierItemProperty;

static GParamSpec *properties[PROP_ROW + 1];

static void
eur_dossier_item_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EurDossierItem *self = EUR_DOSSIER_ITEM (object);

  switch ((EurDossierItemProperty) prop_id)
    {
    case PROP_ROW:
      g_value_set_object (value, self->row);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_dossier_item_finalize (GObject *object)
{
  EurDossierItem *self = EUR_DOSSIER_ITEM (object);

  g_clear_object (&self->row);

  G_OBJECT_CLASS (eur_dossier_item_parent_class)->finalize (object);
}

static void
eur_dossier_item_class_init (EurDossierItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_dossier_item_get_property;
  object_class->finalize = eur_dossier_item_finalize;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL,
                         EUR_TYPE_DOSSIER_ROW,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_dossier_item_init (EurDossierItem *self)
{
}

/**
 * eur_dossier_item_new:
 * @key: the store's key of the row
 *
 * Returns: (transfer full): an item whose row is still to be read
 */
EurDossierItem *
eur_dossier_item_new (gint64 key)
{
  EurDossierItem *self = g_object_new (EUR_TYPE_DOSSIER_ITEM, NULL);

  self->key = key;

  return self;
}

gint64
eur_dossier_item_get_key (EurDossierItem *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_ITEM (self), 0);

  return self->key;
}

/**
 * eur_dossier_item_get_row:
 *
 * Returns: (transfer none) (nullable): the row, or %NULL while it is being read
 */
EurDossierRow *
eur_dossier_item_get_row (EurDossierItem *self)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_ITEM (self), NULL);

  return self->row;
}

void
eur_dossier_item_set_row (EurDossierItem *self,
                          EurDossierRow  *row)
{
  g_return_if_fail (EUR_IS_DOSSIER_ITEM (self));
  g_return_if_fail (row == NULL || EUR_IS_DOSSIER_ROW (row));

  if (g_set_object (&self->row, row))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}
