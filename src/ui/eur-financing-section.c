/* eur-financing-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-entry-row.h"
#include "eur-financing-section.h"
#include "eur-line-row.h"
#include "eur-plan-totals.h"
#include "eur-problem-row.h"

/**
 * EurFinancingSection:
 *
 * The plan de financement as on paper: expenses facing resources, edited line by
 * line, their totals on one line, and the difference in words. Without the room
 * they are one above the other.
 */
struct _EurFinancingSection
{
  EurSection     parent_instance;

  GtkListBox    *expenses;
  GtkListBox    *resources;
  GtkWidget     *kind_row;
  GtkWidget     *includes_tax_row;
  GtkWidget     *recovers_vat_row;
  GtkWidget     *declared_row;

  GBindingGroup *bindings;
  EurPlanTotals *totals;
  gboolean       narrow;
};

G_DEFINE_FINAL_TYPE (EurFinancingSection, eur_financing_section, EUR_TYPE_SECTION)

typedef enum
{
  PROP_NARROW = 1,
  PROP_TOTALS,
} EurFinancingSectionProperty;

static GParamSpec *properties[PROP_TOTALS + 1];

/* Closures */

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
format_kind (gpointer this,
             int      value)
{
  return g_strdup (eur_plan_kind_get_title (value));
}

static char *
format_money (EurFinancingSection *self,
              gint64               cents)
{
  return eur_french_format_money (cents);
}

static char *
format_balance (EurFinancingSection *self,
                gint64               balance,
                gint64               n_lines)
{
  g_autofree char *amount = eur_french_format_money (ABS (balance));

  if (n_lines == 0)
    return g_strdup (_("The plan has no lines yet"));

  if (balance == 0)
    return g_strdup (_("The plan is balanced"));

  return g_strdup_printf (balance < 0 ? _("%s are missing") : _("%s more than the project costs"), amount);
}

static char *
format_balance_icon (EurFinancingSection *self,
                     gint64               balance,
                     gint64               n_lines)
{
  if (n_lines == 0)
    return g_strdup ("dialog-information-symbolic");

  return g_strdup (balance == 0 ? "object-select-symbolic" : "dialog-warning-symbolic");
}

/* What else the reader should know before trusting the totals. */
static char *
format_remarks (EurFinancingSection *self,
                gint64               expenses,
                gint64               refused,
                gint64               declared)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) remarks = NULL;

  if (refused > 0)
    {
      g_autofree char *amount = eur_french_format_money (refused);

      g_strv_builder_take (builder, g_strdup_printf (_("%s of the resources were refused."), amount));
    }

  if (declared != 0 && declared != expenses)
    {
      g_autofree char *amount = eur_french_format_money (declared);

      g_strv_builder_take (builder, g_strdup_printf (_("The applicant declared a cost of %s."), amount));
    }

  remarks = g_strv_builder_end (builder);

  return g_strjoinv ("\n", remarks);
}

/* Lines */

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return eur_line_row_new (EUR_RECORD (item));
}

static void
plan_changed_cb (EurFinancingSection *self)
{
  g_autoptr(EurFinancingPlan) plan = NULL;

  g_object_get (self, "plan", &plan, NULL);

  gtk_list_box_bind_model (self->expenses,
                           plan != NULL ? G_LIST_MODEL (plan->expenses) : NULL,
                           create_row, NULL, NULL);
  gtk_list_box_bind_model (self->resources,
                           plan != NULL ? G_LIST_MODEL (plan->resources) : NULL,
                           create_row, NULL, NULL);
}

/* The new line is the next thing to write in. */
static void
add_line (GListStore *lines,
          GtkListBox *list)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autoptr(EurRecord) line = g_object_new (g_list_model_get_item_type (G_LIST_MODEL (lines)), "id", id, NULL);

  g_list_store_append (lines, line);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, g_list_model_get_n_items (G_LIST_MODEL (lines)) - 1)));
}

static void
add_expense_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (widget);
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));

  add_line (bundle->plan->expenses, self->expenses);
}

static void
add_resource_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (widget);
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));

  add_line (bundle->plan->resources, self->resources);
}

static gboolean
remove_line (GListStore *lines,
             const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (lines)); i++)
    {
      g_autoptr(EurRecord) line = g_list_model_get_item (G_LIST_MODEL (lines), i);
      g_autofree char *line_id = NULL;

      g_object_get (line, "id", &line_id, NULL);
      if (g_strcmp0 (line_id, id) != 0)
        continue;

      g_list_store_remove (lines, i);
      return TRUE;
    }

  return FALSE;
}

static void
remove_line_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (widget));
  const char *id = g_variant_get_string (parameter, NULL);

  if (remove_line (bundle->plan->expenses, id) || remove_line (bundle->plan->resources, id))
    gtk_widget_activate_action (widget, "dossier.tell-undo", "s", _("Line removed"));
}

/* GObject */

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

    case PROP_TOTALS:
      g_value_set_object (value, self->totals);
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

    case PROP_TOTALS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_financing_section_dispose (GObject *object)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_FINANCING_SECTION);
  g_clear_object (&self->bindings);
  g_clear_object (&self->totals);

  G_OBJECT_CLASS (eur_financing_section_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (EUR_TYPE_ENTRY_ROW);
  g_type_ensure (EUR_TYPE_PLAN_KIND);
  g_type_ensure (EUR_TYPE_PLAN_TOTALS);
  g_type_ensure (EUR_TYPE_PROBLEM_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-financing-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, expenses);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, resources);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, kind_row);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, includes_tax_row);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, recovers_vat_row);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, declared_row);
  gtk_widget_class_bind_template_callback (widget_class, plan_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, is_missing);
  gtk_widget_class_bind_template_callback (widget_class, get_orientation);
  gtk_widget_class_bind_template_callback (widget_class, format_kind);
  gtk_widget_class_bind_template_callback (widget_class, format_money);
  gtk_widget_class_bind_template_callback (widget_class, format_balance);
  gtk_widget_class_bind_template_callback (widget_class, format_balance_icon);
  gtk_widget_class_bind_template_callback (widget_class, format_remarks);
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
  properties[PROP_TOTALS] =
    g_param_spec_object ("totals", NULL, NULL, EUR_TYPE_PLAN_TOTALS,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  install_template (widget_class);
  gtk_widget_class_install_action (widget_class, "financing.add-expense", NULL, add_expense_action);
  gtk_widget_class_install_action (widget_class, "financing.add-resource", NULL, add_resource_action);
  gtk_widget_class_install_action (widget_class, "financing.remove-line", "s", remove_line_action);
}

static void
eur_financing_section_init (EurFinancingSection *self)
{
  self->totals = eur_plan_totals_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  g_object_bind_property (self, "plan", self->totals, "plan", G_BINDING_DEFAULT);

  self->bindings = eur_section_bind (EUR_SECTION (self), "plan");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "kind", self->kind_row, "selected");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "includes_tax", self->includes_tax_row, "active");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "recovers_vat", self->recovers_vat_row, "active");
  eur_section_bind_field (self->bindings, EUR_TYPE_FINANCING_PLAN, "declared_cost_cents", self->declared_row, "number");
}
