/* bench-plan.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-scoring.h"

#include "bench.h"

#define N_LINES 200 /* on each side */
#define N_RUNS  200

static void
add_piece (GListStore *pieces,
           const char *id)
{
  g_autoptr(EurAttachment) piece = eur_attachment_new ();

  eur_document_set_id (EUR_DOCUMENT (piece), id);
  g_object_set (piece, "filename", "arrete.pdf", "sha256", "0123", "received-at", "2026-02-01T10:00:00+01:00", NULL);
  g_list_store_append (pieces, piece);
}

/* As long as a plan gets, each line with all that may be said of it. */
static EurFinancingPlan *
create_plan (GListStore *pieces)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();

  g_object_set (plan, "drawn-up-on", "2026-03-01", NULL);

  for (guint i = 0; i < N_LINES; i++)
    {
      g_autoptr(EurExpenseLine) expense = eur_expense_line_new ();
      g_autoptr(EurResourceLine) resource = eur_resource_line_new ();
      g_autofree char *lot = g_strdup_printf ("Lot %u : menuiseries extérieures", i);
      g_autofree char *funder = g_strdup_printf ("Financeur n° %u, direction départementale", i);
      g_autofree char *proof = g_strdup_printf ("attachment:%u", i);
      gint64 year = 2026 + i % 3;
      gint64 cents = 100000 + 137 * i;

      g_object_set (expense, "id", lot, "label", lot, "amount-cents", cents, "year", year, NULL);
      g_object_set (resource, "id", funder, "label", funder, "amount-cents", cents, "year", year,
                    "nature", i % EUR_N_NATURES, "status", i % EUR_N_FUNDINGS, "proof", proof,
                    "requested-on", "2026-01-01", "decided-on", "2026-02-01", NULL);
      g_list_store_append (plan->expenses, expense);
      g_list_store_append (plan->resources, resource);
      add_piece (pieces, proof);
    }

  return plan;
}

/* A keystroke in an amount, then all figures and sentences again. The floor is
 * walking the same lines to add them up and nothing more. */
void
bench_plan_keystroke (EurBench *bench)
{
  g_autoptr(GListStore) pieces = g_list_store_new (EUR_TYPE_ATTACHMENT);
  g_autoptr(EurFinancingPlan) plan = create_plan (pieces);
  g_autoptr(EurExpenseLine) line = g_list_model_get_item (G_LIST_MODEL (plan->expenses), N_LINES / 2);
  g_autoptr(GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr(GArray) floors = g_array_new (FALSE, FALSE, sizeof (double));
  EurPlanContext context = {
    .owner_known = TRUE,
    .owner_kind = EUR_ORGANIZATION_COLLECTIVITY,
    .start_on = "2026-05-01",
    .attachments = G_LIST_MODEL (pieces),
  };

  for (gint64 i = 0; i < N_RUNS; i++)
    {
      g_autoptr(EurPlanAnalysis) analysis = NULL;
      gint64 start = g_get_monotonic_time ();
      gint64 sum;
      double elapsed;

      g_object_set (line, "amount-cents", 100 * i, NULL);
      analysis = eur_plan_analysis_new (plan, &context);
      elapsed = (g_get_monotonic_time () - start) / 1000.0;
      g_array_append_val (values, elapsed);

      start = g_get_monotonic_time ();
      sum = eur_financing_plan_sum_expenses (plan) + eur_financing_plan_sum_resources (plan);
      elapsed = (g_get_monotonic_time () - start) / 1000.0;
      g_array_append_val (floors, elapsed);
      g_assert_cmpint (sum, ==, analysis->expenses_cents + analysis->resources_cents);
    }

  bench_report (bench, "plan-keystroke", bench_median (values), "ms", bench_median (floors));
}
