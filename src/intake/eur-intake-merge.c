/* eur-intake-merge.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-intake-merge-private.h"

/**
 * _eur_intake_overlay:
 * @under: (nullable): an object
 * @over: what is said of some of its members; null: that there are none
 *
 * Returns: (transfer full): @under with the members of @over
 */
JsonObject *
_eur_intake_overlay (JsonObject *under,
                     JsonObject *over)
{
  JsonObject *result = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (under != NULL)
    {
      json_object_iter_init_ordered (&iter, under);
      while (json_object_iter_next_ordered (&iter, &name, &node))
        {
          if (!json_object_has_member (over, name))
            json_object_set_member (result, name, json_node_copy (node));
        }
    }

  json_object_iter_init_ordered (&iter, over);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      if (!JSON_NODE_HOLDS_NULL (node))
        json_object_set_member (result, name, json_node_copy (node));
    }

  return result;
}

/* The members of @base of which the file speaks. */
static JsonObject *
restrict_base (JsonObject *base,
               JsonObject *theirs)
{
  JsonObject *result = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (base == NULL)
    return result;

  json_object_iter_init_ordered (&iter, base);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      if (json_object_has_member (theirs, name))
        json_object_set_member (result, name, json_node_copy (node));
    }

  return result;
}

static void
put_back (JsonObject *object,
          const char *name,
          JsonNode   *node)
{
  if (node != NULL)
    json_object_set_member (object, name, json_node_copy (node));
  else
    json_object_remove_member (object, name);
}

static int
find_line (JsonArray  *lines,
           const char *id)
{
  for (guint i = 0; i < json_array_get_length (lines); i++)
    {
      if (g_strcmp0 (eur_json_get_string (json_array_get_object_element (lines, i), "id"), id) == 0)
        return i;
    }

  return -1;
}

/* The copies of eur_json's nodes may share objects: what is changed is copied first. */
static JsonArray *
own_lines (JsonObject *base,
           const char *name)
{
  JsonArray *lines = eur_json_get_array (base, name);
  JsonArray *copy = json_array_new ();

  for (guint i = 0; lines != NULL && i < json_array_get_length (lines); i++)
    {
      g_autoptr(JsonObject) nothing = json_object_new ();

      json_array_add_object_element (copy, _eur_intake_overlay (json_array_get_object_element (lines, i), nothing));
    }

  return copy;
}

static void
put_back_in_line (JsonObject     *base,
                  char          **path,
                  EurDifference  *conflict)
{
  g_autoptr(JsonArray) lines = own_lines (base, path[0]);
  int i = find_line (lines, path[1]);

  if (path[2] != NULL && i >= 0)
    put_back (json_array_get_object_element (lines, i), path[2], conflict->base);
  else if (path[2] == NULL && i >= 0)
    json_array_remove_element (lines, i);

  if (path[2] == NULL && conflict->base != NULL)
    json_array_add_element (lines, json_node_copy (conflict->base));

  json_object_set_array_member (base, path[0], g_steal_pointer (&lines));
}

/* A conflict is nobody's decision: with the base as it was, the next import
 * meets it again. */
static void
put_back_conflict (JsonObject    *base,
                   EurDifference *conflict)
{
  g_auto(GStrv) path = g_strsplit (conflict->path, "/", 3);

  if (path[1] == NULL)
    put_back (base, path[0], conflict->base);
  else
    put_back_in_line (base, path, conflict);
}

/**
 * _eur_intake_merge:
 * @klass: the class of the records
 * @base: (nullable): what was last imported, only the imported members
 * @ours: the record as it is now
 * @theirs: what the file says, only the members it speaks of
 * @conflicts: (element-type EurDifference): where to add what both sides changed
 * @next_base: (out) (transfer full): the base of the next import
 *
 * Fields that nobody touched here follow the file; the others stay.
 *
 * Returns: (transfer full): the record as it becomes
 */
JsonObject *
_eur_intake_merge (EurRecordClass  *klass,
                   JsonObject      *base,
                   JsonObject      *ours,
                   JsonObject      *theirs,
                   GPtrArray       *conflicts,
                   JsonObject     **next_base)
{
  g_autoptr(JsonObject) spoken_base = restrict_base (base, theirs);
  g_autoptr(JsonObject) nothing = json_object_new ();
  g_autoptr(JsonObject) spoken = _eur_intake_overlay (nothing, theirs);
  guint n_before = conflicts->len;
  JsonObject *merged = eur_record_merge (klass, spoken_base, ours, spoken, conflicts);

  *next_base = _eur_intake_overlay (base, theirs);
  for (guint i = n_before; i < conflicts->len; i++)
    put_back_conflict (*next_base, g_ptr_array_index (conflicts, i));

  return merged;
}
