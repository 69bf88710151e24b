/* eur-difference.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-difference-private.h"

G_DEFINE_BOXED_TYPE (EurDifference, eur_difference, eur_difference_ref, eur_difference_unref)

static JsonNode *
dup_node (JsonNode *node)
{
  return node != NULL ? json_node_copy (node) : NULL;
}

EurDifference *
_eur_difference_new (const char     *path,
                     const EurField *field,
                     JsonNode       *base,
                     JsonNode       *old,
                     JsonNode       *new)
{
  EurDifference *self = g_new0 (EurDifference, 1);

  g_ref_count_init (&self->ref_count);
  self->path = g_strdup (path);
  self->field = field;
  self->base = dup_node (base);
  self->old = dup_node (old);
  self->new = dup_node (new);

  return self;
}

EurDifference *
eur_difference_ref (EurDifference *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

void
eur_difference_unref (EurDifference *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  g_free (self->path);
  g_clear_pointer (&self->base, json_node_unref);
  g_clear_pointer (&self->old, json_node_unref);
  g_clear_pointer (&self->new, json_node_unref);
  g_free (self);
}

/* The label of a line, from whichever side has it. */
static const char *
line_label (EurDifference *self)
{
  JsonNode *line = self->new != NULL ? self->new : self->old;

  if (line == NULL || !JSON_NODE_HOLDS_OBJECT (line))
    return NULL;

  return eur_json_get_string (json_node_get_object (line), "label");
}

/**
 * eur_difference_dup_title:
 *
 * Returns: (transfer full): what people call the field, in the language of the
 *   interface; a line that came or went is named by its label
 */
char *
eur_difference_dup_title (EurDifference *self)
{
  const char *label = line_label (self);

  if (self->field == NULL || self->field->title == NULL)
    return g_strdup (self->path);

  /* Translators: a list of lines, such as “Resources”, then the label of one line */
  if (label != NULL)
    return g_strdup_printf (C_("line of a list", "%s, “%s”"), _(self->field->title), label);

  return g_strdup (_(self->field->title));
}

/* NULL for an absent member, for null, and without an object. */
JsonNode *
_eur_difference_peek (JsonObject *object,
                      const char *name)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

JsonObject *
_eur_difference_find_line (JsonNode   *lines,
                           const char *id)
{
  JsonArray *array = lines != NULL && JSON_NODE_HOLDS_ARRAY (lines) ? json_node_get_array (lines) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *line = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (line) &&
          g_strcmp0 (eur_json_get_string (json_node_get_object (line), "id"), id) == 0)
        return json_node_get_object (line);
    }

  return NULL;
}

static void compare_objects (EurRecordClass *klass,
                             const char     *prefix,
                             JsonObject     *old,
                             JsonObject     *new,
                             GPtrArray      *differences);

static JsonNode *
object_node (JsonObject *object)
{
  return object != NULL ? json_node_init_object (json_node_alloc (), object) : NULL;
}

static void
compare_line (const EurField *field,
              const char     *path,
              JsonObject     *old,
              JsonObject     *new,
              GPtrArray      *differences)
{
  g_autoptr(JsonNode) old_node = object_node (old);
  g_autoptr(JsonNode) new_node = object_node (new);

  if (old != NULL && new != NULL)
    {
      g_autoptr(EurRecordClass) klass = g_type_class_ref (field->get_type ());

      compare_objects (klass, path, old, new, differences);
      return;
    }

  g_ptr_array_add (differences, _eur_difference_new (path, field, NULL, old_node, new_node));
}

static void
compare_lines (const EurField *field,
               const char     *path,
               JsonNode       *old,
               JsonNode       *new,
               GPtrArray      *differences)
{
  JsonNode *sides[] = { old, new };

  for (guint side = 0; side < G_N_ELEMENTS (sides); side++)
    {
      JsonArray *array = sides[side] != NULL && JSON_NODE_HOLDS_ARRAY (sides[side]) ? json_node_get_array (sides[side]) : NULL;

      for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
        {
          JsonObject *line = json_array_get_object_element (array, i);
          const char *id = eur_json_get_string (line, "id");
          JsonObject *other = _eur_difference_find_line (sides[1 - side], id);
          g_autofree char *line_path = g_strdup_printf ("%s/%s", path, id);

          /* A line on both sides is compared once, from the old side. */
          if (side == 0)
            compare_line (field, line_path, line, other, differences);
          else if (other == NULL)
            compare_line (field, line_path, NULL, line, differences);
        }
    }
}

static void
compare_member (EurRecordClass *klass,
                const char     *prefix,
                const char     *name,
                JsonNode       *old,
                JsonNode       *new,
                GPtrArray      *differences)
{
  const EurField *field = eur_record_class_find_field (klass, name);
  g_autofree char *path = prefix != NULL ? g_strdup_printf ("%s/%s", prefix, name) : g_strdup (name);

  if (field != NULL && (field->flags & EUR_FIELD_INTERNAL))
    return;

  if (field != NULL && field->kind == EUR_FIELD_KIND_LINES)
    compare_lines (field, path, old, new, differences);
  else if (!eur_json_equal (old, new))
    g_ptr_array_add (differences, _eur_difference_new (path, field, NULL, old, new));
}

static void
compare_objects (EurRecordClass *klass,
                 const char     *prefix,
                 JsonObject     *old,
                 JsonObject     *new,
                 GPtrArray      *differences)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, old);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    compare_member (klass, prefix, name, _eur_difference_peek (old, name), _eur_difference_peek (new, name), differences);

  json_object_iter_init_ordered (&iter, new);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      if (!json_object_has_member (old, name))
        compare_member (klass, prefix, name, NULL, _eur_difference_peek (new, name), differences);
    }
}

/**
 * eur_record_compare:
 * @klass: the class of the records
 * @old: one version
 * @new: a later one
 *
 * Bookkeeping fields (who, when, the last import) are not compared.
 *
 * Returns: (transfer full) (element-type EurDifference): what changed, field by
 *   field, lines by their id; empty when nothing did
 */
GPtrArray *
eur_record_compare (EurRecordClass *klass,
                    JsonObject     *old,
                    JsonObject     *new)
{
  GPtrArray *differences = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);

  compare_objects (klass, NULL, old, new, differences);

  return differences;
}
