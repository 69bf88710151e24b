/* test-util.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libdex.h>

G_BEGIN_DECLS

/* How long a test that awaits may take before it is given up, in seconds. */
#define EUR_TEST_TIMEOUT 60

static inline DexFuture *
eur_test_fiber (gpointer data)
{
  GTestFunc func = (GTestFunc) data;

  func ();

  return dex_future_new_true ();
}

static inline DexFuture *
eur_test_quit_cb (DexFuture *future,
                  gpointer   main_loop)
{
  g_main_loop_quit (main_loop);

  return dex_ref (future);
}

static inline gboolean
eur_test_timeout_cb (gpointer data)
{
  g_error ("the test did not end in %d seconds", EUR_TEST_TIMEOUT);

  return G_SOURCE_REMOVE;
}

static inline void
eur_test_run (gconstpointer data)
{
  g_autoptr(GMainLoop) main_loop = g_main_loop_new (NULL, FALSE);
  guint timeout = g_timeout_add_seconds (EUR_TEST_TIMEOUT, eur_test_timeout_cb, NULL);

  dex_future_disown (dex_future_finally (dex_scheduler_spawn (NULL, 0, eur_test_fiber, (gpointer) data, NULL),
                                         eur_test_quit_cb,
                                         g_main_loop_ref (main_loop),
                                         (GDestroyNotify) g_main_loop_unref));
  g_main_loop_run (main_loop);
  g_source_remove (timeout);
}

/* Like g_test_add_func(), for a test that awaits. */
static inline void
eur_test_add_fiber (const char *path,
                    GTestFunc   func)
{
  g_test_add_data_func (path, func, eur_test_run);
}

G_END_DECLS
