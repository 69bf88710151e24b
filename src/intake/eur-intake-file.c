/* eur-intake-file.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-intake-error.h"
#include "eur-intake-file-private.h"
#include "eur-intake-sniff-private.h"

G_DEFINE_BOXED_TYPE (EurIntakeFile, eur_intake_file, eur_intake_file_ref, eur_intake_file_unref)

static void
piece_free (EurIntakePiece *piece)
{
  g_free (piece->filename);
  g_free (piece->content_type);
  g_free (piece);
}

static void
row_free (EurIntakeRow *row)
{
  g_ptr_array_unref (row->champs);
  g_free (row->id);
  g_free (row);
}

EurIntakePiece *
_eur_intake_piece_new (const char *filename,
                       const char *content_type,
                       gint64      byte_size)
{
  EurIntakePiece *piece = g_new0 (EurIntakePiece, 1);

  piece->filename = g_strdup (filename);
  piece->content_type = g_strdup (content_type);
  piece->byte_size = byte_size;

  return piece;
}

EurIntakeRow *
_eur_intake_row_new (const char *id)
{
  EurIntakeRow *row = g_new0 (EurIntakeRow, 1);

  row->id = g_strdup (id);
  row->champs = g_ptr_array_new_with_free_func ((GDestroyNotify) _eur_intake_champ_free);

  return row;
}

EurIntakeChamp *
_eur_intake_champ_new (const char   *key,
                       const char   *label,
                       EurChampKind  kind)
{
  EurIntakeChamp *self = g_new0 (EurIntakeChamp, 1);

  self->key = g_strdup (key);
  self->label = eur_text_clean (label != NULL ? label : key);
  self->kind = kind;

  if (kind == EUR_CHAMP_FILES)
    self->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) piece_free);
  else if (kind == EUR_CHAMP_ROWS)
    self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);

  return self;
}

void
_eur_intake_champ_free (EurIntakeChamp *self)
{
  g_clear_pointer (&self->organization, json_object_unref);
  g_clear_pointer (&self->pieces, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_strfreev (self->values);
  g_free (self->key);
  g_free (self->label);
  g_free (self->text);
  g_free (self->code);
  g_free (self);
}

EurIntakeDossier *
_eur_intake_dossier_new (gint64 number)
{
  EurIntakeDossier *self = g_new0 (EurIntakeDossier, 1);

  self->number = number;
  self->champs = g_ptr_array_new_with_free_func ((GDestroyNotify) _eur_intake_champ_free);

  return self;
}

void
_eur_intake_dossier_free (EurIntakeDossier *self)
{
  g_clear_pointer (&self->organization, json_object_unref);
  g_clear_pointer (&self->person, json_object_unref);
  g_ptr_array_unref (self->champs);
  g_free (self->state);
  g_free (self->deposited_at);
  g_free (self->withdrawn_at);
  g_free (self);
}

EurIntakeFile *
_eur_intake_file_new (gboolean is_csv)
{
  EurIntakeFile *self = g_new0 (EurIntakeFile, 1);

  g_ref_count_init (&self->ref_count);
  self->is_csv = is_csv;
  self->dossiers = g_ptr_array_new_with_free_func ((GDestroyNotify) _eur_intake_dossier_free);
  self->columns = g_ptr_array_new_with_free_func (g_free);
  self->warnings = g_ptr_array_new_with_free_func (g_free);

  return self;
}

EurIntakeFile *
eur_intake_file_ref (EurIntakeFile *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

void
eur_intake_file_unref (EurIntakeFile *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->columns);
  eur_array_free_by_bits (self->dossiers);
  g_ptr_array_unref (self->warnings);
  g_free (self->title);
  g_free (self);
}

static void
collect_columns (EurIntakeFile *self,
                 GHashTable    *seen,
                 GPtrArray     *champs,
                 const char    *parent)
{
  for (guint i = 0; i < champs->len; i++)
    {
      EurIntakeChamp *champ = g_ptr_array_index (champs, i);
      EurIntakeColumn *column = g_hash_table_lookup (seen, champ->key);

      if (column == NULL)
        {
          column = g_new0 (EurIntakeColumn, 1);
          column->key = champ->key;
          column->label = champ->label;
          column->kind = champ->kind;
          column->ambiguous = champ->ambiguous;
          column->parent = parent;
          g_ptr_array_add (self->columns, column);
          g_hash_table_insert (seen, champ->key, column);
        }

      if (column->sample == NULL && !eur_text_is_empty (champ->text))
        column->sample = champ->text;

      for (guint j = 0; champ->rows != NULL && j < champ->rows->len; j++)
        collect_columns (self, seen, ((EurIntakeRow *) g_ptr_array_index (champ->rows, j))->champs, champ->key);
    }
}

/* What both readers do at the end: numbers are unique, and the questions are listed. */
gboolean
_eur_intake_file_complete (EurIntakeFile  *self,
                           GError        **error)
{
  g_autoptr(GHashTable) numbers = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->dossiers->len; i++)
    {
      EurIntakeDossier *dossier = g_ptr_array_index (self->dossiers, i);

      if (!g_hash_table_add (numbers, &dossier->number))
        {
          g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, dossier->number);

          g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_DUPLICATE,
                       _("The dossier %s is in the file twice, and which one is right cannot be told. Export it again, or keep one of them."),
                       number);
          return FALSE;
        }

      collect_columns (self, seen, dossier->champs, NULL);
    }

  return TRUE;
}

/**
 * eur_intake_file_read:
 * @bytes: the whole file
 * @error: return location for a #GError, %EUR_INTAKE_ERROR
 *
 * Reads an answer of démarche.numérique's interface (`getDossier`,
 * `getDemarche` or `getGroupeInstructeur` of its stored query `ds-query-v2`),
 * or its CSV export; which of them is told from what is in it. Nothing is
 * stored. May be called from any thread.
 *
 * Returns: (transfer full) (nullable): what the file holds
 */
EurIntakeFile *
eur_intake_file_read (GBytes  *bytes,
                      GError **error)
{
  gsize length = g_bytes_get_size (bytes);
  const char *text = length > 0 ? g_bytes_get_data (bytes, NULL) : "";
  g_autoptr(EurIntakeFile) self = NULL;

  if (!_eur_intake_sniff (&text, &length, error))
    return NULL;

  /* No head of a CSV export begins with a bracket. */
  if (strchr ("{[", _eur_intake_sniff_first (text, length)) != NULL)
    self = _eur_intake_graphql_read (text, length, error);
  else
    self = _eur_intake_csv_read (text, length, error);

  if (self == NULL || !_eur_intake_file_complete (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

static DexFuture *
parse_fiber (gpointer data)
{
  g_autoptr(GError) error = NULL;
  EurIntakeFile *self = eur_intake_file_read (data, &error);

  if (self == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_take_boxed (EUR_TYPE_INTAKE_FILE, self);
}

static DexFuture *
load_fiber (gpointer data)
{
  GFile *file = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GFileInfo) info = NULL;
  g_autoptr(GBytes) bytes = NULL;

  info = dex_await_object (dex_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT),
                           &error);
  if (info == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  if (g_file_info_get_size (info) > EUR_INTAKE_MAX_BYTES)
    return dex_future_new_reject (EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_TOO_LARGE,
                                  _("The file is larger than %d MB, which no export is. Check that it is the right one, or export fewer dossiers at a time."),
                                  EUR_INTAKE_MAX_BYTES / (1024 * 1024));

  bytes = dex_await_boxed (dex_file_load_contents_bytes (file), &error);
  if (bytes == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  /* Reading takes a core for a while: not the one that draws the window. */
  return dex_scheduler_spawn (dex_thread_pool_scheduler_get_default (), 1024 * 1024, parse_fiber,
                              g_bytes_ref (bytes), (GDestroyNotify) g_bytes_unref);
}

/**
 * eur_intake_file_load:
 * @file: where it is
 *
 * Loads and reads a file off the main thread: eur_intake_file_read().
 *
 * Returns: (transfer full): a future that resolves to the #EurIntakeFile, or
 *   rejects with %EUR_INTAKE_ERROR or %G_IO_ERROR
 */
DexFuture *
eur_intake_file_load (GFile *file)
{
  dex_return_error_if_fail (G_IS_FILE (file));

  return dex_scheduler_spawn (NULL, 0, load_fiber, g_object_ref (file), g_object_unref);
}
