/* bench-search.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <sqlite3.h>

#include "bench.h"
#include "eur-store.h"

/* A row of the page as people see it on one screen. */
#define PAGE 50

/* What people type, letter by letter: rare words and frequent ones. */
static const char *const typed[] = {
  "canal",
  "cité minière",
  "harnes",
  "béthune médiathèque",
  "jardin partagé",
  "terril",
  "école",
  "2025-01",
  "réhabilitation",
  "association lens",
  "énergie",
  "zzz",
};

typedef struct
{
  EurStore     *store;
  sqlite3      *db;
  sqlite3_stmt *match;
  sqlite3_stmt *row;
  GArray       *ours;
  GArray       *bare;
} Search;

/* The same question, put to SQLite alone: the match, then the page of rows. */
static double
run_bare (Search     *search,
          const char *text)
{
  g_autofree char *folded = eur_text_fold (text);
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);
  g_autoptr(GString) match = g_string_new (NULL);
  gint64 page[PAGE];
  guint n = 0;
  gint64 start;

  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (match, "\"%s\"* ", words[i]);

  start = g_get_monotonic_time ();
  sqlite3_reset (search->match);
  sqlite3_bind_text (search->match, 1, match->str, -1, SQLITE_STATIC);
  for (; sqlite3_step (search->match) == SQLITE_ROW; n++)
    {
      if (n < PAGE)
        page[n] = sqlite3_column_int64 (search->match, 0);
    }

  for (guint i = 0; i < MIN (n, PAGE); i++)
    {
      sqlite3_reset (search->row);
      sqlite3_bind_int64 (search->row, 1, page[i]);
      sqlite3_step (search->row);
      for (int column = 0; column < sqlite3_column_count (search->row); column++)
        sqlite3_column_text (search->row, column);
    }

  return (g_get_monotonic_time () - start) / 1000.0;
}

static double
run_ours (Search     *search,
          const char *text)
{
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (text, NULL, PAGE);
  gint64 start = g_get_monotonic_time ();
  g_autoptr(EurDossierResult) result = dex_await_boxed (eur_store_query (search->store, query), NULL);

  return (g_get_monotonic_time () - start) / 1000.0;
}

static void
type_text (Search     *search,
           const char *text)
{
  for (const char *end = g_utf8_next_char (text);; end = g_utf8_next_char (end))
    {
      g_autofree char *part = g_strndup (text, end - text);
      double ours = run_ours (search, part);
      double bare = run_bare (search, part);

      g_array_append_val (search->ours, ours);
      g_array_append_val (search->bare, bare);

      if (*end == '\0')
        return;
    }
}

static DexFuture *
search_fiber (gpointer data)
{
  Search *search = data;

  if (!dex_await (eur_store_open (search->store), NULL))
    return dex_future_new_false ();

  /* The first round warms both caches and is not counted. */
  for (guint round = 0; round < 6; round++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
        type_text (search, typed[i]);

      if (round == 0)
        {
          g_array_set_size (search->ours, 0);
          g_array_set_size (search->bare, 0);
        }
    }

  dex_await (eur_store_close (search->store), NULL);

  return dex_future_new_for_int (0);
}

static void
measure (EurBench *bench,
         guint     n_dossiers,
         Search   *search)
{
  g_autofree char *path = bench_ensure_store (bench, n_dossiers);
  g_autoptr(EurStore) store = eur_store_new (path);

  search->store = store;
  search->ours = g_array_new (FALSE, FALSE, sizeof (double));
  search->bare = g_array_new (FALSE, FALSE, sizeof (double));

  sqlite3_open_v2 (path, &search->db, SQLITE_OPEN_READONLY, NULL);
  sqlite3_exec (search->db, "PRAGMA cache_size = -16384", NULL, NULL, NULL);
  sqlite3_prepare_v2 (search->db, "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid", -1, &search->match, NULL);
  sqlite3_prepare_v2 (search->db,
                      "SELECT d.id, r.number, r.title, r.stage, r.owner, r.communes, r.wave, r.cost_cents, r.n_attachments,"
                      " r.example FROM dossier_row r JOIN document d ON d.key = r.document WHERE r.position = ?1",
                      -1, &search->row, NULL);

  eur_future_run (search_fiber, search);

  sqlite3_finalize (search->match);
  sqlite3_finalize (search->row);
  sqlite3_close (search->db);
}

static double
sum (GArray *values)
{
  double total = 0;

  for (guint i = 0; i < values->len; i++)
    total += g_array_index (values, double, i);

  return total / values->len;
}

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->ours, g_array_unref);
  g_clear_pointer (&search->bare, g_array_unref);
}

/* The mean over all keystrokes, 10,000 dossiers. */
void
bench_search_query (EurBench *bench)
{
  Search search = { 0 };

  measure (bench, 10000, &search);
  bench_report (bench, "search-query", sum (search.ours), "ms", sum (search.bare));
  search_clear (&search);
}

/* The 95th percentile over all keystrokes, 100,000 dossiers. */
void
bench_search_100k (EurBench *bench)
{
  Search search = { 0 };

  measure (bench, 100000, &search);
  bench_report (bench, "search-100k", bench_percentile (search.ours, 95), "ms (p95)", bench_percentile (search.bare, 95));
  search_clear (&search);
}
