/* eur-record-json.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-field-private.h"
#include "eur-record-private.h"

/**
 * eur_record_to_json:
 * @self: a record
 *
 * A member whose value is the default (empty, no, zero) is left out, so that
 * absent, `null` and empty are one and the same for differences and merges.
 *
 * Returns: (transfer full): the document, including the members this version
 *   of the application does not know
 */
JsonObject *
eur_record_to_json (EurRecord *self)
{
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (self);
  JsonObject *unknown = _eur_record_get_unknown (self);
  JsonObject *object;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_return_val_if_fail (EUR_IS_RECORD (self), NULL);

  object = json_object_new ();
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const EurField *field = &klass->fields[i];

      node = _eur_field_get_ops (field)->to_json (field, _eur_field_get_member (field, self));
      if (node != NULL)
        json_object_set_member (object, field->name, node);
    }

  if (unknown != NULL)
    {
      json_object_iter_init (&iter, unknown);
      while (json_object_iter_next (&iter, &name, &node))
        json_object_set_member (object, name, json_node_copy (node));
    }

  return object;
}

/* NULL for an absent member and for a null one. */
static JsonNode *
peek_member (JsonObject *object,
             const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

static gboolean
object_is_acceptable (EurRecordClass  *klass,
                      JsonObject      *object,
                      GError         **error)
{
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const EurField *field = &klass->fields[i];
      const EurFieldOps *ops = _eur_field_get_ops (field);
      JsonNode *node = peek_member (object, field->name);
      g_autoptr(GError) inner = NULL;

      if (node == NULL || ops->accepts (field, node, &inner))
        continue;

      if (inner != NULL)
        g_propagate_error (error, g_steal_pointer (&inner));
      else
        /* Translators: a field's title, then what is wrong with its value */
        g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND,
                     C_("problem of a field", "“%s”: %s"), _(field->title), _(ops->expectation));
      return FALSE;
    }

  return TRUE;
}

static void
keep_unknown (EurRecord  *self,
              JsonObject *object)
{
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (self);
  JsonObject *unknown = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &node))
    {
      if (eur_record_class_find_field (klass, name) != NULL)
        continue;

      if (unknown == NULL)
        unknown = json_object_new ();
      json_object_set_member (unknown, name, json_node_copy (node));
    }

  _eur_record_take_unknown (self, unknown);
}

/**
 * eur_record_apply_json:
 * @self: a record
 * @object: a whole document: a field without a member gets its default
 * @error: return location, %EUR_RECORD_ERROR_KIND naming the field
 *
 * Takes every value from @object, or, if one of them is not of its field's kind,
 * none. Notifies for the fields that changed.
 *
 * Returns: whether @object was taken
 */
gboolean
eur_record_apply_json (EurRecord   *self,
                       JsonObject  *object,
                       GError     **error)
{
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (self);

  g_return_val_if_fail (EUR_IS_RECORD (self), FALSE);
  g_return_val_if_fail (object != NULL, FALSE);

  if (!object_is_acceptable (klass, object, error))
    return FALSE;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const EurField *field = &klass->fields[i];
      const EurFieldOps *ops = _eur_field_get_ops (field);
      gpointer member = _eur_field_get_member (field, self);
      JsonNode *node = peek_member (object, field->name);
      g_autoptr(JsonNode) before = ops->to_json (field, member);

      if (before == NULL && node == NULL)
        continue;

      ops->from_json (field, member, node);
      if (!eur_json_equal (before, node))
        _eur_record_changed (self, i + 1);
    }

  keep_unknown (self, object);

  return TRUE;
}
