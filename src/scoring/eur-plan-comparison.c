/* eur-plan-comparison.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-comparison.h"

static void
change_free (gpointer data)
{
  EurPlanChange *self = data;

  g_free (self->id);
  g_free (self->label);
  g_free (self->old_label);
  g_free (self);
}

/* Finds a line of the newer version again, or adds it: lines keep their id from one
 * version to the next. Two lines of one version never share an entry. */
static EurPlanChange *
get_change (GPtrArray  *changes,
            GHashTable *by_id,
            const char *id,
            gboolean    expense,
            gboolean    old)
{
  EurPlanChange *self = id != NULL ? g_hash_table_lookup (by_id, id) : NULL;

  if (self != NULL && !(old ? self->in_old : self->in_new))
    return self;

  self = g_new0 (EurPlanChange, 1);
  self->id = g_strdup (id);
  self->expense = expense;
  g_ptr_array_add (changes, self);
  if (id != NULL)
    g_hash_table_insert (by_id, self->id, self);

  return self;
}

static void
keep_label (EurPlanChange *self,
            const char    *label,
            gboolean       old)
{
  if (old)
    g_set_str (&self->old_label, label);

  if (self->label == NULL)
    self->label = g_strdup (label);
}

static void
add_expenses (GPtrArray        *changes,
              GHashTable       *by_id,
              EurFinancingPlan *plan,
              gboolean          old)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)); i++)
    {
      g_autoptr(EurExpenseLine) line = g_list_model_get_item (G_LIST_MODEL (plan->expenses), i);
      EurPlanChange *change = get_change (changes, by_id, line->id, TRUE, old);

      keep_label (change, line->label, old);
      *(old ? &change->in_old : &change->in_new) = TRUE;
      *(old ? &change->old_cents : &change->new_cents) = line->amount_cents;
    }
}

static void
add_resources (GPtrArray        *changes,
               GHashTable       *by_id,
               EurFinancingPlan *plan,
               gboolean          old)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan->resources)); i++)
    {
      g_autoptr(EurResourceLine) line = g_list_model_get_item (G_LIST_MODEL (plan->resources), i);
      EurPlanChange *change = get_change (changes, by_id, line->id, FALSE, old);

      keep_label (change, line->label, old);
      *(old ? &change->in_old : &change->in_new) = TRUE;
      *(old ? &change->old_cents : &change->new_cents) = line->amount_cents;
      *(old ? &change->old_status : &change->new_status) = line->status;
      *(old ? &change->old_nature : &change->new_nature) = line->nature;
      *(old ? &change->old_eligible_cents : &change->new_eligible_cents) = line->eligible_cents;
    }
}

/* Expenses, then resources: those of the newer version first. */
static void
add_lines (GPtrArray        *changes,
           EurFinancingPlan *old_plan,
           EurFinancingPlan *new_plan,
           void (*add) (GPtrArray *, GHashTable *, EurFinancingPlan *, gboolean))
{
  g_autoptr(GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  add (changes, by_id, new_plan, FALSE);
  add (changes, by_id, old_plan, TRUE);
}

/**
 * eur_plan_compare:
 * @old_plan: a version
 * @new_plan: a later one
 *
 * Two versions line by line: a line is the same when its id is.
 *
 * Returns: (transfer full) (element-type EurPlanChange): all lines, expenses
 *   first, in the order of @new_plan, then those that are gone
 */
GPtrArray *
eur_plan_compare (EurFinancingPlan *old_plan,
                  EurFinancingPlan *new_plan)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func (change_free);

  g_return_val_if_fail (EUR_IS_FINANCING_PLAN (old_plan), changes);
  g_return_val_if_fail (EUR_IS_FINANCING_PLAN (new_plan), changes);

  add_lines (changes, old_plan, new_plan, add_expenses);
  add_lines (changes, old_plan, new_plan, add_resources);

  return changes;
}

/**
 * eur_plan_change_is_renamed:
 *
 * Returns: whether both versions have the line, with another label
 */
gboolean
eur_plan_change_is_renamed (EurPlanChange *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->in_old && self->in_new && g_strcmp0 (self->label, self->old_label) != 0;
}

/**
 * eur_plan_change_is_changed:
 *
 * Returns: whether the line came, went, or has another amount, status, nature,
 *   eligible base or label
 */
gboolean
eur_plan_change_is_changed (EurPlanChange *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->in_old != self->in_new ||
         self->old_cents != self->new_cents ||
         self->old_status != self->new_status ||
         self->old_nature != self->new_nature ||
         self->old_eligible_cents != self->new_eligible_cents ||
         eur_plan_change_is_renamed (self);
}
