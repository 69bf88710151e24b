/* eur-bundle.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-bundle.h"
#include "eur-base.h"
#include "eur-commune.h"

/**
 * EurBundle:
 *
 * A dossier with its wave, owner, contact, plan, pieces and journal: what a page
 * or a document shows of it.
 */

G_DEFINE_FINAL_TYPE (EurBundle, eur_bundle, G_TYPE_OBJECT)

static void
eur_bundle_finalize (GObject *object)
{
  EurBundle *self = EUR_BUNDLE (object);

  g_clear_object (&self->dossier);
  g_clear_object (&self->wave);
  g_clear_object (&self->owner);
  g_clear_object (&self->contact);
  g_clear_object (&self->earlier);
  g_clear_object (&self->plan);
  g_clear_object (&self->plans);
  g_clear_object (&self->attachments);
  g_clear_object (&self->events);
  g_clear_object (&self->eligibilities);
  g_clear_object (&self->opinions);
  g_clear_object (&self->grids);

  G_OBJECT_CLASS (eur_bundle_parent_class)->finalize (object);
}

static void
eur_bundle_class_init (EurBundleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_bundle_finalize;
}

static void
eur_bundle_init (EurBundle *self)
{
  self->plans = g_list_store_new (EUR_TYPE_FINANCING_PLAN);
  self->attachments = g_list_store_new (EUR_TYPE_ATTACHMENT);
  self->events = g_list_store_new (EUR_TYPE_EVENT);
  self->eligibilities = g_list_store_new (EUR_TYPE_ELIGIBILITY);
  self->opinions = g_list_store_new (EUR_TYPE_OPINION);
  self->grids = g_list_store_new (EUR_TYPE_GRID);
}

/**
 * eur_bundle_new:
 * @dossier: what it is about
 *
 * Returns: (transfer full): a bundle that holds only @dossier
 */
EurBundle *
eur_bundle_new (EurDossier *dossier)
{
  EurBundle *self = g_object_new (EUR_TYPE_BUNDLE, NULL);

  self->dossier = g_object_ref (dossier);

  return self;
}

/**
 * eur_bundle_dup_places:
 *
 * Returns: (transfer full): where it is, in French: the names of the communes,
 *   then the place in words
 */
char *
eur_bundle_dup_places (EurBundle *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *communes = NULL;
  EurDossier *dossier = self->dossier;

  g_return_val_if_fail (EUR_IS_BUNDLE (self), NULL);

  for (guint i = 0; dossier->communes != NULL && dossier->communes[i] != NULL; i++)
    {
      EurCommune *commune = eur_commune_lookup (dossier->communes[i]);

      g_strv_builder_add (builder, commune != NULL ? eur_commune_get_name (commune) : dossier->communes[i]);
    }

  names = g_strv_builder_end (builder);
  communes = eur_french_format_list ((const char *const *) names);

  if (dossier->place == NULL)
    return g_steal_pointer (&communes);

  return names[0] != NULL ? g_strdup_printf ("%s — %s", communes, dossier->place) : g_strdup (dossier->place);
}

/**
 * eur_bundle_get_grid:
 * @id: (nullable): a document id
 *
 * Returns: (transfer none) (nullable): the grid of that id, when it is one of the bundle's
 */
EurGrid *
eur_bundle_get_grid (EurBundle  *self,
                     const char *id)
{
  g_return_val_if_fail (EUR_IS_BUNDLE (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->grids)); i++)
    {
      g_autoptr(EurGrid) grid = g_list_model_get_item (G_LIST_MODEL (self->grids), i);

      if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (grid)), id) == 0)
        return grid;
    }

  return NULL;
}
