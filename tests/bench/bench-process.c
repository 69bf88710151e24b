/* bench-process.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <sqlite3.h>

#include "bench.h"

#define N_IMPORTED 1000
#define N_RUNS     9

static void
append_champ (GString    *file,
              const char *id,
              const char *type,
              const char *label,
              const char *value)
{
  g_string_append_printf (file,
                          "{\"id\":\"%s\",\"champDescriptorId\":\"%s\",\"__typename\":\"%s\",\"label\":\"%s\","
                          "\"updatedAt\":\"2026-05-04T16:20:00+02:00\",\"prefilled\":false,\"columns\":[],%s},",
                          id, id, type, label, value);
}

static void
append_row (GString    *file,
            guint       dossier,
            guint       row,
            const char *funder,
            guint       euros)
{
  g_string_append_printf (file,
                          "%s{\"id\":\"01HZ%06u%u\",\"champs\":["
                          "{\"id\":\"F\",\"champDescriptorId\":\"F\",\"__typename\":\"TextChamp\",\"label\":\"Financeur\",\"stringValue\":\"%s\"},"
                          "{\"id\":\"M\",\"champDescriptorId\":\"M\",\"__typename\":\"DecimalNumberChamp\",\"label\":\"Montant\",\"stringValue\":\"%u\",\"decimalNumber\":%u.0}]}",
                          row > 0 ? "," : "", dossier, row, funder, euros, euros);
}

static void
append_dossier (GString *file,
                guint    i)
{
  g_autofree char *title = g_strdup_printf ("\"stringValue\":\"Tiers-lieu exemple %u, atelier et jardin\"", i);
  g_autofree char *cost = g_strdup_printf ("\"stringValue\":\"%u\",\"decimalNumber\":%u.5", 100000 + i, 100000 + i);

  g_string_append_printf (file,
                          "%s{\"__typename\":\"Dossier\",\"id\":\"D%u\",\"number\":%u,\"state\":\"en_construction\","
                          "\"dateDepot\":\"2026-05-04T16:20:00+02:00\",\"usager\":{\"email\":\"porteur%u@example.invalid\"},"
                          "\"demandeur\":{\"__typename\":\"PersonneMoraleIncomplete\",\"siret\":\"21620498200013\"},\"champs\":[",
                          i > 0 ? "," : "", i, 2000000 + i, i % 400);
  append_champ (file, "T", "TextChamp", "Nom du projet", title);
  append_champ (file, "C", "CommuneChamp", "Commune du projet",
                "\"stringValue\":\"Lens (62300)\",\"commune\":{\"name\":\"Lens\",\"code\":\"62498\",\"postalCode\":\"62300\"}");
  append_champ (file, "X", "TextareaChamp", "Description du projet",
                "\"stringValue\":\"Réhabiliter une halle de la cité minière pour y installer un atelier partagé, un jardin et "
                "une salle ouverte à tous, avec les habitants du quartier et les associations qui y travaillent depuis dix ans.\"");
  append_champ (file, "K", "DecimalNumberChamp", "Coût total HT", cost);
  g_string_append (file, "{\"id\":\"R\",\"champDescriptorId\":\"R\",\"__typename\":\"RepetitionChamp\",\"label\":\"Recettes prévisionnelles\",\"stringValue\":\"\",\"rows\":[");
  append_row (file, i, 0, "Région Hauts-de-France", 50000);
  append_row (file, i, 1, "Ville de Lens", 30000);
  append_row (file, i, 2, "Département du Pas-de-Calais", 20000 + i);
  g_string_append (file, "]}],\"annotations\":[]}");
}

/**
 * bench_write_export:
 *
 * Returns: (transfer full): the path of a getDemarche answer of 1,000 dossiers
 */
char *
bench_write_export (EurBench *bench)
{
  g_autoptr(GString) file = g_string_new ("{\"data\":{\"demarche\":{\"id\":\"P\",\"number\":90001,\"title\":\"Label (exemple fictif)\","
                                          "\"dossiers\":{\"pageInfo\":{\"hasNextPage\":false},\"nodes\":[");
  char *path = g_build_filename (bench->folder, "export.json", NULL);

  for (guint i = 0; i < N_IMPORTED; i++)
    append_dossier (file, i);
  g_string_append (file, "]}}}}");
  g_file_set_contents (path, file->str, file->len, NULL);

  return path;
}

/* The least an import can be: the file parsed, each dossier's text in one row. */
static double
import_bare (EurBench   *bench,
             const char *export)
{
  g_autofree char *path = g_build_filename (bench->folder, "bare.db", NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  gint64 start = g_get_monotonic_time ();
  JsonArray *nodes;
  sqlite3_stmt *insert;
  sqlite3 *db;

  g_unlink (path);
  json_parser_load_from_file (parser, export, NULL);
  nodes = json_object_get_array_member (json_object_get_object_member (json_object_get_object_member (json_object_get_object_member (json_node_get_object (json_parser_get_root (parser)), "data"), "demarche"), "dossiers"), "nodes");

  sqlite3_open (path, &db);
  sqlite3_exec (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (body TEXT); BEGIN", NULL, NULL, NULL);
  sqlite3_prepare_v2 (db, "INSERT INTO t VALUES (?1)", -1, &insert, NULL);
  for (guint i = 0; i < json_array_get_length (nodes); i++)
    {
      g_autofree char *text = json_to_string (json_array_get_element (nodes, i), FALSE);

      sqlite3_bind_text (insert, 1, text, -1, SQLITE_STATIC);
      sqlite3_step (insert);
      sqlite3_reset (insert);
    }

  sqlite3_exec (db, "COMMIT", NULL, NULL, NULL);
  sqlite3_finalize (insert);
  sqlite3_close (db);

  return (g_get_monotonic_time () - start) / 1000.0;
}

void
bench_remove_store (const char *path)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *file = g_strconcat (path, suffixes[i], NULL);

      g_unlink (file);
    }
}

/* Dossiers a second, from a file into a store of the sample data: labelctl, the
 * whole process. */
void
bench_import (EurBench *bench)
{
  g_autofree char *export = bench_write_export (bench);
  g_autofree char *path = g_build_filename (bench->folder, "import.db", NULL);
  g_autoptr(GArray) ours = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr(GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < 3; i++)
    {
      double time;

      bench_remove_store (path);
      bench_run (bench, "--database", path, "demo", NULL);
      time = bench_run (bench, "--database", path, "import", export, "--json", NULL);
      g_array_append_val (ours, time);
      time = import_bare (bench, export);
      g_array_append_val (bare, time);
    }

  bench_report (bench, "import", N_IMPORTED * 1000 / bench_median (ours), "dossiers/s", N_IMPORTED * 1000 / bench_median (bare));
}

/* The whole process of a summary, beside one that only starts and lists. */
void
bench_summary (EurBench *bench)
{
  g_autofree char *path = g_build_filename (bench->folder, "summary.db", NULL);
  g_autofree char *pdf = g_build_filename (bench->folder, "summary.pdf", NULL);
  g_autoptr(GArray) ours = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr(GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));

  bench_remove_store (path);
  bench_run (bench, "--database", path, "demo", NULL);
  bench_run (bench, "--database", path, "summary", "2026-003", "--output", pdf, NULL);

  for (guint i = 0; i < N_RUNS; i++)
    {
      double time = bench_run (bench, "--database", path, "summary", "2026-003", "--output", pdf, NULL);

      g_array_append_val (ours, time);
      time = bench_run (bench, "--database", path, "show", "2026-003", NULL);
      g_array_append_val (bare, time);
    }

  bench_report (bench, "summary", bench_median (ours), "ms", bench_median (bare));
}
