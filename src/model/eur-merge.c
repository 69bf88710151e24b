/* eur-merge.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-difference-private.h"

/* One merge: where it is in the document, and what both sides changed. */
typedef struct
{
  GPtrArray  *conflicts;
  const char *prefix;
} EurMerge;

static char *
merge_path (EurMerge   *merge,
            const char *name)
{
  return merge->prefix != NULL ? g_strdup_printf ("%s/%s", merge->prefix, name) : g_strdup (name);
}

static JsonNode *
copy (JsonNode *node)
{
  return node != NULL ? json_node_copy (node) : NULL;
}

/* Returns FALSE when both sides changed the value, each to another one. */
static gboolean
merge_value (JsonNode  *base,
             JsonNode  *ours,
             JsonNode  *theirs,
             JsonNode **merged)
{
  if (eur_json_equal (ours, theirs) || eur_json_equal (base, theirs))
    *merged = copy (ours);
  else if (eur_json_equal (base, ours))
    *merged = copy (theirs);
  else
    return FALSE;

  return TRUE;
}

static JsonNode *
merge_or_report (EurMerge       *merge,
                 const EurField *field,
                 const char     *name,
                 JsonNode       *base,
                 JsonNode       *ours,
                 JsonNode       *theirs)
{
  g_autofree char *path = NULL;
  JsonNode *merged = NULL;

  if (merge_value (base, ours, theirs, &merged))
    return merged;

  path = merge_path (merge, name);
  g_ptr_array_add (merge->conflicts, _eur_difference_new (path, field, base, ours, theirs));

  return copy (ours);
}

static gboolean
array_has_string (JsonNode   *node,
                  const char *text)
{
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      if (g_strcmp0 (json_array_get_string_element (array, i), text) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
merge_strings_from (JsonArray *result,
                    JsonNode  *base,
                    JsonNode  *side,
                    JsonNode  *other,
                    gboolean   only_new)
{
  JsonArray *array = side != NULL && JSON_NODE_HOLDS_ARRAY (side) ? json_node_get_array (side) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *text = json_array_get_string_element (array, i);
      gboolean in_base = array_has_string (base, text);
      gboolean in_other = array_has_string (other, text);

      if (only_new ? !in_base && !in_other : !in_base || in_other)
        json_array_add_string_element (result, text);
    }
}

/* A set of texts: what either side added is in, what either side took out is not. */
static JsonNode *
merge_strings (JsonNode *base,
               JsonNode *ours,
               JsonNode *theirs)
{
  g_autoptr(JsonArray) result = NULL;
  JsonNode *merged = NULL;

  if (merge_value (base, ours, theirs, &merged))
    return merged;

  result = json_array_new ();
  merge_strings_from (result, base, ours, theirs, FALSE);
  merge_strings_from (result, base, theirs, ours, TRUE);

  return json_array_get_length (result) > 0 ? json_node_init_array (json_node_alloc (), result) : NULL;
}

static JsonObject *merge_objects (EurMerge       *merge,
                                  EurRecordClass *klass,
                                  JsonObject     *base,
                                  JsonObject     *ours,
                                  JsonObject     *theirs);

static gboolean
nodes_hold_objects (JsonNode *ours,
                    JsonNode *theirs)
{
  return ours != NULL && JSON_NODE_HOLDS_OBJECT (ours) && theirs != NULL && JSON_NODE_HOLDS_OBJECT (theirs);
}

static JsonObject *
object_or_null (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/* An object nobody described by a table: member by member. */
static JsonNode *
merge_free_objects (EurMerge   *merge,
                    const char *name,
                    JsonNode   *base,
                    JsonNode   *ours,
                    JsonNode   *theirs)
{
  g_autofree char *path = merge_path (merge, name);
  EurMerge inner = { merge->conflicts, path };
  g_autoptr(JsonObject) merged = merge_objects (&inner, NULL, object_or_null (base),
                                                json_node_get_object (ours), json_node_get_object (theirs));

  return json_node_init_object (json_node_alloc (), merged);
}

static JsonNode *
object_node (JsonObject *object)
{
  return object != NULL ? json_node_init_object (json_node_alloc (), object) : NULL;
}

/* A line that one side removed and the other did not touch goes. One that was
 * removed here and changed there stays, and the conflict says so. */
static JsonNode *
merge_line (EurMerge       *merge,
            const EurField *field,
            const char     *id,
            JsonObject     *base,
            JsonObject     *ours,
            JsonObject     *theirs)
{
  g_autofree char *path = merge_path (merge, id);
  g_autoptr(JsonNode) base_node = object_node (base);
  g_autoptr(JsonNode) ours_node = object_node (ours);
  g_autoptr(JsonNode) theirs_node = object_node (theirs);
  JsonNode *merged = NULL;

  if (ours != NULL && theirs != NULL)
    {
      g_autoptr(EurRecordClass) klass = g_type_class_ref (field->get_type ());
      EurMerge inner = { merge->conflicts, path };
      g_autoptr(JsonObject) line = merge_objects (&inner, klass, base, ours, theirs);

      return json_node_init_object (json_node_alloc (), line);
    }

  if (merge_value (base_node, ours_node, theirs_node, &merged))
    return merged;

  g_ptr_array_add (merge->conflicts, _eur_difference_new (path, field, base_node, ours_node, theirs_node));

  return copy (ours_node != NULL ? ours_node : theirs_node);
}

static void
merge_lines_from (EurMerge       *merge,
                  const EurField *field,
                  JsonArray      *result,
                  JsonNode       *base,
                  JsonNode       *side,
                  JsonNode       *other,
                  gboolean        side_is_ours)
{
  JsonArray *array = side != NULL && JSON_NODE_HOLDS_ARRAY (side) ? json_node_get_array (side) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonObject *line = json_array_get_object_element (array, i);
      const char *id = eur_json_get_string (line, "id");
      JsonObject *line_there = _eur_difference_find_line (other, id);
      JsonObject *line_before = _eur_difference_find_line (base, id);
      JsonNode *merged = NULL;

      if (side_is_ours)
        merged = merge_line (merge, field, id, line_before, line, line_there);
      else if (line_there == NULL)
        merged = merge_line (merge, field, id, line_before, NULL, line);

      if (merged != NULL)
        json_array_add_element (result, merged);
    }
}

static JsonNode *
merge_lines (EurMerge       *merge,
             const EurField *field,
             JsonNode       *base,
             JsonNode       *ours,
             JsonNode       *theirs)
{
  g_autofree char *path = merge_path (merge, field->name);
  g_autoptr(JsonArray) result = json_array_new ();
  EurMerge inner = { merge->conflicts, path };

  merge_lines_from (&inner, field, result, base, ours, theirs, TRUE);
  merge_lines_from (&inner, field, result, base, theirs, ours, FALSE);

  return json_array_get_length (result) > 0 ? json_node_init_array (json_node_alloc (), result) : NULL;
}

static JsonNode *
merge_member (EurMerge       *merge,
              EurRecordClass *klass,
              const char     *name,
              JsonNode       *base,
              JsonNode       *ours,
              JsonNode       *theirs)
{
  const EurField *field = klass != NULL ? eur_record_class_find_field (klass, name) : NULL;

  if (field != NULL && field->kind == EUR_FIELD_KIND_LINES)
    return merge_lines (merge, field, base, ours, theirs);

  if (field != NULL && field->kind == EUR_FIELD_KIND_STRINGS)
    return merge_strings (base, ours, theirs);

  if (nodes_hold_objects (ours, theirs))
    return merge_free_objects (merge, name, base, ours, theirs);

  return merge_or_report (merge, field, name, base, ours, theirs);
}

static void
merge_names (EurMerge       *merge,
             EurRecordClass *klass,
             JsonObject     *result,
             JsonObject     *names,
             JsonObject     *done,
             JsonObject     *base,
             JsonObject     *ours,
             JsonObject     *theirs)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, names);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      JsonNode *merged;

      if (done != NULL && json_object_has_member (done, name))
        continue;

      merged = merge_member (merge, klass, name, _eur_difference_peek (base, name),
                             _eur_difference_peek (ours, name), _eur_difference_peek (theirs, name));
      if (merged != NULL)
        json_object_set_member (result, name, merged);
    }
}

static JsonObject *
merge_objects (EurMerge       *merge,
               EurRecordClass *klass,
               JsonObject     *base,
               JsonObject     *ours,
               JsonObject     *theirs)
{
  JsonObject *result = json_object_new ();

  merge_names (merge, klass, result, ours, NULL, base, ours, theirs);
  merge_names (merge, klass, result, theirs, ours, base, ours, theirs);

  return result;
}

/* Who wrote last and when is not a conflict: the later of the two is true. */
static void
merge_stamps (JsonObject *result,
              JsonObject *ours,
              JsonObject *theirs)
{
  static const char *const stamps[] = { "updated_at", "updated_by" };
  gboolean theirs_is_later = g_strcmp0 (eur_json_get_string (theirs, "updated_at"),
                                        eur_json_get_string (ours, "updated_at")) > 0;
  JsonObject *later = theirs_is_later ? theirs : ours;

  for (guint i = 0; i < G_N_ELEMENTS (stamps); i++)
    {
      JsonNode *stamp = _eur_difference_peek (later, stamps[i]);

      if (stamp != NULL)
        json_object_set_member (result, stamps[i], json_node_copy (stamp));
    }
}

static void
drop_stamp_conflicts (GPtrArray *conflicts)
{
  for (guint i = conflicts->len; i > 0; i--)
    {
      EurDifference *conflict = g_ptr_array_index (conflicts, i - 1);

      if (g_str_equal (conflict->path, "updated_at") || g_str_equal (conflict->path, "updated_by"))
        g_ptr_array_remove_index (conflicts, i - 1);
    }
}

/**
 * eur_record_merge:
 * @klass: the class of the records
 * @base: (nullable): the last version that both sides know
 * @ours: our version
 * @theirs: the other version
 * @conflicts: (element-type EurDifference): where to add what both sides changed
 *
 * Takes every change that one side alone made: fields whole, sets of texts
 * element by element, lines by their id and in them field by field, members that
 * no table describes member by member. Where both sides changed the same value
 * to different ones, the result keeps ours and @conflicts gets all three. It is
 * a pure function: the same on every machine.
 *
 * Returns: (transfer full): the merged document
 */
JsonObject *
eur_record_merge (EurRecordClass *klass,
                  JsonObject     *base,
                  JsonObject     *ours,
                  JsonObject     *theirs,
                  GPtrArray      *conflicts)
{
  EurMerge merge = { conflicts, NULL };
  JsonObject *result;

  g_return_val_if_fail (ours != NULL && theirs != NULL && conflicts != NULL, NULL);

  result = merge_objects (&merge, klass, base, ours, theirs);
  merge_stamps (result, ours, theirs);
  drop_stamp_conflicts (conflicts);

  return result;
}
