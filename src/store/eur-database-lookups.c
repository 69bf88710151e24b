/* eur-database-lookups.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-database-private.h"

static char *
key_text (const EurField *field,
          JsonNode       *value)
{
  if (json_node_get_value_type (value) == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (value));

  if (json_node_get_value_type (value) != G_TYPE_STRING)
    return NULL;

  return field->flags & EUR_FIELD_FOLDED ? eur_text_fold (json_node_get_string (value))
                                         : json_node_dup_string (value);
}

/**
 * _eur_database_list_lookups:
 * @body: (nullable): a document; none for a deleted one
 *
 * Returns: (transfer full) (element-type utf8): field and value in turn, for each
 *   field that documents are found by
 */
GPtrArray *
_eur_database_list_lookups (JsonObject *body)
{
  GPtrArray *pairs = g_ptr_array_new_with_free_func (g_free);
  const char *type_name = body != NULL ? eur_json_get_string (body, "type") : NULL;
  GType type = eur_document_type_from_name (type_name);
  g_autoptr(EurRecordClass) klass = type != G_TYPE_INVALID ? g_type_class_ref (type) : NULL;
  guint n_fields = 0;
  const EurField *fields = klass != NULL ? eur_record_class_get_fields (klass, &n_fields) : NULL;

  for (guint i = 0; i < n_fields; i++)
    {
      JsonNode *value = fields[i].flags & EUR_FIELD_KEY ? json_object_get_member (body, fields[i].name) : NULL;
      char *text = value != NULL ? key_text (&fields[i], value) : NULL;

      if (text == NULL)
        continue;

      g_ptr_array_add (pairs, g_strconcat (type_name, ".", fields[i].name, NULL));
      g_ptr_array_add (pairs, text);
    }

  return pairs;
}

/**
 * _eur_database_write_lookups:
 * @key: the document
 * @body: (nullable): its members; none when it is deleted
 *
 * Writes what the document is found by.
 */
gboolean
_eur_database_write_lookups (EurDatabase  *self,
                             gint64        key,
                             JsonObject   *body,
                             GError      **error)
{
  g_autoptr(GPtrArray) pairs = _eur_database_list_lookups (body);

  if (!_eur_sqlite_run (self->sqlite, error, "DELETE FROM lookup WHERE document = ?1", "i", key))
    return FALSE;

  for (guint i = 0; i < pairs->len; i += 2)
    {
      if (!_eur_sqlite_run (self->sqlite, error, "INSERT INTO lookup (field, value, document) VALUES (?1, ?2, ?3)",
                            "ssi", g_ptr_array_index (pairs, i), g_ptr_array_index (pairs, i + 1), key))
        return FALSE;
    }

  return TRUE;
}
