/* eur-report-financing.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"
#include "eur-report-table.h"

#define TITLE "Plan de financement"

/* The amounts of both tables end at the same place. */
#define SAMPLE "100,0" EUR_NBSP "%"

static const char *const versions[] = {
  [EUR_PLAN_VERSION_INTAKE]     = "version du dépôt",
  [EUR_PLAN_VERSION_COMMITTEE]  = "version du comité",
  [EUR_PLAN_VERSION_CONVENTION] = "version de la convention",
};

G_STATIC_ASSERT (G_N_ELEMENTS (versions) == EUR_PLAN_VERSION_CONVENTION + 1);

static const EurReportColumn expense_columns[] = {
  { "Dépenses", .wraps = TRUE },
  { "Montant", .figures = TRUE },
  { "Part", .figures = TRUE, .sample = SAMPLE },
};

static const EurReportColumn resource_columns[] = {
  { "Ressources", .wraps = TRUE },
  { "Nature" },
  { "Statut" },
  { "Montant", .figures = TRUE },
  { "Taux", .figures = TRUE, .sample = SAMPLE },
};

static char *
dup_label (const char *label)
{
  if (label == NULL || eur_text_is_empty (label))
    return g_strdup ("Sans intitulé");

  return eur_french_typography (label);
}

static EurReportTable *
create_expenses (EurReportLayout  *layout,
                 EurFinancingPlan *plan)
{
  EurReportTable *table = eur_report_table_new (layout, expense_columns, G_N_ELEMENTS (expense_columns));
  GListModel *lines = G_LIST_MODEL (plan->expenses);
  gint64 sum = eur_financing_plan_sum_expenses (plan);
  g_autofree char *total = eur_french_format_money (sum);
  g_autofree char *whole = eur_french_format_percent (sum, sum, 1);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(EurExpenseLine) line = g_list_model_get_item (lines, i);
      g_autofree char *label = dup_label (line->label);
      g_autofree char *money = eur_french_format_money (line->amount_cents);
      g_autofree char *share = eur_french_format_percent (line->amount_cents, sum, 1);
      const char *const cells[] = { label, money, share, NULL };

      eur_report_table_add_row (table, cells, line->amount_cents, FALSE);
    }

  eur_report_table_set_carry (table, 1);
  eur_report_table_set_total (table, (const char *const[]) { "Total des dépenses", total, whole, NULL });

  return table;
}

static EurReportTable *
create_resources (EurReportLayout  *layout,
                  EurFinancingPlan *plan)
{
  EurReportTable *table = eur_report_table_new (layout, resource_columns, G_N_ELEMENTS (resource_columns));
  GListModel *lines = G_LIST_MODEL (plan->resources);
  gint64 cost = eur_financing_plan_get_cost (plan);
  gint64 sum = eur_financing_plan_sum_resources (plan);
  g_autofree char *total = eur_french_format_money (sum);
  g_autofree char *rate = eur_french_format_percent (sum, cost, 1);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(EurResourceLine) line = g_list_model_get_item (lines, i);
      g_autofree char *label = dup_label (line->label);
      g_autofree char *money = eur_french_format_money (line->amount_cents);
      g_autofree char *share = eur_french_format_percent (line->amount_cents, cost, 1);
      const char *const cells[] = {
        label,
        eur_nature_get_french (line->nature),
        eur_funding_get_french (line->status),
        money,
        share,
        NULL,
      };

      eur_report_table_add_row (table, cells, line->amount_cents, line->status == EUR_FUNDING_REFUSED);
    }

  eur_report_table_set_carry (table, 3);
  eur_report_table_set_total (table, (const char *const[]) { "Total des ressources", "", "", total, rate, NULL });

  return table;
}

static char *
dup_terms (EurFinancingPlan *plan)
{
  const char *tax = plan->includes_tax ? "montants toutes taxes comprises (TTC)" : "montants hors taxes (HT)";

  return g_strdup_printf ("%s  ·  %s%s  ·  %s",
                          eur_plan_kind_get_french (plan->kind), tax,
                          plan->recovers_vat ? ", TVA récupérée" : "", versions[plan->version]);
}

/* The difference, on the right under the totals. */
static void
add_balance (EurReportLayout  *layout,
             EurFinancingPlan *plan)
{
  g_autofree char *balance = eur_report_dup_balance (eur_financing_plan_get_balance (plan));
  EurReportText how = { EUR_REPORT_STYLE_STRONG, EUR_REPORT_INK_BLACK, 0, EUR_REPORT_WIDTH, .right = TRUE };

  eur_report_layout_space (layout, 6);
  eur_report_layout_add_paragraph (layout, &how, NULL, balance);
}

/* What the applicant declared, where the lines do not say the same. */
static void
add_declared (EurReportLayout  *layout,
              EurFinancingPlan *plan)
{
  g_autofree char *money = eur_french_format_money (plan->declared_cost_cents);
  g_autofree char *sentence = g_strdup_printf ("Coût déclaré par le porteur" EUR_NBSP ": %s.", money);

  if (plan->declared_cost_cents != 0 &&
      plan->declared_cost_cents != eur_financing_plan_sum_expenses (plan))
    {
      eur_report_layout_space (layout, 4);
      eur_report_add_sentence (layout, sentence);
    }
}

static void
add_tables (EurReportLayout  *layout,
            EurFinancingPlan *plan)
{
  g_autoptr(EurReportTable) expenses = create_expenses (layout, plan);
  g_autoptr(EurReportTable) resources = create_resources (layout, plan);
  double expenses_height = eur_report_table_prepare (expenses);
  double resources_height = eur_report_table_prepare (resources);
  gboolean has_expenses = g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)) > 0;
  g_autofree char *terms = dup_terms (plan);

  eur_report_layout_add_heading (layout, TITLE, terms, has_expenses ? expenses_height : resources_height);

  if (has_expenses)
    eur_report_table_place (expenses);
  else
    eur_report_add_sentence (layout, "Les dépenses ne sont pas détaillées.");

  add_declared (layout, plan);
  eur_report_layout_space (layout, 14);

  if (g_list_model_get_n_items (G_LIST_MODEL (plan->resources)) == 0)
    {
      eur_report_add_sentence (layout, "Aucune ressource n’est renseignée.");
      return;
    }

  eur_report_layout_need (layout, resources_height);
  eur_report_table_place (resources);

  if (eur_financing_plan_get_cost (plan) > 0)
    add_balance (layout, plan);
}

void
eur_report_add_financing (EurReportLayout *layout,
                          EurBundle       *bundle)
{
  EurFinancingPlan *plan = bundle->plan;

  if (plan != NULL &&
      g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)) + g_list_model_get_n_items (G_LIST_MODEL (plan->resources)) > 0)
    {
      add_tables (layout, plan);
      return;
    }

  eur_report_layout_add_heading (layout, TITLE, NULL, EUR_REPORT_LINE);
  eur_report_add_sentence (layout, "Aucune dépense ni ressource n’est renseignée.");

  if (plan != NULL)
    add_declared (layout, plan);
}
