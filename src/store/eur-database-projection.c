/* eur-database-projection.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-database-private.h"

/**
 * _eur_database_parse_body:
 * @body: (nullable): what a revision says
 * @error: return location, %EUR_STORE_ERROR_DAMAGED
 *
 * Returns: (transfer full) (nullable): the object that it is
 */
JsonNode *
_eur_database_parse_body (const char  *body,
                          GError     **error)
{
  g_autoptr(JsonNode) node = body != NULL ? eur_json_parse (body, -1, NULL) : NULL;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    return g_steal_pointer (&node);

  g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_DAMAGED,
                       _("A document of the store cannot be read. Run “labelctl check”, and restore the backup copy that lies beside the store."));
  return NULL;
}

/**
 * _eur_database_read_body:
 * @id: (nullable): a document id
 *
 * Returns: (transfer full) (nullable): the document's members; %NULL without
 *   @error when there is no such document
 */
JsonObject *
_eur_database_read_body (EurDatabase  *self,
                         const char   *id,
                         GError      **error)
{
  g_auto(EurWinner) winner = { 0 };
  g_autoptr(JsonNode) node = NULL;

  if (id == NULL || !_eur_database_find_winner (self, id, &winner, error) || winner.key == 0 || winner.deleted)
    return NULL;

  node = _eur_database_parse_body (winner.body, error);

  return node != NULL ? json_node_dup_object (node) : NULL;
}

/* The plan that the list speaks of: the latest version, when there are several. */
static char *
find_plan (EurDatabase  *self,
           const char   *id,
           GError      **error)
{
  sqlite3_stmt *row = _eur_sqlite_query (self->sqlite, error,
                                         "SELECT d.id FROM lookup l JOIN document d ON d.key = l.document"
                                         " WHERE l.field = 'financing_plan.dossier' AND l.value = ?1"
                                         " ORDER BY (SELECT CASE json_extract (r.body, '$.version') WHEN 'convention' THEN 2"
                                         " WHEN 'committee' THEN 1 ELSE 0 END FROM revision r WHERE r.key = d.winner) DESC,"
                                         " d.key DESC LIMIT 1",
                                         "s", id);
  char *plan = NULL;

  if (_eur_sqlite_next (self->sqlite, row, error))
    {
      plan = g_strdup (_eur_sqlite_text (row, 0));
      sqlite3_reset (row);
    }

  return plan;
}

/**
 * _eur_database_make_projection:
 * @key: the dossier's key
 * @id: its id
 * @body: its members
 * @projection: (out): what its row should say
 */
gboolean
_eur_database_make_projection (EurDatabase    *self,
                               gint64          key,
                               const char     *id,
                               JsonObject     *body,
                               EurProjection  *projection,
                               GError        **error)
{
  g_autoptr(GError) inner = NULL;
  g_autofree char *plan_id = find_plan (self, id, &inner);
  g_autoptr(JsonObject) plan = inner == NULL ? _eur_database_read_body (self, plan_id, &inner) : NULL;
  g_autoptr(JsonObject) owner = inner == NULL ? _eur_database_read_body (self, eur_json_get_string (body, "owner"), &inner) : NULL;
  g_autoptr(JsonObject) contact = inner == NULL ? _eur_database_read_body (self, eur_json_get_string (body, "contact"), &inner) : NULL;
  gint64 n_attachments = 0, n_missing = 0;

  if (inner == NULL)
    _eur_sqlite_get (self->sqlite, &n_attachments, &inner,
                     "SELECT count(*) FROM lookup WHERE field = 'attachment.dossier' AND value = ?1", "s", id);

  if (inner == NULL && n_attachments > 0)
    _eur_sqlite_get (self->sqlite, &n_missing, &inner,
                     "SELECT count(*) FROM lookup l JOIN document d ON d.key = l.document"
                     " JOIN revision r ON r.key = d.winner WHERE l.field = 'attachment.dossier' AND l.value = ?1"
                     " AND json_extract (r.body, '$.sha256') IS NULL",
                     "s", id);

  if (inner != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&inner));
      return FALSE;
    }

  _eur_projection_make (projection, key, body, owner, contact, plan, n_attachments, n_missing);
  return TRUE;
}

static gboolean
forget_row (EurDatabase  *self,
            gint64        key,
            GError      **error)
{
  gint64 position = 0;

  if (!_eur_sqlite_get (self->sqlite, &position, error, "SELECT position FROM dossier_row WHERE document = ?1", "i", key))
    return FALSE;

  return position == 0 ||
         (_eur_sqlite_run (self->sqlite, error, "DELETE FROM dossier_row WHERE position = ?1", "i", position) &&
          _eur_sqlite_run (self->sqlite, error, "DELETE FROM search WHERE rowid = ?1", "i", position));
}

static gboolean
insert_row (EurDatabase    *self,
            gint64          key,
            JsonObject     *body,
            EurProjection  *row,
            GError        **error)
{
  const char *stage = eur_json_get_string (body, "stage");

  return _eur_sqlite_run (self->sqlite, error,
                          "INSERT INTO dossier_row (position, document, wave, number, title, title_key, stage,"
                          " owner, owner_key, communes, epcis, families, received_at, cost_cents, n_attachments,"
                          " n_missing, acquired_cents, requested_cents, planned_cents, refused_cents,"
                          " n_waiting, waiting_due, example)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
                          " ?17, ?18, ?19, ?20, ?21, ?22, ?23)",
                          "iisssssssssssiiiiiiiisi", row->position, key,
                          eur_json_get_string (body, "wave"), eur_json_get_string (body, "number"),
                          eur_json_get_string (body, "title"), row->title_key,
                          stage != NULL ? stage : eur_stage_get_nick (EUR_STAGE_RECEIVED),
                          row->owner, row->owner_key, row->communes, row->epcis, row->families,
                          eur_json_get_string (body, "received_at"), row->cost_cents, row->n_attachments,
                          row->n_missing, row->acquired_cents, row->requested_cents, row->planned_cents,
                          row->refused_cents, row->n_waiting, row->waiting_due, (gint64) eur_json_get_boolean (body, "example"));
}

static gboolean
insert_search (EurDatabase    *self,
               EurProjection  *row,
               GError        **error)
{
  return _eur_sqlite_run (self->sqlite, error,
                          "INSERT INTO search (rowid, wave, number, title, owner, place, body)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          "issssss", row->position,
                          row->texts[EUR_SEARCH_WAVE], row->texts[EUR_SEARCH_NUMBER], row->texts[EUR_SEARCH_TITLE],
                          row->texts[EUR_SEARCH_OWNER], row->texts[EUR_SEARCH_PLACE], row->texts[EUR_SEARCH_BODY]);
}

/**
 * _eur_database_project:
 * @key: the dossier's key
 * @id: its id
 * @body: (nullable): its members; none when it is deleted
 *
 * Makes the dossier's row in the list, and in the search, again.
 */
gboolean
_eur_database_project (EurDatabase  *self,
                       gint64        key,
                       const char   *id,
                       JsonObject   *body,
                       GError      **error)
{
  g_auto(EurProjection) projection = { 0 };

  if (!forget_row (self, key, error))
    return FALSE;

  return body == NULL ||
         (_eur_database_make_projection (self, key, id, body, &projection, error) &&
          insert_row (self, key, body, &projection, error) &&
          insert_search (self, &projection, error));
}

static gboolean
reproject_document (EurDatabase   *self,
                    sqlite3_stmt  *row,
                    gboolean       rows,
                    GError       **error)
{
  gint64 key = sqlite3_column_int64 (row, 0);
  g_autoptr(JsonNode) body = _eur_database_parse_body (_eur_sqlite_text (row, 2), error);

  if (body == NULL)
    return FALSE;

  return rows ? _eur_database_project (self, key, _eur_sqlite_text (row, 1), json_node_get_object (body), error)
              : _eur_database_write_lookups (self, key, json_node_get_object (body), error);
}

/**
 * _eur_database_reproject:
 *
 * Fills the empty projections from the documents: the last step of a migration.
 */
gboolean
_eur_database_reproject (EurDatabase  *self,
                         GError      **error)
{
  static const char *const passes[] = {
    "SELECT d.key, d.id, r.body FROM document d JOIN revision r ON r.key = d.winner WHERE NOT d.deleted",
    "SELECT d.key, d.id, r.body FROM document d JOIN revision r ON r.key = d.winner WHERE NOT d.deleted AND d.type = 'dossier'",
  };
  g_autoptr(GError) inner = NULL;

  for (guint pass = 0; pass < G_N_ELEMENTS (passes) && inner == NULL; pass++)
    {
      sqlite3_stmt *row = _eur_sqlite_query (self->sqlite, &inner, passes[pass], "");

      while (inner == NULL && _eur_sqlite_next (self->sqlite, row, &inner))
        {
          if (!reproject_document (self, row, pass == 1, &inner))
            sqlite3_reset (row);
        }
    }

  if (inner == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&inner));
  return FALSE;
}
