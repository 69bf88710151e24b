/* eur-command-plan-text.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command-plan-private.h"

static void
add_row (GPtrArray *rows,
         ...)
{
  g_autoptr(GStrvBuilder) cells = g_strv_builder_new ();
  va_list arguments;

  va_start (arguments, rows);
  for (char *cell = va_arg (arguments, char *); cell != NULL; cell = va_arg (arguments, char *))
    g_strv_builder_take (cells, cell);
  va_end (arguments);

  g_ptr_array_add (rows, g_strv_builder_end (cells));
}

static void
add_sum (GPtrArray  *rows,
         const char *title,
         gint64      cents,
         gint64      cost)
{
  add_row (rows, g_strdup (title), eur_french_format_money (cents), eur_french_format_percent (cents, cost, 1), NULL);
}

static void
print_sums (EurPlanAnalysis *analysis)
{
  const char *const titles[] = { _("Financing Plan"), _("Amount"), _("Share of the Cost"), NULL };
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  gint64 cost = analysis->cost_cents;

  add_sum (rows, _("Cost"), cost, cost);
  add_sum (rows, _("Resources"), analysis->resources_cents, cost);
  add_sum (rows, _("Resources less Cost"), analysis->balance_cents, cost);

  for (guint i = 0; i < EUR_N_FUNDINGS; i++)
    {
      if (analysis->by_status[i] != 0)
        add_sum (rows, eur_funding_get_title (i), analysis->by_status[i], cost);
    }

  for (guint i = 0; i < EUR_N_NATURES; i++)
    {
      if (analysis->by_nature[i] != 0)
        add_sum (rows, eur_nature_get_title (i), analysis->by_nature[i], cost);
    }

  eur_command_print_table (titles, rows);
}

static void
print_years (GArray *years)
{
  const char *const titles[] = { _("Year"), _("Expenses"), _("Resources"), _("Acquired or Paid"), NULL };
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < years->len; i++)
    {
      EurPlanYear *year = &g_array_index (years, EurPlanYear, i);

      add_row (rows,
               year->year != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, year->year) : g_strdup ("–"),
               eur_french_format_money (year->expenses_cents),
               eur_french_format_money (year->resources_cents),
               eur_french_format_money (year->firm_cents), NULL);
    }

  g_print ("\n");
  eur_command_print_table (titles, rows);
}

static void
print_findings (GPtrArray *findings)
{
  const char *const titles[] = { _("Severity"), _("Finding"), NULL };
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *text = eur_finding_dup_text (finding);

      add_row (rows, g_strdup (eur_severity_get_title (finding->kind->severity)),
               finding->kind->source != NULL ? g_strdup_printf ("%s [%s]", text, finding->kind->source) : g_strdup (text),
               NULL);
    }

  eur_command_print_table (titles, rows);
}

/**
 * _eur_plan_print_text:
 * @plan: (nullable): the plan that was judged
 *
 * Prints the sums, then the sentences, for people.
 */
void
_eur_plan_print_text (EurPlanAnalysis  *analysis,
                      EurFinancingPlan *plan)
{
  if (plan != NULL)
    {
      g_print ("%s, %s\n", eur_plan_kind_get_title (plan->kind), eur_plan_version_get_title (plan->version));
      print_sums (analysis);
    }

  if (analysis->years->len > 0)
    print_years (analysis->years);

  if (plan != NULL)
    g_print ("\n");

  print_findings (analysis->findings);
}
