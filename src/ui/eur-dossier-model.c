/* eur-dossier-model.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-dossier-item.h"
#include "eur-dossier-model.h"
#include "eur-keys.h"

/* GTK makes the widgets of so many rows, whether they are seen or not. */
#define N_WIDGETS 256

/* The widgets of so many rows are made between two frames. */
#define STEP 48

/**
 * EurDossierModel:
 *
 * The dossiers that a query found, as a list of #EurDossierItem. Only the keys
 * of the rows are held; an item exists while somebody shows it, and its row is
 * read from the store then, together with the others asked for in the same
 * turn of the main loop.
 */
struct _EurDossierModel
{
  GObject           parent_instance;

  EurStore         *store;
  GArray           *keys;   /* of gint64, in the list's order */
  GHashTable       *page;   /* key -> EurDossierRow, the rows that came with the result */
  GHashTable       *shown;  /* key -> Shown, the items alive */
  GArray           *wanted; /* of gint64, to be read in the next turn */

  EurDossierResult *growing; /* (nullable): what the list does not show whole yet */
  guint             grow_source;
};

/* An item alive, without a reference to it. */
typedef struct
{
  gint64          key;
  EurDossierItem *item;
  GHashTable     *shown;
} Shown;

typedef struct
{
  EurDossierModel *model;
  GArray          *keys;
} Load;

static GType
eur_dossier_model_get_item_type (GListModel *model)
{
  return EUR_TYPE_DOSSIER_ITEM;
}

static guint
eur_dossier_model_get_n_items (GListModel *model)
{
  return EUR_DOSSIER_MODEL (model)->keys->len;
}

static void
item_gone (gpointer  data,
           GObject  *where_the_object_was)
{
  Shown *shown = data;

  shown->item = NULL;
  g_hash_table_remove (shown->shown, &shown->key);
}

static void
shown_free (gpointer data)
{
  Shown *shown = data;

  if (shown->item != NULL)
    g_object_weak_unref (G_OBJECT (shown->item), item_gone, shown);

  g_free (shown);
}

static void
load_free (gpointer data)
{
  Load *load = data;

  g_clear_object (&load->model);
  g_clear_pointer (&load->keys, g_array_unref);
  g_free (load);
}

static void
set_row (EurDossierModel *self,
         gint64           key,
         EurDossierRow   *row)
{
  Shown *shown = g_hash_table_lookup (self->shown, &key);

  if (shown != NULL)
    eur_dossier_item_set_row (shown->item, row);
}

/* Rows come in the order of the keys. When another process deleted one of them
 * meanwhile there are fewer, and only asking one by one tells which is which.
 */
static gboolean
load_one_by_one (Load    *load,
                 GError **error)
{
  for (guint i = 0; i < load->keys->len; i++)
    {
      const gint64 *key = &g_array_index (load->keys, gint64, i);
      g_autoptr(GListModel) rows = NULL;
      g_autoptr(EurDossierRow) row = NULL;

      if (!(rows = dex_await_object (eur_store_load_rows (load->model->store, key, 1), error)))
        return FALSE;

      if ((row = g_list_model_get_item (rows, 0)))
        set_row (load->model, *key, row);
    }

  return TRUE;
}

static DexFuture *
load_fiber (gpointer data)
{
  Load *load = data;
  EurDossierModel *self = load->model;
  g_autoptr(GListModel) rows = NULL;
  g_autoptr(GError) error = NULL;

  load->keys = g_steal_pointer (&self->wanted);

  if (!(rows = dex_await_object (eur_store_load_rows (self->store,
                                                      (const gint64 *) (gpointer) load->keys->data,
                                                      load->keys->len),
                                 &error)))
    return dex_future_new_for_error (g_steal_pointer (&error));

  if (g_list_model_get_n_items (rows) != load->keys->len)
    {
      if (!load_one_by_one (load, &error))
        return dex_future_new_for_error (g_steal_pointer (&error));

      return dex_future_new_true ();
    }

  for (guint i = 0; i < load->keys->len; i++)
    {
      g_autoptr(EurDossierRow) row = g_list_model_get_item (rows, i);

      set_row (self, g_array_index (load->keys, gint64, i), row);
    }

  return dex_future_new_true ();
}

static DexFuture *
load_failed_cb (DexFuture *future,
                gpointer   user_data)
{
  g_autoptr(GError) error = NULL;

  /* The places stay empty: the store was closed, and the window says so. */
  if (dex_future_get_value (future, &error) == NULL)
    g_debug ("Rows were not read: %s", error->message);

  return dex_future_new_true ();
}

static void
want (EurDossierModel *self,
      gint64           key)
{
  if (self->wanted == NULL)
    {
      Load *load = g_new0 (Load, 1);

      load->model = g_object_ref (self);
      self->wanted = g_array_new (FALSE, FALSE, sizeof (gint64));
      dex_future_disown (dex_future_catch (dex_scheduler_spawn (NULL, 0, load_fiber, load, load_free),
                                           load_failed_cb, NULL, NULL));
    }

  g_array_append_val (self->wanted, key);
}

static gpointer
eur_dossier_model_get_item (GListModel *model,
                            guint       position)
{
  EurDossierModel *self = EUR_DOSSIER_MODEL (model);
  EurDossierRow *row;
  Shown *shown;
  gint64 key;

  if (position >= self->keys->len)
    return NULL;

  key = g_array_index (self->keys, gint64, position);

  if ((shown = g_hash_table_lookup (self->shown, &key)))
    return g_object_ref (shown->item);

  shown = g_new0 (Shown, 1);
  shown->key = key;
  shown->item = eur_dossier_item_new (key);
  shown->shown = self->shown;
  g_object_weak_ref (G_OBJECT (shown->item), item_gone, shown);
  g_hash_table_insert (self->shown, &shown->key, shown);

  if ((row = g_hash_table_lookup (self->page, &key)))
    eur_dossier_item_set_row (shown->item, row);
  else
    want (self, key);

  return shown->item;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = eur_dossier_model_get_item_type;
  iface->get_n_items = eur_dossier_model_get_n_items;
  iface->get_item = eur_dossier_model_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (EurDossierModel, eur_dossier_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
eur_dossier_model_finalize (GObject *object)
{
  EurDossierModel *self = EUR_DOSSIER_MODEL (object);

  g_clear_handle_id (&self->grow_source, g_source_remove);
  g_clear_pointer (&self->growing, eur_dossier_result_unref);
  g_clear_object (&self->store);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->wanted, g_array_unref);
  g_clear_pointer (&self->page, g_hash_table_unref);
  g_clear_pointer (&self->shown, g_hash_table_unref);

  G_OBJECT_CLASS (eur_dossier_model_parent_class)->finalize (object);
}

static void
eur_dossier_model_class_init (EurDossierModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = eur_dossier_model_finalize;
}

static void
eur_dossier_model_init (EurDossierModel *self)
{
  self->keys = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->page = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->shown = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, shown_free);
}

/**
 * eur_dossier_model_new:
 * @store: where rows are read from
 *
 * Returns: (transfer full): an empty list
 */
EurDossierModel *
eur_dossier_model_new (EurStore *store)
{
  EurDossierModel *self;

  g_return_val_if_fail (EUR_IS_STORE (store), NULL);

  self = g_object_new (EUR_TYPE_DOSSIER_MODEL, NULL);
  self->store = g_object_ref (store);

  return self;
}

/**
 * eur_dossier_model_get_key:
 * @position: a place in the list
 *
 * Returns: the store's key of the row in that place, which need not be shown
 */
gint64
eur_dossier_model_get_key (EurDossierModel *self,
                           guint            position)
{
  g_return_val_if_fail (EUR_IS_DOSSIER_MODEL (self), 0);
  g_return_val_if_fail (position < self->keys->len, 0);

  return g_array_index (self->keys, gint64, position);
}

static void
keys_changed_cb (guint    position,
                 guint    n_removed,
                 guint    n_added,
                 gpointer user_data)
{
  g_list_model_items_changed (G_LIST_MODEL (user_data), position, n_removed, n_added);
}

/* Rows shown before may be older than the result: replace them, or read them again. */
static void
refresh_shown (EurDossierModel *self)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  Shown *shown;

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &shown))
    g_ptr_array_add (items, g_object_ref (shown->item));

  for (guint i = 0; i < items->len; i++)
    {
      EurDossierItem *item = g_ptr_array_index (items, i);
      gint64 key = eur_dossier_item_get_key (item);
      EurDossierRow *row = g_hash_table_lookup (self->page, &key);

      if (row != NULL)
        eur_dossier_item_set_row (item, row);
      else if (eur_dossier_item_get_row (item) != NULL)
        want (self, key);
    }
}

/* The first @n_keys that @result has, in place of what the list shows now. */
static void
show (EurDossierModel  *self,
      EurDossierResult *result,
      guint             n_keys)
{
  eur_keys_replace (self->keys, result != NULL ? result->keys : NULL, n_keys, keys_changed_cb, self);
}

static void
begin (EurDossierModel  *self,
       EurDossierResult *result)
{
  g_clear_handle_id (&self->grow_source, g_source_remove);
  g_clear_pointer (&self->growing, eur_dossier_result_unref);
  g_hash_table_remove_all (self->page);

  for (guint i = 0; result != NULL && i < result->rows->len && i < result->n_keys; i++)
    g_hash_table_insert (self->page,
                         g_memdup2 (&result->keys[i], sizeof result->keys[i]),
                         g_object_ref (g_ptr_array_index (result->rows, i)));
}

/**
 * eur_dossier_model_set_result:
 * @result: (nullable): what a query found, or %NULL for nothing
 *
 * Shows @result in place of what the list shows now. Items of dossiers that are
 * in both stay the same instances.
 */
void
eur_dossier_model_set_result (EurDossierModel  *self,
                              EurDossierResult *result)
{
  g_return_if_fail (EUR_IS_DOSSIER_MODEL (self));

  begin (self, result);
  show (self, result, result != NULL ? result->n_keys : 0);
  refresh_shown (self);
}

/* How long the list may be now. */
static guint
get_next_length (EurDossierModel  *self,
                 EurDossierResult *result)
{
  guint length = self->keys->len + STEP;

  return length < MIN (result->n_keys, N_WIDGETS) ? length : result->n_keys;
}

static gboolean
grow_cb (gpointer data)
{
  EurDossierModel *self = data;

  show (self, self->growing, get_next_length (self, self->growing));

  if (self->keys->len < self->growing->n_keys)
    return G_SOURCE_CONTINUE;

  g_clear_pointer (&self->growing, eur_dossier_result_unref);
  self->grow_source = 0;

  return G_SOURCE_REMOVE;
}

/**
 * eur_dossier_model_grow:
 * @result: what a query found
 *
 * As eur_dossier_model_set_result(), for a list on the screen: where @result is
 * much longer than what is there, the rest comes between the next frames.
 */
void
eur_dossier_model_grow (EurDossierModel  *self,
                        EurDossierResult *result)
{
  g_return_if_fail (EUR_IS_DOSSIER_MODEL (self));
  g_return_if_fail (result != NULL);

  begin (self, result);
  show (self, result, get_next_length (self, result));
  refresh_shown (self);

  if (self->keys->len == result->n_keys)
    return;

  self->growing = eur_dossier_result_ref (result);
  self->grow_source = g_idle_add (grow_cb, self);
}

/**
 * eur_dossier_model_finish:
 *
 * Shows all that was found, for who needs it whole.
 */
void
eur_dossier_model_finish (EurDossierModel *self)
{
  g_autoptr(EurDossierResult) result = NULL;

  g_return_if_fail (EUR_IS_DOSSIER_MODEL (self));

  g_clear_handle_id (&self->grow_source, g_source_remove);

  if ((result = g_steal_pointer (&self->growing)))
    show (self, result, result->n_keys);
}
