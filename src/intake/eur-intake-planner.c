/* eur-intake-planner.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake-planner-private.h"

static EurIntakePlanner *
planner_new (EurIntakePlan *plan)
{
  EurIntakePlanner *self = g_new0 (EurIntakePlanner, 1);

  self->plan = g_object_ref (plan);
  self->readings = g_ptr_array_new_with_free_func ((GDestroyNotify) _eur_intake_reading_free);
  self->dossiers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->plans = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->attachments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->directory = _eur_intake_directory_new ();
  self->written = g_hash_table_new (NULL, NULL);

  return self;
}

static void
planner_free (EurIntakePlanner *self)
{
  g_object_unref (self->plan);
  g_ptr_array_unref (self->readings);
  g_hash_table_unref (self->dossiers);
  g_hash_table_unref (self->plans);
  g_hash_table_unref (self->attachments);
  g_hash_table_unref (self->written);
  _eur_intake_directory_free (self->directory);
  g_free (self->next_number);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurIntakePlanner, planner_free)

GPtrArray *
_eur_intake_planner_lookup (GHashTable *table,
                            const char *key)
{
  return g_hash_table_lookup (table, key);
}

static void
add_to (GHashTable *table,
        const char *key,
        gpointer    document)
{
  GPtrArray *documents = g_hash_table_lookup (table, key);

  if (documents == NULL)
    {
      documents = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (table, g_strdup (key), documents);
    }

  g_ptr_array_add (documents, g_object_ref (document));
}

/* Everything the store knows by these numbers, asked at once. */
static gboolean
load_dossiers (EurIntakePlanner  *self,
               GError           **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  GPtrArray *dossiers = self->plan->file->dossiers;
  g_auto(GStrv) numbers = NULL;
  g_autoptr(GListModel) found = NULL;

  for (guint i = 0; i < dossiers->len; i++)
    {
      EurIntakeDossier *dossier = g_ptr_array_index (dossiers, i);

      g_strv_builder_take (builder, g_strdup_printf ("%" G_GINT64_FORMAT, dossier->number));
    }

  numbers = g_strv_builder_end (builder);
  if (numbers[0] == NULL)
    return TRUE;

  found = dex_await_object (eur_store_find (self->plan->store, "dossier", "external_number",
                                            (const char *const *) numbers),
                            error);

  for (guint i = 0; found != NULL && i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurDossier) dossier = g_list_model_get_item (found, i);
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, dossier->external_number);

      add_to (self->dossiers, number, dossier);
    }

  return found != NULL;
}

/* The documents of one type that belong to the dossiers already known. */
static gboolean
load_belongings (EurIntakePlanner  *self,
                 const char        *type_name,
                 GHashTable        *table,
                 GError           **error)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autoptr(GListModel) found = NULL;
  GHashTableIter iter;
  gpointer twins;

  g_hash_table_iter_init (&iter, self->dossiers);
  while (g_hash_table_iter_next (&iter, NULL, &twins))
    g_ptr_array_add (ids, (gpointer) eur_document_get_id (g_ptr_array_index ((GPtrArray *) twins, 0)));

  if (ids->len == 0)
    return TRUE;

  g_ptr_array_add (ids, NULL);
  found = dex_await_object (eur_store_find (self->plan->store, type_name, "dossier",
                                            (const char *const *) ids->pdata),
                            error);

  for (guint i = 0; found != NULL && i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (found, i);
      g_autofree char *dossier = NULL;

      g_object_get (document, "dossier", &dossier, NULL);
      add_to (table, dossier, document);
    }

  return found != NULL;
}

/* Owners and contacts are nearly always found by what the file says of them;
 * the others, corrected here, are asked for one by one. */
static gboolean
load_people (EurIntakePlanner  *self,
             GError           **error)
{
  GHashTableIter iter;
  gpointer twins;

  if (!_eur_intake_directory_load (self->directory, self->plan->store, self->readings, error))
    return FALSE;

  g_hash_table_iter_init (&iter, self->dossiers);
  while (g_hash_table_iter_next (&iter, NULL, &twins))
    {
      EurDossier *dossier = g_ptr_array_index ((GPtrArray *) twins, 0);
      JsonObject *intake = dossier->intake != NULL && JSON_NODE_HOLDS_OBJECT (dossier->intake)
                             ? json_node_get_object (dossier->intake)
                             : NULL;
      JsonObject *base = eur_json_get_object (intake, "dossier");
      const char *ids[] = {
        dossier->owner, dossier->contact, eur_json_get_string (base, "owner"), eur_json_get_string (base, "contact")
      };

      for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
        {
          if (!_eur_intake_directory_load_id (self->directory, self->plan->store, ids[i], error))
            return FALSE;
        }
    }

  return TRUE;
}

/* Whole questions without a place are told once, not once a dossier. */
static void
list_unmapped (EurIntakePlanner *self)
{
  GPtrArray *columns = self->plan->file->columns;

  for (guint i = 0; i < columns->len; i++)
    {
      const EurIntakeColumn *column = g_ptr_array_index (columns, i);
      g_autoptr(EurIntakeProblem) problem = NULL;

      if (column->kind == EUR_CHAMP_NOTE || column->sample == NULL ||
          eur_mapping_contains (self->plan->mapping, column->key))
        continue;

      problem = eur_intake_problem_new (0, column->label, column->sample,
                                        column->ambiguous
                                          ? _("Several columns have this title, so none of them is taken.")
                                          : _("No field of ours was recognized in this question."));
      g_list_store_append (self->plan->problems, problem);
    }
}

static int
compare_readings (gconstpointer a,
                  gconstpointer b)
{
  const EurIntakeReading *first = *(const EurIntakeReading *const *) a;
  const EurIntakeReading *second = *(const EurIntakeReading *const *) b;

  return first->number < second->number ? -1 : first->number > second->number;
}

static void
read_dossiers (EurIntakePlanner *self)
{
  GPtrArray *dossiers = self->plan->file->dossiers;

  for (guint i = 0; i < dossiers->len; i++)
    g_ptr_array_add (self->readings, _eur_intake_reading_new (g_ptr_array_index (dossiers, i),
                                                              self->plan->mapping, self->plan->problems));

  /* New dossiers get our numbers in the order of theirs. */
  g_ptr_array_sort (self->readings, compare_readings);
}

static gboolean
load (EurIntakePlanner  *self,
      GError           **error)
{
  EurIntakePlan *plan = self->plan;

  if (!_eur_intake_plan_find_wave (plan, error) ||
      !load_dossiers (self, error) ||
      !_eur_intake_plan_map (plan, g_hash_table_size (self->dossiers) > 0, error))
    return FALSE;

  list_unmapped (self);
  read_dossiers (self);

  if (!load_belongings (self, "financing_plan", self->plans, error) ||
      !load_belongings (self, "attachment", self->attachments, error) ||
      !load_people (self, error))
    return FALSE;

  self->next_number = dex_await_string (eur_store_next_number (plan->store, plan->wave), error);

  return self->next_number != NULL;
}

/**
 * _eur_intake_plan_fiber:
 * @data: an #EurIntakePlan that has its question
 *
 * Returns: a future that resolves to the plan, with its answer
 */
DexFuture *
_eur_intake_plan_fiber (gpointer data)
{
  EurIntakePlan *plan = data;
  g_autoptr(EurIntakePlanner) self = planner_new (plan);
  g_autoptr(GError) error = NULL;

  /* First: whatever is written after this is noticed at the commit. */
  plan->seq = dex_await_int64 (eur_store_get_seq (plan->store), &error);
  if (error != NULL || !load (self, &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  for (guint i = 0; i < self->readings->len; i++)
    {
      g_autoptr(EurIntakeItem) item = _eur_intake_planner_plan (self, g_ptr_array_index (self->readings, i));

      g_list_store_append (plan->items, item);
    }

  if (eur_record_is_dirty (EUR_RECORD (plan->wave)))
    g_ptr_array_add (plan->writes, _eur_intake_write_new (plan->wave, eur_document_get_id (EUR_DOCUMENT (plan->wave)), FALSE));

  return dex_future_new_for_object (plan);
}
