/* eur-sqlite.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-sqlite-private.h"

/* How long a write waits for another process's transaction, in milliseconds. */
#define BUSY_TIMEOUT 10000

G_DEFINE_QUARK (eur-store-error-quark, eur_store_error);

static void
finalize_statement (gpointer statement)
{
  sqlite3_finalize (statement);
}

/* Turns SQLite's last error into a sentence: the only place that knows its codes. */
void
_eur_sqlite_error (EurSqlite  *self,
                   GError    **error)
{
  int code = sqlite3_errcode (self->handle) & 0xff;
  const char *detail = sqlite3_errmsg (self->handle);

  if (code == SQLITE_NOTADB)
    g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_DAMAGED,
                         _("The file is not a store of Euralens Label. Choose another file, or move this one away."));
  else if (code == SQLITE_CORRUPT)
    g_set_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_DAMAGED,
                 _("The store is damaged (%s). Restore the backup copy that lies beside it."), detail);
  else if (code == SQLITE_FULL)
    g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_FAILED,
                         _("The disk is full. Nothing was saved; make room, then try again."));
  else if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
    g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_FAILED,
                         _("Another program has been using the store for too long. Try again in a moment."));
  else if (code == SQLITE_READONLY || code == SQLITE_PERM)
    g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_READ_ONLY,
                         _("The store may not be written to: check the permissions of the file and its folder."));
  else if (code == SQLITE_CANTOPEN)
    g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_FAILED,
                         _("The store cannot be opened: check that the folder exists and that you may write to it."));
  else
    g_set_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_FAILED, _("The store refused: %s"), detail);
}

EurSqlite *
_eur_sqlite_open (const char  *path,
                  int          flags,
                  GError     **error)
{
  g_autoptr(EurSqlite) self = g_new0 (EurSqlite, 1);

  self->statements = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, finalize_statement);

  if (sqlite3_open_v2 (path, &self->handle, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    {
      _eur_sqlite_error (self, error);
      return NULL;
    }

  sqlite3_busy_timeout (self->handle, BUSY_TIMEOUT);

  return g_steal_pointer (&self);
}

void
_eur_sqlite_free (EurSqlite *self)
{
  g_clear_pointer (&self->statements, g_hash_table_unref);
  sqlite3_close (self->handle);
  g_free (self);
}

/* Runs a script of several statements, none of which has parameters. */
gboolean
_eur_sqlite_exec (EurSqlite   *self,
                  const char  *script,
                  GError     **error)
{
  if (sqlite3_exec (self->handle, script, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  _eur_sqlite_error (self, error);
  return FALSE;
}

static sqlite3_stmt *
prepare (EurSqlite   *self,
         const char  *sql,
         GError     **error)
{
  sqlite3_stmt *statement = g_hash_table_lookup (self->statements, sql);

  if (statement != NULL)
    {
      sqlite3_reset (statement);
      return statement;
    }

  if (sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    {
      _eur_sqlite_error (self, error);
      return NULL;
    }

  g_hash_table_insert (self->statements, (gpointer) sql, statement);

  return statement;
}

static void
bind_bytes (sqlite3_stmt *statement,
            int           index,
            GBytes       *bytes)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  sqlite3_bind_blob64 (statement, index, size > 0 ? data : "", size, SQLITE_TRANSIENT);
}

static void
bind (sqlite3_stmt *statement,
      const char   *types,
      va_list       values)
{
  for (int i = 0; types[i] != '\0'; i++)
    {
      if (types[i] == 's')
        sqlite3_bind_text (statement, i + 1, va_arg (values, const char *), -1, SQLITE_TRANSIENT);
      else if (types[i] == 'i')
        sqlite3_bind_int64 (statement, i + 1, va_arg (values, gint64));
      else if (types[i] == 'b')
        bind_bytes (statement, i + 1, va_arg (values, GBytes *));
      else
        g_assert_not_reached ();
    }
}

/* A statement ready for _eur_sqlite_next(), or NULL and an error. */
sqlite3_stmt *
_eur_sqlite_query (EurSqlite   *self,
                   GError     **error,
                   const char  *sql,
                   const char  *types,
                   ...)
{
  sqlite3_stmt *statement = prepare (self, sql, error);
  va_list values;

  if (statement == NULL)
    return NULL;

  va_start (values, types);
  bind (statement, types, values);
  va_end (values);

  return statement;
}

/* Whether there is another row. FALSE at the end, and on an error. */
gboolean
_eur_sqlite_next (EurSqlite     *self,
                  sqlite3_stmt  *statement,
                  GError       **error)
{
  int result = statement != NULL ? sqlite3_step (statement) : SQLITE_DONE;

  if (result == SQLITE_ROW)
    return TRUE;

  if (result != SQLITE_DONE)
    _eur_sqlite_error (self, error);

  sqlite3_reset (statement);
  return FALSE;
}

gboolean
_eur_sqlite_run (EurSqlite   *self,
                 GError     **error,
                 const char  *sql,
                 const char  *types,
                 ...)
{
  sqlite3_stmt *statement = prepare (self, sql, error);
  va_list values;
  int result;

  if (statement == NULL)
    return FALSE;

  va_start (values, types);
  bind (statement, types, values);
  va_end (values);

  result = sqlite3_step (statement);
  if (result != SQLITE_DONE && result != SQLITE_ROW)
    _eur_sqlite_error (self, error);
  sqlite3_reset (statement);

  return result == SQLITE_DONE || result == SQLITE_ROW;
}

/* The first column of the first row; @result is left alone when there is none. */
gboolean
_eur_sqlite_get (EurSqlite   *self,
                 gint64      *result,
                 GError     **error,
                 const char  *sql,
                 const char  *types,
                 ...)
{
  sqlite3_stmt *statement = prepare (self, sql, error);
  va_list values;
  int code;

  if (statement == NULL)
    return FALSE;

  va_start (values, types);
  bind (statement, types, values);
  va_end (values);

  code = sqlite3_step (statement);
  if (code == SQLITE_ROW)
    *result = sqlite3_column_int64 (statement, 0);
  else if (code != SQLITE_DONE)
    _eur_sqlite_error (self, error);
  sqlite3_reset (statement);

  return code == SQLITE_ROW || code == SQLITE_DONE;
}

const char *
_eur_sqlite_text (sqlite3_stmt *statement,
                  int           column)
{
  return (const char *) sqlite3_column_text (statement, column);
}
