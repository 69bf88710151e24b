/* eur-field-compound.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-field-private.h"

static GParamSpec *
strings_new_pspec (const EurField *field,
                   GParamFlags     flags)
{
  return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, flags);
}

static void
strings_get (const EurField *field,
             gpointer        member,
             GValue         *value)
{
  g_value_set_boxed (value, *(char ***) member);
}

static void
strings_set (const EurField *field,
             gpointer        member,
             const GValue   *value)
{
  g_strfreev (*(char ***) member);
  *(char ***) member = g_value_dup_boxed (value);
}

static JsonNode *
strings_to_json (const EurField *field,
                 gpointer        member)
{
  char **strings = *(char ***) member;
  g_autoptr(JsonArray) array = NULL;

  if (strings == NULL || strings[0] == NULL)
    return NULL;

  array = json_array_new ();
  for (guint i = 0; strings[i] != NULL; i++)
    json_array_add_string_element (array, strings[i]);

  return json_node_init_array (json_node_alloc (), array);
}

static gboolean
strings_accepts (const EurField  *field,
                 JsonNode        *node,
                 GError         **error)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (json_node_get_value_type (json_array_get_element (array, i)) != G_TYPE_STRING)
        return FALSE;
    }

  return TRUE;
}

static void
strings_from_json (const EurField *field,
                   gpointer        member,
                   JsonNode       *node)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    g_strv_builder_add (builder, json_array_get_string_element (array, i));

  g_strfreev (*(char ***) member);
  *(char ***) member = array != NULL ? g_strv_builder_end (builder) : NULL;
}

static void
strings_clear (gpointer member)
{
  g_clear_pointer ((char ***) member, g_strfreev);
}

const EurFieldOps _eur_field_strings_ops = {
  .expectation = N_("It should be a list of texts"),
  .new_pspec = strings_new_pspec,
  .get = strings_get,
  .set = strings_set,
  .to_json = strings_to_json,
  .accepts = strings_accepts,
  .from_json = strings_from_json,
  .clear = strings_clear,
};

static GParamSpec *
json_new_pspec (const EurField *field,
                GParamFlags     flags)
{
  return g_param_spec_boxed (field->name, NULL, NULL, JSON_TYPE_NODE, flags);
}

static void
json_get (const EurField *field,
          gpointer        member,
          GValue         *value)
{
  g_value_set_boxed (value, *(JsonNode **) member);
}

static void
json_set (const EurField *field,
          gpointer        member,
          const GValue   *value)
{
  g_clear_pointer ((JsonNode **) member, json_node_unref);
  *(JsonNode **) member = g_value_dup_boxed (value);
}

static JsonNode *
json_to_json (const EurField *field,
              gpointer        member)
{
  JsonNode *node = *(JsonNode **) member;

  return node != NULL ? json_node_copy (node) : NULL;
}

static gboolean
json_accepts (const EurField  *field,
              JsonNode        *node,
              GError         **error)
{
  return JSON_NODE_HOLDS_OBJECT (node) || JSON_NODE_HOLDS_ARRAY (node);
}

static void
json_from_json (const EurField *field,
                gpointer        member,
                JsonNode       *node)
{
  g_clear_pointer ((JsonNode **) member, json_node_unref);
  *(JsonNode **) member = node != NULL ? json_node_copy (node) : NULL;
}

static void
json_clear (gpointer member)
{
  g_clear_pointer ((JsonNode **) member, json_node_unref);
}

const EurFieldOps _eur_field_json_ops = {
  .expectation = N_("It should be an object"),
  .new_pspec = json_new_pspec,
  .get = json_get,
  .set = json_set,
  .to_json = json_to_json,
  .accepts = json_accepts,
  .from_json = json_from_json,
  .clear = json_clear,
};

static GParamSpec *
lines_new_pspec (const EurField *field,
                 GParamFlags     flags)
{
  return g_param_spec_object (field->name, NULL, NULL, G_TYPE_LIST_STORE,
                              flags & ~G_PARAM_WRITABLE);
}

static void
lines_get (const EurField *field,
           gpointer        member,
           GValue         *value)
{
  g_value_set_object (value, *(GListStore **) member);
}

static JsonNode *
lines_to_json (const EurField *field,
               gpointer        member)
{
  GListModel *lines = *(GListModel **) member;
  guint n_lines = lines != NULL ? g_list_model_get_n_items (lines) : 0;
  g_autoptr(JsonArray) array = NULL;

  if (n_lines == 0)
    return NULL;

  array = json_array_sized_new (n_lines);
  for (guint i = 0; i < n_lines; i++)
    {
      g_autoptr(EurRecord) line = g_list_model_get_item (lines, i);

      json_array_add_object_element (array, eur_record_to_json (line));
    }

  return json_node_init_array (json_node_alloc (), array);
}

static gboolean
lines_accepts (const EurField  *field,
               JsonNode        *node,
               GError         **error)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr(EurRecord) trial = g_object_new (field->get_type (), NULL);
      JsonNode *line = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_OBJECT (line) ||
          eur_json_get_string (json_node_get_object (line), "id") == NULL ||
          !eur_record_apply_json (trial, json_node_get_object (line), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
lines_have_ids (GListModel *lines,
                JsonArray  *array)
{
  if (g_list_model_get_n_items (lines) != json_array_get_length (array))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr(EurRecord) line = g_list_model_get_item (lines, i);
      g_autofree char *id = NULL;

      g_object_get (line, "id", &id, NULL);
      if (g_strcmp0 (id, eur_json_get_string (json_array_get_object_element (array, i), "id")) != 0)
        return FALSE;
    }

  return TRUE;
}

static void
lines_replace (const EurField *field,
               GListStore     *lines,
               JsonArray      *array)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      EurRecord *line = g_object_new (field->get_type (), NULL);

      g_ptr_array_add (items, line);
      eur_record_apply_json (line, json_array_get_object_element (array, i), NULL);
    }

  g_list_store_splice (lines, 0, g_list_model_get_n_items (G_LIST_MODEL (lines)),
                       items->pdata, items->len);
}

/* The same lines with other values keep their instances, so that a list on
 * screen keeps its rows. */
static void
lines_from_json (const EurField *field,
                 gpointer        member,
                 JsonNode       *node)
{
  GListStore *lines = *(GListStore **) member;
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;

  if (array == NULL || !lines_have_ids (G_LIST_MODEL (lines), array))
    {
      lines_replace (field, lines, array);
      return;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr(EurRecord) line = g_list_model_get_item (G_LIST_MODEL (lines), i);

      eur_record_apply_json (line, json_array_get_object_element (array, i), NULL);
    }
}

static void
lines_clear (gpointer member)
{
  g_clear_object ((GListStore **) member);
}

const EurFieldOps _eur_field_lines_ops = {
  .expectation = N_("It should be a list of lines"),
  .new_pspec = lines_new_pspec,
  .get = lines_get,
  .to_json = lines_to_json,
  .accepts = lines_accepts,
  .from_json = lines_from_json,
  .clear = lines_clear,
};
