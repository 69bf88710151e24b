/* eur-plan-versions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-plan-versions.h"
#include "eur-read-only.h"

/**
 * EurPlanVersions:
 *
 * Which version of the plan one reads: at intake, in committee, in the convention.
 * Only the latest one is written in; the others are kept as they were.
 */
struct _EurPlanVersions
{
  AdwBin            parent_instance;

  AdwToggleGroup   *toggles;
  GtkWidget        *compare;

  GListModel       *plans;  /* (nullable) */
  EurFinancingPlan *latest; /* (nullable) */
  EurFinancingPlan *shown;  /* (nullable) */
  gboolean          filling;
};

G_DEFINE_FINAL_TYPE (EurPlanVersions, eur_plan_versions, ADW_TYPE_BIN)

typedef enum
{
  PROP_PLANS = 1,
  PROP_LATEST,
  PROP_SHOWN,
} EurPlanVersionsProperty;

static GParamSpec *properties[PROP_SHOWN + 1];

/* What may come after a version, as the name of an action of a person. */
static const char *const next_names[] = {
  [EUR_PLAN_VERSION_INTAKE]     = N_("New Version for the Committee…"),
  [EUR_PLAN_VERSION_COMMITTEE]  = N_("New Version for the Convention…"),
  [EUR_PLAN_VERSION_CONVENTION] = NULL,
};

static const char *const kept_sentences[] = {
  [EUR_PLAN_VERSION_INTAKE]     = N_("This is the plan as it was at intake. Only the latest version can be changed."),
  [EUR_PLAN_VERSION_COMMITTEE]  = N_("This is the plan as it was in committee. Only the latest version can be changed."),
  [EUR_PLAN_VERSION_CONVENTION] = N_("This is the plan as it was in the convention. Only the latest version can be changed."),
};

G_STATIC_ASSERT (G_N_ELEMENTS (next_names) == EUR_PLAN_VERSION_CONVENTION + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (kept_sentences) == EUR_PLAN_VERSION_CONVENTION + 1);

static char *
format_next (EurPlanVersions *self,
             EurPlanVersion   version)
{
  return g_strdup (next_names[version] != NULL ? _(next_names[version]) : "");
}

static gboolean
has_next (EurPlanVersions *self,
          EurPlanVersion   version)
{
  return next_names[version] != NULL;
}

static char *
format_kept (EurPlanVersions *self,
             EurPlanVersion   version)
{
  return g_strdup (_(kept_sentences[version]));
}

static gboolean
is_kept (EurPlanVersions  *self,
         EurFinancingPlan *shown,
         EurFinancingPlan *latest)
{
  return shown != NULL && shown != latest;
}

static EurFinancingPlan *
find_plan (EurPlanVersions *self,
           const char      *id)
{
  for (guint i = 0; self->plans != NULL && i < g_list_model_get_n_items (self->plans); i++)
    {
      g_autoptr(EurFinancingPlan) plan = g_list_model_get_item (self->plans, i);

      if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (plan)), id) == 0)
        return plan;
    }

  return NULL;
}

static void
show_active (EurPlanVersions *self)
{
  const char *id = self->shown != NULL ? eur_document_get_id (EUR_DOCUMENT (self->shown)) : NULL;

  self->filling = TRUE;
  if (find_plan (self, id) != NULL)
    adw_toggle_group_set_active_name (self->toggles, id);
  self->filling = FALSE;
}

static void
set_shown (EurPlanVersions  *self,
           EurFinancingPlan *plan)
{
  if (!g_set_object (&self->shown, plan))
    return;

  show_active (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN]);
}

static void
active_changed_cb (EurPlanVersions *self)
{
  EurFinancingPlan *plan = find_plan (self, adw_toggle_group_get_active_name (self->toggles));

  if (!self->filling && plan != NULL)
    set_shown (self, plan);
}

static void
fill (EurPlanVersions *self)
{
  guint n_plans = self->plans != NULL ? g_list_model_get_n_items (self->plans) : 0;

  self->filling = TRUE;
  adw_toggle_group_remove_all (self->toggles);

  for (guint i = 0; i < n_plans; i++)
    {
      g_autoptr(EurFinancingPlan) plan = g_list_model_get_item (self->plans, i);
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_name (toggle, eur_document_get_id (EUR_DOCUMENT (plan)));
      adw_toggle_set_label (toggle, eur_plan_version_get_title (plan->version));
      adw_toggle_group_add (self->toggles, toggle);
    }

  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->toggles), n_plans > 1);
  gtk_widget_set_visible (self->compare, n_plans > 1);
  show_active (self);
}

static void
set_plans (EurPlanVersions *self,
           GListModel      *plans)
{
  if (self->plans != NULL)
    g_signal_handlers_disconnect_by_func (self->plans, fill, self);

  g_set_object (&self->plans, plans);

  if (plans != NULL)
    g_signal_connect_object (plans, "items-changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  fill (self);
}

static void
eur_plan_versions_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  EurPlanVersions *self = EUR_PLAN_VERSIONS (object);

  switch ((EurPlanVersionsProperty) prop_id)
    {
    case PROP_PLANS:
      g_value_set_object (value, self->plans);
      break;

    case PROP_LATEST:
      g_value_set_object (value, self->latest);
      break;

    case PROP_SHOWN:
      g_value_set_object (value, self->shown);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_plan_versions_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  EurPlanVersions *self = EUR_PLAN_VERSIONS (object);

  switch ((EurPlanVersionsProperty) prop_id)
    {
    case PROP_PLANS:
      set_plans (self, g_value_get_object (value));
      break;

    case PROP_LATEST:
      if (g_set_object (&self->latest, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SHOWN:
      set_shown (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_plan_versions_dispose (GObject *object)
{
  EurPlanVersions *self = EUR_PLAN_VERSIONS (object);

  if (self->plans != NULL)
    g_signal_handlers_disconnect_by_func (self->plans, fill, self);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_PLAN_VERSIONS);
  g_clear_object (&self->plans);
  g_clear_object (&self->latest);
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (eur_plan_versions_parent_class)->dispose (object);
}

static void
eur_plan_versions_class_init (EurPlanVersionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_plan_versions_get_property;
  object_class->set_property = eur_plan_versions_set_property;
  object_class->dispose = eur_plan_versions_dispose;

  properties[PROP_PLANS] =
    g_param_spec_object ("plans", NULL, NULL, G_TYPE_LIST_MODEL, writable);
  properties[PROP_LATEST] =
    g_param_spec_object ("latest", NULL, NULL, EUR_TYPE_FINANCING_PLAN, writable);
  properties[PROP_SHOWN] =
    g_param_spec_object ("shown", NULL, NULL, EUR_TYPE_FINANCING_PLAN, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-plan-versions.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPlanVersions, toggles);
  gtk_widget_class_bind_template_child (widget_class, EurPlanVersions, compare);
  gtk_widget_class_bind_template_callback (widget_class, format_next);
  gtk_widget_class_bind_template_callback (widget_class, has_next);
  gtk_widget_class_bind_template_callback (widget_class, format_kept);
  gtk_widget_class_bind_template_callback (widget_class, is_kept);
  gtk_widget_class_bind_template_callback (widget_class, active_changed_cb);
}

static void
eur_plan_versions_init (EurPlanVersions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  eur_read_only_let_open (GTK_WIDGET (self->toggles));
  eur_read_only_let_open (self->compare);
  fill (self);
}
