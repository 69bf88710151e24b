/* eur-intake-plan.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-intake-plan-private.h"

/* How often to plan again when somebody else is writing at the same time. */
#define MAX_ATTEMPTS 3

/* Without a turn of the main loop: a few milliseconds. */
#define WRITES_AT_ONCE 256

/**
 * EurIntakePlan:
 *
 * What the import of a file does to the store: which dossiers are new, what
 * changes in those that are known, what is left to a person. Nothing is written
 * until eur_intake_plan_commit(); without it, it was a dry run.
 */

G_DEFINE_FINAL_TYPE (EurIntakePlan, eur_intake_plan, G_TYPE_OBJECT)

EurIntakeWrite *
_eur_intake_write_new (gpointer    document,
                       const char *subject,
                       gboolean    deleted)
{
  EurIntakeWrite *write = g_new0 (EurIntakeWrite, 1);

  write->document = g_object_ref (document);
  write->subject = g_strdup (subject);
  write->deleted = deleted;

  return write;
}

void
_eur_intake_write_free (gpointer data)
{
  EurIntakeWrite *write = data;

  g_object_unref (write->document);
  g_free (write->subject);
  g_free (write);
}

static void
eur_intake_plan_finalize (GObject *object)
{
  EurIntakePlan *self = EUR_INTAKE_PLAN (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->file, eur_intake_file_unref);
  g_clear_pointer (&self->correction, eur_mapping_unref);
  g_clear_pointer (&self->wave_ref, g_free);
  g_clear_object (&self->wave);
  g_clear_pointer (&self->mapping, eur_mapping_unref);
  g_clear_object (&self->items);
  g_clear_object (&self->problems);
  g_clear_pointer (&self->writes, eur_array_free_by_bits);

  G_OBJECT_CLASS (eur_intake_plan_parent_class)->finalize (object);
}

static void
eur_intake_plan_class_init (EurIntakePlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_intake_plan_finalize;
}

static void
eur_intake_plan_init (EurIntakePlan *self)
{
  self->items = g_list_store_new (EUR_TYPE_INTAKE_ITEM);
  self->problems = g_list_store_new (EUR_TYPE_INTAKE_PROBLEM);
  self->writes = g_ptr_array_new_with_free_func (_eur_intake_write_free);
}

/**
 * eur_intake_plan:
 * @store: an open store
 * @file: what was read
 * @correction: (nullable): what a person decided of the mapping
 * @wave: (nullable): the wave that takes the dossiers, "2026-1" or its id; %NULL
 *   for the one that is open
 *
 * Compares a file with the store, off the main thread.
 *
 * Returns: (transfer full): a future that resolves to the #EurIntakePlan, or
 *   rejects with %EUR_INTAKE_ERROR or %EUR_STORE_ERROR
 */
DexFuture *
eur_intake_plan (EurStore      *store,
                 EurIntakeFile *file,
                 EurMapping    *correction,
                 const char    *wave)
{
  EurIntakePlan *self;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (file != NULL);

  self = g_object_new (EUR_TYPE_INTAKE_PLAN, NULL);
  self->store = g_object_ref (store);
  self->file = eur_intake_file_ref (file);
  self->correction = correction != NULL ? eur_mapping_ref (correction) : NULL;
  self->wave_ref = g_strdup (wave);

  return dex_scheduler_spawn (dex_thread_pool_scheduler_get_default (), 1024 * 1024,
                              _eur_intake_plan_fiber, self, g_object_unref);
}

typedef struct
{
  EurIntakePlan *plan;
  char          *author;
} Commit;

static void
commit_free (gpointer data)
{
  Commit *commit = data;

  g_object_unref (commit->plan);
  g_free (commit->author);
  g_free (commit);
}

/* In a fiber: between some of the writes, the main loop turns. */
static EurChangeSet *
make_change_set (EurIntakePlan *self,
                 const char    *author)
{
  EurChangeSet *changes = eur_change_set_new (author, EUR_ACTION_IMPORTED);

  eur_change_set_expect_seq (changes, self->seq);

  for (guint i = 0; i < self->writes->len; i++)
    {
      EurIntakeWrite *write = g_ptr_array_index (self->writes, i);

      if (write->deleted)
        eur_change_set_delete (changes, write->document);
      else
        eur_change_set_put_for (changes, write->document, write->subject);

      if (i % WRITES_AT_ONCE == WRITES_AT_ONCE - 1)
        dex_await (dex_timeout_new_msec (0), NULL);
    }

  return changes;
}

static void
replace_items (GListStore *store,
               GListStore *with)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (with));
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (with), i));

  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), items->pdata, n_items);
}

/* Takes the answer of another plan to the same question. */
static void
take_answer (EurIntakePlan *self,
             EurIntakePlan *other)
{
  self->seq = other->seq;
  g_set_object (&self->wave, other->wave);
  g_clear_pointer (&self->mapping, eur_mapping_unref);
  self->mapping = eur_mapping_ref (other->mapping);
  g_clear_pointer (&self->writes, eur_array_free_by_bits);
  self->writes = g_ptr_array_ref (other->writes);
  replace_items (self->items, other->items);
  replace_items (self->problems, other->problems);
}

static DexFuture *
commit_fiber (gpointer data)
{
  Commit *commit = data;
  EurIntakePlan *self = commit->plan;

  for (guint attempt = 1; self->writes->len > 0; attempt++)
    {
      g_autoptr(EurChangeSet) changes = make_change_set (self, commit->author);
      g_autoptr(EurIntakePlan) again = NULL;
      g_autoptr(GError) error = NULL;

      if (dex_await (eur_store_commit (self->store, changes), &error))
        break;

      if (attempt == MAX_ATTEMPTS || !g_error_matches (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CONFLICT))
        return dex_future_new_for_error (g_steal_pointer (&error));

      g_clear_error (&error);
      again = dex_await_object (eur_intake_plan (self->store, self->file, self->correction, self->wave_ref), &error);
      if (again == NULL)
        return dex_future_new_for_error (g_steal_pointer (&error));

      take_answer (self, again);
    }

  return dex_future_new_true ();
}

/**
 * eur_intake_plan_commit:
 * @self: a plan
 * @author: who imports
 *
 * Writes all of it, or nothing. When the store changed since the plan was made,
 * it is made again, and its lists tell what was really done.
 *
 * Returns: (transfer full): a future that resolves to %TRUE
 */
DexFuture *
eur_intake_plan_commit (EurIntakePlan *self,
                        const char    *author)
{
  Commit *commit;

  dex_return_error_if_fail (EUR_IS_INTAKE_PLAN (self));

  commit = g_new0 (Commit, 1);
  commit->plan = g_object_ref (self);
  commit->author = g_strdup (author);

  return dex_scheduler_spawn (NULL, 0, commit_fiber, commit, commit_free);
}

EurIntakeFile *
eur_intake_plan_get_file (EurIntakePlan *self)
{
  g_return_val_if_fail (EUR_IS_INTAKE_PLAN (self), NULL);

  return self->file;
}

/**
 * eur_intake_plan_get_wave:
 *
 * Returns: (transfer none): the wave that takes new dossiers
 */
EurWave *
eur_intake_plan_get_wave (EurIntakePlan *self)
{
  g_return_val_if_fail (EUR_IS_INTAKE_PLAN (self), NULL);

  return self->wave;
}

EurMapping *
eur_intake_plan_get_mapping (EurIntakePlan *self)
{
  g_return_val_if_fail (EUR_IS_INTAKE_PLAN (self), NULL);

  return self->mapping;
}

/**
 * eur_intake_plan_get_items:
 *
 * Returns: (transfer none): one #EurIntakeItem a dossier, by their numbers
 */
GListModel *
eur_intake_plan_get_items (EurIntakePlan *self)
{
  g_return_val_if_fail (EUR_IS_INTAKE_PLAN (self), NULL);

  return G_LIST_MODEL (self->items);
}

/**
 * eur_intake_plan_get_not_understood:
 *
 * Returns: (transfer none): of #EurIntakeProblem
 */
GListModel *
eur_intake_plan_get_not_understood (EurIntakePlan *self)
{
  g_return_val_if_fail (EUR_IS_INTAKE_PLAN (self), NULL);

  return G_LIST_MODEL (self->problems);
}

guint
eur_intake_plan_count (EurIntakePlan *self,
                       EurOutcome     outcome)
{
  guint count = 0;

  g_return_val_if_fail (EUR_IS_INTAKE_PLAN (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr(EurIntakeItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      count += item->outcome == outcome;
    }

  return count;
}

guint
eur_intake_plan_count_conflicts (EurIntakePlan *self)
{
  guint count = 0;

  g_return_val_if_fail (EUR_IS_INTAKE_PLAN (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr(EurIntakeItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      count += item->n_conflicts;
    }

  return count;
}
