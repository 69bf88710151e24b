/* eur-instruction-change.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-instruction-private.h"

/* What every operation shares: read the dossier as it is now, build the change,
 * commit it only if nothing was written meanwhile, and begin again if something
 * was: a change elsewhere must not refuse one here, and a rule that was checked must
 * still hold when it is written. */

#define MAX_ATTEMPTS 5

G_DEFINE_QUARK (eur-instruction-error-quark, eur_instruction_error);

static void
operation_free (gpointer data)
{
  EurOperation *self = data;

  g_clear_object (&self->store);
  g_clear_object (&self->seen);
  g_clear_object (&self->completions);
  g_clear_object (&self->attachment);
  g_clear_object (&self->result);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->author);
  g_free (self->today);
  g_free (self->text);
  g_free (self->completion);
  g_free (self->document);
  g_free (self);
}

EurOperation *
_eur_operation_new (EurOperationFunc  run,
                    EurAction         action,
                    EurStore         *store,
                    EurBundle        *seen,
                    const char       *author)
{
  EurOperation *self = g_new0 (EurOperation, 1);

  self->run = run;
  self->action = action;
  self->store = g_object_ref (store);
  self->seen = g_object_ref (seen);
  self->author = g_strdup (author);
  self->today = eur_day_today ();

  return self;
}

/* A piece is put with its bytes by the operation; a second attempt puts it anew. */
static gboolean
attempt (EurOperation  *self,
         GError       **error)
{
  const char *id = eur_document_get_id (EUR_DOCUMENT (self->seen->dossier));
  g_autoptr(EurChangeSet) changes = eur_change_set_new (self->author, self->action);
  g_autoptr(EurBundle) now = NULL;
  g_autoptr(GError) inner = NULL;
  gint64 seq = dex_await_int64 (eur_store_get_seq (self->store), &inner);

  if (inner == NULL)
    now = dex_await_object (eur_store_load_bundle (self->store, id), &inner);

  if (now == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&inner));
      return FALSE;
    }

  if (!self->run (self, now, changes, error))
    return FALSE;

  eur_change_set_expect_seq (changes, seq);

  return eur_change_set_is_empty (changes) || dex_await (eur_store_commit (self->store, changes), error);
}

static DexFuture *
operation_fiber (gpointer data)
{
  EurOperation *self = data;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < MAX_ATTEMPTS; i++)
    {
      g_clear_error (&error);
      if (attempt (self, &error))
        return self->result != NULL ? dex_future_new_take_object (g_object_ref (self->result)) : dex_future_new_true ();

      if (!g_error_matches (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CONFLICT))
        break;
    }

  return dex_future_new_for_error (g_steal_pointer (&error));
}

DexFuture *
_eur_operation_start (EurOperation *self)
{
  return dex_scheduler_spawn (NULL, 0, operation_fiber, self, operation_free);
}

/**
 * _eur_operation_refuse:
 * @refusals: (element-type EurFinding): why
 * @error: return location, set when there is any
 *
 * Returns: whether there was none
 */
gboolean
_eur_operation_refuse (GPtrArray  *refusals,
                       GError    **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) sentences = NULL;
  g_autofree char *text = NULL;

  if (refusals->len == 0)
    return TRUE;

  for (guint i = 0; i < refusals->len; i++)
    g_strv_builder_take (builder, eur_finding_dup_text (g_ptr_array_index (refusals, i)));

  sentences = g_strv_builder_end (builder);
  text = g_strjoinv (" ", sentences);
  g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, text);

  return FALSE;
}
