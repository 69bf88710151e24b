/* eur-record.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-field-private.h"
#include "eur-record-private.h"

/**
 * EurRecord:
 *
 * Base class of everything that is kept as a document, and of the lines in one.
 *
 * A subclass describes its fields once, in a static table. From that table come
 * the GObject properties the interface binds to, the JSON that is stored and
 * replicated, validation, the dirty flag, differences and merges. Members that a
 * newer version of the application wrote, and that this one does not know, are
 * kept and written back untouched.
 */

typedef struct
{
  JsonObject *unknown;
  gboolean    dirty;
} EurRecordPrivate;

G_DEFINE_QUARK (eur-record-error-quark, eur_record_error);
G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (EurRecord, eur_record, G_TYPE_OBJECT)

/* Says that a property changed, and that the record is no longer as it was stored. */
void
_eur_record_changed (EurRecord *self,
                     guint      prop_id)
{
  EurRecordPrivate *priv = eur_record_get_instance_private (self);

  priv->dirty = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), EUR_RECORD_GET_CLASS (self)->properties[prop_id]);
}

static void
lines_changed_cb (EurRecord *self)
{
  EurRecordPrivate *priv = eur_record_get_instance_private (self);

  priv->dirty = TRUE;
}

static guint
prop_id_for_member (EurRecord *self,
                    gpointer   member)
{
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (self);
  gsize offset = (guint8 *) member - (guint8 *) self;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (klass->fields[i].offset == offset)
        return i + 1;
    }

  g_return_val_if_reached (0);
}

static void
eur_record_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  EurRecord *self = EUR_RECORD (object);
  const EurField *field = &EUR_RECORD_GET_CLASS (self)->fields[prop_id - 1];

  _eur_field_get_ops (field)->get (field, _eur_field_get_member (field, self), value);
}

static void
eur_record_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  EurRecord *self = EUR_RECORD (object);
  const EurField *field = &EUR_RECORD_GET_CLASS (self)->fields[prop_id - 1];
  const EurFieldOps *ops = _eur_field_get_ops (field);
  gpointer member = _eur_field_get_member (field, self);
  g_autoptr(JsonNode) before = ops->to_json (field, member);
  g_autoptr(JsonNode) after = NULL;

  ops->set (field, member, value);
  after = ops->to_json (field, member);

  if (!eur_json_equal (before, after))
    _eur_record_changed (self, prop_id);
}

static void
eur_record_constructed (GObject *object)
{
  EurRecord *self = EUR_RECORD (object);
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const EurField *field = &klass->fields[i];

      if (field->kind == EUR_FIELD_KIND_LINES)
        {
          GListStore **lines = _eur_field_get_member (field, self);

          *lines = g_list_store_new (field->get_type ());
          g_signal_connect_object (*lines, "items-changed", G_CALLBACK (lines_changed_cb),
                                   self, G_CONNECT_SWAPPED);
        }
    }

  G_OBJECT_CLASS (eur_record_parent_class)->constructed (object);
}

static void
eur_record_finalize (GObject *object)
{
  EurRecord *self = EUR_RECORD (object);
  EurRecordPrivate *priv = eur_record_get_instance_private (self);
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const EurFieldOps *ops = _eur_field_get_ops (&klass->fields[i]);

      if (ops->clear != NULL)
        ops->clear (_eur_field_get_member (&klass->fields[i], self));
    }

  g_clear_pointer (&priv->unknown, json_object_unref);

  G_OBJECT_CLASS (eur_record_parent_class)->finalize (object);
}

static void
eur_record_class_init (EurRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = eur_record_constructed;
  object_class->finalize = eur_record_finalize;
}

static void
eur_record_init (EurRecord *self)
{
}

/**
 * eur_record_class_set_fields:
 * @klass: the class being initialized
 * @fields: a static table
 * @n_fields: the number of entries in @fields
 *
 * Adds persistent fields to those of the parent class, and installs one property
 * for each. Call it once, from `class_init`.
 */
void
eur_record_class_set_fields (EurRecordClass *klass,
                             const EurField *fields,
                             guint           n_fields)
{
  /* Not G_PARAM_STATIC_NAME: GObject turns the underscores into dashes. */
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  guint n_inherited = klass->n_fields;
  EurField *all = g_new (EurField, n_inherited + n_fields);
  GParamSpec **properties = g_new0 (GParamSpec *, n_inherited + n_fields + 1);

  /* GObject clears these two in every new class: they are not inherited. */
  object_class->get_property = eur_record_get_property;
  object_class->set_property = eur_record_set_property;

  for (guint i = 0; i < n_inherited; i++)
    {
      all[i] = klass->fields[i];
      properties[i + 1] = klass->properties[i + 1];
    }

  for (guint i = n_inherited; i < n_inherited + n_fields; i++)
    {
      all[i] = fields[i - n_inherited];
      properties[i + 1] = _eur_field_get_ops (&all[i])->new_pspec (&all[i], flags);
      g_object_class_install_property (object_class, i + 1, properties[i + 1]);
    }

  klass->fields = all;
  klass->n_fields = n_inherited + n_fields;
  klass->properties = properties;
}

/**
 * eur_record_class_get_fields:
 * @klass: a class of records
 * @n_fields: (out): how many
 *
 * Returns: (transfer none) (array length=n_fields): the table, the parent's fields first
 */
const EurField *
eur_record_class_get_fields (EurRecordClass *klass,
                             guint          *n_fields)
{
  *n_fields = klass->n_fields;

  return klass->fields;
}

/**
 * eur_record_class_find_field:
 *
 * Returns: (transfer none) (nullable): the field whose JSON member is @name
 */
const EurField *
eur_record_class_find_field (EurRecordClass *klass,
                             const char     *name)
{
  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (g_str_equal (klass->fields[i].name, name))
        return &klass->fields[i];
    }

  return NULL;
}

/**
 * eur_record_is_dirty:
 *
 * Returns: whether the record, or one of its lines, changed since it was last
 *   clean
 */
gboolean
eur_record_is_dirty (EurRecord *self)
{
  EurRecordPrivate *priv = eur_record_get_instance_private (self);
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (self);

  g_return_val_if_fail (EUR_IS_RECORD (self), FALSE);

  if (priv->dirty)
    return TRUE;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      GListStore *lines = _eur_field_get_lines (&klass->fields[i], self);
      guint n_lines = lines != NULL ? g_list_model_get_n_items (G_LIST_MODEL (lines)) : 0;

      for (guint j = 0; j < n_lines; j++)
        {
          g_autoptr(EurRecord) line = g_list_model_get_item (G_LIST_MODEL (lines), j);

          if (eur_record_is_dirty (line))
            return TRUE;
        }
    }

  return FALSE;
}

void
eur_record_mark_clean (EurRecord *self)
{
  EurRecordPrivate *priv = eur_record_get_instance_private (self);
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (self);

  g_return_if_fail (EUR_IS_RECORD (self));

  priv->dirty = FALSE;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      GListStore *lines = _eur_field_get_lines (&klass->fields[i], self);
      guint n_lines = lines != NULL ? g_list_model_get_n_items (G_LIST_MODEL (lines)) : 0;

      for (guint j = 0; j < n_lines; j++)
        {
          g_autoptr(EurRecord) line = g_list_model_get_item (G_LIST_MODEL (lines), j);

          eur_record_mark_clean (line);
        }
    }
}

/**
 * eur_record_mark_dirty:
 *
 * Says that what the store has is not what the record says, after a write failed.
 */
void
eur_record_mark_dirty (EurRecord *self)
{
  EurRecordPrivate *priv = eur_record_get_instance_private (self);

  g_return_if_fail (EUR_IS_RECORD (self));

  priv->dirty = TRUE;
}

/**
 * eur_record_set_string:
 * @self: a record
 * @member: (not nullable): the address of one of its string fields
 * @value: (nullable): the new value; empty is the same as none
 *
 * Stores a copy of @value and notifies, if it differs from the current one.
 */
void
eur_record_set_string (EurRecord   *self,
                       char       **member,
                       const char  *value)
{
  g_return_if_fail (EUR_IS_RECORD (self));

  if (value != NULL && *value == '\0')
    value = NULL;

  if (g_strcmp0 (*member, value) == 0)
    return;

  g_free (*member);
  *member = g_strdup (value);
  _eur_record_changed (self, prop_id_for_member (self, member));
}

/**
 * eur_record_set_int64:
 * @self: a record
 * @member: (not nullable): the address of one of its integer fields
 * @value: the new value; cents for an amount
 *
 * Stores @value and notifies, if it differs from the current one.
 */
void
eur_record_set_int64 (EurRecord *self,
                      gint64    *member,
                      gint64     value)
{
  g_return_if_fail (EUR_IS_RECORD (self));

  if (*member == value)
    return;

  *member = value;
  _eur_record_changed (self, prop_id_for_member (self, member));
}

JsonObject *
_eur_record_get_unknown (EurRecord *self)
{
  EurRecordPrivate *priv = eur_record_get_instance_private (self);

  return priv->unknown;
}

/* Takes @unknown. */
void
_eur_record_take_unknown (EurRecord  *self,
                          JsonObject *unknown)
{
  EurRecordPrivate *priv = eur_record_get_instance_private (self);

  g_clear_pointer (&priv->unknown, json_object_unref);
  priv->unknown = unknown;
}
