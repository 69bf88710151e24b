/* eur-database-revisions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-database-private.h"
#include "eur-revision-private.h"

void
_eur_winner_clear (EurWinner *winner)
{
  g_clear_pointer (&winner->hash, g_free);
  g_clear_pointer (&winner->body, g_free);
}

/**
 * _eur_database_get_seq:
 * @seq: (out): the store's change counter; 0 for an empty store
 */
gboolean
_eur_database_get_seq (EurDatabase  *self,
                       gint64       *seq,
                       GError      **error)
{
  *seq = 0;

  return _eur_sqlite_get (self->sqlite, seq, error, "SELECT max(seq) FROM document", "");
}

/**
 * _eur_database_find_winner:
 * @winner: (out): its key is 0 when there is no such document
 */
gboolean
_eur_database_find_winner (EurDatabase  *self,
                           const char   *id,
                           EurWinner    *winner,
                           GError      **error)
{
  g_autoptr(GError) inner = NULL;
  sqlite3_stmt *row = _eur_sqlite_query (self->sqlite, &inner,
                                         "SELECT d.key, r.generation, r.hash, r.body, r.deleted"
                                         " FROM document d JOIN revision r ON r.key = d.winner WHERE d.id = ?1",
                                         "s", id);

  *winner = (EurWinner) { 0 };
  if (_eur_sqlite_next (self->sqlite, row, &inner))
    {
      winner->key = sqlite3_column_int64 (row, 0);
      winner->generation = sqlite3_column_int64 (row, 1);
      winner->hash = g_strdup (_eur_sqlite_text (row, 2));
      winner->body = g_strdup (_eur_sqlite_text (row, 3));
      winner->deleted = sqlite3_column_int (row, 4);
      sqlite3_reset (row);
    }

  if (inner == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&inner));
  return FALSE;
}

static gboolean
insert_document (EurDatabase  *self,
                 EurPut       *put,
                 gint64        seq,
                 gint64       *key,
                 GError      **error)
{
  const char *type = eur_json_get_string (put->body, "type");

  if (!_eur_sqlite_run (self->sqlite, error,
                        "INSERT INTO document (id, type, winner, deleted, seq) VALUES (?1, ?2, 0, ?3, ?4)",
                        "ssii", put->id, type, (gint64) put->deleted, seq))
    return FALSE;

  *key = sqlite3_last_insert_rowid (self->sqlite->handle);
  return TRUE;
}

/* The parent is a leaf no more. Its body goes, unless it is the last revision
 * that the observatory has: then it is kept, as the base of a later merge. */
static gboolean
retire_parent (EurDatabase  *self,
               gint64        key,
               gint64        generation,
               const char   *hash,
               GError      **error)
{
  return _eur_sqlite_run (self->sqlite, error,
                          "UPDATE revision SET leaf = 0, body = CASE WHEN synced THEN body END"
                          " WHERE document = ?1 AND generation = ?2 AND hash = ?3",
                          "iis", key, generation, hash);
}

/* Deepest ancestors are forgotten beyond the limit of the shortest branch:
 * CouchDB stems each branch to _revs_limit. */
static gboolean
stem (EurDatabase  *self,
      gint64        key,
      gint64        generation,
      GError      **error)
{
  if (generation <= EUR_REVISION_LIMIT)
    return TRUE;

  return _eur_sqlite_run (self->sqlite, error,
                          "DELETE FROM revision WHERE document = ?1 AND NOT leaf AND generation <= "
                          "(SELECT min(generation) FROM revision WHERE document = ?1 AND leaf) - ?2",
                          "ii", key, (gint64) EUR_REVISION_LIMIT);
}

/* Not deleted first, then the longest, then the highest hash: the same on every
 * peer (CouchDB, couch_doc.erl). */
static gboolean
choose_winner (EurDatabase  *self,
               gint64        key,
               gint64        seq,
               GError      **error)
{
  return _eur_sqlite_run (self->sqlite, error,
                          "UPDATE document SET seq = ?2, (winner, deleted) ="
                          " (SELECT key, deleted FROM revision WHERE document = ?1 AND leaf"
                          "  ORDER BY deleted, generation DESC, hash DESC LIMIT 1)"
                          " WHERE key = ?1",
                          "ii", key, seq);
}

static gboolean
check_parent (EurDatabase  *self,
              EurPut       *put,
              EurWinner    *winner,
              GError      **error)
{
  g_autofree char *current = winner->key != 0 ? _eur_revision_format (winner->generation, winner->hash) : NULL;

  if (put->parent == NULL && (winner->key == 0 || winner->deleted))
    return TRUE;

  if (put->parent != NULL && g_strcmp0 (put->parent, current) == 0)
    return TRUE;

  g_set_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CONFLICT,
               _("“%s” was changed meanwhile. Read it again, then make the change again."), put->id);
  return FALSE;
}

/**
 * _eur_database_write_revision:
 * @put: the document; gets its new revision
 * @seq: (inout): the change counter, which grows by one
 * @key: (out): the document's key
 *
 * Adds a revision after the one that the writer had read, and refuses when that
 * is not the current one any more.
 */
gboolean
_eur_database_write_revision (EurDatabase  *self,
                              EurPut       *put,
                              gint64       *seq,
                              gint64       *key,
                              GError      **error)
{
  g_auto(EurWinner) winner = { 0 };
  g_autoptr(JsonNode) node = json_node_init_object (json_node_alloc (), put->body);
  g_autofree char *body = eur_json_canonical (node);
  g_autofree char *parent = NULL;
  g_autofree char *hash = NULL;
  gint64 generation;

  if (!_eur_database_find_winner (self, put->id, &winner, error) ||
      !check_parent (self, put, &winner, error))
    return FALSE;

  /* A document that is made again after its deletion goes on from the tombstone. */
  parent = winner.key != 0 ? _eur_revision_format (winner.generation, winner.hash) : NULL;
  generation = winner.generation + 1;
  hash = _eur_revision_hash (put->deleted, parent, body);
  *key = winner.key;
  *seq += 1;

  if (!(winner.key != 0 ? retire_parent (self, winner.key, winner.generation, winner.hash, error)
                        : insert_document (self, put, *seq, key, error)) ||
      !_eur_sqlite_run (self->sqlite, error,
                        "INSERT INTO revision (document, generation, hash, parent, deleted, leaf, synced, made_here, body)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, 1, 0, 1, ?6)",
                        "iissis", *key, generation, hash, winner.hash, (gint64) put->deleted, body) ||
      !choose_winner (self, *key, *seq, error) ||
      !stem (self, *key, generation, error))
    return FALSE;

  put->rev = _eur_revision_format (generation, hash);
  return TRUE;
}
