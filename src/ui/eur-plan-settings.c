/* eur-plan-settings.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-day-button.h"
#include "eur-entry-row.h"
#include "eur-plan-settings.h"
#include "eur-problem-row.h"
#include "eur-section.h"

/**
 * EurPlanSettings:
 *
 * What a plan's amounts mean, and by which rule they are judged: one line of words
 * until it is opened.
 */
struct _EurPlanSettings
{
  AdwExpanderRow    parent_instance;

  GtkWidget        *kind;
  GtkWidget        *includes_tax;
  GtkWidget        *recovers_vat;
  GtkWidget        *drawn_up_on;
  GtkWidget        *declared;
  GtkWidget        *minimum_share;
  GtkWidget        *derogation;
  GtkWidget        *derogation_act;
  GtkWidget        *counts_european;

  EurFinancingPlan *plan; /* (nullable) */
  GBindingGroup    *bindings;
  gboolean          frozen; /* it belongs to a version that is only read */
};

G_DEFINE_FINAL_TYPE (EurPlanSettings, eur_plan_settings, ADW_TYPE_EXPANDER_ROW)

typedef enum
{
  PROP_PLAN = 1,
  PROP_FROZEN,
} EurPlanSettingsProperty;

static GParamSpec *properties[PROP_FROZEN + 1];

/* Percents, as the drop-down lists them. */
static const gint64 shares[] = { 20, 30 };

/* Closures */

static char *
format_kind (gpointer this,
             int      value)
{
  return g_strdup (eur_plan_kind_get_title (value));
}

static gboolean
is_investment (EurPlanSettings *self,
               EurPlanKind      kind)
{
  return kind == EUR_PLAN_INVESTMENT;
}

static gboolean
is_derogated (EurPlanSettings *self,
              EurPlanKind      kind,
              const char      *derogation)
{
  return kind == EUR_PLAN_INVESTMENT && derogation != NULL;
}

static char *
format_summary (EurPlanSettings *self,
                EurPlanKind      kind,
                gboolean         includes_tax,
                gboolean         recovers_vat,
                const char      *drawn_up_on)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  g_strv_builder_add_many (builder,
                           eur_plan_kind_get_title (kind),
                           includes_tax ? _("Amounts with VAT") : _("Amounts without VAT"),
                           recovers_vat ? _("VAT recovered") : _("VAT not recovered"),
                           NULL);

  if (drawn_up_on != NULL)
    {
      g_autofree char *day = eur_french_format_date (drawn_up_on, EUR_FRENCH_DATE_LONG);

      g_strv_builder_take (builder, g_strdup_printf (_("Drawn up on %s"), day));
    }

  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

/* The record's 0 is the law's 20. */
static gboolean
share_to_position (GBinding     *binding,
                   const GValue *from,
                   GValue       *to,
                   gpointer      user_data)
{
  g_value_set_uint (to, 0);

  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      if (g_value_get_int64 (from) == shares[i])
        g_value_set_uint (to, i);
    }

  return TRUE;
}

static gboolean
position_to_share (GBinding     *binding,
                   const GValue *from,
                   GValue       *to,
                   gpointer      user_data)
{
  guint position = g_value_get_uint (from);

  if (position >= G_N_ELEMENTS (shares))
    return FALSE;

  g_value_set_int64 (to, position > 0 ? shares[position] : 0);

  return TRUE;
}

static void
eur_plan_settings_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((EurPlanSettingsProperty) prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, EUR_PLAN_SETTINGS (object)->plan);
      break;

    case PROP_FROZEN:
      g_value_set_boolean (value, EUR_PLAN_SETTINGS (object)->frozen);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_plan_settings_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  EurPlanSettings *self = EUR_PLAN_SETTINGS (object);

  switch ((EurPlanSettingsProperty) prop_id)
    {
    case PROP_PLAN:
      if (g_set_object (&self->plan, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_FROZEN:
      self->frozen = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_plan_settings_dispose (GObject *object)
{
  EurPlanSettings *self = EUR_PLAN_SETTINGS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_PLAN_SETTINGS);
  g_clear_object (&self->bindings);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (eur_plan_settings_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (EUR_TYPE_DAY_BUTTON);
  g_type_ensure (EUR_TYPE_ENTRY_ROW);
  g_type_ensure (EUR_TYPE_PLAN_KIND);
  g_type_ensure (EUR_TYPE_PROBLEM_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-plan-settings.ui");
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, kind);
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, includes_tax);
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, recovers_vat);
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, drawn_up_on);
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, declared);
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, minimum_share);
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, derogation);
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, derogation_act);
  gtk_widget_class_bind_template_child (widget_class, EurPlanSettings, counts_european);
  gtk_widget_class_bind_template_callback (widget_class, format_kind);
  gtk_widget_class_bind_template_callback (widget_class, format_summary);
  gtk_widget_class_bind_template_callback (widget_class, is_derogated);
  gtk_widget_class_bind_template_callback (widget_class, is_investment);
}

static void
eur_plan_settings_class_init (EurPlanSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_plan_settings_get_property;
  object_class->set_property = eur_plan_settings_set_property;
  object_class->dispose = eur_plan_settings_dispose;

  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, EUR_TYPE_FINANCING_PLAN, writable);
  properties[PROP_FROZEN] =
    g_param_spec_boolean ("frozen", NULL, NULL, FALSE, writable);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  install_template (GTK_WIDGET_CLASS (klass));
}

static void
eur_plan_settings_init (EurPlanSettings *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->bindings = g_binding_group_new ();
  g_object_bind_property (self, "plan", self->bindings, "source", G_BINDING_SYNC_CREATE);

  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "kind", self->kind, "selected");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "includes_tax", self->includes_tax, "active");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "recovers_vat", self->recovers_vat, "active");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "drawn_up_on", self->drawn_up_on, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "declared_cost_cents", self->declared, "number");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "derogation", self->derogation, "value");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "derogation_act", self->derogation_act, "value");
  g_binding_group_bind (self->bindings, "excludes-european", self->counts_european, "active",
                        G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL | G_BINDING_INVERT_BOOLEAN);
  g_binding_group_bind_full (self->bindings, "minimum-share", self->minimum_share, "selected",
                             G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL,
                             share_to_position, position_to_share, NULL, NULL);
}
