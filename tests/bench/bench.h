/* bench.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What every measure shares: where it works, how it tells its figures. */
typedef struct
{
  const char *folder;      /* kept between runs: generated stores */
  char       *application; /* the programs under measure */
  char       *labelctl;
  gboolean    json;
} EurBench;

typedef void (*EurBenchFunc) (EurBench *bench);

void    bench_report           (EurBench   *bench,
                                const char *name,
                                double      value,
                                const char *unit,
                                double      floor);
double  bench_median           (GArray     *values);
double  bench_percentile       (GArray     *values,
                                guint       percent);
double  bench_run              (EurBench   *bench,
                                const char *first_argument,
                                ...) G_GNUC_NULL_TERMINATED;
char   *bench_ensure_store     (EurBench   *bench,
                                guint       n_dossiers) G_GNUC_WARN_UNUSED_RESULT;
void    bench_remove_store     (const char *path);
char   *bench_write_export     (EurBench   *bench) G_GNUC_WARN_UNUSED_RESULT;

void    bench_search_query     (EurBench   *bench);
void    bench_search_100k      (EurBench   *bench);
void    bench_import           (EurBench   *bench);
void    bench_summary          (EurBench   *bench);
void    bench_plan_keystroke   (EurBench   *bench);

void    bench_startup          (EurBench   *bench);
void    bench_startup_100k     (EurBench   *bench);
void    bench_peak_memory      (EurBench   *bench);
void    bench_search_keystroke (EurBench   *bench);
void    bench_search_table     (EurBench   *bench);
void    bench_open_dossier     (EurBench   *bench);
void    bench_import_frame     (EurBench   *bench);

G_END_DECLS
