/* eur-demo.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-data-resources.h"
#include "eur-demo.h"
#include "eur-demo-private.h"

/* The sample data, written by hand in data/demo: a wave of invented candidates,
 * and what is known of earlier years. */

#define RESOURCES "/org/euralens/Label/"

/* What is referred to comes before what refers to it. */
static const char *const sample_files[] = {
  "grids/quality.json",
  "grids/feasibility.json",
  "demo/waves.json",
  "demo/organizations.json",
  "demo/persons.json",
  "demo/history.json",
  "demo/dossiers.json",
  "demo/plans.json",
  "demo/attachments.json",
  "demo/eligibilities.json",
  "demo/opinions.json",
  "demo/events.json",
};

JsonNode *
_eur_demo_read_resource (const char  *name,
                         GError     **error)
{
  g_autofree char *path = g_strconcat (RESOURCES, name, NULL);
  g_autoptr(GBytes) bytes = NULL;
  const char *text;
  gsize size;

  bytes = g_resource_lookup_data (eur_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;

  text = g_bytes_get_data (bytes, &size);

  return eur_json_parse (text, size, error);
}

gboolean
_eur_demo_check_empty (EurStore  *store,
                       GError   **error)
{
  static const char *const types[] = { "wave", "dossier" };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr(GListModel) found = dex_await_object (eur_store_find (store, types[i], NULL, NULL), error);

      if (found == NULL)
        return FALSE;

      if (g_list_model_get_n_items (found) > 0)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                       _("The store “%s” already holds waves or dossiers, and sample data only go into an empty one. Choose another file with --database."),
                       eur_store_get_path (store));
          return FALSE;
        }
    }

  return TRUE;
}

static void
put_document (EurChangeSet *changes,
              EurDocument  *document,
              const char   *content)
{
  g_autoptr(GBytes) bytes = content != NULL ? g_bytes_new (content, strlen (content)) : NULL;

  if (bytes != NULL)
    eur_change_set_attach (changes, EUR_ATTACHMENT (document), bytes);
  else if (EUR_IS_EVENT (document))
    eur_change_set_put_for (changes, document, EUR_EVENT (document)->subject);
  else
    eur_change_set_put (changes, document);
}

/* "_id" and "_content" belong to the file, not to the document. */
static gboolean
put_sample (EurChangeSet  *changes,
            JsonObject    *body,
            guint         *n_dossiers,
            GError       **error)
{
  g_autofree char *id = g_strdup (eur_json_get_string (body, "_id"));
  g_autofree char *content = g_strdup (eur_json_get_string (body, "_content"));
  g_autoptr(EurDocument) document = NULL;

  json_object_remove_member (body, "_id");
  json_object_remove_member (body, "_content");

  document = eur_document_from_json (id, NULL, body, error);
  if (document == NULL)
    return FALSE;

  if (EUR_IS_DOSSIER (document))
    *n_dossiers += 1;

  put_document (changes, document, content);

  return TRUE;
}

static gboolean
put_file (EurChangeSet  *changes,
          const char    *name,
          guint         *n_dossiers,
          GError       **error)
{
  g_autoptr(JsonNode) root = _eur_demo_read_resource (name, error);
  JsonArray *documents;

  if (root == NULL)
    return FALSE;

  documents = eur_json_get_array (json_node_get_object (root), "documents");
  if (documents == NULL)
    return put_sample (changes, json_node_get_object (root), n_dossiers, error);

  for (guint i = 0; i < json_array_get_length (documents); i++)
    {
      if (!put_sample (changes, json_array_get_object_element (documents, i), n_dossiers, error))
        return FALSE;
    }

  return TRUE;
}

static DexFuture *
load_fiber (gpointer data)
{
  EurStore *store = data;
  g_autoptr(EurChangeSet) changes = eur_change_set_new (EUR_DEMO_AUTHOR, EUR_ACTION_LOADED);
  g_autoptr(GError) error = NULL;
  guint n_dossiers = 0;

  if (!_eur_demo_check_empty (store, &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  for (guint i = 0; i < G_N_ELEMENTS (sample_files); i++)
    {
      if (!put_file (changes, sample_files[i], &n_dossiers, &error))
        return dex_future_new_for_error (g_steal_pointer (&error));
    }

  if (!dex_await (eur_store_commit (store, changes), &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_for_uint (n_dossiers);
}

/**
 * eur_demo_load:
 * @store: an open, empty store
 *
 * Writes the sample data and the default grids into @store, in one change set.
 *
 * Returns: (transfer full): a future of the number of dossiers (a uint),
 *   rejected with %G_IO_ERROR_EXISTS when @store is not empty
 */
DexFuture *
eur_demo_load (EurStore *store)
{
  dex_return_error_if_fail (EUR_IS_STORE (store));

  return dex_scheduler_spawn (NULL, 0, load_fiber, g_object_ref (store), g_object_unref);
}
