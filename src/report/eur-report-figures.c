/* eur-report-figures.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"

#define N_CELLS 4

static double
get_cell_width (void)
{
  return (EUR_REPORT_WIDTH - (N_CELLS - 1) * EUR_REPORT_GUTTER) / N_CELLS;
}

static double
get_cell_x (guint cell)
{
  return cell * (get_cell_width () + EUR_REPORT_GUTTER);
}

/* Ten thousand billion euros must stand where a thousand does. */
static EurReportStyle
find_style (EurReportLayout *layout,
            const char      *figure)
{
  const EurReportStyle styles[] = { EUR_REPORT_STYLE_FIGURE, EUR_REPORT_STYLE_STRONG, EUR_REPORT_STYLE_CELL_STRONG };

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      if (eur_report_layout_measure (layout, styles[i], figure) <= get_cell_width ())
        return styles[i];
    }

  return EUR_REPORT_STYLE_NOTE;
}

/**
 * eur_report_add_figure:
 * @cell: which of four, side by side
 * @label: what the figure is
 * @figure: as text
 * @note: (nullable): what it is to be compared with
 *
 * Adds a figure that is read from afar.
 */
void
eur_report_add_figure (EurReportLayout *layout,
                       EurReportBox    *box,
                       guint            cell,
                       const char      *label,
                       const char      *figure,
                       const char      *note)
{
  double figure_height = eur_report_style_get_leading (EUR_REPORT_STYLE_FIGURE);
  EurReportStyle style = find_style (layout, figure);
  EurReportText how = { EUR_REPORT_STYLE_NOTE, EUR_REPORT_INK_QUIET, get_cell_x (cell), get_cell_width () };

  eur_report_box_add_shape (box, EUR_REPORT_ITEM_FILL, EUR_REPORT_INK_BLACK, how.x, 0, how.width, EUR_REPORT_THIN);
  eur_report_layout_begin (layout, "P");
  eur_report_layout_add_text (layout, box, &how, 6, label);

  how.style = style;
  how.ink = EUR_REPORT_INK_BLACK;
  eur_report_layout_add_text (layout, box, &how,
                              18 + eur_report_style_get_baseline (EUR_REPORT_STYLE_FIGURE) - eur_report_style_get_baseline (style),
                              figure);

  if (note != NULL)
    {
      how.style = EUR_REPORT_STYLE_NOTE;
      how.ink = EUR_REPORT_INK_QUIET;
      eur_report_layout_add_text (layout, box, &how, 18 + figure_height + 1, note);
    }

  eur_report_layout_end (layout);
}

/**
 * eur_report_get_firm:
 * @plan: a plan
 *
 * Returns: what is acquired or paid, in cents, at most %EUR_AMOUNT_MAX
 */
gint64
eur_report_get_firm (EurFinancingPlan *plan)
{
  gint64 sum = eur_financing_plan_sum_by_status (plan, EUR_FUNDING_ACQUIRED);

  if (!eur_amount_add (&sum, eur_financing_plan_sum_by_status (plan, EUR_FUNDING_PAID)))
    return EUR_AMOUNT_MAX;

  return sum;
}

/**
 * eur_report_dup_balance:
 * @cents: resources less expenses
 *
 * Returns: (transfer full): the balance in words
 */
char *
eur_report_dup_balance (gint64 cents)
{
  g_autofree char *money = eur_french_format_money (ABS (cents));

  if (cents == 0)
    return g_strdup ("Équilibré");

  return cents < 0 ? g_strdup_printf ("Il manque %s", money) : g_strdup_printf ("Excédent de %s", money);
}

static char *
dup_share (gint64 part,
           gint64 cost)
{
  g_autofree char *percent = NULL;

  if (cost <= 0)
    return NULL;

  percent = eur_french_format_percent (part, cost, 1);

  return g_strdup_printf ("%s du coût", percent);
}

static void
add_balance (EurReportLayout  *layout,
             EurReportBox     *box,
             EurFinancingPlan *plan)
{
  gint64 balance = eur_financing_plan_get_balance (plan);
  gint64 refused = eur_financing_plan_sum_by_status (plan, EUR_FUNDING_REFUSED);
  g_autofree char *money = eur_french_format_money (ABS (balance));
  g_autofree char *refused_money = eur_french_format_money (refused);
  g_autofree char *note = refused > 0 ? g_strdup_printf ("avec %s refusés", refused_money) : NULL;

  eur_report_add_figure (layout, box, 3,
                         balance == 0 ? "Solde" : balance < 0 ? "Il manque"
                                                              : "Excédent de",
                         balance == 0 ? "Équilibré" : money,
                         note);
}

static void
add_figures_row (EurReportLayout  *layout,
                 EurFinancingPlan *plan)
{
  g_autoptr(EurReportBox) box = eur_report_box_new ();
  gint64 cost = eur_financing_plan_get_cost (plan);
  gint64 resources = eur_financing_plan_sum_resources (plan);
  gint64 firm = eur_report_get_firm (plan);
  g_autofree char *cost_money = eur_french_format_money (cost);
  g_autofree char *resources_money = eur_french_format_money (resources);
  g_autofree char *resources_share = dup_share (resources, cost);
  g_autofree char *firm_money = eur_french_format_money (firm);
  g_autofree char *firm_share = dup_share (firm, cost);

  eur_report_add_figure (layout, box, 0, "Coût total", cost > 0 ? cost_money : "–", plan->includes_tax ? "TTC" : "HT");
  eur_report_add_figure (layout, box, 1, "Ressources", resources_money, resources_share);
  eur_report_add_figure (layout, box, 2, "dont acquis ou versé (ferme)", firm_money, firm_share);
  add_balance (layout, box, plan);
  eur_report_layout_place (layout, box);
}

/* How much, who pays, and how sure it is. */
void
eur_report_add_figures (EurReportLayout *layout,
                        EurBundle       *bundle)
{
  EurFinancingPlan *plan = bundle->plan;
  gboolean has_resources = plan != NULL && eur_financing_plan_sum_resources (plan) > 0;

  eur_report_layout_space (layout, 24);

  if (plan == NULL || (!has_resources && eur_financing_plan_get_cost (plan) == 0))
    {
      eur_report_add_sentence (layout, "Le coût et le financement du projet ne sont pas renseignés.");
      return;
    }

  add_figures_row (layout, plan);

  if (!has_resources)
    return;

  eur_report_layout_space (layout, 12);
  eur_report_add_funding_bar (layout, plan);
  eur_report_layout_space (layout, 10);
  eur_report_add_funders (layout, plan);
}
