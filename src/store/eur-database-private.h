/* eur-database-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-change-set-private.h"
#include "eur-dossier-query.h"
#include "eur-projection-private.h"
#include "eur-sqlite-private.h"

G_BEGIN_DECLS

/* The store as its own thread sees it: plain functions that read and write, one
 * idea a file (schema, revisions, commit, projection, query, read, check). */
typedef struct
{
  EurSqlite *sqlite;
  char      *path;
  char      *notice; /* why it is read-only */
  gboolean   read_only;
  gint64     data_version; /* as SQLite counts the commits of other connections */
} EurDatabase;

/* What a document is now. */
typedef struct
{
  gint64    key;
  gint64    generation;
  char     *hash;
  char     *body;
  gboolean  deleted;
} EurWinner;

EurDatabase      *_eur_database_open            (const char         *path,
                                                 GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void              _eur_database_free            (EurDatabase        *self);
gboolean          _eur_database_migrate         (EurDatabase        *self,
                                                 GError            **error);
gboolean          _eur_database_reproject       (EurDatabase        *self,
                                                 GError            **error);

gboolean          _eur_database_look_for_others (EurDatabase        *self,
                                                 gboolean           *changed,
                                                 GError            **error);
gboolean          _eur_database_get_seq         (EurDatabase        *self,
                                                 gint64             *seq,
                                                 GError            **error);
gboolean          _eur_database_find_winner     (EurDatabase        *self,
                                                 const char         *id,
                                                 EurWinner          *winner,
                                                 GError            **error);
void              _eur_winner_clear             (EurWinner          *winner);
gboolean          _eur_database_write_revision  (EurDatabase        *self,
                                                 EurPut             *put,
                                                 gint64             *seq,
                                                 gint64             *key,
                                                 GError            **error);
gboolean          _eur_database_commit          (EurDatabase        *self,
                                                 EurChangeSet       *changes,
                                                 GError            **error);
gboolean          _eur_database_project         (EurDatabase        *self,
                                                 gint64              key,
                                                 const char         *id,
                                                 JsonObject         *body,
                                                 GError            **error);
gboolean          _eur_database_write_lookups   (EurDatabase        *self,
                                                 gint64              key,
                                                 JsonObject         *body,
                                                 GError            **error);
GPtrArray        *_eur_database_list_lookups    (JsonObject         *body);
gboolean          _eur_database_make_projection (EurDatabase        *self,
                                                 gint64              key,
                                                 const char         *id,
                                                 JsonObject         *body,
                                                 EurProjection      *projection,
                                                 GError            **error);
JsonNode         *_eur_database_parse_body      (const char         *body,
                                                 GError            **error);
JsonObject       *_eur_database_read_body       (EurDatabase        *self,
                                                 const char         *id,
                                                 GError            **error);

EurDossierResult *_eur_database_query           (EurDatabase        *self,
                                                 EurDossierQuery    *query,
                                                 GError            **error);
GPtrArray        *_eur_database_load_rows       (EurDatabase        *self,
                                                 const gint64       *keys,
                                                 guint               n_keys,
                                                 GError            **error);
EurDocument      *_eur_database_get             (EurDatabase        *self,
                                                 const char         *id,
                                                 GError            **error);
GListStore       *_eur_database_find            (EurDatabase        *self,
                                                 const char         *type_name,
                                                 const char         *field,
                                                 const char *const  *values,
                                                 GError            **error);
char             *_eur_database_next_number     (EurDatabase        *self,
                                                 gint64              year,
                                                 GError            **error);
EurBundle        *_eur_database_load_bundle     (EurDatabase        *self,
                                                 const char         *ref,
                                                 GError            **error);
GBytes           *_eur_database_read_blob       (EurDatabase        *self,
                                                 const char         *sha256,
                                                 GError            **error);
GStrv             _eur_database_check           (EurDatabase        *self,
                                                 GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurDatabase, _eur_database_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EurWinner, _eur_winner_clear)

G_END_DECLS
