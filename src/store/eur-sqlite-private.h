/* eur-sqlite-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <sqlite3.h>

#include "eur-store-error.h"

G_BEGIN_DECLS

/**
 * EurSqlite:
 *
 * A connection and the statements prepared on it, kept for as long as it is
 * open. Plain C; used by the store's thread alone.
 */
typedef struct
{
  sqlite3    *handle;
  GHashTable *statements; /* SQL, by address -> sqlite3_stmt */
} EurSqlite;

/* The letters of @types: s a text or NULL, i a gint64, b a GBytes. SQL given to
 * prepare, query and run is static: the statement is kept under its address. */

EurSqlite    *_eur_sqlite_open  (const char    *path,
                                 int            flags,
                                 GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void          _eur_sqlite_free  (EurSqlite     *self);
gboolean      _eur_sqlite_exec  (EurSqlite     *self,
                                 const char    *script,
                                 GError       **error);
sqlite3_stmt *_eur_sqlite_query (EurSqlite     *self,
                                 GError       **error,
                                 const char    *sql,
                                 const char    *types,
                                 ...);
gboolean      _eur_sqlite_next  (EurSqlite     *self,
                                 sqlite3_stmt  *statement,
                                 GError       **error);
gboolean      _eur_sqlite_run   (EurSqlite     *self,
                                 GError       **error,
                                 const char    *sql,
                                 const char    *types,
                                 ...);
gboolean      _eur_sqlite_get   (EurSqlite     *self,
                                 gint64        *result,
                                 GError       **error,
                                 const char    *sql,
                                 const char    *types,
                                 ...);
const char   *_eur_sqlite_text  (sqlite3_stmt  *statement,
                                 int            column);
void          _eur_sqlite_error (EurSqlite     *self,
                                 GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurSqlite, _eur_sqlite_free)

G_END_DECLS
