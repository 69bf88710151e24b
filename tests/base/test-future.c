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

static void
count_cb (gpointer data)
{
  guint *n_freed = data;

  (*n_freed)++;
}

/* Few at once; of many, some at each turn of the loop, until none is left. */
static void
test_free_by_bits (void)
{
  guint n_freed = 0;
  guint n_turns = 0;
  GPtrArray *few = g_ptr_array_new_with_free_func (count_cb);
  GPtrArray *many = g_ptr_array_new_with_free_func (count_cb);

  g_ptr_array_add (few, &n_freed);
  eur_array_free_by_bits (few);
  g_assert_cmpuint (n_freed, ==, 1);

  for (guint i = 0; i < 1000; i++)
    g_ptr_array_add (many, &n_freed);
  eur_array_free_by_bits (many);
  g_assert_cmpuint (n_freed, ==, 1);

  for (; n_freed < 1001 && n_turns < 1001; n_turns++)
    {
      guint before = n_freed;

      g_assert_true (g_main_context_iteration (NULL, FALSE));
      g_assert_cmpuint (n_freed - before, <, 100);
    }

  g_assert_cmpuint (n_freed, ==, 1001);
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
  g_test_add_func ("/Base/Future/free-by-bits", test_free_by_bits);
  return g_test_run ();
}
