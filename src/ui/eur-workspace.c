/* eur-workspace.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-settings.h"
#include "eur-workspace.h"

/**
 * EurWorkspace:
 *
 * What the pages of a window work on: the store, its waves, and the wave that
 * the person chose. It knows no widget; widgets get it as a construct property
 * and follow its properties, which follow what this process or another one writes.
 */
struct _EurWorkspace
{
  GObject     parent_instance;

  char       *path;
  EurStore   *store;
  DexFuture  *opening;    /* (nullable): of the store */
  GSettings  *settings;   /* (nullable) */
  GListStore *waves;      /* of EurWave, in the order of a choice */
  EurWave    *wave;       /* (nullable): all */
  guint       n_waiting;  /* dossiers of the wave that wait for the team */
  guint       last_count; /* counts are numbered: only the last one counts */
  gboolean    ready;
  gboolean    busy;
  gboolean    empty; /* no wave and no dossier: a first start */
};

G_DEFINE_FINAL_TYPE (EurWorkspace, eur_workspace, G_TYPE_OBJECT)

typedef enum
{
  PROP_PATH = 1,
  PROP_STORE,
  PROP_READY,
  PROP_BUSY,
  PROP_NOTICE,
  PROP_WAVES,
  PROP_WAVE,
  PROP_N_WAITING,
  PROP_EMPTY,
} EurWorkspaceProperty;

static GParamSpec *properties[PROP_EMPTY + 1];

/* What only the team can move on: to be checked, and to be judged. */
#define WAITING_STAGES ((1u << EUR_STAGE_RECEIVED) | (1u << EUR_STAGE_COMPLETE))

static void
set_busy (EurWorkspace *self,
          gboolean      busy)
{
  if (self->busy == busy)
    return;

  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

/* The open wave first, then from the newest to the oldest. */
static int
compare_waves (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const EurWave *wave_a = a;
  const EurWave *wave_b = b;
  gboolean a_is_open = wave_a->state == EUR_WAVE_STATE_OPEN;
  gboolean b_is_open = wave_b->state == EUR_WAVE_STATE_OPEN;

  if (a_is_open != b_is_open)
    return a_is_open ? -1 : 1;

  if (wave_a->year != wave_b->year)
    return wave_a->year > wave_b->year ? -1 : 1;

  return (wave_a->number < wave_b->number) - (wave_a->number > wave_b->number);
}

/* The wave of the last time, else the first. */
static EurWave *
dup_remembered_wave (EurWorkspace *self)
{
  guint n_waves = g_list_model_get_n_items (G_LIST_MODEL (self->waves));
  g_autofree char *id = NULL;

  if (self->settings != NULL)
    id = g_settings_get_string (self->settings, "wave");

  for (guint i = 0; i < n_waves; i++)
    {
      g_autoptr(EurWave) wave = g_list_model_get_item (G_LIST_MODEL (self->waves), i);

      if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (wave)), id) == 0)
        return g_steal_pointer (&wave);
    }

  return g_list_model_get_item (G_LIST_MODEL (self->waves), 0);
}

static gboolean
is_same_document (gconstpointer a,
                  gconstpointer b)
{
  return g_strcmp0 (eur_document_get_id ((EurDocument *) a), eur_document_get_id ((EurDocument *) b)) == 0 &&
         g_strcmp0 (eur_document_get_rev ((EurDocument *) a), eur_document_get_rev ((EurDocument *) b)) == 0;
}

/* What the list holds becomes what was found; a wave that nobody wrote stays the same object. */
static gboolean
update_waves (EurWorkspace *self,
              GListModel   *found)
{
  g_autoptr(GListStore) waves = g_list_store_new (EUR_TYPE_WAVE);
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_found = g_list_model_get_n_items (found);
  gboolean same = n_found == g_list_model_get_n_items (G_LIST_MODEL (self->waves));

  for (guint i = 0; i < n_found; i++)
    {
      g_autoptr(EurWave) wave = g_list_model_get_item (found, i);
      g_autoptr(EurWave) known = NULL;
      guint position;

      if (g_list_store_find_with_equal_func (self->waves, wave, is_same_document, &position))
        known = g_list_model_get_item (G_LIST_MODEL (self->waves), position);
      else
        same = FALSE;

      g_list_store_insert_sorted (waves, known != NULL ? known : wave, compare_waves, NULL);
    }

  if (same)
    return FALSE;

  for (guint i = 0; i < n_found; i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (waves), i));

  g_list_store_splice (self->waves, 0, g_list_model_get_n_items (G_LIST_MODEL (self->waves)),
                       items->pdata, items->len);

  return TRUE;
}

/* The wave worked on, as it is now; when it is the first one, it is chosen. */
static EurWave *
dup_current_wave (EurWorkspace *self,
                  gboolean      had_waves)
{
  guint n_waves = g_list_model_get_n_items (G_LIST_MODEL (self->waves));

  if (!had_waves)
    return dup_remembered_wave (self);

  for (guint i = 0; i < n_waves && self->wave != NULL; i++)
    {
      g_autoptr(EurWave) wave = g_list_model_get_item (G_LIST_MODEL (self->waves), i);

      if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (wave)), eur_document_get_id (EUR_DOCUMENT (self->wave))) == 0)
        return g_steal_pointer (&wave);
    }

  return NULL;
}

static gboolean
count_dossiers (EurWorkspace  *self,
                const char    *wave,
                guint          stages,
                guint         *n_dossiers,
                GError       **error)
{
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (NULL, wave, 0);
  g_autoptr(EurDossierResult) result = NULL;

  query->stages = stages;
  if (!(result = dex_await_boxed (eur_store_query (self->store, query), error)))
    return FALSE;

  *n_dossiers = result->n_keys;

  return TRUE;
}

static gboolean
read_waves (EurWorkspace  *self,
            GError       **error)
{
  gboolean had_waves = g_list_model_get_n_items (G_LIST_MODEL (self->waves)) > 0;
  g_autoptr(GListModel) found = NULL;
  g_autoptr(EurWave) wave = NULL;
  gboolean empty;
  guint n_dossiers = 0;

  if (!(found = dex_await_object (eur_store_find (self->store, "wave", NULL, NULL), error)))
    return FALSE;

  empty = g_list_model_get_n_items (found) == 0;
  if (empty && !count_dossiers (self, NULL, 0, &n_dossiers, error))
    return FALSE;

  /* Choosers see the list change under them: it is nobody's choice while it is busy. */
  set_busy (self, TRUE);
  if (update_waves (self, found))
    {
      wave = dup_current_wave (self, had_waves);
      eur_workspace_set_wave (self, wave);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WAVES]);
    }
  set_busy (self, FALSE);

  empty = empty && n_dossiers == 0;
  if (self->empty != empty)
    {
      self->empty = empty;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EMPTY]);
    }

  return TRUE;
}

static DexFuture *
count_fiber (gpointer data)
{
  EurWorkspace *self = data;
  guint number = ++self->last_count;
  g_autofree char *wave = NULL;
  guint n_waiting = 0;

  if (self->wave != NULL)
    wave = g_strdup (eur_document_get_id (EUR_DOCUMENT (self->wave)));

  /* What cannot be counted is not shown; the list says why it cannot be read. */
  if (!count_dossiers (self, wave, WAITING_STAGES, &n_waiting, NULL) || number != self->last_count)
    return dex_future_new_true ();

  if (self->n_waiting != n_waiting)
    {
      self->n_waiting = n_waiting;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_WAITING]);
    }

  return dex_future_new_true ();
}

static void
start_count (EurWorkspace *self)
{
  if (self->ready)
    dex_future_disown (dex_scheduler_spawn (NULL, 0, count_fiber, g_object_ref (self), g_object_unref));
}

static DexFuture *
refresh_fiber (gpointer data)
{
  EurWorkspace *self = data;
  g_autoptr(GError) error = NULL;

  if (!read_waves (self, &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  start_count (self);

  return dex_future_new_true ();
}

static void
store_changed_cb (EurWorkspace *self)
{
  if (self->ready)
    dex_future_disown (dex_scheduler_spawn (NULL, 0, refresh_fiber, g_object_ref (self), g_object_unref));
}

static DexFuture *
open_fiber (gpointer data)
{
  EurWorkspace *self = data;
  g_autoptr(GError) error = NULL;

  if (!dex_await (g_steal_pointer (&self->opening), &error) ||
      !read_waves (self, &error))
    {
      set_busy (self, FALSE);
      return dex_future_new_for_error (g_steal_pointer (&error));
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTICE]);

  self->ready = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READY]);
  start_count (self);

  return dex_future_new_true ();
}

static void
eur_workspace_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  EurWorkspace *self = EUR_WORKSPACE (object);

  switch ((EurWorkspaceProperty) prop_id)
    {
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;

    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;

    case PROP_READY:
      g_value_set_boolean (value, self->ready);
      break;

    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;

    case PROP_NOTICE:
      g_value_set_string (value, eur_store_get_notice (self->store));
      break;

    case PROP_WAVES:
      g_value_set_object (value, self->waves);
      break;

    case PROP_WAVE:
      g_value_set_object (value, self->wave);
      break;

    case PROP_N_WAITING:
      g_value_set_uint (value, self->n_waiting);
      break;

    case PROP_EMPTY:
      g_value_set_boolean (value, self->empty);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_workspace_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  EurWorkspace *self = EUR_WORKSPACE (object);

  switch ((EurWorkspaceProperty) prop_id)
    {
    case PROP_PATH:
      self->path = g_value_dup_string (value);
      break;

    case PROP_WAVE:
      eur_workspace_set_wave (self, g_value_get_object (value));
      break;

    case PROP_STORE:
    case PROP_READY:
    case PROP_BUSY:
    case PROP_NOTICE:
    case PROP_WAVES:
    case PROP_N_WAITING:
    case PROP_EMPTY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_workspace_constructed (GObject *object)
{
  EurWorkspace *self = EUR_WORKSPACE (object);

  G_OBJECT_CLASS (eur_workspace_parent_class)->constructed (object);

  self->store = eur_store_new (self->path);
  g_signal_connect_object (self->store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
eur_workspace_finalize (GObject *object)
{
  EurWorkspace *self = EUR_WORKSPACE (object);

  dex_clear (&self->opening);
  g_clear_pointer (&self->path, g_free);
  g_clear_object (&self->store);
  g_clear_object (&self->settings);
  g_clear_object (&self->waves);
  g_clear_object (&self->wave);

  G_OBJECT_CLASS (eur_workspace_parent_class)->finalize (object);
}

static void
eur_workspace_class_init (EurWorkspaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_workspace_get_property;
  object_class->set_property = eur_workspace_set_property;
  object_class->constructed = eur_workspace_constructed;
  object_class->finalize = eur_workspace_finalize;

  properties[PROP_PATH] =
    g_param_spec_string ("path", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_STORE] =
    g_param_spec_object ("store", NULL, NULL, EUR_TYPE_STORE, readable);
  properties[PROP_READY] =
    g_param_spec_boolean ("ready", NULL, NULL, FALSE, readable);
  properties[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_NOTICE] =
    g_param_spec_string ("notice", NULL, NULL, NULL, readable);
  properties[PROP_WAVES] =
    g_param_spec_object ("waves", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_WAVE] =
    g_param_spec_object ("wave", NULL, NULL, EUR_TYPE_WAVE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_WAITING] =
    g_param_spec_uint ("n-waiting", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_EMPTY] =
    g_param_spec_boolean ("empty", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_workspace_init (EurWorkspace *self)
{
  self->settings = eur_settings_new ();
  self->waves = g_list_store_new (EUR_TYPE_WAVE);
}

/**
 * eur_workspace_new:
 * @path: file name of the store
 *
 * Returns: (transfer full): a workspace to be opened
 */
EurWorkspace *
eur_workspace_new (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  return g_object_new (EUR_TYPE_WORKSPACE, "path", path, NULL);
}

/**
 * eur_workspace_start:
 *
 * Has the store open its file in its own thread already: an application has its
 * toolkit to start meanwhile. What is said of it is said by eur_workspace_open().
 */
void
eur_workspace_start (EurWorkspace *self)
{
  g_return_if_fail (EUR_IS_WORKSPACE (self));

  if (self->opening == NULL)
    self->opening = eur_store_open (self->store);
}

/**
 * eur_workspace_open:
 *
 * Opens the store and reads its waves. Call it once.
 *
 * Returns: (transfer full): a future that resolves to %TRUE when the workspace
 *   is ready, or rejects with the store's error
 */
DexFuture *
eur_workspace_open (EurWorkspace *self)
{
  dex_return_error_if_fail (EUR_IS_WORKSPACE (self));
  dex_return_error_if_fail (!self->ready && !self->busy);

  eur_workspace_start (self);
  set_busy (self, TRUE);

  return dex_scheduler_spawn (NULL, 0, open_fiber, g_object_ref (self), g_object_unref);
}

/**
 * eur_workspace_refresh:
 *
 * Reads the waves again, without waiting for the store to say that it changed.
 *
 * Returns: (transfer full): a future that resolves to %TRUE, or rejects with the
 *   store's error
 */
DexFuture *
eur_workspace_refresh (EurWorkspace *self)
{
  dex_return_error_if_fail (EUR_IS_WORKSPACE (self));
  dex_return_error_if_fail (self->ready);

  return dex_scheduler_spawn (NULL, 0, refresh_fiber, g_object_ref (self), g_object_unref);
}

EurStore *
eur_workspace_get_store (EurWorkspace *self)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (self), NULL);

  return self->store;
}

gboolean
eur_workspace_is_ready (EurWorkspace *self)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (self), FALSE);

  return self->ready;
}

/**
 * eur_workspace_is_busy:
 *
 * Returns: %TRUE while its waves are being read: what changes then, nobody chose
 */
gboolean
eur_workspace_is_busy (EurWorkspace *self)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (self), FALSE);

  return self->busy;
}

/**
 * eur_workspace_is_empty:
 *
 * Returns: %TRUE if the store holds no wave and no dossier
 */
gboolean
eur_workspace_is_empty (EurWorkspace *self)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (self), FALSE);

  return self->empty;
}

/**
 * eur_workspace_get_waves:
 *
 * Returns: (transfer none): a list of #EurWave, the open one first
 */
GListModel *
eur_workspace_get_waves (EurWorkspace *self)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (self), NULL);

  return G_LIST_MODEL (self->waves);
}

/**
 * eur_workspace_get_wave:
 *
 * Returns: (transfer none) (nullable): the wave to work on, or %NULL for all
 */
EurWave *
eur_workspace_get_wave (EurWorkspace *self)
{
  g_return_val_if_fail (EUR_IS_WORKSPACE (self), NULL);

  return self->wave;
}

/**
 * eur_workspace_set_wave:
 * @wave: (nullable): the wave to work on, or %NULL for all
 *
 * It is chosen again the next time.
 */
void
eur_workspace_set_wave (EurWorkspace *self,
                        EurWave      *wave)
{
  g_return_if_fail (EUR_IS_WORKSPACE (self));
  g_return_if_fail (wave == NULL || EUR_IS_WAVE (wave));

  if (!g_set_object (&self->wave, wave))
    return;

  if (wave != NULL && self->settings != NULL)
    g_settings_set_string (self->settings, "wave", eur_document_get_id (EUR_DOCUMENT (wave)));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WAVE]);
  start_count (self);
}
