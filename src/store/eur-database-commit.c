/* eur-database-commit.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-database-private.h"

/* A commit under way. */
typedef struct
{
  EurDatabase  *database;
  EurChangeSet *changes;
  char         *now;
  gint64        seq;
  GHashTable   *events;   /* subject -> EurEvent: one line of the journal each */
  GPtrArray    *subjects; /* in the order met */
  GHashTable   *stale;    /* ids of dossiers whose row is to be made again */
} EurCommit;

static void
eur_commit_clear (EurCommit *self)
{
  g_clear_pointer (&self->now, g_free);
  g_clear_pointer (&self->events, g_hash_table_unref);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  g_clear_pointer (&self->stale, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (EurCommit, eur_commit_clear)

static void
stamp (EurCommit *self,
       EurPut    *put)
{
  if (!json_object_has_member (put->body, "created_at"))
    json_object_set_string_member (put->body, "created_at", self->now);
  if (!json_object_has_member (put->body, "created_by"))
    json_object_set_string_member (put->body, "created_by", self->changes->author);

  json_object_set_string_member (put->body, "updated_at", self->now);
  json_object_set_string_member (put->body, "updated_by", self->changes->author);
}

/* What the subject's line of the journal says: an import that meets a dossier it
 * knows has updated it. */
static EurAction
find_action (EurCommit *self,
             EurPut    *put)
{
  if (put->deleted && g_strcmp0 (put->subject, put->id) == 0)
    return EUR_ACTION_DELETED;

  if (self->changes->action == EUR_ACTION_IMPORTED && put->parent != NULL)
    return EUR_ACTION_UPDATED;

  return self->changes->action;
}

static EurEvent *
ensure_event (EurCommit *self,
              EurPut    *put)
{
  EurEvent *event = g_hash_table_lookup (self->events, put->subject);

  if (event != NULL)
    return event;

  event = eur_event_new ();
  event->at = g_strdup (self->now);
  event->by = g_strdup (self->changes->author);
  event->note = g_strdup (self->changes->note);
  event->subject = g_strdup (put->subject);
  event->action = find_action (self, put);
  g_hash_table_insert (self->events, event->subject, event);
  g_ptr_array_add (self->subjects, event);

  return event;
}

static void
add_member (JsonObject *change,
            const char *name,
            JsonNode   *value)
{
  if (value != NULL)
    json_object_set_member (change, name, json_node_copy (value));
}

static void
journal_differences (EurEvent   *event,
                     EurPut     *put,
                     JsonObject *before)
{
  GType type = eur_document_type_from_name (eur_json_get_string (put->body, "type"));
  g_autoptr(EurRecordClass) klass = g_type_class_ref (type);
  g_autoptr(GPtrArray) differences = eur_record_compare (klass, before, put->body);

  if (differences->len > 0 && event->changes == NULL)
    {
      event->changes = json_node_alloc ();
      json_node_init (event->changes, JSON_NODE_ARRAY);
      json_node_take_array (event->changes, json_array_new ());
    }

  for (guint i = 0; i < differences->len; i++)
    {
      EurDifference *difference = g_ptr_array_index (differences, i);
      JsonObject *change = json_object_new ();

      json_object_set_string_member (change, "document", put->id);
      json_object_set_string_member (change, "path", difference->path);
      add_member (change, "old", difference->old);
      add_member (change, "new", difference->new);
      json_array_add_object_element (json_node_get_array (event->changes), change);
    }
}

static void
journal_document (EurEvent *event,
                  EurPut   *put)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  if (event->documents != NULL)
    g_strv_builder_addv (builder, (const char **) event->documents);
  g_strv_builder_add (builder, put->id);

  g_strfreev (event->documents);
  event->documents = g_strv_builder_end (builder);
}

static gboolean
journal (EurCommit  *self,
         EurPut     *put,
         GError    **error)
{
  g_auto(EurWinner) winner = { 0 };
  g_autoptr(JsonNode) before = NULL;
  EurEvent *event = ensure_event (self, put);

  journal_document (event, put);
  if (put->parent == NULL || put->deleted)
    return TRUE;

  if (!_eur_database_find_winner (self->database, put->id, &winner, error))
    return FALSE;

  /* Not there at all: the revision it follows is refused when it is written. */
  if (winner.key == 0)
    return TRUE;

  before = _eur_database_parse_body (winner.body, error);
  if (before != NULL)
    journal_differences (event, put, json_node_get_object (before));

  return before != NULL;
}

/* Dossiers whose row in the list tells something of this document. */
static gboolean
mark_stale (EurCommit  *self,
            EurPut     *put,
            GError    **error)
{
  const char *type = eur_json_get_string (put->body, "type");
  const char *field = NULL;
  g_autoptr(GError) inner = NULL;
  sqlite3_stmt *row;

  if (g_str_equal (type, "dossier"))
    g_hash_table_add (self->stale, g_strdup (put->id));
  else if (g_str_equal (type, "financing_plan") || g_str_equal (type, "attachment"))
    g_hash_table_add (self->stale, g_strdup (eur_json_get_string (put->body, "dossier")));
  else if (g_str_equal (type, "organization"))
    field = "dossier.owner";
  else if (g_str_equal (type, "person"))
    field = "dossier.contact";

  /* A document just made is nobody's yet, but through dossiers that are in the
   * same change set, and stale themselves. */
  if (field == NULL || put->parent == NULL)
    return TRUE;

  row = _eur_sqlite_query (self->database->sqlite, &inner,
                           "SELECT d.id FROM lookup l JOIN document d ON d.key = l.document"
                           " WHERE l.field = ?1 AND l.value = ?2",
                           "ss", field, put->id);
  while (_eur_sqlite_next (self->database->sqlite, row, &inner))
    g_hash_table_add (self->stale, g_strdup (_eur_sqlite_text (row, 0)));

  if (inner != NULL)
    g_propagate_error (error, g_steal_pointer (&inner));
  return inner == NULL;
}

static gboolean
write_put (EurCommit  *self,
           EurPut     *put,
           GError    **error)
{
  gint64 key = 0;

  stamp (self, put);

  return _eur_database_write_revision (self->database, put, &self->seq, &key, error) &&
         _eur_database_write_lookups (self->database, key, put->deleted ? NULL : put->body, error) &&
         mark_stale (self, put, error);
}

static gboolean
write_puts (EurCommit  *self,
            GError    **error)
{
  for (guint i = 0; i < self->changes->puts->len; i++)
    {
      EurPut *put = g_ptr_array_index (self->changes->puts, i);

      if (!journal (self, put, error) || !write_put (self, put, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_journal (EurCommit  *self,
               GError    **error)
{
  for (guint i = 0; i < self->subjects->len; i++)
    {
      EurDocument *event = g_ptr_array_index (self->subjects, i);
      g_autoptr(JsonObject) body = eur_record_to_json (EUR_RECORD (event));
      g_autoptr(EurPut) put = _eur_put_new (eur_document_get_id (event), NULL, body);

      if (!write_put (self, put, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_blobs (EurCommit  *self,
             GError    **error)
{
  for (guint i = 0; i < self->changes->blobs->len; i++)
    {
      EurBlob *blob = g_ptr_array_index (self->changes->blobs, i);

      if (!_eur_sqlite_run (self->database->sqlite, error,
                            "INSERT INTO blob (sha256, size, data) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                            "sib", blob->sha256, (gint64) g_bytes_get_size (blob->bytes), blob->bytes))
        return FALSE;
    }

  return TRUE;
}

static gboolean
project_stale (EurCommit  *self,
               GError    **error)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->stale);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      g_auto(EurWinner) winner = { 0 };
      g_autoptr(JsonNode) body = NULL;

      if (!_eur_database_find_winner (self->database, id, &winner, error))
        return FALSE;
      if (winner.key == 0)
        continue;

      if ((!winner.deleted && !(body = _eur_database_parse_body (winner.body, error))) ||
          !_eur_database_project (self->database, winner.key, id,
                                  body != NULL ? json_node_get_object (body) : NULL, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_seq (EurCommit  *self,
           GError    **error)
{
  if (!_eur_database_get_seq (self->database, &self->seq, error))
    return FALSE;

  if (self->changes->expected_seq < 0 || self->changes->expected_seq == self->seq)
    return TRUE;

  g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CONFLICT,
                       _("The store was changed meanwhile. Nothing was saved; try again."));
  return FALSE;
}

/**
 * _eur_database_commit:
 * @changes: what to write; its puts get their revisions
 *
 * Writes documents, bytes, journal and projections in one transaction: all of
 * it is on disk when it returns, or none.
 */
gboolean
_eur_database_commit (EurDatabase   *self,
                      EurChangeSet  *changes,
                      GError       **error)
{
  g_auto(EurCommit) commit = { self, changes };

  if (self->read_only)
    {
      g_set_error_literal (error, EUR_STORE_ERROR, EUR_STORE_ERROR_READ_ONLY, self->notice);
      return FALSE;
    }

  commit.now = eur_date_now ();
  commit.events = g_hash_table_new (g_str_hash, g_str_equal);
  commit.subjects = g_ptr_array_new_with_free_func (g_object_unref);
  commit.stale = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!_eur_sqlite_exec (self->sqlite, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (check_seq (&commit, error) &&
      write_blobs (&commit, error) &&
      write_puts (&commit, error) &&
      write_journal (&commit, error) &&
      project_stale (&commit, error) &&
      _eur_sqlite_exec (self->sqlite, "COMMIT", error))
    return TRUE;

  _eur_sqlite_exec (self->sqlite, "ROLLBACK", NULL);
  return FALSE;
}
