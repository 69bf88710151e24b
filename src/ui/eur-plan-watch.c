/* eur-plan-watch.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-watch.h"

/**
 * EurPlanWatch:
 *
 * What arithmetic says of a plan, as it is at every moment while its lines are
 * being written. It is worked out again when somebody reads it, so a change that
 * touches many lines costs one analysis.
 */
struct _EurPlanWatch
{
  GObject           parent_instance;

  EurBundle        *bundle;   /* (nullable) */
  EurFinancingPlan *plan;     /* (nullable) */
  EurPlanAnalysis  *analysis; /* (nullable): not up to date */
  GPtrArray        *watched;  /* of GObject: all that the analysis reads */
};

G_DEFINE_FINAL_TYPE (EurPlanWatch, eur_plan_watch, G_TYPE_OBJECT)

typedef enum
{
  PROP_ANALYSIS = 1,
} EurPlanWatchProperty;

static GParamSpec *properties[PROP_ANALYSIS + 1];

static void
tell (EurPlanWatch *self)
{
  g_clear_pointer (&self->analysis, eur_plan_analysis_unref);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANALYSIS]);
}

static void
unwatch (EurPlanWatch *self)
{
  for (guint i = 0; i < self->watched->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->watched, i), self);

  g_ptr_array_set_size (self->watched, 0);
}

static void
watch (EurPlanWatch *self,
       gpointer      object,
       const char   *signal,
       GCallback     callback)
{
  if (object == NULL)
    return;

  g_signal_connect_object (object, signal, callback, self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->watched, g_object_ref (object));
}

static void
watch_lines (EurPlanWatch *self,
             GListStore   *lines,
             GCallback     changed_cb)
{
  watch (self, lines, "items-changed", changed_cb);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (lines)); i++)
    {
      g_autoptr(GObject) line = g_list_model_get_item (G_LIST_MODEL (lines), i);

      watch (self, line, "notify", G_CALLBACK (tell));
    }
}

static void
watch_all (EurPlanWatch *self)
{
  unwatch (self);

  if (self->plan != NULL)
    {
      watch (self, self->plan, "notify", G_CALLBACK (tell));
      watch_lines (self, self->plan->expenses, G_CALLBACK (watch_all));
      watch_lines (self, self->plan->resources, G_CALLBACK (watch_all));
      watch (self, self->bundle->dossier, "notify", G_CALLBACK (tell));
      watch (self, self->bundle->owner, "notify", G_CALLBACK (tell));
      watch (self, self->bundle->attachments, "items-changed", G_CALLBACK (tell));
    }

  tell (self);
}

static void
eur_plan_watch_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((EurPlanWatchProperty) prop_id)
    {
    case PROP_ANALYSIS:
      g_value_set_boxed (value, eur_plan_watch_get_analysis (EUR_PLAN_WATCH (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_plan_watch_dispose (GObject *object)
{
  EurPlanWatch *self = EUR_PLAN_WATCH (object);

  unwatch (self);
  g_clear_object (&self->bundle);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->analysis, eur_plan_analysis_unref);

  G_OBJECT_CLASS (eur_plan_watch_parent_class)->dispose (object);
}

static void
eur_plan_watch_finalize (GObject *object)
{
  EurPlanWatch *self = EUR_PLAN_WATCH (object);

  g_clear_pointer (&self->watched, g_ptr_array_unref);

  G_OBJECT_CLASS (eur_plan_watch_parent_class)->finalize (object);
}

static void
eur_plan_watch_class_init (EurPlanWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = eur_plan_watch_get_property;
  object_class->dispose = eur_plan_watch_dispose;
  object_class->finalize = eur_plan_watch_finalize;

  properties[PROP_ANALYSIS] =
    g_param_spec_boxed ("analysis", NULL, NULL, EUR_TYPE_PLAN_ANALYSIS,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
eur_plan_watch_init (EurPlanWatch *self)
{
  self->watched = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * eur_plan_watch_new:
 *
 * Returns: (transfer full): the watch of no plan yet
 */
EurPlanWatch *
eur_plan_watch_new (void)
{
  return g_object_new (EUR_TYPE_PLAN_WATCH, NULL);
}

/**
 * eur_plan_watch_set_plan:
 * @bundle: (nullable): what the plan is judged with
 * @plan: (nullable): one of its plans
 *
 * Watches @plan. To be called again when a document of @bundle took the place of
 * another.
 */
void
eur_plan_watch_set_plan (EurPlanWatch     *self,
                         EurBundle        *bundle,
                         EurFinancingPlan *plan)
{
  g_return_if_fail (EUR_IS_PLAN_WATCH (self));
  g_return_if_fail (plan == NULL || EUR_IS_BUNDLE (bundle));

  g_set_object (&self->bundle, bundle);
  g_set_object (&self->plan, plan);
  watch_all (self);
}

/**
 * eur_plan_watch_get_analysis:
 *
 * Returns: (transfer none) (nullable): what is known of the plan now
 */
EurPlanAnalysis *
eur_plan_watch_get_analysis (EurPlanWatch *self)
{
  g_return_val_if_fail (EUR_IS_PLAN_WATCH (self), NULL);

  if (self->analysis == NULL && self->plan != NULL)
    self->analysis = eur_plan_analysis_new_bundle (self->bundle, self->plan);

  return self->analysis;
}
