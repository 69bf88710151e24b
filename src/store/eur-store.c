/* eur-store.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-request-private.h"
#include "eur-store.h"

/**
 * EurStore:
 *
 * The documents of the label, on this computer.
 *
 * One thread owns the SQLite connection. Requests are run in the order they were
 * made and answered through a future; nothing here takes a lock, and no SQLite
 * call is made elsewhere. An open store keeps itself alive until it is closed.
 *
 * #EurStore::changed says, on the main context, that this process or another one
 * has written: what is shown is to be read again.
 */

struct _EurStore
{
  GObject       parent_instance;

  char         *path;
  char         *notice;
  gboolean      read_only;

  GThread      *thread;
  GAsyncQueue  *requests;
  GFileMonitor *monitor; /* of the write-ahead log, which others write too */
  gboolean      looking;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (EurStore, eur_store, G_TYPE_OBJECT)

static void
answer (EurRequest *request,
        GValue     *result,
        GError     *error)
{
  if (error != NULL)
    dex_promise_reject (request->promise, error);
  else
    dex_promise_resolve (request->promise, result);
}

static EurDatabase *
open_database (EurStore   *self,
               EurRequest *request)
{
  g_auto(GValue) result = G_VALUE_INIT;
  GError *error = NULL;
  EurDatabase *database = _eur_database_open (self->path, &error);

  /* Written before the future is answered, read only after it. */
  if (database != NULL)
    {
      self->read_only = database->read_only;
      self->notice = g_strdup (database->notice);
    }

  g_value_init (&result, G_TYPE_BOOLEAN);
  g_value_set_boolean (&result, TRUE);
  answer (request, &result, error);

  return database;
}

static void
run_request (EurRequest  *request,
             EurDatabase *database)
{
  g_auto(GValue) result = G_VALUE_INIT;
  GError *error = NULL;

  if (database == NULL)
    error = g_error_new_literal (EUR_STORE_ERROR, EUR_STORE_ERROR_CLOSED, _("The store is not open"));
  else
    request->run (request, database, &result, &error);

  answer (request, &result, error);
}

/* The first request opens the store, one without a function closes it. */
static gpointer
store_thread (gpointer data)
{
  g_autoptr(EurStore) self = data;
  g_autoptr(EurRequest) opening = g_async_queue_pop (self->requests);
  g_autoptr(EurDatabase) database = open_database (self, opening);

  for (;;)
    {
      g_autoptr(EurRequest) request = g_async_queue_pop (self->requests);

      if (request->run != NULL)
        {
          run_request (request, database);
          continue;
        }

      g_clear_pointer (&database, _eur_database_free);
      dex_promise_resolve_boolean (request->promise, TRUE);
      return NULL;
    }
}

static DexFuture *
push (EurStore   *self,
      EurRequest *request)
{
  DexFuture *future;

  if (self->thread == NULL)
    {
      _eur_request_free (request);
      return dex_future_new_reject (EUR_STORE_ERROR, EUR_STORE_ERROR_CLOSED, "%s", _("The store is not open"));
    }

  request->promise = dex_promise_new ();
  future = dex_ref (DEX_FUTURE (request->promise));
  g_async_queue_push (self->requests, request);

  return future;
}

static DexFuture *
looked_cb (DexFuture *future,
           gpointer   data)
{
  EurStore *self = data;

  self->looking = FALSE;
  if (dex_await_boolean (dex_ref (future), NULL))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  return dex_future_new_true ();
}

/* The log was written: by us, or by another process, which SQLite can tell. */
static void
log_changed_cb (EurStore *self)
{
  EurRequest *request;

  if (self->looking || self->thread == NULL)
    return;

  self->looking = TRUE;
  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_look;
  dex_future_disown (dex_future_finally (push (self, request), looked_cb, g_object_ref (self), g_object_unref));
}

static void
watch_log (EurStore *self)
{
  g_autofree char *log = g_strconcat (self->path, "-wal", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (log);

  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_NONE, NULL, NULL);
  if (self->monitor == NULL)
    return;

  g_file_monitor_set_rate_limit (self->monitor, 200);
  g_signal_connect_object (self->monitor, "changed", G_CALLBACK (log_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
eur_store_finalize (GObject *object)
{
  EurStore *self = EUR_STORE (object);

  g_clear_pointer (&self->thread, g_thread_unref);
  g_clear_pointer (&self->requests, g_async_queue_unref);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->notice, g_free);

  G_OBJECT_CLASS (eur_store_parent_class)->finalize (object);
}

static void
eur_store_class_init (EurStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_store_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
eur_store_init (EurStore *self)
{
  self->requests = g_async_queue_new ();
}

/**
 * eur_store_new:
 * @path: the file; it and its folder are made when the store is opened
 *
 * Returns: (transfer full): a store that is not open yet
 */
EurStore *
eur_store_new (const char *path)
{
  EurStore *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (EUR_TYPE_STORE, NULL);
  self->path = g_strdup (path);

  return self;
}

/**
 * eur_store_default_path:
 *
 * Returns: (transfer full): the store that the application and labelctl share
 *   when none is named
 */
char *
eur_store_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "euralens-label", "label.db", NULL);
}

const char *
eur_store_get_path (EurStore *self)
{
  g_return_val_if_fail (EUR_IS_STORE (self), NULL);

  return self->path;
}

gboolean
eur_store_is_read_only (EurStore *self)
{
  g_return_val_if_fail (EUR_IS_STORE (self), TRUE);

  return self->read_only;
}

/**
 * eur_store_get_notice:
 *
 * Returns: (transfer none) (nullable): why the open store may only be read
 */
const char *
eur_store_get_notice (EurStore *self)
{
  g_return_val_if_fail (EUR_IS_STORE (self), NULL);

  return self->notice;
}

/**
 * eur_store_open:
 *
 * Opens the file, makes it when there is none, and migrates an older one after a
 * backup copy. A store that failed to open answers everything else with
 * %EUR_STORE_ERROR_CLOSED, and is still to be closed.
 *
 * Returns: (transfer full): a future that resolves to %TRUE, or rejects with
 *   %EUR_STORE_ERROR
 */
DexFuture *
eur_store_open (EurStore *self)
{
  dex_return_error_if_fail (EUR_IS_STORE (self));
  dex_return_error_if_fail (self->thread == NULL);

  self->thread = g_thread_new ("eur-store", store_thread, g_object_ref (self));
  watch_log (self);

  return push (self, g_new0 (EurRequest, 1));
}

/**
 * eur_store_close:
 *
 * Returns: (transfer full): a future that resolves to %TRUE when all that was
 *   asked before is done and the file is closed
 */
DexFuture *
eur_store_close (EurStore *self)
{
  DexFuture *closed;

  dex_return_error_if_fail (EUR_IS_STORE (self));

  closed = push (self, g_new0 (EurRequest, 1));
  g_clear_pointer (&self->thread, g_thread_unref);
  g_clear_object (&self->monitor);

  return closed;
}

/* A commit under way: its change set, and the store to tell. */
typedef struct
{
  EurStore     *store;
  EurChangeSet *changes;
} Commit;

static void
commit_free (gpointer data)
{
  Commit *commit = data;

  g_clear_object (&commit->store);
  g_clear_object (&commit->changes);
  g_free (commit);
}

static gboolean
emit_changed_cb (gpointer store)
{
  g_signal_emit (store, signals[SIGNAL_CHANGED], 0);

  return G_SOURCE_REMOVE;
}

static DexFuture *
commit_finally_cb (DexFuture *future,
                   gpointer   data)
{
  Commit *commit = data;
  gboolean committed = dex_future_is_resolved (future);

  _eur_change_set_finish (commit->changes, committed);
  if (committed)
    g_idle_add_full (G_PRIORITY_DEFAULT, emit_changed_cb, g_object_ref (commit->store), g_object_unref);

  return dex_ref (future);
}

/**
 * eur_store_commit:
 * @changes: what to write
 *
 * Writes all of @changes in one transaction, with a line in the journal for each
 * dossier concerned.
 *
 * Returns: (transfer full): a future that resolves to %TRUE when all is on disk,
 *   the documents then having their new revisions; or rejects, nothing being
 *   written, with the problem of a field, %EUR_STORE_ERROR_CONFLICT, or another
 *   %EUR_STORE_ERROR
 */
DexFuture *
eur_store_commit (EurStore     *self,
                  EurChangeSet *changes)
{
  EurRequest *request;
  Commit *commit;

  dex_return_error_if_fail (EUR_IS_STORE (self));
  dex_return_error_if_fail (EUR_IS_CHANGE_SET (changes));

  if (changes->problem != NULL)
    {
      _eur_change_set_finish (changes, FALSE);
      return dex_future_new_for_error (g_error_copy (changes->problem));
    }

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_commit;
  request->object = g_object_ref (changes);

  commit = g_new0 (Commit, 1);
  commit->store = g_object_ref (self);
  commit->changes = g_object_ref (changes);

  return dex_future_finally (push (self, request), commit_finally_cb, commit, commit_free);
}

/**
 * eur_store_get:
 * @id: a document id
 *
 * Returns: (transfer full): a future that resolves to the #EurDocument, or
 *   rejects with %EUR_STORE_ERROR_NOT_FOUND
 */
DexFuture *
eur_store_get (EurStore   *self,
               const char *id)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));
  dex_return_error_if_fail (id != NULL);

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_get;
  request->text = g_strdup (id);

  return push (self, request);
}

/**
 * eur_store_get_seq:
 *
 * Returns: (transfer full): a future that resolves to the change counter, a
 *   #gint64 that grows with each change
 */
DexFuture *
eur_store_get_seq (EurStore *self)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_get_seq;

  return push (self, request);
}

/**
 * eur_store_find:
 * @type_name: "dossier", "organization"…
 * @field: (nullable): a field of %EUR_FIELD_KEY; none for all documents of the type
 * @values: (nullable) (array zero-terminated=1): any of which it is to have
 *
 * Returns: (transfer full): a future that resolves to a #GListModel of
 *   #EurDocument, in the order of @values, then of arrival
 */
DexFuture *
eur_store_find (EurStore          *self,
                const char        *type_name,
                const char        *field,
                const char *const *values)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));
  dex_return_error_if_fail (eur_document_type_from_name (type_name) != G_TYPE_INVALID);

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_find;
  request->text = g_strdup (type_name);
  request->field = g_strdup (field);
  request->values = g_strdupv ((char **) values);

  return push (self, request);
}

/**
 * eur_store_next_number:
 * @wave: a wave
 *
 * Returns: (transfer full): a future that resolves to the first free number of
 *   the wave's year, "2026-013"
 */
DexFuture *
eur_store_next_number (EurStore *self,
                       EurWave  *wave)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));
  dex_return_error_if_fail (EUR_IS_WAVE (wave));

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_next_number;
  request->number = wave->year;

  return push (self, request);
}

/**
 * eur_store_query:
 * @query: which dossiers
 *
 * Reads the projections alone, never a document.
 *
 * Returns: (transfer full): a future that resolves to an #EurDossierResult
 */
DexFuture *
eur_store_query (EurStore        *self,
                 EurDossierQuery *query)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));
  dex_return_error_if_fail (query != NULL);

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_query;
  request->query = eur_dossier_query_copy (query);

  return push (self, request);
}

/**
 * eur_store_load_rows:
 * @keys: (array length=n_keys): from an #EurDossierResult
 *
 * Returns: (transfer full): a future that resolves to a #GListModel of
 *   #EurDossierRow: those still there, in the order of @keys
 */
DexFuture *
eur_store_load_rows (EurStore     *self,
                     const gint64 *keys,
                     guint         n_keys)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_load_rows;
  request->keys = g_array_append_vals (g_array_new (FALSE, FALSE, sizeof (gint64)), keys, n_keys);

  return push (self, request);
}

/**
 * eur_store_load_bundle:
 * @ref: a dossier's number, or its id
 *
 * Returns: (transfer full): a future that resolves to an #EurBundle, or rejects
 *   with %EUR_STORE_ERROR_NOT_FOUND
 */
DexFuture *
eur_store_load_bundle (EurStore   *self,
                       const char *ref)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));
  dex_return_error_if_fail (ref != NULL);

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_load_bundle;
  request->text = g_strdup (ref);

  return push (self, request);
}

/**
 * eur_store_read_attachment:
 * @sha256: the fingerprint of a piece
 *
 * Returns: (transfer full): a future that resolves to the #GBytes, or rejects
 *   with %EUR_STORE_ERROR_NOT_FOUND
 */
DexFuture *
eur_store_read_attachment (EurStore   *self,
                           const char *sha256)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));
  dex_return_error_if_fail (sha256 != NULL);

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_read_attachment;
  request->text = g_strdup (sha256);

  return push (self, request);
}

/**
 * eur_store_check:
 *
 * Returns: (transfer full): a future that resolves to a #GStrv, one sentence per
 *   problem, empty when the store is sound
 */
DexFuture *
eur_store_check (EurStore *self)
{
  EurRequest *request;

  dex_return_error_if_fail (EUR_IS_STORE (self));

  request = g_new0 (EurRequest, 1);
  request->run = _eur_request_check;

  return push (self, request);
}
