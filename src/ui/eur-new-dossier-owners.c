/* eur-new-dossier-owners.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-new-dossier-owners.h"

#define MAX_FOUND 20

/**
 * EurNewDossierOwners:
 *
 * The organizations that the store knows, their names folded once, off the main
 * thread: a search among thousands then fits between two keys.
 */
struct _EurNewDossierOwners
{
  GObject    parent_instance;

  EurStore  *store;
  GPtrArray *organizations;
  GPtrArray *folded; /* the name of each */
};

G_DEFINE_FINAL_TYPE (EurNewDossierOwners, eur_new_dossier_owners, G_TYPE_OBJECT)

static DexFuture *
load_fiber (gpointer data)
{
  EurNewDossierOwners *self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) found = dex_await_object (eur_store_find (self->store, "organization", NULL, NULL), &error);

  if (found == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      EurOrganization *organization = g_list_model_get_item (found, i);

      g_ptr_array_add (self->organizations, organization);
      g_ptr_array_add (self->folded, eur_text_fold (organization->name));
    }

  return dex_future_new_take_object (g_object_ref (self));
}

static void
eur_new_dossier_owners_finalize (GObject *object)
{
  EurNewDossierOwners *self = EUR_NEW_DOSSIER_OWNERS (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->organizations, g_ptr_array_unref);
  g_clear_pointer (&self->folded, g_ptr_array_unref);

  G_OBJECT_CLASS (eur_new_dossier_owners_parent_class)->finalize (object);
}

static void
eur_new_dossier_owners_class_init (EurNewDossierOwnersClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_new_dossier_owners_finalize;
}

static void
eur_new_dossier_owners_init (EurNewDossierOwners *self)
{
  self->organizations = g_ptr_array_new_with_free_func (g_object_unref);
  self->folded = g_ptr_array_new_with_free_func (g_free);
}

/**
 * eur_new_dossier_owners_load:
 * @store: an open store
 *
 * Returns: (transfer full): a future that resolves to the #EurNewDossierOwners
 */
DexFuture *
eur_new_dossier_owners_load (EurStore *store)
{
  EurNewDossierOwners *self;

  dex_return_error_if_fail (EUR_IS_STORE (store));

  self = g_object_new (EUR_TYPE_NEW_DOSSIER_OWNERS, NULL);
  self->store = g_object_ref (store);

  return dex_scheduler_spawn (dex_thread_pool_scheduler_get_default (), 0, load_fiber, self, g_object_unref);
}

/**
 * eur_new_dossier_owners_search:
 * @text: what a person typed
 *
 * Returns: (transfer full): of #EurOrganization, some of those that match
 */
GListModel *
eur_new_dossier_owners_search (EurNewDossierOwners *self,
                               const char          *text)
{
  g_autoptr(GListStore) found = g_list_store_new (EUR_TYPE_ORGANIZATION);

  g_return_val_if_fail (EUR_IS_NEW_DOSSIER_OWNERS (self), G_LIST_MODEL (g_steal_pointer (&found)));

  for (guint i = 0; i < self->folded->len; i++)
    {
      if (g_list_model_get_n_items (G_LIST_MODEL (found)) == MAX_FOUND)
        break;

      if (eur_text_matches (g_ptr_array_index (self->folded, i), text))
        g_list_store_append (found, g_ptr_array_index (self->organizations, i));
    }

  return G_LIST_MODEL (g_steal_pointer (&found));
}
