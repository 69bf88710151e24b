/* eur-mapping.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake-error.h"
#include "eur-mapping-private.h"

typedef struct
{
  char            *label;
  const EurTarget *target; /* (nullable) */
} Entry;

struct _EurMapping
{
  grefcount   ref_count;
  GHashTable *entries; /* key -> Entry */
  GPtrArray  *keys;    /* in the order they came, so that JSON is stable */
};

G_DEFINE_BOXED_TYPE (EurMapping, eur_mapping, eur_mapping_ref, eur_mapping_unref)

static void
entry_free (Entry *entry)
{
  g_free (entry->label);
  g_free (entry);
}

EurMapping *
eur_mapping_new (void)
{
  EurMapping *self = g_new0 (EurMapping, 1);

  g_ref_count_init (&self->ref_count);
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) entry_free);
  self->keys = g_ptr_array_new ();

  return self;
}

EurMapping *
eur_mapping_ref (EurMapping *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

void
eur_mapping_unref (EurMapping *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->keys);
  g_hash_table_unref (self->entries);
  g_free (self);
}

/**
 * eur_mapping_set:
 * @key: a champDescriptorId, or the title of a column
 * @label: (nullable): the question, for people who read the mapping
 * @target: (nullable): where its answers go; %NULL: nowhere, on purpose
 */
void
eur_mapping_set (EurMapping      *self,
                 const char      *key,
                 const char      *label,
                 const EurTarget *target)
{
  Entry *entry = g_hash_table_lookup (self->entries, key);

  if (entry == NULL)
    {
      char *owned = g_strdup (key);

      entry = g_new0 (Entry, 1);
      g_hash_table_insert (self->entries, owned, entry);
      g_ptr_array_add (self->keys, owned);
    }

  entry->target = target;
  if (label != NULL)
    g_set_str (&entry->label, label);
}

gboolean
eur_mapping_contains (EurMapping *self,
                      const char *key)
{
  return g_hash_table_contains (self->entries, key);
}

/**
 * eur_mapping_lookup:
 *
 * Returns: (nullable): where the answers to the question go
 */
const EurTarget *
eur_mapping_lookup (EurMapping *self,
                    const char *key)
{
  Entry *entry = g_hash_table_lookup (self->entries, key);

  return entry != NULL ? entry->target : NULL;
}

const char *
_eur_mapping_get_label (EurMapping *self,
                        const char *key)
{
  Entry *entry = g_hash_table_lookup (self->entries, key);

  return entry != NULL ? entry->label : NULL;
}

GPtrArray *
_eur_mapping_get_keys (EurMapping *self)
{
  return self->keys;
}

static gboolean
read_entry (EurMapping  *self,
            const char  *key,
            JsonNode    *node,
            JsonObject  *labels,
            GError     **error)
{
  const EurTarget *target = NULL;

  if (JSON_NODE_HOLDS_NULL (node))
    {
      eur_mapping_set (self, key, eur_json_get_string (labels, key), NULL);
      return TRUE;
    }

  if (json_node_get_value_type (node) == G_TYPE_STRING)
    target = eur_target_from_path (json_node_get_string (node));

  if (target == NULL)
    {
      g_autofree char *value = eur_json_canonical (node);

      g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_MAPPING,
                   _("The mapping gives the question “%s” to %s, which is no field of ours. Give it a name such as \"dossier.title\", or null to leave the question out."),
                   key, value);
      return FALSE;
    }

  eur_mapping_set (self, key, eur_json_get_string (labels, key), target);

  return TRUE;
}

/**
 * eur_mapping_from_json:
 * @object: {"champs": {"KEY OR LABEL": "dossier.title", …}, "labels": {"KEY": "LABEL"}}
 * @error: return location, %EUR_INTAKE_ERROR_MAPPING naming the question
 *
 * Returns: (transfer full) (nullable): the mapping
 */
EurMapping *
eur_mapping_from_json (JsonObject  *object,
                       GError     **error)
{
  g_autoptr(EurMapping) self = eur_mapping_new ();
  JsonObject *champs = eur_json_get_object (object, "champs");
  JsonObject *labels = eur_json_get_object (object, "labels");
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  if (champs == NULL)
    {
      g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_MAPPING,
                           _("The mapping has no object “champs”. Write it as {\"champs\": {\"Nom du projet\": \"dossier.title\"}}."));
      return NULL;
    }

  json_object_iter_init_ordered (&iter, champs);
  while (json_object_iter_next_ordered (&iter, &key, &node))
    {
      if (!read_entry (self, key, node, labels, error))
        return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * eur_mapping_to_json:
 *
 * Returns: (transfer full): what eur_mapping_from_json() reads
 */
JsonObject *
eur_mapping_to_json (EurMapping *self)
{
  JsonObject *object = json_object_new ();
  JsonObject *champs = json_object_new ();
  JsonObject *labels = json_object_new ();

  for (guint i = 0; i < self->keys->len; i++)
    {
      const char *key = g_ptr_array_index (self->keys, i);
      Entry *entry = g_hash_table_lookup (self->entries, key);

      if (entry->target != NULL)
        json_object_set_string_member (champs, key, entry->target->path);
      else
        json_object_set_null_member (champs, key);

      if (entry->label != NULL && !g_str_equal (entry->label, key))
        json_object_set_string_member (labels, key, entry->label);
    }

  json_object_set_object_member (object, "champs", champs);
  json_object_set_object_member (object, "labels", labels);

  return object;
}

static DexFuture *
load_fiber (gpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = dex_await_boxed (dex_file_load_contents_bytes (data), &error);
  g_autoptr(JsonNode) node = NULL;
  g_autoptr(EurMapping) self = NULL;

  if (bytes == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  node = eur_json_parse (g_bytes_get_size (bytes) > 0 ? g_bytes_get_data (bytes, NULL) : "",
                         g_bytes_get_size (bytes), &error);
  if (node != NULL)
    self = eur_mapping_from_json (JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL, &error);

  if (self == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_take_boxed (EUR_TYPE_MAPPING, g_steal_pointer (&self));
}

/**
 * eur_mapping_load:
 * @file: JSON, see eur_mapping_from_json()
 *
 * Returns: (transfer full): a future that resolves to the #EurMapping
 */
DexFuture *
eur_mapping_load (GFile *file)
{
  dex_return_error_if_fail (G_IS_FILE (file));

  return dex_scheduler_spawn (NULL, 0, load_fiber, g_object_ref (file), g_object_unref);
}
