/* eur-database-read.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-database-private.h"

static EurDocument *
read_document (sqlite3_stmt  *row,
               GError       **error)
{
  g_autofree char *rev = g_strdup_printf ("%" G_GINT64_FORMAT "-%s", (gint64) sqlite3_column_int64 (row, 1), _eur_sqlite_text (row, 2));
  g_autoptr(JsonNode) body = _eur_database_parse_body (_eur_sqlite_text (row, 3), error);

  if (body == NULL)
    return NULL;

  return eur_document_from_json (_eur_sqlite_text (row, 0), rev, json_node_get_object (body), error);
}

/**
 * _eur_database_get:
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with
 *   %EUR_STORE_ERROR_NOT_FOUND
 */
EurDocument *
_eur_database_get (EurDatabase  *self,
                   const char   *id,
                   GError      **error)
{
  g_autoptr(GError) inner = NULL;
  g_autoptr(EurDocument) document = NULL;
  sqlite3_stmt *row = _eur_sqlite_query (self->sqlite, &inner,
                                         "SELECT d.id, r.generation, r.hash, r.body FROM document d"
                                         " JOIN revision r ON r.key = d.winner WHERE d.id = ?1 AND NOT d.deleted",
                                         "s", id);

  if (_eur_sqlite_next (self->sqlite, row, &inner))
    {
      document = read_document (row, &inner);
      sqlite3_reset (row);
    }

  if (document == NULL && inner == NULL)
    g_set_error (&inner, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND,
                 _("There is no document “%s” in this store"), id);
  if (document == NULL)
    g_propagate_error (error, g_steal_pointer (&inner));

  return g_steal_pointer (&document);
}

static gboolean
append_documents (EurSqlite     *sqlite,
                  sqlite3_stmt  *row,
                  GListStore    *found,
                  GError       **error)
{
  g_autoptr(GError) inner = NULL;

  while (_eur_sqlite_next (sqlite, row, &inner))
    {
      g_autoptr(EurDocument) document = read_document (row, &inner);

      if (document == NULL)
        {
          sqlite3_reset (row);
          break;
        }

      g_list_store_append (found, document);
    }

  if (inner == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&inner));
  return FALSE;
}

static gboolean
field_is_folded (const char *type_name,
                 const char *field_name)
{
  g_autoptr(EurRecordClass) klass = g_type_class_ref (eur_document_type_from_name (type_name));
  const EurField *field = eur_record_class_find_field (klass, field_name);

  return field != NULL && (field->flags & EUR_FIELD_FOLDED) != 0;
}

static gboolean
find_value (EurDatabase  *self,
            const char   *type_name,
            const char   *field,
            const char   *value,
            GListStore   *found,
            GError      **error)
{
  g_autofree char *name = g_strconcat (type_name, ".", field, NULL);
  g_autofree char *folded = field_is_folded (type_name, field) ? eur_text_fold (value) : NULL;
  sqlite3_stmt *row = _eur_sqlite_query (self->sqlite, error,
                                         "SELECT d.id, r.generation, r.hash, r.body FROM lookup l"
                                         " JOIN document d ON d.key = l.document JOIN revision r ON r.key = d.winner"
                                         " WHERE l.field = ?1 AND l.value = ?2 ORDER BY d.key",
                                         "ss", name, folded != NULL ? folded : value);

  return row != NULL && append_documents (self->sqlite, row, found, error);
}

/**
 * _eur_database_find:
 * @field: (nullable): a field that documents are found by
 * @values: (nullable): any of these
 *
 * Returns: (transfer full) (nullable): the documents, of all values in turn
 */
GListStore *
_eur_database_find (EurDatabase        *self,
                    const char         *type_name,
                    const char         *field,
                    const char *const  *values,
                    GError            **error)
{
  g_autoptr(GListStore) found = g_list_store_new (EUR_TYPE_DOCUMENT);

  if (field == NULL)
    {
      sqlite3_stmt *row = _eur_sqlite_query (self->sqlite, error,
                                             "SELECT d.id, r.generation, r.hash, r.body FROM document d"
                                             " JOIN revision r ON r.key = d.winner"
                                             " WHERE d.type = ?1 AND NOT d.deleted ORDER BY d.key",
                                             "s", type_name);

      return row != NULL && append_documents (self->sqlite, row, found, error) ? g_steal_pointer (&found) : NULL;
    }

  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    {
      if (!find_value (self, type_name, field, values[i], found, error))
        return NULL;
    }

  return g_steal_pointer (&found);
}

/**
 * _eur_database_next_number:
 * @year: of the wave
 *
 * Returns: (transfer full) (nullable): the number after the highest of that year
 */
char *
_eur_database_next_number (EurDatabase  *self,
                           gint64        year,
                           GError      **error)
{
  gint64 first = _eur_projection_first_position (year);
  gint64 after = _eur_projection_first_position (year - 1);
  gint64 highest = 0;

  if (!_eur_sqlite_get (self->sqlite, &highest, error,
                        "SELECT max(position) FROM dossier_row WHERE position >= ?1 AND position < ?2 AND number IS NOT NULL",
                        "ii", first, after))
    return NULL;

  return g_strdup_printf ("%" G_GINT64_FORMAT "-%03" G_GINT64_FORMAT, year,
                          _eur_projection_number_from_position (highest) + 1);
}

static EurDossier *
find_dossier (EurDatabase  *self,
              const char   *ref,
              GError      **error)
{
  const char *numbers[] = { ref, NULL };
  g_autoptr(GListStore) found = NULL;
  EurDocument *document = NULL;

  if (g_str_has_prefix (ref, "dossier:"))
    document = _eur_database_get (self, ref, error);
  else if ((found = _eur_database_find (self, "dossier", "number", numbers, error)))
    document = g_list_model_get_item (G_LIST_MODEL (found), 0);

  if (document != NULL || (found == NULL && error != NULL && *error != NULL))
    return EUR_DOSSIER (document);

  g_set_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND,
               _("There is no dossier “%s”. A dossier is named by its number, such as 2026-003, or by its id."), ref);
  return NULL;
}

/* What a dossier points to may be gone: then the bundle simply goes without. */
static gpointer
get_linked (EurDatabase *self,
            const char  *id)
{
  return id != NULL ? _eur_database_get (self, id, NULL) : NULL;
}

static int
compare_versions (gconstpointer a,
                  gconstpointer b,
                  gpointer      data)
{
  const EurFinancingPlan *left = a, *right = b;

  return (left->version > right->version) - (left->version < right->version);
}

static void
load_grid (EurDatabase *self,
           EurBundle   *bundle,
           const char  *id)
{
  g_autoptr(EurDocument) grid = NULL;

  if (eur_bundle_get_grid (bundle, id) != NULL)
    return;

  grid = get_linked (self, id);
  if (EUR_IS_GRID (grid))
    g_list_store_append (bundle->grids, grid);
}

/* The grids of the wave's committees, and those that its opinions were given on. */
static void
load_grids (EurDatabase *self,
            EurBundle   *bundle)
{
  GListModel *committees = bundle->wave != NULL ? G_LIST_MODEL (bundle->wave->committees) : NULL;

  for (guint i = 0; committees != NULL && i < g_list_model_get_n_items (committees); i++)
    {
      g_autoptr(EurCommittee) committee = g_list_model_get_item (committees, i);

      load_grid (self, bundle, committee->grid);
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->opinions)); i++)
    {
      g_autoptr(EurOpinion) opinion = g_list_model_get_item (G_LIST_MODEL (bundle->opinions), i);

      load_grid (self, bundle, opinion->grid);
    }
}

/**
 * _eur_database_load_bundle:
 * @ref: a dossier's number, or its id
 *
 * Returns: (transfer full) (nullable): the dossier with all that belongs to it
 */
EurBundle *
_eur_database_load_bundle (EurDatabase  *self,
                           const char   *ref,
                           GError      **error)
{
  g_autoptr(EurDossier) dossier = find_dossier (self, ref, error);
  g_autoptr(EurBundle) bundle = NULL;
  const char *ids[] = { NULL, NULL };
  guint n_plans;

  if (dossier == NULL)
    return NULL;

  ids[0] = eur_document_get_id (EUR_DOCUMENT (dossier));
  bundle = eur_bundle_new (dossier);
  bundle->wave = get_linked (self, dossier->wave);
  bundle->owner = get_linked (self, dossier->owner);
  bundle->contact = get_linked (self, dossier->contact);
  bundle->earlier = get_linked (self, dossier->continues);

  if (!find_value (self, "financing_plan", "dossier", ids[0], bundle->plans, error) ||
      !find_value (self, "eligibility", "dossier", ids[0], bundle->eligibilities, error) ||
      !find_value (self, "opinion", "dossier", ids[0], bundle->opinions, error) ||
      !find_value (self, "attachment", "dossier", ids[0], bundle->attachments, error) ||
      !find_value (self, "event", "subject", ids[0], bundle->events, error))
    return NULL;

  g_list_store_sort (bundle->plans, compare_versions, NULL);
  n_plans = g_list_model_get_n_items (G_LIST_MODEL (bundle->plans));
  if (n_plans > 0)
    bundle->plan = g_list_model_get_item (G_LIST_MODEL (bundle->plans), n_plans - 1);

  load_grids (self, bundle);

  return g_steal_pointer (&bundle);
}

/**
 * _eur_database_read_blob:
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL with
 *   %EUR_STORE_ERROR_NOT_FOUND
 */
GBytes *
_eur_database_read_blob (EurDatabase  *self,
                         const char   *sha256,
                         GError      **error)
{
  g_autoptr(GError) inner = NULL;
  GBytes *bytes = NULL;
  sqlite3_stmt *row = _eur_sqlite_query (self->sqlite, &inner, "SELECT data FROM blob WHERE sha256 = ?1", "s", sha256);

  if (_eur_sqlite_next (self->sqlite, row, &inner))
    {
      bytes = g_bytes_new (sqlite3_column_blob (row, 0), sqlite3_column_bytes (row, 0));
      sqlite3_reset (row);
    }

  if (bytes == NULL && inner == NULL)
    g_set_error_literal (&inner, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND,
                         _("The content of this piece is not on this computer"));
  if (bytes == NULL)
    g_propagate_error (error, g_steal_pointer (&inner));

  return bytes;
}
