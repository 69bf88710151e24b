/* bench.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <libdex.h>
#include <locale.h>

#include "bench.h"

/* bench [--json] BUILD FOLDER [NAME…]: the figures this project promises, each
 * beside the least that the work can cost (its floor) in the same run. */

static const struct
{
  const char   *name;
  EurBenchFunc  run;
} benches[] = {
  { "search-query", bench_search_query },
  { "search-100k", bench_search_100k },
  { "import", bench_import },
  { "summary", bench_summary },
  { "plan-keystroke", bench_plan_keystroke },
#ifdef EUR_BENCH_WINDOW
  { "startup", bench_startup },
  { "startup-100k", bench_startup_100k },
  { "search-keystroke", bench_search_keystroke },
  { "search-table", bench_search_table },
  { "open-dossier", bench_open_dossier },
  { "import-frame", bench_import_frame },
  { "peak-memory", bench_peak_memory },
#endif
};

/**
 * bench_report:
 * @value: what the project needs
 * @unit: of @value and @floor
 * @floor: what the bare library, or the bare process, needs for it
 *
 * Prints one figure; the ratio is value to floor.
 */
void
bench_report (EurBench   *bench,
              const char *name,
              double      value,
              const char *unit,
              double      floor)
{
  char numbers[3][G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (numbers[0], sizeof numbers[0], "%.4f", value);
  g_ascii_formatd (numbers[1], sizeof numbers[1], "%.4f", floor);
  g_ascii_formatd (numbers[2], sizeof numbers[2], "%.3f", value / floor);

  if (bench->json)
    g_print ("{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"floor\":%s,\"ratio\":%s}\n",
             name, numbers[0], unit, numbers[1], numbers[2]);
  else
    g_print ("%-14s %12s %-12s floor %12s   ratio %s\n", name, numbers[0], unit, numbers[1], numbers[2]);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

/* Sorts @values. */
double
bench_percentile (GArray *values,
                  guint   percent)
{
  g_array_sort (values, compare_doubles);

  return g_array_index (values, double, (values->len - 1) * percent / 100);
}

double
bench_median (GArray *values)
{
  return bench_percentile (values, 50);
}

/**
 * bench_run:
 *
 * Runs labelctl as a person would.
 *
 * Returns: how long the whole process took, in milliseconds
 */
double
bench_run (EurBench   *bench,
           const char *first_argument,
           ...)
{
  g_autoptr(GPtrArray) argv = g_ptr_array_new ();
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  va_list arguments;
  gint64 start;

  g_ptr_array_add (argv, bench->labelctl);
  va_start (arguments, first_argument);
  for (const char *argument = first_argument; argument != NULL; argument = va_arg (arguments, const char *))
    g_ptr_array_add (argv, (gpointer) argument);
  va_end (arguments);
  g_ptr_array_add (argv, NULL);

  start = g_get_monotonic_time ();
  process = g_subprocess_newv ((const char *const *) argv->pdata, G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error);
  if (process == NULL || !g_subprocess_wait_check (process, NULL, &error))
    g_printerr ("bench: labelctl %s: %s\n", first_argument, error->message);

  return (g_get_monotonic_time () - start) / 1000.0;
}

/**
 * bench_ensure_store:
 *
 * Returns: (transfer full): the path of a store of @n_dossiers generated dossiers
 */
char *
bench_ensure_store (EurBench *bench,
                    guint     n_dossiers)
{
  g_autofree char *name = g_strdup_printf ("bench-%u.db", n_dossiers);
  g_autofree char *number = g_strdup_printf ("%u", n_dossiers);
  char *path = g_build_filename (bench->folder, name, NULL);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_printerr ("bench: generating %s dossiers\n", number);
      bench_run (bench, "--database", path, "demo", "--dossiers", number, NULL);
    }

  return path;
}

int
main (int   argc,
      char *argv[])
{
  EurBench bench = { 0 };
  gboolean wanted = FALSE;

  dex_init ();
  setlocale (LC_ALL, "");

  if (argc > 1 && g_str_equal (argv[1], "--json"))
    {
      bench.json = TRUE;
      argv++;
      argc--;
    }

  if (argc < 3)
    {
      g_printerr ("bench [--json] BUILD FOLDER [NAME…]\n");
      return 2;
    }

  bench.application = g_build_filename (argv[1], "src", "ui", "euralens-label", NULL);
  bench.labelctl = g_build_filename (argv[1], "src", "cli", "labelctl", NULL);
  bench.folder = argv[2];

  for (guint i = 0; i < G_N_ELEMENTS (benches); i++)
    {
      wanted = argc == 3 || g_strv_contains ((const char *const *) argv + 3, benches[i].name);
      if (wanted)
        benches[i].run (&bench);
    }

  g_free (bench.application);
  g_free (bench.labelctl);

  return 0;
}
