/* test-funding-bar.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-chart.h"

#define EURO G_GINT64_CONSTANT (100)

static void
assert_edges (EurFundingBar  bar,
              guint          width,
              guint          minimum,
              const guint   *expected,
              guint          expected_cost)
{
  guint edges[EUR_N_FUNDING_MARKS + 1];
  guint cost;

  g_assert_true (eur_funding_bar_get_edges (&bar, width, minimum, edges, &cost));

  for (guint i = 0; i <= EUR_N_FUNDING_MARKS; i++)
    g_assert_cmpuint (edges[i], ==, expected[i]);

  g_assert_cmpuint (cost, ==, expected_cost);
}

/* The parts are as wide as they are worth. */
static void
test_proportions (void)
{
  const EurFundingBar bar = { 1000, 400, 300, 100, 150 };

  assert_edges (bar, 100, 0, (const guint[]) { 0, 40, 70, 80, 95, 100 }, 100);
  assert_edges (bar, 1000, 0, (const guint[]) { 0, 400, 700, 800, 950, 1000 }, 1000);
}

/* What was refused and is brought by another is not missing; what was refused beyond
 * what is missing is not drawn twice. */
static void
test_refused (void)
{
  const EurFundingBar replaced = { 1000, 500, 500, 0, 500 };
  const EurFundingBar partly = { 1000, 500, 300, 0, 500 };

  g_assert_cmpint (eur_funding_bar_get_missing (&replaced), ==, 0);
  assert_edges (replaced, 100, 4, (const guint[]) { 0, 50, 100, 100, 100, 100 }, 100);
  g_assert_cmpint (eur_funding_bar_get_missing (&partly), ==, 200);
  g_assert_cmpint (eur_funding_bar_get_amount (&partly, EUR_CHART_MARK_REFUSED), ==, 500);
  assert_edges (partly, 100, 4, (const guint[]) { 0, 50, 80, 80, 100, 100 }, 100);
}

static void
test_surplus (void)
{
  const EurFundingBar bar = { 800, 500, 500, 0, 0 };

  g_assert_cmpint (eur_funding_bar_get_surplus (&bar), ==, 200);
  g_assert_cmpint (eur_funding_bar_get_missing (&bar), ==, 0);
  assert_edges (bar, 100, 0, (const guint[]) { 0, 50, 100, 100, 100, 100 }, 80);
}

/* One cent of ten thousand billion euros is seen, and the bar is not longer for it. */
static void
test_minimum (void)
{
  const EurFundingBar bar = { EUR_AMOUNT_MAX, EUR_AMOUNT_MAX - 3, 1, 1, 1 };

  assert_edges (bar, 100, 4, (const guint[]) { 0, 88, 92, 96, 100, 100 }, 100);
  assert_edges (bar, 100, 0, (const guint[]) { 0, 100, 100, 100, 100, 100 }, 100);
}

static void
test_nothing (void)
{
  const EurFundingBar nothing = { 0 };
  const EurFundingBar only_refused = { .refused = 10 };
  const EurFundingBar without_cost = { .firm = 30, .planned = 10 };
  guint edges[EUR_N_FUNDING_MARKS + 1];

  g_assert_true (eur_funding_bar_is_empty (&nothing));
  g_assert_false (eur_funding_bar_get_edges (&nothing, 100, 0, edges, NULL));
  g_assert_true (eur_funding_bar_is_empty (&only_refused));
  g_assert_cmpint (eur_funding_bar_get_surplus (&without_cost), ==, 0);
  assert_edges (without_cost, 40, 0, (const guint[]) { 0, 30, 30, 40, 40, 40 }, 40);
  assert_edges (without_cost, 0, 4, (const guint[]) { 0, 0, 0, 0, 0, 0 }, 0);
}

/* Any amounts: the parts fill the bar, in order, none is lost if there is room, none
 * is there that is nothing. */
static void
test_any (void)
{
  for (guint n = 0; n < 20000; n++)
    {
      gint64 amounts[5];
      guint width = (guint) g_test_rand_int_range (20, 2000);
      guint edges[EUR_N_FUNDING_MARKS + 1];
      EurFundingBar bar;

      for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
        amounts[i] = g_test_rand_int_range (0, 4) == 0 ? 0 : (gint64) g_test_rand_double_range (0, (double) EUR_AMOUNT_MAX);

      bar = (EurFundingBar) { amounts[0], amounts[1], amounts[2], amounts[3], amounts[4] };

      if (!eur_funding_bar_get_edges (&bar, width, 4, edges, NULL))
        {
          g_assert_true (eur_funding_bar_is_empty (&bar));
          continue;
        }

      g_assert_cmpuint (edges[0], ==, 0);
      g_assert_cmpuint (edges[EUR_N_FUNDING_MARKS], ==, width);

      for (guint i = 0; i < EUR_CHART_MARK_REFUSED; i++)
        {
          g_assert_cmpuint (edges[i + 1], >=, edges[i]);

          if (eur_funding_bar_get_amount (&bar, i) > 0)
            g_assert_cmpuint (edges[i + 1] - edges[i], >=, 4);
          else
            g_assert_cmpuint (edges[i + 1], ==, edges[i]);
        }
    }
}

static void
assert_french (EurFundingBar  bar,
               const char    *expected)
{
  g_autofree char *text = eur_funding_bar_dup_french (&bar);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_words (void)
{
  assert_french ((EurFundingBar) { 100000 * EURO, 50000 * EURO, 20000 * EURO, 0, 10000 * EURO },
                 "Ferme\u00a0: 50\u202f000,00\u00a0€, soit 50,0\u00a0% du coût. Sollicité\u00a0: 20\u202f000,00\u00a0€, soit 20,0\u00a0% du coût. "
                 "Refusé\u00a0: 10\u202f000,00\u00a0€, soit 10,0\u00a0% du coût. Il manque 30\u202f000,00\u00a0€, soit 30,0\u00a0% du coût.");
  assert_french ((EurFundingBar) { 1000 * EURO, 1200 * EURO, 0, 0, 0 },
                 "Ferme\u00a0: 1\u202f200,00\u00a0€, soit 120,0\u00a0% du coût. 200,00\u00a0€ de plus que le coût.");
  assert_french ((EurFundingBar) { .planned = 5 * EURO },
                 "Le coût n’est pas connu. Envisagé\u00a0: 5,00\u00a0€.");
  assert_french ((EurFundingBar) { .cost = 5 * EURO },
                 "Aucune ressource n’est renseignée. Il manque 5,00\u00a0€, soit 100,0\u00a0% du coût.");
}

/* The bar of a plan and that of its row are the same. */
static void
test_sources (void)
{
  const gint64 amounts[EUR_N_FUNDINGS] = { 100, 200, 300, 400, 500 };
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurDossierRow) row = eur_dossier_row_new ();
  EurFundingBar bar;
  EurFundingBar other;

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autoptr(EurResourceLine) line = eur_resource_line_new ();

      g_object_set (line, "amount-cents", amounts[i], "status", i, NULL);
      g_list_store_append (plan->resources, line);
    }

  g_object_set (plan, "declared-cost-cents", (gint64) 2000, NULL);
  row->cost_cents = 2000;
  row->planned_cents = 100;
  row->requested_cents = 200;
  row->acquired_cents = 700;
  row->refused_cents = 500;
  bar = eur_funding_bar_of_plan (plan);
  other = eur_funding_bar_of_row (row);

  g_assert_true (eur_funding_bar_equal (&bar, &other));
  g_assert_cmpint (bar.firm, ==, 700);
  g_assert_cmpint (eur_funding_bar_get_missing (&bar), ==, 1000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/funding-bar/proportions", test_proportions);
  g_test_add_func ("/chart/funding-bar/refused", test_refused);
  g_test_add_func ("/chart/funding-bar/surplus", test_surplus);
  g_test_add_func ("/chart/funding-bar/minimum", test_minimum);
  g_test_add_func ("/chart/funding-bar/nothing", test_nothing);
  g_test_add_func ("/chart/funding-bar/any", test_any);
  g_test_add_func ("/chart/funding-bar/words", test_words);
  g_test_add_func ("/chart/funding-bar/sources", test_sources);

  return g_test_run ();
}
