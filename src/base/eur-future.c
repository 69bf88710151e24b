/* eur-future.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-future.h"

/* So many are freed at once. */
#define BIT 64

typedef struct
{
  GMainLoop *loop;
  int        result;
} Run;

static DexFuture *
finished_cb (DexFuture *future,
             gpointer   data)
{
  Run *run = data;
  g_autoptr(GError) error = NULL;
  const GValue *value = dex_future_get_value (future, &error);

  if (value == NULL)
    {
      g_printerr ("%s\n", error->message);
      run->result = 1;
    }
  else if (G_VALUE_HOLDS_INT (value))
    {
      run->result = g_value_get_int (value);
    }

  g_main_loop_quit (run->loop);

  return dex_ref (future);
}

/**
 * eur_future_run:
 * @func: a fiber that resolves to an int, see dex_future_new_for_int()
 * @data: what @func receives; the caller keeps it until this returns
 *
 * Runs a fiber to its end, on a main loop of its own over the default main
 * context: the body of a command's main(). Call dex_init() first.
 *
 * Returns: what the fiber resolved to; 0 for a value that is not an int; 1
 *   when it was rejected, its message then being on the standard error
 */
int
eur_future_run (DexFiberFunc func,
                gpointer     data)
{
  g_autoptr(GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr(DexFuture) future = NULL;
  Run run = { loop, 0 };

  g_return_val_if_fail (func != NULL, 1);

  /* The fiber starts when the loop runs, so the loop is always there to be quit. */
  future = dex_future_finally (dex_scheduler_spawn (NULL, 0, func, data, NULL),
                               finished_cb, &run, NULL);
  g_main_loop_run (loop);

  return run.result;
}

static gboolean
free_bit_cb (gpointer data)
{
  GPtrArray *array = data;
  guint n = MIN (BIT, array->len);

  if (n > 0)
    g_ptr_array_remove_range (array, array->len - n, n);

  return array->len > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * eur_array_free_by_bits:
 * @array: (transfer full): with a function that frees its elements
 *
 * Frees a long array a little at a time, when the main loop has nothing else to
 * do: the documents of an import take longer to free than a frame lasts. (On
 * another thread they cannot be: what JSON shares is not counted for that.)
 */
void
eur_array_free_by_bits (GPtrArray *array)
{
  g_return_if_fail (array != NULL);

  if (array->len > BIT)
    g_idle_add_full (G_PRIORITY_LOW, free_bit_cb, array, (GDestroyNotify) g_ptr_array_unref);
  else
    g_ptr_array_unref (array);
}
