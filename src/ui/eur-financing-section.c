/* eur-financing-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-financing-section.h"
#include "eur-funding-bar-widget.h"
#include "eur-funding-legend.h"
#include "eur-line-row.h"
#include "eur-plan-choices.h"
#include "eur-plan-comparison-dialog.h"
#include "eur-plan-findings.h"
#include "eur-plan-settings.h"
#include "eur-plan-versions.h"
#include "eur-plan-watch.h"
#include "eur-read-only.h"
#include "eur-year-bars-widget.h"

/**
 * EurFinancingSection:
 *
 * The plan de financement as on paper: expenses facing resources, edited line by
 * line, their totals on one line, the difference in words, and what the rules find
 * in it. Without the room the sides are one above the other. An older version of
 * the plan is read in the same place, and not written in.
 */
struct _EurFinancingSection
{
  EurSection        parent_instance;

  EurPlanVersions  *versions;
  GtkWidget        *settings;
  GtkWidget        *bar;
  GtkWidget        *legend;
  GtkWidget        *years;
  GtkListBox       *expenses;
  GtkListBox       *resources;
  GtkWidget        *add_expense;
  GtkWidget        *add_resource;
  GtkWidget        *balance_icon;
  EurPlanFindings  *findings;

  EurBundle        *bundle; /* (nullable): as it was when the shown plan was chosen */
  EurPlanWatch     *watch;
  EurFinancingPlan *shown;  /* (nullable) */
  EurFinancingPlan *latest; /* (nullable): likewise */
  GListModel       *proofs; /* (nullable): of EurChoice, as the next two */
  GListModel       *expense_accounts;
  GListModel       *resource_accounts;
  gboolean          narrow;
};

G_DEFINE_FINAL_TYPE (EurFinancingSection, eur_financing_section, EUR_TYPE_SECTION)

typedef enum
{
  PROP_NARROW = 1,
  PROP_SHOWN_PLAN,
  PROP_ANALYSIS,
} EurFinancingSectionProperty;

static GParamSpec *properties[PROP_ANALYSIS + 1];

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
format_expenses (EurFinancingSection *self,
                 EurPlanAnalysis     *analysis)
{
  return eur_french_format_money (analysis != NULL ? analysis->expenses_cents : 0);
}

static char *
format_resources (EurFinancingSection *self,
                  EurPlanAnalysis     *analysis)
{
  return eur_french_format_money (analysis != NULL ? analysis->resources_cents : 0);
}

static gboolean
is_empty (EurPlanAnalysis *analysis)
{
  return analysis == NULL || (analysis->cost_cents == 0 && analysis->resources_cents == 0);
}

static char *
format_balance (EurFinancingSection *self,
                EurPlanAnalysis     *analysis)
{
  g_autofree char *amount = NULL;

  if (is_empty (analysis))
    return g_strdup (_("The plan has no amounts yet"));

  if (analysis->balance_cents == 0)
    return g_strdup (_("The plan is balanced"));

  amount = eur_french_format_money (ABS (analysis->balance_cents));

  return g_strdup_printf (analysis->balance_cents < 0 ? _("%s are missing") : _("%s more than the project costs"), amount);
}

static char *
format_balance_icon (EurFinancingSection *self,
                     EurPlanAnalysis     *analysis)
{
  if (is_empty (analysis))
    return g_strdup ("dialog-information-symbolic");

  return g_strdup (analysis->balance_cents == 0 ? "object-select-symbolic" : "dialog-error-symbolic");
}

/* What the analysis says */

static EurSectionMark
find_mark (EurPlanAnalysis *analysis)
{
  if (analysis == NULL)
    return EUR_SECTION_MARK_NONE;

  return eur_plan_analysis_get_severity (analysis) == EUR_SEVERITY_INFORMATION ? EUR_SECTION_MARK_DONE
                                                                               : EUR_SECTION_MARK_ATTENTION;
}

/* The mark is of the plan that counts, whichever is being read. */
static void
update_mark (EurFinancingSection *self)
{
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));
  g_autoptr(EurPlanAnalysis) latest = NULL;

  if (self->shown == self->latest || bundle == NULL)
    eur_section_set_mark (EUR_SECTION (self), find_mark (eur_plan_watch_get_analysis (self->watch)));
  else if ((latest = eur_plan_analysis_new_bundle (bundle, self->latest)))
    eur_section_set_mark (EUR_SECTION (self), find_mark (latest));
}

static void
update_balance_style (EurFinancingSection *self,
                      EurPlanAnalysis     *analysis)
{
  const char *const classes[] = {
    is_empty (analysis) ? "dimmed" : analysis->balance_cents == 0 ? "done"
                                                                  : "problem",
    NULL,
  };

  gtk_widget_set_css_classes (self->balance_icon, (const char **) classes);
}

static void
analysed_cb (EurFinancingSection *self)
{
  EurPlanAnalysis *analysis = eur_plan_watch_get_analysis (self->watch);

  if (analysis != NULL)
    {
      EurFundingBar bar = eur_funding_bar_of_analysis (analysis);

      eur_funding_bar_widget_set_bar (EUR_FUNDING_BAR_WIDGET (self->bar), &bar);
      eur_funding_legend_set_bar (EUR_FUNDING_LEGEND (self->legend), &bar);
      eur_year_bars_widget_set_years (EUR_YEAR_BARS_WIDGET (self->years), analysis->years);
      eur_plan_findings_show (self->findings, analysis->findings);
      update_balance_style (self, analysis);
    }

  update_mark (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANALYSIS]);
}

/* Which plan is shown */

static gboolean
is_frozen (EurFinancingSection *self)
{
  return self->shown != self->latest;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  EurFinancingSection *self = user_data;
  GtkWidget *row = eur_line_row_new (EUR_RECORD (item), self->shown, self->proofs,
                                     EUR_IS_RESOURCE_LINE (item) ? self->resource_accounts : self->expense_accounts);

  eur_line_row_set_frozen (EUR_LINE_ROW (row), is_frozen (self));

  return row;
}

static void
bind_lines (EurFinancingSection *self)
{
  gtk_list_box_bind_model (self->expenses,
                           self->shown != NULL ? G_LIST_MODEL (self->shown->expenses) : NULL,
                           create_row, self, NULL);
  gtk_list_box_bind_model (self->resources,
                           self->shown != NULL ? G_LIST_MODEL (self->shown->resources) : NULL,
                           create_row, self, NULL);
}

static void
show_plan (EurFinancingSection *self,
           EurFinancingPlan    *plan)
{
  gboolean changed = g_set_object (&self->shown, plan);

  g_object_set (self->settings, "frozen", is_frozen (self), NULL);
  gtk_widget_set_visible (self->add_expense, !is_frozen (self));
  gtk_widget_set_visible (self->add_resource, !is_frozen (self));
  bind_lines (self);
  eur_plan_watch_set_plan (self->watch, eur_section_get_bundle (EUR_SECTION (self)), plan);

  if (eur_read_only_is_applied (GTK_WIDGET (self)))
    eur_read_only_apply (GTK_WIDGET (self));

  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN_PLAN]);
}

/* Proofs are pieces, versions are plans of the dossier. */
static void
take_bundle (EurFinancingSection *self,
             EurBundle           *bundle)
{
  if (!g_set_object (&self->bundle, bundle))
    return;

  g_clear_object (&self->proofs);

  if (bundle != NULL)
    self->proofs = eur_plan_choices_new_proofs (G_LIST_MODEL (bundle->attachments));

  g_object_set (self->versions, "plans", bundle != NULL ? bundle->plans : NULL, NULL);
}

/* Another dossier, a first plan, or a new version of it; the section tells of both
 * a bundle and its plan, in any order. */
static void
plan_changed_cb (EurFinancingSection *self)
{
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));
  EurFinancingPlan *plan = bundle != NULL ? bundle->plan : NULL;

  if (self->bundle == bundle && self->latest == plan)
    return;

  take_bundle (self, bundle);
  g_set_object (&self->latest, plan);
  show_plan (self, plan);
}

/* Who the owner is decides which rules apply. */
static void
owner_changed_cb (EurFinancingSection *self)
{
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));

  if (bundle != NULL && bundle == self->bundle && bundle->plan == self->latest)
    eur_plan_watch_set_plan (self->watch, bundle, self->shown);
}

/* Lines */

static gboolean
focus_line (GtkListBox *list,
            const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)); i++)
    {
      g_autofree char *line_id = NULL;

      g_object_get (eur_line_row_get_line (EUR_LINE_ROW (row)), "id", &line_id, NULL);
      if (g_strcmp0 (line_id, id) == 0)
        return gtk_widget_grab_focus (GTK_WIDGET (row));
    }

  return FALSE;
}

/* The new line is the next thing to write in. */
static void
add_line (GListStore *lines,
          GtkListBox *list)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autoptr(EurRecord) line = g_object_new (g_list_model_get_item_type (G_LIST_MODEL (lines)), "id", id, NULL);

  g_list_store_append (lines, line);
  focus_line (list, id);
}

static void
add_expense_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (widget);

  if (self->shown != NULL && !is_frozen (self))
    add_line (self->shown->expenses, self->expenses);
}

static void
add_resource_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (widget);

  if (self->shown != NULL && !is_frozen (self))
    add_line (self->shown->resources, self->resources);
}

static gboolean
find_line (GListStore *lines,
           const char *id,
           guint      *position)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (lines)); i++)
    {
      g_autoptr(EurRecord) line = g_list_model_get_item (G_LIST_MODEL (lines), i);
      g_autofree char *line_id = NULL;

      g_object_get (line, "id", &line_id, NULL);
      if (g_strcmp0 (line_id, id) == 0)
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

static void
remove_line_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  guint position;

  if (self->shown == NULL || is_frozen (self))
    return;

  if (find_line (self->shown->expenses, id, &position))
    g_list_store_remove (self->shown->expenses, position);
  else if (find_line (self->shown->resources, id, &position))
    g_list_store_remove (self->shown->resources, position);
  else
    return;

  gtk_widget_activate_action (widget, "dossier.tell-undo", "s", _("Line removed"));
}

/* Enter goes down the column; at its end there is always one line more. */
static void
go_on_in (EurFinancingSection *self,
          GListStore          *lines,
          GtkListBox          *list,
          guint                position)
{
  if (position + 1 < g_list_model_get_n_items (G_LIST_MODEL (lines)))
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, (int) position + 1)));
  else if (!is_frozen (self))
    add_line (lines, list);
}

static void
next_line_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  guint position;

  if (self->shown == NULL)
    return;

  if (find_line (self->shown->expenses, id, &position))
    go_on_in (self, self->shown->expenses, self->expenses, position);
  else if (find_line (self->shown->resources, id, &position))
    go_on_in (self, self->shown->resources, self->resources, position);
}

static void
show_line_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (!focus_line (self->expenses, id))
    focus_line (self->resources, id);
}

/* The version that is read with the one before it, the first with the one after it. */
static void
compare_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (widget));
  g_autoptr(EurFinancingPlan) old_plan = NULL;
  g_autoptr(EurFinancingPlan) new_plan = NULL;
  guint position;

  if (bundle == NULL || g_list_model_get_n_items (G_LIST_MODEL (bundle->plans)) < 2 ||
      !g_list_store_find (bundle->plans, EUR_FINANCING_SECTION (widget)->shown, &position))
    return;

  position = MAX (position, 1);
  old_plan = g_list_model_get_item (G_LIST_MODEL (bundle->plans), position - 1);
  new_plan = g_list_model_get_item (G_LIST_MODEL (bundle->plans), position);
  adw_dialog_present (eur_plan_comparison_dialog_new (old_plan, new_plan), widget);
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

    case PROP_SHOWN_PLAN:
      g_value_set_object (value, self->shown);
      break;

    case PROP_ANALYSIS:
      g_value_set_boxed (value, eur_plan_watch_get_analysis (self->watch));
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

    case PROP_SHOWN_PLAN:
      if (self->shown != g_value_get_object (value))
        show_plan (self, g_value_get_object (value));
      break;

    case PROP_ANALYSIS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_financing_section_dispose (GObject *object)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (object);

  g_signal_handlers_disconnect_by_data (self->watch, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_FINANCING_SECTION);
  g_clear_object (&self->bundle);
  g_clear_object (&self->shown);
  g_clear_object (&self->latest);
  g_clear_object (&self->proofs);

  G_OBJECT_CLASS (eur_financing_section_parent_class)->dispose (object);
}

static void
eur_financing_section_finalize (GObject *object)
{
  EurFinancingSection *self = EUR_FINANCING_SECTION (object);

  g_clear_object (&self->watch);
  g_clear_object (&self->expense_accounts);
  g_clear_object (&self->resource_accounts);

  G_OBJECT_CLASS (eur_financing_section_parent_class)->finalize (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (EUR_TYPE_FUNDING_BAR_WIDGET);
  g_type_ensure (EUR_TYPE_FUNDING_LEGEND);
  g_type_ensure (EUR_TYPE_PLAN_FINDINGS);
  g_type_ensure (EUR_TYPE_PLAN_SETTINGS);
  g_type_ensure (EUR_TYPE_PLAN_VERSIONS);
  g_type_ensure (EUR_TYPE_YEAR_BARS_WIDGET);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-financing-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, versions);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, settings);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, bar);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, legend);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, years);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, expenses);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, resources);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, add_expense);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, add_resource);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, balance_icon);
  gtk_widget_class_bind_template_child (widget_class, EurFinancingSection, findings);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, is_missing);
  gtk_widget_class_bind_template_callback (widget_class, get_orientation);
  gtk_widget_class_bind_template_callback (widget_class, format_expenses);
  gtk_widget_class_bind_template_callback (widget_class, format_resources);
  gtk_widget_class_bind_template_callback (widget_class, format_balance);
  gtk_widget_class_bind_template_callback (widget_class, format_balance_icon);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "financing.add-expense", NULL, add_expense_action);
  gtk_widget_class_install_action (widget_class, "financing.add-resource", NULL, add_resource_action);
  gtk_widget_class_install_action (widget_class, "financing.remove-line", "s", remove_line_action);
  gtk_widget_class_install_action (widget_class, "financing.next-line", "s", next_line_action);
  gtk_widget_class_install_action (widget_class, "financing.show-line", "s", show_line_action);
  gtk_widget_class_install_action (widget_class, "financing.compare", NULL, compare_action);
}

static void
eur_financing_section_class_init (EurFinancingSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = eur_financing_section_get_property;
  object_class->set_property = eur_financing_section_set_property;
  object_class->dispose = eur_financing_section_dispose;
  object_class->finalize = eur_financing_section_finalize;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, writable);
  properties[PROP_SHOWN_PLAN] =
    g_param_spec_object ("shown-plan", NULL, NULL, EUR_TYPE_FINANCING_PLAN, writable);
  properties[PROP_ANALYSIS] =
    g_param_spec_boxed ("analysis", NULL, NULL, EUR_TYPE_PLAN_ANALYSIS,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  install_template (widget_class);
  install_actions (widget_class);
}

static void
eur_financing_section_init (EurFinancingSection *self)
{
  self->watch = eur_plan_watch_new ();
  self->expense_accounts = eur_plan_choices_new_accounts (TRUE);
  self->resource_accounts = eur_plan_choices_new_accounts (FALSE);

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->watch, "notify::analysis", G_CALLBACK (analysed_cb), self, G_CONNECT_SWAPPED);

  g_signal_connect (self, "notify::bundle", G_CALLBACK (plan_changed_cb), NULL);
  g_signal_connect (self, "notify::dossier", G_CALLBACK (owner_changed_cb), NULL);
  g_signal_connect (self, "notify::owner", G_CALLBACK (owner_changed_cb), NULL);
  g_signal_connect (self, "notify::plan", G_CALLBACK (plan_changed_cb), NULL);
}
