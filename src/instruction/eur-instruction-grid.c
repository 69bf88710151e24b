/* eur-instruction-grid.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-instruction-private.h"

/* Writing a grid: refused with a sentence when nothing could be scored with it, or
 * when opinions were given with what it would change. */

typedef struct
{
  EurStore *store;
  EurGrid  *grid;
  char     *author;
} GridRequest;

static void
grid_request_free (gpointer data)
{
  GridRequest *self = data;

  g_clear_object (&self->store);
  g_clear_object (&self->grid);
  g_free (self->author);
  g_free (self);
}

static DexFuture *
start (DexFiberFunc  fiber,
       EurStore     *store,
       EurGrid      *grid,
       const char   *author)
{
  GridRequest *self = g_new0 (GridRequest, 1);

  self->store = g_object_ref (store);
  self->grid = g_object_ref (grid);
  self->author = g_strdup (author);

  return dex_scheduler_spawn (NULL, 0, fiber, self, grid_request_free);
}

static GPtrArray *
find_problems (EurGrid *grid)
{
  g_autoptr(GPtrArray) findings = eur_grid_check (grid);
  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);

  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (finding->kind->severity == EUR_SEVERITY_PROBLEM)
        g_ptr_array_add (problems, eur_finding_ref (finding));
    }

  return problems;
}

/* Compares with what is kept now: it may have been used since it was opened. */
static gboolean
check_unused (EurStore  *store,
              EurGrid   *grid,
              GError   **error)
{
  const char *id = eur_document_get_id (EUR_DOCUMENT (grid));
  g_autoptr(EurDocument) stored = NULL;
  g_autoptr(GPtrArray) refusals = NULL;

  if (eur_document_get_rev (EUR_DOCUMENT (grid)) == NULL)
    return TRUE;

  stored = dex_await_object (eur_store_get (store, id), error);
  if (stored == NULL)
    return FALSE;

  refusals = eur_grid_check_change (EUR_GRID (stored), grid);

  return _eur_operation_refuse (refusals, error);
}

static EurAction
choose_action (EurGrid *grid)
{
  if (eur_document_get_rev (EUR_DOCUMENT (grid)) != NULL)
    return EUR_ACTION_EDITED;

  return grid->previous != NULL ? EUR_ACTION_VERSIONED : EUR_ACTION_CREATED;
}

static gboolean
save_grid (GridRequest  *self,
           EurGrid      *grid,
           GError      **error)
{
  g_autoptr(GPtrArray) problems = find_problems (grid);
  g_autoptr(EurChangeSet) changes = eur_change_set_new (self->author, choose_action (grid));
  g_autofree char *title = eur_grid_dup_title (grid);

  if (!_eur_operation_refuse (problems, error) || !check_unused (self->store, grid, error))
    return FALSE;

  eur_change_set_put (changes, EUR_DOCUMENT (grid));
  eur_change_set_set_note (changes, title);

  return dex_await (eur_store_commit (self->store, changes), error);
}

static DexFuture *
save_fiber (gpointer data)
{
  GridRequest *self = data;
  g_autoptr(GError) error = NULL;

  if (!save_grid (self, self->grid, &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_take_object (g_object_ref (self->grid));
}

static DexFuture *
version_fiber (gpointer data)
{
  GridRequest *self = data;
  g_autoptr(EurDocument) stored = NULL;
  g_autoptr(EurGrid) copy = NULL;
  g_autoptr(GError) error = NULL;

  stored = dex_await_object (eur_store_get (self->store, eur_document_get_id (EUR_DOCUMENT (self->grid))), &error);
  if (stored == NULL)
    return dex_future_new_for_error (g_steal_pointer (&error));

  copy = eur_grid_copy_version (EUR_GRID (stored));
  if (!save_grid (self, copy, &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_take_object (g_steal_pointer (&copy));
}

/**
 * eur_instruction_save_grid:
 * @grid: as it is to be kept; a new one has its id already
 * @author: who
 *
 * Returns: (transfer full): a future of @grid with its new revision, rejected with
 *   %EUR_INSTRUCTION_ERROR, every sentence in its message, or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_save_grid (EurStore   *store,
                           EurGrid    *grid,
                           const char *author)
{
  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_GRID (grid));

  return start (save_fiber, store, grid, author);
}

/**
 * eur_instruction_new_grid_version:
 * @grid: one that is in the store
 * @author: who
 *
 * Copies @grid, as it is kept, to its next version, which may be changed again.
 *
 * Returns: (transfer full): a future of the new #EurGrid, rejected with
 *   %EUR_INSTRUCTION_ERROR or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_new_grid_version (EurStore   *store,
                                  EurGrid    *grid,
                                  const char *author)
{
  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_GRID (grid));

  return start (version_fiber, store, grid, author);
}
