/* eur-report-comparison.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-report-sections.h"
#include "eur-report-table.h"

static char *
dup_label (EurPlanChange *change)
{
  if (change->label == NULL || eur_text_is_empty (change->label))
    return g_strdup (change->expense ? "Dépense sans intitulé" : "Ressource sans intitulé");

  return eur_french_typography (change->label);
}

static char *
dup_amount (gboolean there,
            gint64   cents)
{
  return there ? eur_french_format_money (cents) : g_strdup ("–");
}

/* With its sign, and a true minus. */
static char *
dup_difference (gint64 cents)
{
  g_autofree char *money = eur_french_format_money (ABS (cents));

  if (cents == 0)
    return g_strdup ("–");

  return g_strdup_printf ("%s%s", cents < 0 ? "−" : "+", money);
}

static char *
dup_base (gint64 cents)
{
  return dup_amount (cents != 0, cents);
}

static void
add_arrow (GStrvBuilder *parts,
           const char   *before,
           const char   *after)
{
  g_strv_builder_take (parts, g_strdup_printf ("%s → %s", before, after));
}

/* What else than the amount is not as it was, in the order of the columns of the plan. */
static char *
dup_differences (EurPlanChange *change)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;
  g_autofree char *before = dup_base (change->old_eligible_cents);
  g_autofree char *after = dup_base (change->new_eligible_cents);
  g_autofree char *old_label = eur_french_typography (change->old_label != NULL ? change->old_label : "–");

  if (change->expense)
    g_strv_builder_add (builder, "Dépense");
  else if (change->old_status == change->new_status)
    g_strv_builder_add (builder, eur_funding_get_french (change->new_status));
  else
    add_arrow (builder, eur_funding_get_french (change->old_status), eur_funding_get_french (change->new_status));

  if (change->old_nature != change->new_nature)
    add_arrow (builder, eur_nature_get_french (change->old_nature), eur_nature_get_french (change->new_nature));

  if (change->old_eligible_cents != change->new_eligible_cents)
    g_strv_builder_take (builder, g_strdup_printf ("assiette" EUR_NBSP ": %s → %s", before, after));

  if (eur_plan_change_is_renamed (change))
    g_strv_builder_take (builder, g_strdup_printf ("intitulée «" EUR_NBSP "%s" EUR_NBSP "» auparavant", old_label));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (EUR_NNBSP "; ", parts);
}

static char *
dup_status (EurPlanChange *change)
{
  const char *before = eur_funding_get_french (change->old_status);
  const char *after = eur_funding_get_french (change->new_status);

  if (change->expense && change->in_old != change->in_new)
    return g_strdup (change->in_new ? "Dépense nouvelle" : "Dépense retirée");

  if (!change->in_old)
    return g_strdup_printf ("Ressource nouvelle, %s", after);

  if (!change->in_new)
    return g_strdup_printf ("Ressource retirée, %s", before);

  return dup_differences (change);
}

static void
add_change (EurReportTable *table,
            EurPlanChange  *change)
{
  g_autofree char *label = dup_label (change);
  g_autofree char *status = dup_status (change);
  g_autofree char *before = dup_amount (change->in_old, change->old_cents);
  g_autofree char *after = dup_amount (change->in_new, change->new_cents);
  g_autofree char *difference = dup_difference (change->new_cents - change->old_cents);
  const char *const cells[] = { label, status, before, after, difference, NULL };

  eur_report_table_add_row (table, cells, 0, !change->in_new);
}

static void
add_unchanged (EurReportLayout *layout,
               guint            n_unchanged)
{
  g_autofree char *number = eur_french_format_integer (n_unchanged);
  g_autofree char *sentence = g_strdup_printf (eur_french_plural (n_unchanged, 0) == EUR_FRENCH_ONE ? "%s autre ligne n’a pas changé."
                                                                                                    : "%s autres lignes n’ont pas changé.",
                                               number);

  eur_report_layout_space (layout, 4);
  eur_report_add_sentence (layout, sentence);
}

static void
add_changes (EurReportLayout  *layout,
             EurFinancingPlan *old_plan,
             EurFinancingPlan *new_plan,
             GPtrArray        *changes)
{
  const EurReportColumn columns[] = {
    { "Ligne", .wraps = TRUE },
    { "Statut", .wraps = TRUE },
    { eur_plan_version_get_french (old_plan->version), .figures = TRUE },
    { eur_plan_version_get_french (new_plan->version), .figures = TRUE },
    { "Écart", .figures = TRUE },
  };
  g_autoptr(EurReportTable) table = eur_report_table_new (layout, columns, G_N_ELEMENTS (columns));
  guint n_changed = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      EurPlanChange *change = g_ptr_array_index (changes, i);

      if (!eur_plan_change_is_changed (change))
        continue;

      add_change (table, change);
      n_changed++;
    }

  eur_report_add_subtitle (layout, "D’une version à l’autre", n_changed > 0 ? eur_report_table_prepare (table) : EUR_REPORT_LINE);

  if (n_changed == 0)
    eur_report_add_sentence (layout, "Les deux dernières versions ont les mêmes lignes et les mêmes montants.");
  else
    eur_report_table_place (table);

  if (n_changed > 0 && n_changed < changes->len)
    add_unchanged (layout, changes->len - n_changed);
}

/**
 * eur_report_add_comparison:
 * @plans: the versions of a plan, the oldest first
 *
 * Compares the last two versions line by line; of lines that are the same it says
 * how many there are.
 */
void
eur_report_add_comparison (EurReportLayout *layout,
                           GListStore      *plans)
{
  guint n_plans = g_list_model_get_n_items (G_LIST_MODEL (plans));
  g_autoptr(EurFinancingPlan) old_plan = NULL;
  g_autoptr(EurFinancingPlan) new_plan = NULL;
  g_autoptr(GPtrArray) changes = NULL;

  if (n_plans < 2)
    return;

  old_plan = g_list_model_get_item (G_LIST_MODEL (plans), n_plans - 2);
  new_plan = g_list_model_get_item (G_LIST_MODEL (plans), n_plans - 1);
  changes = eur_plan_compare (old_plan, new_plan);
  add_changes (layout, old_plan, new_plan, changes);
}
