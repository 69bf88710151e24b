/* eur-database-query.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-database-private.h"

/* What the rows of a list are made of, in the order of read_row(). */
#define ROW_COLUMNS "d.id, r.number, r.title, r.stage, r.owner, r.communes, r.wave, r.cost_cents, r.n_attachments, r.example, r.n_missing, r.received_at," \
                    " r.acquired_cents, r.requested_cents, r.planned_cents, r.refused_cents, r.n_waiting, r.waiting_due"

static EurDossierRow *
read_row (sqlite3_stmt *statement)
{
  EurDossierRow *row = eur_dossier_row_new ();

  row->id = g_strdup (_eur_sqlite_text (statement, 0));
  row->number = g_strdup (_eur_sqlite_text (statement, 1));
  row->title = g_strdup (_eur_sqlite_text (statement, 2));
  eur_stage_from_nick (_eur_sqlite_text (statement, 3), &row->stage);
  row->owner = g_strdup (_eur_sqlite_text (statement, 4));
  row->communes = g_strdup (_eur_sqlite_text (statement, 5));
  row->wave = g_strdup (_eur_sqlite_text (statement, 6));
  row->cost_cents = sqlite3_column_int64 (statement, 7);
  row->n_attachments = sqlite3_column_int64 (statement, 8);
  row->example = sqlite3_column_int (statement, 9);
  row->n_missing = sqlite3_column_int64 (statement, 10);
  row->received_at = g_strdup (_eur_sqlite_text (statement, 11));
  row->acquired_cents = sqlite3_column_int64 (statement, 12);
  row->requested_cents = sqlite3_column_int64 (statement, 13);
  row->planned_cents = sqlite3_column_int64 (statement, 14);
  row->refused_cents = sqlite3_column_int64 (statement, 15);
  row->n_waiting = sqlite3_column_int64 (statement, 16);
  row->waiting_due = g_strdup (_eur_sqlite_text (statement, 17));

  return row;
}

/* Every word is the beginning of one in the texts: "cite orient" becomes
 * "cite"* "orient"*, all of which must be there. */
static char *
make_match (const char *folded,
            const char *wave)
{
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);
  g_autofree char *wave_word = _eur_projection_wave_word (wave);
  GString *match = g_string_new (NULL);

  if (*wave_word != '\0')
    g_string_append_printf (match, "\"%s\" ", wave_word);

  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (match, "\"%s\"* ", words[i]);

  return g_string_free_and_steal (match);
}

/* What eur_dossier_row_is_fragile() tells of a row. */
#define FRAGILE "cost_cents > 0 AND (acquired_cents + requested_cents + planned_cents + refused_cents <> cost_cents" \
                " OR refused_cents > 0 OR 2 * acquired_cents + requested_cents < cost_cents)"

/* Narrowed or sorted, over the projection; a part that is left out is NULL. The
 * search is a sub-query, so its index is still what answers for the text. */
/* clang-format off */
#define NARROWED(order)                                                                  \
  "SELECT position FROM dossier_row WHERE (?1 IS NULL OR wave = ?1)"                     \
  " AND (?2 IS NULL OR instr (?2, '|' || stage || '|') > 0)"                             \
  " AND (?3 IS NULL OR instr (families, ?3) > 0) AND (?4 IS NULL OR instr (epcis, ?4) > 0)" \
  " AND (NOT ?5 OR n_attachments = 0 OR n_missing > 0)"                                  \
  " AND (?6 IS NULL OR position IN (SELECT rowid FROM search WHERE search MATCH ?6))"    \
  " AND (NOT ?7 OR n_waiting > 0) AND (?8 IS NULL OR waiting_due < ?8)"                  \
  " AND (NOT ?9 OR (" FRAGILE "))"                                                       \
  " ORDER BY " order
/* clang-format on */

/* What is not known comes last, whichever way. */
static const struct
{
  const char *ascending;
  const char *descending;
} narrowed[] = {
  [EUR_SORT_NUMBER]   = { NARROWED ("position"), NARROWED ("position DESC") },
  [EUR_SORT_TITLE]    = { NARROWED ("title_key, position"), NARROWED ("title_key DESC, position") },
  [EUR_SORT_OWNER]    = { NARROWED ("owner IS NULL, owner_key, position"), NARROWED ("owner IS NULL, owner_key DESC, position") },
  [EUR_SORT_RECEIVED] = { NARROWED ("received_at IS NULL, received_at, position"), NARROWED ("received_at IS NULL, received_at DESC, position") },
  [EUR_SORT_COST]     = { NARROWED ("cost_cents = 0, cost_cents, position"), NARROWED ("cost_cents = 0, cost_cents DESC, position") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (narrowed) == EUR_N_SORTS);

static char *
bar (const char *text)
{
  return text != NULL ? g_strconcat ("|", text, "|", NULL) : NULL;
}

static char *
list_stages (guint stages)
{
  GString *list = g_string_new ("|");

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    {
      if (stages & 1u << stage)
        g_string_append_printf (list, "%s|", eur_stage_get_nick (stage));
    }

  return g_string_free_and_steal (list);
}

/* Narrowed by nothing, or by stages alone, in the list's own order. */
static gboolean
is_plain (EurDossierQuery *query)
{
  return query->family == NULL && query->epci == NULL && !query->missing_pieces &&
         !query->waiting && query->overdue_on == NULL && !query->fragile &&
         query->sort == EUR_SORT_NUMBER && !query->descending;
}

static sqlite3_stmt *
select_narrowed (EurDatabase      *self,
                 EurDossierQuery  *query,
                 const char       *match,
                 GError          **error)
{
  const char *sql = query->descending ? narrowed[query->sort].descending : narrowed[query->sort].ascending;
  g_autofree char *stages = query->stages != 0 ? list_stages (query->stages) : NULL;
  g_autofree char *family = bar (query->family);
  g_autofree char *epci = bar (query->epci);

  return _eur_sqlite_query (self->sqlite, error, sql, "ssssisisi", query->wave, stages, family, epci,
                            (gint64) query->missing_pieces, match, (gint64) query->waiting, query->overdue_on,
                            (gint64) query->fragile);
}

static sqlite3_stmt *
select_keys (EurDatabase      *self,
             EurDossierQuery  *query,
             GError          **error)
{
  g_autofree char *folded = query->text != NULL ? eur_text_fold (query->text) : NULL;
  g_autofree char *match = NULL;

  if (folded != NULL && *folded != '\0')
    match = make_match (folded, query->wave);

  /* What the sidebar counts: the index by wave knows it without the rows. */
  if (is_plain (query) && query->stages != 0 && query->wave != NULL && match == NULL)
    {
      g_autofree char *stages = list_stages (query->stages);

      return _eur_sqlite_query (self->sqlite, error,
                                "SELECT position FROM dossier_row WHERE wave = ?1"
                                " AND instr (?2, '|' || stage || '|') > 0 ORDER BY position",
                                "ss", query->wave, stages);
    }

  if (!is_plain (query) || query->stages != 0)
    return select_narrowed (self, query, match, error);

  if (match != NULL)
    return _eur_sqlite_query (self->sqlite, error,
                              "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid", "s", match);

  if (query->wave != NULL)
    return _eur_sqlite_query (self->sqlite, error,
                              "SELECT position FROM dossier_row WHERE wave = ?1 ORDER BY position", "s", query->wave);

  return _eur_sqlite_query (self->sqlite, error, "SELECT position FROM dossier_row ORDER BY position", "");
}

/**
 * _eur_database_load_rows:
 * @keys: (array length=n_keys): from a result
 *
 * Returns: (transfer full) (nullable) (element-type EurDossierRow): the rows that
 *   are still there, in the order of @keys
 */
GPtrArray *
_eur_database_load_rows (EurDatabase   *self,
                         const gint64  *keys,
                         guint          n_keys,
                         GError       **error)
{
  g_autoptr(GPtrArray) rows = g_ptr_array_new_full (n_keys, g_object_unref);
  g_autoptr(GError) inner = NULL;

  for (guint i = 0; i < n_keys && inner == NULL; i++)
    {
      sqlite3_stmt *statement = _eur_sqlite_query (self->sqlite, &inner,
                                                   "SELECT " ROW_COLUMNS " FROM dossier_row r"
                                                   " JOIN document d ON d.key = r.document WHERE r.position = ?1",
                                                   "i", keys[i]);

      if (_eur_sqlite_next (self->sqlite, statement, &inner))
        {
          g_ptr_array_add (rows, read_row (statement));
          sqlite3_reset (statement);
        }
    }

  if (inner == NULL)
    return g_steal_pointer (&rows);

  g_propagate_error (error, g_steal_pointer (&inner));
  return NULL;
}

/**
 * _eur_database_query:
 *
 * Returns: (transfer full) (nullable): all keys that match, and the first page
 */
EurDossierResult *
_eur_database_query (EurDatabase      *self,
                     EurDossierQuery  *query,
                     GError          **error)
{
  g_autoptr(EurDossierResult) result = g_new0 (EurDossierResult, 1);
  g_autoptr(GArray) keys = g_array_sized_new (FALSE, FALSE, sizeof (gint64), 256);
  g_autoptr(GError) inner = NULL;
  sqlite3_stmt *statement = select_keys (self, query, &inner);
  gsize n_keys;

  g_ref_count_init (&result->ref_count);

  while (_eur_sqlite_next (self->sqlite, statement, &inner))
    {
      gint64 key = sqlite3_column_int64 (statement, 0);

      g_array_append_val (keys, key);
    }

  result->keys = g_array_steal (keys, &n_keys);
  result->n_keys = n_keys;
  if (inner == NULL)
    result->rows = _eur_database_load_rows (self, result->keys, MIN (result->n_keys, query->page), &inner);

  if (inner == NULL)
    return g_steal_pointer (&result);

  g_propagate_error (error, g_steal_pointer (&inner));
  return NULL;
}
