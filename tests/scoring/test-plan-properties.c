/* test-plan-properties.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "plan-fixture.h"

/* What must hold of any plan, on many made at random, the same at each run. */

#define N_PLANS 3000
#define SEED    20260301

__extension__ typedef __int128 Wide;

static gint64
draw_cents (GRand *rand)
{
  gint64 wide = (gint64) g_rand_int (rand) << 20 ^ g_rand_int (rand);

  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      return wide % 100;
    case 1:
      return EUR_AMOUNT_MAX - wide % 3;
    default:
      return wide % EUROS (1000000);
    }
}

/* About half of the plans are near the limit, where a wrong comparison shows. */
static EurFinancingPlan *
draw_plan (GRand *rand)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();
  guint n_expenses = g_rand_int_range (rand, 0, 12);
  guint n_resources = g_rand_int_range (rand, 0, 12);

  g_object_set (plan,
                "minimum-share", (gint64) (g_rand_boolean (rand) ? 20 : 30),
                "excludes-european", g_rand_boolean (rand),
                NULL);

  for (guint i = 0; i < n_expenses; i++)
    plan_add_expense (plan, "Lot", draw_cents (rand));

  for (guint i = 0; i < n_resources; i++)
    plan_add_resource (plan, "Financeur", draw_cents (rand),
                       g_rand_int_range (rand, 0, EUR_N_NATURES), g_rand_int_range (rand, 0, EUR_N_FUNDINGS));

  if (g_rand_boolean (rand))
    {
      gint64 own = draw_cents (rand) / 8;

      plan_add_resource (plan, "Ville", own, EUR_NATURE_OWN, EUR_FUNDING_PLANNED);
      plan_add_resource (plan, "État", 4 * own + g_rand_int_range (rand, 0, 3), EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED);
    }

  return plan;
}

static void
assert_same_figures (EurPlanAnalysis *a,
                     EurPlanAnalysis *b)
{
  g_assert_cmpint (a->expenses_cents, ==, b->expenses_cents);
  g_assert_cmpint (a->resources_cents, ==, b->resources_cents);
  g_assert_cmpint (a->balance_cents, ==, b->balance_cents);
  g_assert_cmpint (a->firm_cents, ==, b->firm_cents);
  g_assert_cmpint (a->missing_cents, ==, b->missing_cents);
  g_assert_cmpmem (a->by_status, sizeof a->by_status, b->by_status, sizeof b->by_status);
  g_assert_cmpmem (a->by_nature, sizeof a->by_nature, b->by_nature, sizeof b->by_nature);
  g_assert_cmpint (a->own_share_ok, ==, b->own_share_ok);
  g_assert_cmpint (a->own_share_missing_cents, ==, b->own_share_missing_cents);
  g_assert_cmpint (a->findings->len, ==, b->findings->len);
}

static void
shuffle (GListStore *lines,
         GRand      *rand)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (lines)); i > 1; i--)
    {
      guint other = g_rand_int_range (rand, 0, i);
      g_autoptr(GObject) line = g_list_model_get_item (G_LIST_MODEL (lines), other);

      g_list_store_remove (lines, other);
      g_list_store_append (lines, line);
    }
}

/* Exact, against sums made here, and the same in any order. */
static void
check_sums (EurFinancingPlan *plan,
            GRand            *rand)
{
  g_autoptr(EurPlanAnalysis) before = plan_judge (plan);
  g_autoptr(EurPlanAnalysis) after = NULL;
  Wide expenses = 0, resources = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)); i++)
    {
      g_autoptr(EurExpenseLine) line = g_list_model_get_item (G_LIST_MODEL (plan->expenses), i);

      expenses += line->amount_cents;
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan->resources)); i++)
    {
      g_autoptr(EurResourceLine) line = g_list_model_get_item (G_LIST_MODEL (plan->resources), i);

      resources += line->amount_cents;
    }

  g_assert_true (before->expenses_cents == expenses);
  g_assert_true (before->resources_cents == resources);
  g_assert_true (before->balance_cents == resources - expenses);

  shuffle (plan->expenses, rand);
  shuffle (plan->resources, rand);
  after = plan_judge (plan);
  assert_same_figures (before, after);
}

/* The law's own words: the owner's share of all public money is at least the minimum. */
static void
check_verdict (EurFinancingPlan *plan,
               GRand            *rand)
{
  g_autoptr(EurPlanAnalysis) analysis = plan_judge (plan);
  Wide own = analysis->by_nature[EUR_NATURE_OWN];
  Wide public = own + analysis->by_nature[EUR_NATURE_PUBLIC] +
                (plan->excludes_european ? 0 : analysis->by_nature[EUR_NATURE_EUROPEAN]);
  gint64 missing = analysis->own_share_missing_cents;

  g_assert_true (analysis->own_share_ok == (100 * own >= plan->minimum_share * public));
  g_assert_true (analysis->own_share_ok == (missing == 0));

  if (missing > 0)
    {
      g_assert_true (100 * (own + missing) >= plan->minimum_share * (public + missing));
      g_assert_true (100 * (own + missing - 1) < plan->minimum_share * (public + missing - 1));
    }
}

/* Private money is outside of the base, whatever the cost. */
static void
check_private (EurFinancingPlan *plan,
               GRand            *rand)
{
  g_autoptr(EurPlanAnalysis) before = plan_judge (plan);
  g_autoptr(EurPlanAnalysis) after = NULL;
  gint64 cents = draw_cents (rand);

  plan_add_expense (plan, "Mécénat", cents);
  plan_add_resource (plan, "Mécène", cents, EUR_NATURE_PRIVATE, EUR_FUNDING_PLANNED);
  after = plan_judge (plan);

  g_assert_cmpint (before->own_share_ok, ==, after->own_share_ok);
  g_assert_cmpint (before->own_share_missing_cents, ==, after->own_share_missing_cents);
  g_assert_cmpint (before->own_share.numerator, ==, after->own_share.numerator);
  g_assert_cmpint (before->own_share.denominator, ==, after->own_share.denominator);
  g_assert_cmpint (before->balance_cents, ==, after->balance_cents);
}

static void
check_refused (EurFinancingPlan *plan,
               GRand            *rand)
{
  g_autoptr(EurPlanAnalysis) before = plan_judge (plan);
  g_autoptr(EurPlanAnalysis) after = NULL;
  EurNature nature = g_rand_int_range (rand, 0, EUR_N_NATURES);

  plan_add_resource (plan, "Refusé", draw_cents (rand), nature, EUR_FUNDING_REFUSED);
  after = plan_judge (plan);

  g_assert_cmpint (before->own_share_ok, ==, after->own_share_ok);
  g_assert_cmpint (before->missing_cents, ==, after->missing_cents);
  g_assert_cmpint (before->firm_cents, ==, after->firm_cents);
  g_assert_cmpmem (before->by_nature, sizeof before->by_nature, after->by_nature, sizeof after->by_nature);
  g_assert_cmpint (eur_fraction_compare (before->probable_coverage, after->probable_coverage), ==, 0);
}

static void
scale (GListModel *lines,
       gint64      factor)
{
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(GObject) line = g_list_model_get_item (lines, i);
      gint64 cents;

      g_object_get (line, "amount-cents", &cents, NULL);
      g_object_set (line, "amount-cents", factor * cents, NULL);
    }
}

static void
check_scale (EurFinancingPlan *plan,
             GRand            *rand)
{
  gint64 factor = g_rand_int_range (rand, 2, 10);
  g_autoptr(EurPlanAnalysis) before = plan_judge (plan);
  g_autoptr(EurPlanAnalysis) after = NULL;

  scale (G_LIST_MODEL (plan->expenses), factor);
  scale (G_LIST_MODEL (plan->resources), factor);
  after = plan_judge (plan);

  g_assert_cmpint (after->balance_cents, ==, factor * before->balance_cents);
  g_assert_cmpint (before->own_share_ok, ==, after->own_share_ok);
  g_assert_cmpint (eur_fraction_compare (before->own_share, after->own_share), ==, 0);
  g_assert_cmpint (eur_fraction_compare (before->firm_coverage, after->firm_coverage), ==, 0);
  g_assert_cmpint (eur_fraction_compare (before->probable_coverage, after->probable_coverage), ==, 0);
  g_assert_cmpint (eur_fraction_compare (before->public_aid, after->public_aid), ==, 0);
}

/* What is probable is at least what is firm, and at most as if all that is asked came. */
static void
check_coverage (EurFinancingPlan *plan,
                GRand            *rand)
{
  g_autoptr(EurPlanAnalysis) analysis = plan_judge (plan);
  gint64 requested = analysis->by_status[EUR_FUNDING_REQUESTED];

  if (!eur_fraction_is_known (analysis->firm_coverage))
    {
      g_assert_cmpint (analysis->cost_cents, ==, 0);
      return;
    }

  g_assert_cmpint (eur_fraction_compare (analysis->probable_coverage, analysis->firm_coverage), >=, 0);
  g_assert_cmpint (eur_fraction_compare (analysis->probable_coverage,
                                         eur_fraction_make (analysis->firm_cents + requested, analysis->cost_cents)),
                   <=, 0);
  g_assert_true ((Wide) analysis->probable_coverage.numerator * 2 * analysis->cost_cents ==
                 (Wide) analysis->probable_coverage.denominator * (2 * (Wide) analysis->firm_cents + requested));
}

static const struct
{
  const char *path;
  void (*check) (EurFinancingPlan *plan, GRand *rand);
} properties[] = {
  { "/scoring/plan/properties/sums", check_sums },
  { "/scoring/plan/properties/verdict", check_verdict },
  { "/scoring/plan/properties/private", check_private },
  { "/scoring/plan/properties/refused", check_refused },
  { "/scoring/plan/properties/scale", check_scale },
  { "/scoring/plan/properties/coverage", check_coverage },
};

static void
test_property (gconstpointer data)
{
  guint property = GPOINTER_TO_UINT (data);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr(EurFinancingPlan) plan = draw_plan (rand);

      properties[property].check (plan, rand);
    }
}

/* Two hundred lines a side, each as large as an amount can be. */
static void
test_largest (void)
{
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurPlanAnalysis) analysis = NULL;

  g_object_set (plan, "minimum-share", G_GINT64_CONSTANT (30), NULL);
  for (guint i = 0; i < 200; i++)
    {
      plan_add_expense (plan, "Lot", EUR_AMOUNT_MAX);
      plan_add_resource (plan, "Financeur", EUR_AMOUNT_MAX,
                         i < 60 ? EUR_NATURE_OWN : EUR_NATURE_PUBLIC, EUR_FUNDING_ACQUIRED);
    }

  analysis = plan_judge (plan);
  g_assert_cmpint (analysis->expenses_cents, ==, 200 * EUR_AMOUNT_MAX);
  g_assert_cmpint (analysis->balance_cents, ==, 0);
  g_assert_true (analysis->own_share_ok);
  g_assert_cmpint (eur_fraction_compare (analysis->firm_coverage, eur_fraction_make (1, 1)), ==, 0);
  g_assert_nonnull (plan_find (analysis, "too-large"));
}

/* More lines than a gint64 can add up: nothing wraps around, and it is said. */
static void
test_beyond (void)
{
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurPlanAnalysis) analysis = NULL;

  for (guint i = 0; i < 10000; i++)
    plan_add_resource (plan, "Financeur", EUR_AMOUNT_MAX, EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED);

  analysis = plan_judge (plan);
  g_assert_cmpint (analysis->resources_cents, >, EUR_AMOUNT_MAX);
  g_assert_cmpint (analysis->balance_cents, >, 0);
  g_assert_false (analysis->own_share_ok);
  g_assert_nonnull (plan_find (analysis, "too-large"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    g_test_add_data_func (properties[i].path, GUINT_TO_POINTER (i), test_property);

  g_test_add_func ("/scoring/plan/largest", test_largest);
  g_test_add_func ("/scoring/plan/beyond", test_beyond);

  return g_test_run ();
}
