/* eur-financing-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-detail-row.h"
#include "eur-financing-section.h"

/**
 * EurFinancingSection:
 *
 * The plan de financement as on paper: expenses facing resources, their totals
 * on one line, and the difference in words. Without the room they are one above
 * the other.
 */
struct _EurFinancingSection
{
  EurSection  parent_instance;

  GtkListBox *expenses;
  GtkListBox *resources;

  gboolean    narrow;
};

G_DEFINE_FINAL_TYPE (EurFinancingSection, eur_financing_section, EUR_TYPE_SECTION)

typedef enum
{
  PROP_NARROW = 1,
} EurFinancingSectionProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static gboolean
is_known (EurFinancingSection *self,
          EurFinancingPlan    *plan)
{
  return plan != NULL;
}

static gboolean
is_missing (EurFinancingSection *self,
            EurFinancingPlan    *plan)
{
  return plan == NULL;
}

static GtkOrientation
get_orientation (EurFinancingSection *self,
                 gboolean             narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static char *
format_terms (EurFinancingSection *self,
              EurFinancingPlan    *plan)
{
  if (plan == NULL)
    return NULL;

  return g_strdup (plan->includes_tax ? _("Amounts including tax") : _("Amounts excluding tax"));
}

static char *
format_expenses (EurFinancingSection *self,
                 EurFinancingPlan    *plan)
{
  return plan != NULL ? eur_french_format_money (eur_financing_plan_sum_expenses (plan)) : NULL;
}

static char *
format_resources (EurFinancingSection *self,
                  EurFinancingPlan    *plan)
{
  return plan != NULL ? eur_french_format_money (eur_financing_plan_sum_resources (plan)) : NULL;
}

static gboolean
is_blank (EurFinancingPlan *plan)
{
  return g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)) == 0 &&
         g_list_model_get_n_items (G_LIST_MODEL (plan->resources)) == 0;
}

static char *
format_balance (EurFinancingSection *self,
                EurFinancingPlan    *plan)
{
  g_autofree char *amount = NULL;
  gint64 balance;

  if (plan == NULL)
    return NULL;

  if (is_blank (plan))
    return g_strdup (_("The plan has no lines yet"));

  balance = eur_financing_plan_get_balance (plan);
  amount = eur_french_format_money (ABS (balance));

  if (balance == 0)
    return g_strdup (_("The plan is balanced"));

  return g_strdup_printf (balance < 0 ? _("%s are missing") : _("%s more than the project costs"), amount);
}

static char *
format_balance_icon (EurFinancingSection *self,
                     EurFinancingPlan    *plan)
{
  gboolean balanced = plan == NULL || eur_financing_plan_get_balance (plan) == 0;

  if (plan != NULL && is_blank (plan))
    return g_strdup ("dialog-information-symbolic");

  return g_strdup (balanced ? "object-select-symbolic" : "dialog-warning-symbolic");
}

/* What else the reader should know before trusting the totals. */
static char *
format_remarks (EurFinancingSection *self,
                EurFinancingPlan    *plan)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) remarks = NULL;
  gint64 expenses;
  gint64 refused;

  if (plan == NULL)
    return NULL;

  expenses = eur_financing_plan_sum_expenses (plan);
  refused = eur_financing_plan_sum_by_status (plan, EUR_FUNDING_REFUSED);

  if (refused > 0)
    {
      g_autofree char *amount = eur_french_format_money (refused);

      g_strv_builder_take (builder, g_strdup_printf (_("%s of the resources were refused."), amount));
    }

  if (plan->declared_cost_cents != 0 && plan->declared_cost_cents != expenses)
    {
      g_autofree char *amount = eur_french_format_money (plan->declared_cost_cents);

      g_strv_builder_take (builder, g_strdup_printf (_("The applicant declared a cost of %s."), amount));
    }

  remarks = g_strv_builder_end (builder);

  return g_strjoinv ("\n", remarks);
}

static GtkWidget *
create_expense_row (gpointer item,
                    gpointer user_data)
{
  EurExpenseLine *line = EUR_EXPENSE_LINE (item);
  g_autofree char *amount = eur_french_format_money (line->amount_cents);

  return eur_detail_row_new (line->label, NULL, amount);
}

static GtkWidget *
create_resource_row (gpointer item,
                     gpointer user_data)
{
  EurResourceLine *line = EUR_RESOURCE_LINE (item);
  g_autofree char *amount = eur_french_format_money (line->amount_cents);
  g_autofree char *about = g_strjoin (" · ",
                                      eur_nature_get_title (line->nature),
                                      eur_funding_get_title (line->status),
                                      NULL);

  return eur_detail_row_new (line->label, about, amount);
}

static void
plan_changed_cb (EurFinancingSection *self)
{
  g_autoptr(EurFinancingPlan) plan = NULL;

  g_object_get (self, "plan", &plan, NULL);

  gtk_list_box_bind_model (self->expenses,
                           plan != NULL ? G_LIST_MODEL (plan->expenses) : NULL,
                           create_expense_row, NULL, NULL);
  gtk_list_box_bind_model (self->resources,
                           plan != NULL ? G_LIST_MODEL (plan->resources) : NULL,
                           create_resource_row, NULL, NULL);
}

static void
eur_financing_section_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (object);

  switch ((EurFinancingSectionProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_financing_section_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (object);

  switch ((EurFinancingSectionProperty) prop_id)
    {
    case PROP_NARROW:
      if (self->narrow != g_value_get_boolean (value))
        {
          self->narrow = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_financing_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_FINANCING_SECTION);

  G_OBJECT_CLASS (eur_financing_section_parent_class)->dispose (object);
}

static void
eur_financing_section_class_init (EurFinancingSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_financing_section_get_property;
  object_class->set_property = eur_financing_section_set_property;
  object_class->dispose = eur_financing_section_dispose;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-financing-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, expenses);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, resources);
  gtk_widget_class_bind_template_callback (widget_class, plan_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, is_missing);
  gtk_widget_class_bind_template_callback (widget_class, get_orientation);
  gtk_widget_class_bind_template_callback (widget_class, format_terms);
  gtk_widget_class_bind_template_callback (widget_class, format_expenses);
  gtk_widget_class_bind_template_callback (widget_class, format_resources);
  gtk_widget_class_bind_template_callback (widget_class, format_balance);
  gtk_widget_class_bind_template_callback (widget_class, format_balance_icon);
  gtk_widget_class_bind_template_callback (widget_class, format_remarks);
}

static void
eur_financing_section_init (EurFinancingSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
