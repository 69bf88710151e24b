/* eur-plan-totals.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-totals.h"

/**
 * EurPlanTotals:
 *
 * The sums of a financing plan, in cents, as they are at every moment while its
 * lines are being written.
 */
struct _EurPlanTotals
{
  GObject           parent_instance;

  EurFinancingPlan *plan; /* (nullable) */
  GSignalGroup     *expenses;
  GSignalGroup     *resources;
  GSignalGroup     *watched;
};

G_DEFINE_FINAL_TYPE (EurPlanTotals, eur_plan_totals, G_TYPE_OBJECT)

typedef enum
{
  PROP_PLAN = 1,
  PROP_EXPENSES,
  PROP_RESOURCES,
  PROP_BALANCE,
  PROP_REFUSED,
  PROP_DECLARED,
  PROP_N_LINES,
} EurPlanTotalsProperty;

static GParamSpec *properties[PROP_N_LINES + 1];

static gint64
compute (EurFinancingPlan      *plan,
         EurPlanTotalsProperty  property)
{
  if (plan == NULL)
    return 0;

  switch (property)
    {
    case PROP_EXPENSES:
      return eur_financing_plan_sum_expenses (plan);

    case PROP_RESOURCES:
      return eur_financing_plan_sum_resources (plan);

    case PROP_BALANCE:
      return eur_financing_plan_get_balance (plan);

    case PROP_REFUSED:
      return eur_financing_plan_sum_by_status (plan, EUR_FUNDING_REFUSED);

    case PROP_DECLARED:
      return plan->declared_cost_cents;

    case PROP_N_LINES:
      return g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)) +
             g_list_model_get_n_items (G_LIST_MODEL (plan->resources));

    case PROP_PLAN:
    default:
      g_return_val_if_reached (0);
    }
}

/* A change of one line moves several sums; binding compares what it shows. */
static void
tell (EurPlanTotals *self)
{
  for (EurPlanTotalsProperty i = PROP_EXPENSES; i < G_N_ELEMENTS (properties); i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
watch_lines (EurPlanTotals *self,
             GListModel    *lines,
             guint          position,
             guint          n_lines)
{
  for (guint i = position; i < position + n_lines; i++)
    {
      g_autoptr(GObject) line = g_list_model_get_item (lines, i);

      g_signal_connect_object (line, "notify", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
    }
}

static void
lines_changed_cb (EurPlanTotals *self,
                  guint          position,
                  guint          n_removed,
                  guint          n_added,
                  GListModel    *lines)
{
  watch_lines (self, lines, position, n_added);
  tell (self);
}

static void
set_plan (EurPlanTotals    *self,
          EurFinancingPlan *plan)
{
  if (!g_set_object (&self->plan, plan))
    return;

  g_signal_group_set_target (self->watched, plan);
  g_signal_group_set_target (self->expenses, plan != NULL ? plan->expenses : NULL);
  g_signal_group_set_target (self->resources, plan != NULL ? plan->resources : NULL);

  if (plan != NULL)
    {
      watch_lines (self, G_LIST_MODEL (plan->expenses), 0, g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)));
      watch_lines (self, G_LIST_MODEL (plan->resources), 0, g_list_model_get_n_items (G_LIST_MODEL (plan->resources)));
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAN]);
  tell (self);
}

static void
eur_plan_totals_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  EurPlanTotals *self = EUR_PLAN_TOTALS (object);

  switch ((EurPlanTotalsProperty) prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;

    case PROP_EXPENSES:
    case PROP_RESOURCES:
    case PROP_BALANCE:
    case PROP_REFUSED:
    case PROP_DECLARED:
    case PROP_N_LINES:
      g_value_set_int64 (value, compute (self->plan, prop_id));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_plan_totals_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EurPlanTotals *self = EUR_PLAN_TOTALS (object);

  if (prop_id == PROP_PLAN)
    set_plan (self, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
eur_plan_totals_dispose (GObject *object)
{
  EurPlanTotals *self = EUR_PLAN_TOTALS (object);

  g_clear_object (&self->watched);
  g_clear_object (&self->expenses);
  g_clear_object (&self->resources);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (eur_plan_totals_parent_class)->dispose (object);
}

static void
eur_plan_totals_class_init (EurPlanTotalsClass *klass)
{
  static const char *const names[] = {
    [PROP_EXPENSES]  = "expenses",
    [PROP_RESOURCES] = "resources",
    [PROP_BALANCE]   = "balance",
    [PROP_REFUSED]   = "refused",
    [PROP_DECLARED]  = "declared",
    [PROP_N_LINES]   = "n-lines",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_plan_totals_get_property;
  object_class->set_property = eur_plan_totals_set_property;
  object_class->dispose = eur_plan_totals_dispose;

  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, EUR_TYPE_FINANCING_PLAN,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  for (EurPlanTotalsProperty i = PROP_EXPENSES; i < G_N_ELEMENTS (properties); i++)
    properties[i] = g_param_spec_int64 (names[i], NULL, NULL, G_MININT64, G_MAXINT64, 0,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_plan_totals_init (EurPlanTotals *self)
{
  self->watched = g_signal_group_new (EUR_TYPE_FINANCING_PLAN);
  g_signal_group_connect_swapped (self->watched, "notify", G_CALLBACK (tell), self);

  self->expenses = g_signal_group_new (G_TYPE_LIST_STORE);
  g_signal_group_connect_swapped (self->expenses, "items-changed", G_CALLBACK (lines_changed_cb), self);

  self->resources = g_signal_group_new (G_TYPE_LIST_STORE);
  g_signal_group_connect_swapped (self->resources, "items-changed", G_CALLBACK (lines_changed_cb), self);
}

/**
 * eur_plan_totals_new:
 *
 * Returns: (transfer full): sums of no plan yet
 */
EurPlanTotals *
eur_plan_totals_new (void)
{
  return g_object_new (EUR_TYPE_PLAN_TOTALS, NULL);
}
