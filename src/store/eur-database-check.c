/* eur-database-check.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-database-private.h"
#include "eur-revision-private.h"

/* A check under way: what it has found. */
typedef struct
{
  EurDatabase  *database;
  GStrvBuilder *problems;
} Checker;

G_GNUC_PRINTF (2, 3) static void
report (Checker    *check,
        const char *format,
        ...)
{
  g_autofree char *problem = NULL;
  va_list arguments;

  va_start (arguments, format);
  problem = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_strv_builder_add (check->problems, problem);
}

typedef gboolean (*EurCheckFunc) (Checker  *check,
                                  GError  **error);

typedef void (*EurRowFunc) (Checker      *check,
                            sqlite3_stmt *row);

static gboolean
for_each (Checker     *check,
          const char  *sql,
          EurRowFunc   func,
          GError     **error)
{
  g_autoptr(GError) inner = NULL;
  sqlite3_stmt *row = _eur_sqlite_query (check->database->sqlite, &inner, sql, "");

  while (_eur_sqlite_next (check->database->sqlite, row, &inner))
    func (check, row);

  if (inner == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&inner));
  return FALSE;
}

static void
report_integrity (Checker      *check,
                  sqlite3_stmt *row)
{
  if (g_strcmp0 (_eur_sqlite_text (row, 0), "ok") != 0)
    report (check, _("SQLite: %s"), _eur_sqlite_text (row, 0));
}

static void
report_foreign_key (Checker      *check,
                    sqlite3_stmt *row)
{
  report (check, _("SQLite: a row of “%s” refers to a row of “%s” that is not there"),
          _eur_sqlite_text (row, 0), _eur_sqlite_text (row, 2));
}

static gboolean
check_sqlite (Checker  *check,
              GError  **error)
{
  return for_each (check, "PRAGMA integrity_check", report_integrity, error) &&
         for_each (check, "PRAGMA foreign_key_check", report_foreign_key, error);
}

static void
report_winner (Checker      *check,
               sqlite3_stmt *row)
{
  report (check, _("%s: the revision in force is not the one that the rule chooses"), _eur_sqlite_text (row, 0));
}

static void
report_orphan (Checker      *check,
               sqlite3_stmt *row)
{
  report (check, _("%s: revision %d-%s follows one that is not in the tree"),
          _eur_sqlite_text (row, 0), sqlite3_column_int (row, 1), _eur_sqlite_text (row, 2));
}

static void
report_leaf (Checker      *check,
             sqlite3_stmt *row)
{
  report (check, _("%s: revision %d-%s is wrongly marked as the end of a branch, or as not being one"),
          _eur_sqlite_text (row, 0), sqlite3_column_int (row, 1), _eur_sqlite_text (row, 2));
}

/* A revision that others follow is no leaf; one that none follows is. The first
 * of a stemmed branch has lost its parent and may. */
static gboolean
check_trees (Checker  *check,
             GError  **error)
{
  return for_each (check,
                   "SELECT d.id FROM document d WHERE d.winner IS NOT (SELECT key FROM revision r"
                   " WHERE r.document = d.key AND leaf ORDER BY deleted, generation DESC, hash DESC LIMIT 1)",
                   report_winner, error) &&
         for_each (check,
                   "SELECT d.id, r.generation, r.hash FROM revision r JOIN document d ON d.key = r.document"
                   " WHERE r.parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM revision p WHERE p.document = r.document"
                   "  AND p.generation = r.generation - 1 AND p.hash = r.parent)"
                   " AND r.generation > 1 + (SELECT min(generation) FROM revision m WHERE m.document = r.document)",
                   report_orphan, error) &&
         for_each (check,
                   "SELECT d.id, r.generation, r.hash FROM revision r JOIN document d ON d.key = r.document"
                   " WHERE r.leaf = EXISTS (SELECT 1 FROM revision c WHERE c.document = r.document"
                   "  AND c.generation = r.generation + 1 AND c.parent = r.hash)",
                   report_leaf, error);
}

static void
check_body (Checker      *check,
            sqlite3_stmt *row)
{
  const char *id = _eur_sqlite_text (row, 0);
  const char *hash = _eur_sqlite_text (row, 2);
  const char *parent_hash = _eur_sqlite_text (row, 3);
  gint64 generation = sqlite3_column_int64 (row, 1);
  const char *body = _eur_sqlite_text (row, 6);
  g_autofree char *parent = parent_hash != NULL ? _eur_revision_format (generation - 1, parent_hash) : NULL;
  g_autofree char *expected = NULL;
  g_autoptr(JsonNode) node = NULL;

  if (body == NULL)
    {
      report (check, _("%s: the text of revision %d-%s is missing"), id, (int) generation, hash);
      return;
    }

  node = _eur_database_parse_body (body, NULL);
  if (node == NULL)
    {
      report (check, _("%s: the text of revision %d-%s cannot be read"), id, (int) generation, hash);
      return;
    }

  expected = _eur_revision_hash (sqlite3_column_int (row, 4), parent, body);
  if (sqlite3_column_int (row, 5) && !g_str_equal (expected, hash))
    report (check, _("%s: the text of revision %d-%s is not what was saved"), id, (int) generation, hash);
}

static gboolean
check_bodies (Checker  *check,
              GError  **error)
{
  return for_each (check,
                   "SELECT d.id, r.generation, r.hash, r.parent, r.deleted, r.made_here, r.body"
                   " FROM revision r JOIN document d ON d.key = r.document WHERE r.leaf",
                   check_body, error);
}

static void
check_blob (Checker      *check,
            sqlite3_stmt *row)
{
  const char *sha256 = _eur_sqlite_text (row, 0);
  gsize size = sqlite3_column_bytes (row, 2);
  g_autofree char *actual = g_compute_checksum_for_data (G_CHECKSUM_SHA256, sqlite3_column_blob (row, 2), size);

  if (!g_str_equal (actual, sha256) || (gint64) size != sqlite3_column_int64 (row, 1))
    report (check, _("The piece of fingerprint %s is not what was saved"), sha256);
}

static void
check_attachment (Checker      *check,
                  sqlite3_stmt *row)
{
  g_autoptr(JsonNode) body = _eur_database_parse_body (_eur_sqlite_text (row, 1), NULL);
  const char *sha256 = body != NULL ? eur_json_get_string (json_node_get_object (body), "sha256") : NULL;
  gint64 found = 0;

  if (sha256 == NULL)
    return;

  _eur_sqlite_get (check->database->sqlite, &found, NULL, "SELECT count(*) FROM blob WHERE sha256 = ?1", "s", sha256);
  if (found == 0)
    report (check, _("%s: the content of the piece is missing"), _eur_sqlite_text (row, 0));
}

static gboolean
check_blobs (Checker  *check,
             GError  **error)
{
  return for_each (check, "SELECT sha256, size, data FROM blob", check_blob, error) &&
         for_each (check,
                   "SELECT d.id, r.body FROM document d JOIN revision r ON r.key = d.winner"
                   " WHERE d.type = 'attachment' AND NOT d.deleted",
                   check_attachment, error);
}

static gboolean
row_says (sqlite3_stmt  *row,
          EurProjection *expected,
          JsonObject    *body)
{
  const char *stage = eur_json_get_string (body, "stage");

  return sqlite3_column_int64 (row, 3) == expected->position &&
         g_strcmp0 (_eur_sqlite_text (row, 4), eur_json_get_string (body, "wave")) == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 5), eur_json_get_string (body, "number")) == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 6), eur_json_get_string (body, "title")) == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 7), expected->title_key) == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 8), stage != NULL ? stage : "received") == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 9), expected->owner) == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 10), expected->communes) == 0 &&
         sqlite3_column_int64 (row, 11) == expected->cost_cents &&
         sqlite3_column_int64 (row, 12) == expected->n_attachments &&
         sqlite3_column_int (row, 13) == eur_json_get_boolean (body, "example") &&
         sqlite3_column_int (row, 14) == 1 &&
         sqlite3_column_int64 (row, 15) == expected->n_missing &&
         g_strcmp0 (_eur_sqlite_text (row, 16), expected->owner_key) == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 17), expected->epcis) == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 18), expected->families) == 0 &&
         g_strcmp0 (_eur_sqlite_text (row, 19), eur_json_get_string (body, "received_at")) == 0;
}

static void
check_projection (Checker      *check,
                  sqlite3_stmt *row)
{
  const char *id = _eur_sqlite_text (row, 1);
  g_autoptr(JsonNode) body = _eur_database_parse_body (_eur_sqlite_text (row, 2), NULL);
  g_auto(EurProjection) expected = { 0 };

  if (body == NULL ||
      !_eur_database_make_projection (check->database, sqlite3_column_int64 (row, 0), id,
                                      json_node_get_object (body), &expected, NULL))
    return;

  if (!row_says (row, &expected, json_node_get_object (body)))
    report (check, _("%s: the list or the search does not say what the dossier says"), id);
}

static void
report_stray_row (Checker      *check,
                  sqlite3_stmt *row)
{
  report (check, _("The list shows a dossier that is not there any more (row %s)"), _eur_sqlite_text (row, 0));
}

static gboolean
check_projections (Checker  *check,
                   GError  **error)
{
  return for_each (check,
                   "SELECT d.key, d.id, r.body, p.position, p.wave, p.number, p.title, p.title_key, p.stage, p.owner,"
                   " p.communes, p.cost_cents, p.n_attachments, p.example,"
                   " (SELECT count(*) FROM search WHERE rowid = p.position),"
                   " p.n_missing, p.owner_key, p.epcis, p.families, p.received_at"
                   " FROM document d JOIN revision r ON r.key = d.winner LEFT JOIN dossier_row p ON p.document = d.key"
                   " WHERE d.type = 'dossier' AND NOT d.deleted",
                   check_projection, error) &&
         for_each (check,
                   "SELECT p.position FROM dossier_row p JOIN document d ON d.key = p.document WHERE d.deleted",
                   report_stray_row, error) &&
         for_each (check,
                   "SELECT rowid FROM search WHERE rowid NOT IN (SELECT position FROM dossier_row)",
                   report_stray_row, error);
}

static void
check_lookup (Checker      *check,
              sqlite3_stmt *row)
{
  gint64 key = sqlite3_column_int64 (row, 0);
  gboolean deleted = sqlite3_column_int (row, 3);
  g_autoptr(JsonNode) body = _eur_database_parse_body (_eur_sqlite_text (row, 2), NULL);
  g_autoptr(GPtrArray) pairs = NULL;
  gint64 n_rows = 0, n_right = 0;

  if (body == NULL)
    return;

  pairs = _eur_database_list_lookups (deleted ? NULL : json_node_get_object (body));
  _eur_sqlite_get (check->database->sqlite, &n_rows, NULL, "SELECT count(*) FROM lookup WHERE document = ?1", "i", key);

  for (guint i = 0; i < pairs->len; i += 2)
    {
      gint64 found = 0;

      _eur_sqlite_get (check->database->sqlite, &found, NULL,
                       "SELECT count(*) FROM lookup WHERE field = ?1 AND value = ?2 AND document = ?3", "ssi",
                       g_ptr_array_index (pairs, i), g_ptr_array_index (pairs, i + 1), key);
      n_right += found;
    }

  if (n_rows != n_right || n_right != pairs->len / 2)
    report (check, _("%s: the search does not find it by its content"), _eur_sqlite_text (row, 1));
}

static gboolean
check_lookups (Checker  *check,
               GError  **error)
{
  return for_each (check,
                   "SELECT d.key, d.id, r.body, d.deleted FROM document d JOIN revision r ON r.key = d.winner",
                   check_lookup, error);
}

/**
 * _eur_database_check:
 * @error: return location: the check itself could not be made
 *
 * Holds the store against its own rules: SQLite's integrity, revision trees,
 * bodies against their hashes, pieces against their SHA-256, and every
 * projection against the documents it is made of. All of one moment.
 *
 * Returns: (transfer full) (nullable): one sentence per problem
 */
GStrv
_eur_database_check (EurDatabase  *self,
                     GError      **error)
{
  static const EurCheckFunc checks[] = {
    check_sqlite,
    check_trees,
    check_bodies,
    check_blobs,
    check_projections,
    check_lookups,
  };
  g_autoptr(GStrvBuilder) problems = g_strv_builder_new ();
  Checker check = { self, problems };
  gboolean done = _eur_sqlite_exec (self->sqlite, "BEGIN", error);

  for (guint i = 0; done && i < G_N_ELEMENTS (checks); i++)
    done = checks[i](&check, error);

  _eur_sqlite_exec (self->sqlite, "ROLLBACK", NULL);

  return done ? g_strv_builder_end (problems) : NULL;
}
