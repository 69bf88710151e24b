/* test-plan.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "plan-fixture.h"

/* The minimum share of CGCT L1111-10 III, and the rates, on plans whose figures a
 * person can check. */

typedef struct
{
  const char *name;
  gint64      share;
  gint64 own, others, private; /* cents */
  gboolean    ok;
  gint64      missing; /* cents */
} Case;

/* The four cases that the rule is explained with, and each of their edges. */
static const Case cases[] = {
  { "usual", 20, EUROS (20000), EUROS (80000), 0, TRUE, 0 },
  { "usual, own a cent less", 20, EUROS (20000) - 1, EUROS (80000) + 1, 0, FALSE, 2 },
  { "usual, own a cent more", 20, EUROS (20000) + 1, EUROS (80000) - 1, 0, TRUE, 0 },
  { "usual, others a cent more", 20, EUROS (20000), EUROS (80000) + 1, 0, FALSE, 1 },
  { "usual, at 30 %", 30, EUROS (20000), EUROS (80000), 0, FALSE, 1428572 },
  { "sponsor", 20, EUROS (14000), EUROS (56000), EUROS (30000), TRUE, 0 },
  { "sponsor, own a cent less", 20, EUROS (14000) - 1, EUROS (56000), EUROS (30000) + 1, FALSE, 1 },
  { "sponsor, own a cent more", 20, EUROS (14000) + 1, EUROS (56000), EUROS (30000) - 1, TRUE, 0 },
  { "too little", 20, EUROS (10000), EUROS (60000), EUROS (30000), FALSE, EUROS (5000) },
  { "too little, made up to a cent", 20, EUROS (15000) - 1, EUROS (60000), EUROS (25000) + 1, FALSE, 1 },
  { "too little, made up", 20, EUROS (15000), EUROS (60000), EUROS (25000), TRUE, 0 },
  { "hidden breach", 30, EUROS (21000), EUROS (54000), EUROS (25000), FALSE, 214286 },
  { "hidden breach, at 20 %", 20, EUROS (21000), EUROS (54000), EUROS (25000), TRUE, 0 },
  { "hidden breach, made up to a cent", 30, EUROS (21000) + 214285, EUROS (54000), EUROS (25000) - 214285, FALSE, 1 },
  { "hidden breach, made up", 30, EUROS (21000) + 214286, EUROS (54000), EUROS (25000) - 214286, TRUE, 0 },
  { "chef de file, limit", 30, EUROS (30000), EUROS (70000), 0, TRUE, 0 },
  { "chef de file, a cent less", 30, EUROS (30000) - 1, EUROS (70000) + 1, 0, FALSE, 2 },
};

static EurFinancingPlan *
create_plan (gint64 share,
             gint64 own,
             gint64 others,
             gint64 private)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();

  g_object_set (plan, "minimum-share", share, NULL);
  plan_add_expense (plan, "Travaux", own + others + private);
  plan_add_resource (plan, "Ville de Lens", own, EUR_NATURE_OWN, EUR_FUNDING_ACQUIRED);
  plan_add_resource (plan, "Région", others, EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED);
  if (private > 0)
    plan_add_resource (plan, "Mécène", private, EUR_NATURE_PRIVATE, EUR_FUNDING_PLANNED);

  return plan;
}

static void
test_cases (gconstpointer data)
{
  const Case *c = data;
  g_autoptr(EurFinancingPlan) plan = create_plan (c->share, c->own, c->others, c->private);
  g_autoptr(EurPlanAnalysis) analysis = plan_judge (plan);

  g_assert_true (analysis->own_share_applies);
  g_assert_cmpint (analysis->minimum_share, ==, c->share);
  g_assert_cmpint (analysis->own_share_ok, ==, c->ok);
  g_assert_cmpint (analysis->own_share_missing_cents, ==, c->missing);
  g_assert_cmpint (analysis->other_public_cents, ==, c->others);
  g_assert_cmpint (analysis->balance_cents, ==, 0);
  g_assert_true ((plan_find (analysis, "own-share-ok") != NULL) == c->ok);
  g_assert_true ((plan_find (analysis, "own-share-short") != NULL) == !c->ok);
  g_assert_cmpint (eur_plan_analysis_get_severity (analysis), ==, c->ok ? EUR_SEVERITY_ATTENTION : EUR_SEVERITY_PROBLEM);
}

/* What rounds to the minimum and is under it is not written as the minimum. */
static void
test_share_is_never_rounded_up (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan (20, EUROS (20000) - 1, EUROS (80000) + 1, 0);
  g_autoptr(EurPlanAnalysis) analysis = plan_judge (plan);
  EurFinding *finding = plan_find (analysis, "own-share-short");

  g_assert_cmpstr (finding->values[2], ==, "19,99999" EUR_NBSP "%");
}

static void
test_who_is_concerned (void)
{
  static const struct
  {
    EurPlanKind          kind;
    gboolean             known;
    EurOrganizationKind  owner;
    const char          *code;
  } table[] = {
    { EUR_PLAN_INVESTMENT, TRUE, EUR_ORGANIZATION_COLLECTIVITY, "own-share-short" },
    { EUR_PLAN_INVESTMENT, TRUE, EUR_ORGANIZATION_PUBLIC_BODY, "own-share-public-body" },
    { EUR_PLAN_INVESTMENT, TRUE, EUR_ORGANIZATION_ASSOCIATION, "own-share-not-concerned" },
    { EUR_PLAN_INVESTMENT, TRUE, EUR_ORGANIZATION_COMPANY, "own-share-not-concerned" },
    { EUR_PLAN_INVESTMENT, TRUE, EUR_ORGANIZATION_COOPERATIVE, "own-share-not-concerned" },
    { EUR_PLAN_INVESTMENT, TRUE, EUR_ORGANIZATION_OTHER, "own-share-not-concerned" },
    { EUR_PLAN_INVESTMENT, FALSE, EUR_ORGANIZATION_COLLECTIVITY, "own-share-owner-unknown" },
    { EUR_PLAN_OPERATING, TRUE, EUR_ORGANIZATION_COLLECTIVITY, "own-share-operating" },
    { EUR_PLAN_OPERATING, TRUE, EUR_ORGANIZATION_ASSOCIATION, "own-share-operating" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      EurPlanContext context = { .owner_known = table[i].known, .owner_kind = table[i].owner };
      g_autoptr(EurFinancingPlan) plan = create_plan (20, EUROS (10000), EUROS (90000), 0);
      g_autoptr(EurPlanAnalysis) analysis = NULL;

      g_object_set (plan, "kind", table[i].kind, NULL);
      analysis = eur_plan_analysis_new (plan, &context);
      g_assert_nonnull (plan_find (analysis, table[i].code));
      g_assert_cmpint (analysis->own_share_applies, ==, i == 0);
      g_assert_cmpint (analysis->own_share_ok, ==, i != 0);
    }
}

static void
test_derogation (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan (20, EUROS (10000), EUROS (90000), 0);
  g_autoptr(EurPlanAnalysis) without_act = NULL;
  g_autoptr(EurPlanAnalysis) whole = NULL;

  g_object_set (plan, "derogation", "Monument protégé", NULL);
  without_act = plan_judge (plan);
  g_assert_false (without_act->own_share_derogated);
  g_assert_nonnull (plan_find (without_act, "own-share-short"));
  g_assert_nonnull (plan_find (without_act, "derogation-without-act"));

  g_object_set (plan, "derogation-act", "Arrêté du 3 mars 2026", NULL);
  whole = plan_judge (plan);
  g_assert_true (whole->own_share_derogated);
  g_assert_false (whole->own_share_ok);
  g_assert_null (plan_find (whole, "own-share-short"));
  g_assert_nonnull (plan_find (whole, "own-share-short-derogated"));
  g_assert_cmpint (eur_plan_analysis_get_severity (whole), <, EUR_SEVERITY_PROBLEM);
}

static void
test_european_money (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan (20, EUROS (10000), EUROS (40000), 0);
  g_autoptr(EurPlanAnalysis) included = NULL;
  g_autoptr(EurPlanAnalysis) excluded = NULL;

  plan_add_resource (plan, "FEDER", EUROS (1), EUR_NATURE_EUROPEAN, EUR_FUNDING_REQUESTED);
  included = plan_judge (plan);
  g_assert_false (included->own_share_ok);
  g_assert_cmpint (included->other_public_cents, ==, EUROS (40001));
  g_assert_nonnull (plan_find (included, "european-choice-decides"));

  g_object_set (plan, "excludes-european", TRUE, NULL);
  excluded = plan_judge (plan);
  g_assert_true (excluded->own_share_ok);
  g_assert_cmpint (excluded->other_public_cents, ==, EUROS (40000));
  g_assert_nonnull (plan_find (excluded, "european-choice-decides"));
}

static void
test_coverage (void)
{
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurPlanAnalysis) analysis = NULL;

  plan_add_expense (plan, "Travaux", EUROS (1000));
  plan_add_resource (plan, "Ville", EUROS (200), EUR_NATURE_OWN, EUR_FUNDING_ACQUIRED);
  plan_add_resource (plan, "État", EUROS (100), EUR_NATURE_PUBLIC, EUR_FUNDING_PAID);
  plan_add_resource (plan, "Région", EUROS (300) + 1, EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED);
  plan_add_resource (plan, "Mécène", EUROS (400), EUR_NATURE_PRIVATE, EUR_FUNDING_REFUSED);
  analysis = plan_judge (plan);

  g_assert_cmpint (analysis->firm_cents, ==, EUROS (300));
  g_assert_cmpint (eur_fraction_compare (analysis->firm_coverage, eur_fraction_make (3, 10)), ==, 0);
  /* Half a cent is not lost. */
  g_assert_cmpint (eur_fraction_compare (analysis->probable_coverage, eur_fraction_make (90001, 200000)), ==, 0);
  g_assert_cmpint (analysis->balance_cents, ==, 1);
  g_assert_cmpint (analysis->missing_cents, ==, EUROS (400) - 1);
  g_assert_nonnull (plan_find (analysis, "missing-without-refused"));
  g_assert_cmpint (analysis->by_nature[EUR_NATURE_PRIVATE], ==, 0);
  g_assert_cmpint (analysis->by_status[EUR_FUNDING_REFUSED], ==, EUROS (400));
}

/* Four fifths exactly are not above them; the base is the largest that a funder keeps. */
static void
test_public_aid (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan (20, EUROS (20000), EUROS (80000), 0);
  g_autoptr(EurResourceLine) line = g_list_model_get_item (G_LIST_MODEL (plan->resources), 1);
  g_autoptr(EurPlanAnalysis) at_limit = plan_judge (plan);
  g_autoptr(EurPlanAnalysis) above = NULL;

  g_assert_nonnull (plan_find (at_limit, "public-aid-rate"));
  g_assert_cmpint (eur_fraction_compare (at_limit->public_aid, eur_fraction_make (4, 5)), ==, 0);

  g_object_set (line, "eligible-cents", EUROS (100000) - 1, NULL);
  above = plan_judge (plan);
  g_assert_nonnull (plan_find (above, "public-aid-high"));
  g_assert_cmpint (plan_find (above, "public-aid-high")->kind->severity, ==, EUR_SEVERITY_INFORMATION);
  g_assert_cmpint (above->eligible_cents, ==, EUROS (100000) - 1);
}

/* Of the funders, only those whose money is the aid: with a sponsor's larger base, or
 * a European one that is left out of public money, the rate would read lower. */
static void
test_public_base (void)
{
  static const struct
  {
    EurNature  nature;
    EurFunding status;
    gboolean   excludes_european;
    gboolean   counts;
  } bases[] = {
    { EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED, FALSE, TRUE },
    { EUR_NATURE_PUBLIC, EUR_FUNDING_REFUSED, FALSE, FALSE },
    { EUR_NATURE_PRIVATE, EUR_FUNDING_REQUESTED, FALSE, FALSE },
    { EUR_NATURE_OWN, EUR_FUNDING_ACQUIRED, FALSE, FALSE },
    { EUR_NATURE_EUROPEAN, EUR_FUNDING_REQUESTED, FALSE, TRUE },
    { EUR_NATURE_EUROPEAN, EUR_FUNDING_REQUESTED, TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      g_autoptr(EurFinancingPlan) plan = create_plan (20, EUROS (20000), EUROS (60000), 0);
      g_autoptr(EurResourceLine) region = g_list_model_get_item (G_LIST_MODEL (plan->resources), 1);
      EurResourceLine *line = plan_add_resource (plan, "Autre", EUROS (0), bases[i].nature, bases[i].status);
      g_autoptr(EurPlanAnalysis) analysis = NULL;

      g_object_set (region, "eligible-cents", EUROS (70000), NULL);
      g_object_set (line, "eligible-cents", EUROS (100000), NULL);
      g_object_set (plan, "excludes-european", bases[i].excludes_european, NULL);
      analysis = plan_judge (plan);
      g_assert_cmpint (analysis->eligible_cents, ==, bases[i].counts ? EUROS (100000) : EUROS (70000));
      g_assert_cmpint (eur_fraction_compare (analysis->public_aid, eur_fraction_make (6, bases[i].counts ? 10 : 7)), ==, 0);
      plan_assert_found (plan, &PLAN_COLLECTIVITY, "public-aid-high", !bases[i].counts);
    }
}

static void
test_nothing (void)
{
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurPlanAnalysis) none = plan_judge (NULL);
  g_autoptr(EurPlanAnalysis) empty = plan_judge (plan);

  g_assert_cmpuint (none->findings->len, ==, 1);
  g_assert_nonnull (plan_find (none, "no-plan"));
  g_assert_false (eur_fraction_is_known (none->firm_coverage));

  g_assert_nonnull (plan_find (empty, "no-cost"));
  g_assert_nonnull (plan_find (empty, "no-resource"));
  g_assert_false (eur_fraction_is_known (empty->firm_coverage));
  g_assert_false (eur_fraction_is_known (empty->probable_coverage));
  g_assert_false (eur_fraction_is_known (empty->own_share));
}

static void
test_years (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan (20, EUROS (20000), EUROS (80000), 0);
  g_autoptr(EurResourceLine) own = g_list_model_get_item (G_LIST_MODEL (plan->resources), 0);
  g_autoptr(EurResourceLine) others = g_list_model_get_item (G_LIST_MODEL (plan->resources), 1);
  g_autoptr(EurExpenseLine) expense = g_list_model_get_item (G_LIST_MODEL (plan->expenses), 0);
  g_autoptr(EurPlanAnalysis) none = plan_judge (plan);
  g_autoptr(EurPlanAnalysis) some = NULL;
  g_autoptr(EurPlanAnalysis) all = NULL;

  g_assert_cmpuint (none->years->len, ==, 0);

  g_object_set (own, "year", G_GINT64_CONSTANT (2027), NULL);
  g_object_set (expense, "year", G_GINT64_CONSTANT (2026), NULL);
  some = plan_judge (plan);
  g_assert_cmpuint (some->years->len, ==, 3);
  g_assert_cmpint (g_array_index (some->years, EurPlanYear, 0).year, ==, 0);
  g_assert_nonnull (plan_find (some, "years-incomplete"));
  g_assert_null (plan_find (some, "year-short"));

  g_object_set (others, "year", G_GINT64_CONSTANT (2026), NULL);
  all = plan_judge (plan);
  g_assert_cmpuint (all->years->len, ==, 2);
  g_assert_cmpint (g_array_index (all->years, EurPlanYear, 0).year, ==, 2026);
  g_assert_cmpint (g_array_index (all->years, EurPlanYear, 0).resources_cents, ==, EUROS (80000));
  g_assert_cmpint (g_array_index (all->years, EurPlanYear, 1).firm_cents, ==, EUROS (20000));
  g_assert_cmpstr (plan_find (all, "year-short")->values[0], ==, "2026");
}

/* Grave first; findings of one gravity keep the order of the rules. */
static void
test_order (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan (30, EUROS (21000), EUROS (54000), EUROS (25000));
  g_autoptr(EurPlanAnalysis) analysis = plan_judge (plan);
  EurFinding *previous = g_ptr_array_index (analysis->findings, 0);

  for (guint i = 1; i < analysis->findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (analysis->findings, i);

      g_assert_cmpint (finding->kind->severity, <=, previous->kind->severity);
      previous = finding;
    }

  g_assert_cmpstr (((EurFinding *) g_ptr_array_index (analysis->findings, 0))->kind->code, ==, "own-share-short");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/scoring/plan/own-share/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_cases);
    }

  g_test_add_func ("/scoring/plan/share-is-never-rounded-up", test_share_is_never_rounded_up);
  g_test_add_func ("/scoring/plan/who-is-concerned", test_who_is_concerned);
  g_test_add_func ("/scoring/plan/derogation", test_derogation);
  g_test_add_func ("/scoring/plan/european-money", test_european_money);
  g_test_add_func ("/scoring/plan/coverage", test_coverage);
  g_test_add_func ("/scoring/plan/public-aid", test_public_aid);
  g_test_add_func ("/scoring/plan/public-base", test_public_base);
  g_test_add_func ("/scoring/plan/nothing", test_nothing);
  g_test_add_func ("/scoring/plan/years", test_years);
  g_test_add_func ("/scoring/plan/order", test_order);

  return g_test_run ();
}
