/* eur-database.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include <gio/gio.h>

#include "eur-database-private.h"
#include "eur-store-resources.h"

/* "EurL": a file of another application is never touched. */
#define APPLICATION_ID 0x4575724c

/* The schema this version writes. Each number below it has its step in steps[].
 *
 * 1: the first
 * 2: the search knows the wave by a word that nobody can type
 * 3: the list can be narrowed and sorted
 * 4: it knows how a dossier is financed and what its applicant is asked for
 */
#define SCHEMA_VERSION 4

typedef gboolean (*MigrationStep) (EurDatabase  *self,
                                   GError      **error);

static gboolean
run_script (EurDatabase  *self,
            const char   *name,
            GError      **error)
{
  g_autofree char *path = g_strconcat ("/org/euralens/Label/store/", name, NULL);
  g_autoptr(GBytes) script = g_resource_lookup_data (eur_store_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return script != NULL && _eur_sqlite_exec (self->sqlite, g_bytes_get_data (script, NULL), error);
}

static gboolean
create_documents (EurDatabase  *self,
                  GError      **error)
{
  return run_script (self, "documents.sql", error);
}

/* Projections are dropped and made again in any case. */
static gboolean
keep_documents (EurDatabase  *self,
                GError      **error)
{
  return TRUE;
}

/* From the schema of this index to the next: what happens to the documents. */
static const MigrationStep steps[] = {
  create_documents,
  keep_documents,
  keep_documents,
  keep_documents,
};

G_STATIC_ASSERT (G_N_ELEMENTS (steps) == SCHEMA_VERSION);

static gboolean
get_pragma (EurDatabase  *self,
            const char   *sql,
            gint64       *value,
            GError      **error)
{
  *value = 0;

  return _eur_sqlite_get (self->sqlite, value, error, sql, "");
}

/* A copy beside the store, so that a migration can always be undone by hand. */
static gboolean
back_up (EurDatabase  *self,
         gint64        version,
         GError      **error)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%dT%H%M%S");
  g_autofree char *copy = g_strdup_printf ("%s.schema-%" G_GINT64_FORMAT ".%s.backup", self->path, version, stamp);

  return _eur_sqlite_run (self->sqlite, error, "VACUUM INTO ?1", "s", copy);
}

static gboolean
run_steps (EurDatabase  *self,
           gint64        version,
           GError      **error)
{
  g_autofree char *stamp = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                                            APPLICATION_ID, SCHEMA_VERSION);

  for (gint64 i = version; i < SCHEMA_VERSION; i++)
    {
      if (!steps[i](self, error))
        return FALSE;
    }

  return run_script (self, "projections.sql", error) &&
         _eur_database_reproject (self, error) &&
         _eur_sqlite_exec (self->sqlite, stamp, error);
}

/**
 * _eur_database_migrate:
 *
 * Brings an older store, or a new file, to the schema of this version, in one
 * transaction. An older store is copied first. The version is read again inside
 * the transaction: another process may have been faster.
 */
gboolean
_eur_database_migrate (EurDatabase  *self,
                       GError      **error)
{
  gint64 version = 0;

  if (!get_pragma (self, "PRAGMA user_version", &version, error) ||
      (version > 0 && version < SCHEMA_VERSION && !back_up (self, version, error)))
    return FALSE;

  if (version >= SCHEMA_VERSION)
    return TRUE;

  if (!_eur_sqlite_exec (self->sqlite, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (get_pragma (self, "PRAGMA user_version", &version, error) &&
      run_steps (self, version, error) &&
      _eur_sqlite_exec (self->sqlite, "COMMIT", error))
    return TRUE;

  _eur_sqlite_exec (self->sqlite, "ROLLBACK", NULL);
  return FALSE;
}

/* Refuses a file of another application; learns of a newer version of ours. */
static gboolean
inspect (EurDatabase  *self,
         GError      **error)
{
  gint64 application = 0, version = 0, n_tables = 0;

  if (!get_pragma (self, "PRAGMA application_id", &application, error) ||
      !get_pragma (self, "PRAGMA user_version", &version, error) ||
      !get_pragma (self, "SELECT count(*) FROM sqlite_schema", &n_tables, error))
    return FALSE;

  if (application != APPLICATION_ID && n_tables > 0)
    {
      g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_DAMAGED,
                           _("The file is the database of another program. Choose another file."));
      return FALSE;
    }

  if (version > SCHEMA_VERSION)
    {
      self->read_only = TRUE;
      self->notice = g_strdup (_("This store was written by a newer version of Euralens Label. It can be read but not changed: update the application to go on working on it."));
    }

  return TRUE;
}

static gboolean
make_folder (const char  *path,
             GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_str_equal (path, ":memory:") || g_mkdir_with_parents (folder, 0700) == 0)
    return TRUE;

  g_set_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_FAILED,
               _("The folder “%s” cannot be made: %s"), folder, g_strerror (errno));
  return FALSE;
}

/* WAL so that a reader never waits; FULL so that what is answered as saved
 * survives a power cut (SQLite, "PRAGMA synchronous"). */
static gboolean
prepare_for_writing (EurDatabase  *self,
                     GError      **error)
{
  return _eur_sqlite_exec (self->sqlite,
                           "PRAGMA journal_mode = WAL;"
                           "PRAGMA synchronous = FULL;"
                           "PRAGMA foreign_keys = ON;"
                           "PRAGMA journal_size_limit = 67108864;"
                           "PRAGMA cache_size = -16384;",
                           error) &&
         _eur_database_migrate (self, error);
}

/**
 * _eur_database_open:
 * @path: the file; made with its folder when there is none
 * @error: return location
 *
 * Opens the store and brings it to this version's schema. One that a newer
 * version wrote is opened for reading, with a notice.
 *
 * Returns: (transfer full) (nullable): the open store
 */
EurDatabase *
_eur_database_open (const char  *path,
                    GError     **error)
{
  g_autoptr(EurDatabase) self = g_new0 (EurDatabase, 1);

  self->path = g_strdup (path);

  if (!make_folder (path, error))
    return NULL;

  self->sqlite = _eur_sqlite_open (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);
  if (self->sqlite == NULL || !inspect (self, error))
    return NULL;

  if (self->read_only ? !_eur_sqlite_exec (self->sqlite, "PRAGMA query_only = ON", error)
                      : !prepare_for_writing (self, error))
    return NULL;

  if (!get_pragma (self, "PRAGMA data_version", &self->data_version, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * _eur_database_look_for_others:
 * @changed: (out): whether another connection has committed since the last look
 *
 * SQLite's own counter (PRAGMA data_version) does not move with our commits.
 */
gboolean
_eur_database_look_for_others (EurDatabase  *self,
                               gboolean     *changed,
                               GError      **error)
{
  gint64 version = 0;

  if (!get_pragma (self, "PRAGMA data_version", &version, error))
    return FALSE;

  *changed = version != self->data_version;
  self->data_version = version;
  return TRUE;
}

void
_eur_database_free (EurDatabase *self)
{
  g_clear_pointer (&self->sqlite, _eur_sqlite_free);
  g_free (self->path);
  g_free (self->notice);
  g_free (self);
}
