/* test-plan-comparison.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "plan-fixture.h"

static EurPlanChange *
get (GPtrArray *changes,
     guint      i)
{
  return g_ptr_array_index (changes, i);
}

static void
test_lines (void)
{
  g_autoptr(EurFinancingPlan) before = eur_financing_plan_new ();
  g_autoptr(EurFinancingPlan) after = eur_financing_plan_new ();
  g_autoptr(EurResourceLine) region = NULL;
  g_autoptr(GPtrArray) changes = NULL;

  plan_add_expense (before, "Travaux", EUROS (100));
  plan_add_expense (before, "Études", EUROS (10));
  plan_add_resource (before, "Région", EUROS (50), EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED);

  plan_add_expense (after, "Travaux de gros œuvre", EUROS (120));
  plan_add_resource (after, "Région", EUROS (50), EUR_NATURE_PUBLIC, EUR_FUNDING_ACQUIRED);
  plan_add_resource (after, "Mécène", EUROS (20), EUR_NATURE_PRIVATE, EUR_FUNDING_PLANNED);

  changes = eur_plan_compare (before, after);
  g_assert_cmpuint (changes->len, ==, 4);

  g_assert_true (get (changes, 0)->expense);
  g_assert_cmpstr (get (changes, 0)->label, ==, "Travaux de gros œuvre");
  g_assert_cmpint (get (changes, 0)->old_cents, ==, EUROS (100));
  g_assert_cmpint (get (changes, 0)->new_cents, ==, EUROS (120));

  g_assert_cmpstr (get (changes, 1)->label, ==, "Études");
  g_assert_true (get (changes, 1)->in_old);
  g_assert_false (get (changes, 1)->in_new);

  g_assert_false (get (changes, 2)->expense);
  g_assert_cmpint (get (changes, 2)->old_status, ==, EUR_FUNDING_REQUESTED);
  g_assert_cmpint (get (changes, 2)->new_status, ==, EUR_FUNDING_ACQUIRED);
  g_assert_true (eur_plan_change_is_changed (get (changes, 2)));

  g_assert_cmpstr (get (changes, 3)->label, ==, "Mécène");
  g_assert_false (get (changes, 3)->in_old);
}

static void
test_same (void)
{
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(GPtrArray) changes = NULL;

  plan_add_expense (plan, "Travaux", EUROS (100));
  plan_add_resource (plan, "Région", EUROS (100), EUR_NATURE_PUBLIC, EUR_FUNDING_REFUSED);

  changes = eur_plan_compare (plan, plan);
  g_assert_cmpuint (changes->len, ==, 2);
  g_assert_false (eur_plan_change_is_changed (get (changes, 0)));
  g_assert_false (eur_plan_change_is_changed (get (changes, 1)));
}

/* The amounts are the same, and the plan is not: who pays as what, and on which base. */
static void
test_same_amounts (void)
{
  g_autoptr(EurFinancingPlan) before = eur_financing_plan_new ();
  g_autoptr(EurFinancingPlan) after = eur_financing_plan_new ();
  g_autoptr(GPtrArray) changes = NULL;

  plan_add_expense (before, "Travaux", EUROS (100));
  plan_add_expense (after, "Travaux, lot 1", EUROS (100));
  plan_add_resource (before, "Fondation", EUROS (50), EUR_NATURE_PRIVATE, EUR_FUNDING_PLANNED);
  plan_add_resource (after, "Fondation", EUROS (50), EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED);
  plan_add_resource (before, "Région", EUROS (50), EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED);
  g_object_set (plan_add_resource (after, "Région", EUROS (50), EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED),
                "eligible-cents", EUROS (80), NULL);

  changes = eur_plan_compare (before, after);
  g_assert_cmpuint (changes->len, ==, 3);
  for (guint i = 0; i < changes->len; i++)
    g_assert_true (eur_plan_change_is_changed (get (changes, i)));

  g_assert_true (eur_plan_change_is_renamed (get (changes, 0)));
  g_assert_cmpstr (get (changes, 0)->label, ==, "Travaux, lot 1");
  g_assert_cmpstr (get (changes, 0)->old_label, ==, "Travaux");
  g_assert_false (eur_plan_change_is_renamed (get (changes, 1)));
  g_assert_cmpint (get (changes, 1)->old_nature, ==, EUR_NATURE_PRIVATE);
  g_assert_cmpint (get (changes, 1)->new_nature, ==, EUR_NATURE_PUBLIC);
  g_assert_cmpint (get (changes, 2)->old_eligible_cents, ==, 0);
  g_assert_cmpint (get (changes, 2)->new_eligible_cents, ==, EUROS (80));
}

/* An expense and a resource may have one id, and so may, in a damaged plan, two lines. */
static void
test_ids_that_clash (void)
{
  g_autoptr(EurFinancingPlan) before = eur_financing_plan_new ();
  g_autoptr(EurFinancingPlan) after = eur_financing_plan_new ();
  g_autoptr(GPtrArray) changes = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_object_set (plan_add_expense (before, "Travaux", EUROS (i + 1)), "id", "x", NULL);
      g_object_set (plan_add_expense (after, "Travaux", EUROS (i + 1)), "id", "x", NULL);
    }
  g_object_set (plan_add_resource (after, "Région", EUROS (3), EUR_NATURE_PUBLIC, EUR_FUNDING_PAID), "id", "x", NULL);

  changes = eur_plan_compare (before, after);
  g_assert_cmpint (get (changes, 0)->new_cents + get (changes, 1)->new_cents, ==, EUROS (3));
  g_assert_false (get (changes, changes->len - 1)->in_old);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scoring/plan-comparison/lines", test_lines);
  g_test_add_func ("/scoring/plan-comparison/same", test_same);
  g_test_add_func ("/scoring/plan-comparison/same-amounts", test_same_amounts);
  g_test_add_func ("/scoring/plan-comparison/ids-that-clash", test_ids_that_clash);

  return g_test_run ();
}
