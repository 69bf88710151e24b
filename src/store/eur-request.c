/* eur-request.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-request-private.h"

/* One function a question that the thread is asked: each fills the result, or
 * sets the error. */

void
_eur_request_free (EurRequest *self)
{
  dex_clear (&self->promise);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->field, g_free);
  g_clear_pointer (&self->values, g_strfreev);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->query, eur_dossier_query_free);
  g_clear_object (&self->object);
  g_free (self);
}

static gboolean
take_object (GValue   *result,
             GType     type,
             gpointer  object)
{
  if (object == NULL)
    return FALSE;

  g_value_init (result, type);
  g_value_take_object (result, object);
  return TRUE;
}

static gboolean
take_boxed (GValue   *result,
            GType     type,
            gpointer  boxed)
{
  if (boxed == NULL)
    return FALSE;

  g_value_init (result, type);
  g_value_take_boxed (result, boxed);
  return TRUE;
}

gboolean
_eur_request_commit (EurRequest   *self,
                     EurDatabase  *database,
                     GValue       *result,
                     GError      **error)
{
  g_value_init (result, G_TYPE_BOOLEAN);
  g_value_set_boolean (result, TRUE);

  return _eur_database_commit (database, self->object, error);
}

gboolean
_eur_request_get (EurRequest   *self,
                  EurDatabase  *database,
                  GValue       *result,
                  GError      **error)
{
  return take_object (result, EUR_TYPE_DOCUMENT, _eur_database_get (database, self->text, error));
}

gboolean
_eur_request_get_seq (EurRequest   *self,
                      EurDatabase  *database,
                      GValue       *result,
                      GError      **error)
{
  gint64 seq = 0;

  if (!_eur_database_get_seq (database, &seq, error))
    return FALSE;

  g_value_init (result, G_TYPE_INT64);
  g_value_set_int64 (result, seq);
  return TRUE;
}

gboolean
_eur_request_find (EurRequest   *self,
                   EurDatabase  *database,
                   GValue       *result,
                   GError      **error)
{
  return take_object (result, G_TYPE_LIST_MODEL,
                      _eur_database_find (database, self->text, self->field,
                                          (const char *const *) self->values, error));
}

gboolean
_eur_request_next_number (EurRequest   *self,
                          EurDatabase  *database,
                          GValue       *result,
                          GError      **error)
{
  char *number = _eur_database_next_number (database, self->number, error);

  if (number == NULL)
    return FALSE;

  g_value_init (result, G_TYPE_STRING);
  g_value_take_string (result, number);
  return TRUE;
}

gboolean
_eur_request_query (EurRequest   *self,
                    EurDatabase  *database,
                    GValue       *result,
                    GError      **error)
{
  return take_boxed (result, EUR_TYPE_DOSSIER_RESULT, _eur_database_query (database, self->query, error));
}

gboolean
_eur_request_load_rows (EurRequest   *self,
                        EurDatabase  *database,
                        GValue       *result,
                        GError      **error)
{
  g_autoptr(GPtrArray) rows = _eur_database_load_rows (database, (const gint64 *) self->keys->data, self->keys->len, error);
  GListStore *list;

  if (rows == NULL)
    return FALSE;

  list = g_list_store_new (EUR_TYPE_DOSSIER_ROW);
  g_list_store_splice (list, 0, 0, rows->pdata, rows->len);

  return take_object (result, G_TYPE_LIST_MODEL, list);
}

gboolean
_eur_request_load_bundle (EurRequest   *self,
                          EurDatabase  *database,
                          GValue       *result,
                          GError      **error)
{
  return take_object (result, EUR_TYPE_BUNDLE, _eur_database_load_bundle (database, self->text, error));
}

gboolean
_eur_request_read_attachment (EurRequest   *self,
                              EurDatabase  *database,
                              GValue       *result,
                              GError      **error)
{
  return take_boxed (result, G_TYPE_BYTES, _eur_database_read_blob (database, self->text, error));
}

gboolean
_eur_request_check (EurRequest   *self,
                    EurDatabase  *database,
                    GValue       *result,
                    GError      **error)
{
  return take_boxed (result, G_TYPE_STRV, _eur_database_check (database, error));
}

gboolean
_eur_request_look (EurRequest   *self,
                   EurDatabase  *database,
                   GValue       *result,
                   GError      **error)
{
  gboolean changed = FALSE;

  if (!_eur_database_look_for_others (database, &changed, error))
    return FALSE;

  g_value_init (result, G_TYPE_BOOLEAN);
  g_value_set_boolean (result, changed);
  return TRUE;
}
