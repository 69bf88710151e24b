/* test-future.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "eur-base.h"

static DexFuture *
answer_fiber (gpointer data)
{
  /* Long enough that the loop has to turn more than once. */
  dex_await (dex_timeout_new_msec (5), NULL);

  return dex_future_new_for_int (*(int *) data);
}

static DexFuture *
at_once_fiber (gpointer data)
{
  return dex_future_new_for_int (*(int *) data);
}

static DexFuture *
true_fiber (gpointer data)
{
  return dex_future_new_true ();
}

static DexFuture *
reject_fiber (gpointer data)
{
  return dex_future_new_reject (EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID, "The lamp is “off”.");
}

static void
test_result (void)
{
  int number = 42;

  g_assert_cmpint (eur_future_run (answer_fiber, &number), ==, 42);
  g_assert_cmpint (eur_future_run (at_once_fiber, &number), ==, 42);
  g_assert_cmpint (eur_future_run (true_fiber, NULL), ==, 0);
}

static void
test_rejected (void)
{
  if (g_test_subprocess ())
    {
      g_assert_cmpint (eur_future_run (reject_fiber, NULL), ==, 1);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("*The lamp is “off”.\n*");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Future/result", test_result);
  g_test_add_func ("/Base/Future/rejected", test_rejected);
  return g_test_run ();
}
