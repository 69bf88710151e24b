/* eur-duplicates.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-duplicates-private.h"

/* Of the dossiers that share words with a title, how many titles are read. */
#define MAX_CANDIDATES 200

/**
 * EurDuplicate:
 *
 * Nothing is decided by it: a person looks at both dossiers.
 */
G_DEFINE_FINAL_TYPE (EurDuplicate, eur_duplicate, G_TYPE_OBJECT)

typedef struct
{
  EurStore        *store;
  EurDossier      *dossier;
  EurOrganization *owner; /* (nullable) */
} Question;

/* What is known while the question is answered. */
typedef struct
{
  GHashTable *waves; /* id -> EurWave */
  EurWave    *wave;  /* (nullable): of the dossier in question */
  GHashTable *found; /* id -> EurDuplicate */
} Answer;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_clear_object (&question->store);
  g_clear_object (&question->dossier);
  g_clear_object (&question->owner);
  g_free (question);
}

static void
answer_clear (Answer *answer)
{
  g_clear_pointer (&answer->waves, g_hash_table_unref);
  g_clear_pointer (&answer->found, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static void
eur_duplicate_finalize (GObject *object)
{
  EurDuplicate *self = EUR_DUPLICATE (object);

  g_free (self->id);
  g_free (self->number);
  g_free (self->title);
  g_free (self->wave_title);

  G_OBJECT_CLASS (eur_duplicate_parent_class)->finalize (object);
}

static void
eur_duplicate_class_init (EurDuplicateClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_duplicate_finalize;
}

static void
eur_duplicate_init (EurDuplicate *self)
{
}

static gboolean
is_later (EurWave *wave,
          EurWave *than)
{
  if (wave == NULL || than == NULL)
    return FALSE;

  return wave->year != than->year ? wave->year > than->year : wave->number > than->number;
}

/* The dossier itself, the one it says it continues, and those of later waves
 * are no suspects. */
static void
suspect (Question            *question,
         Answer              *answer,
         const char          *id,
         const char          *wave_id,
         EurDuplicate        *template,
         EurDuplicateReasons  reason)
{
  EurWave *wave = wave_id != NULL ? g_hash_table_lookup (answer->waves, wave_id) : NULL;
  EurDuplicate *known = g_hash_table_lookup (answer->found, id);

  if (known != NULL)
    {
      known->reasons |= reason;
      return;
    }

  if (is_later (wave, answer->wave) ||
      g_strcmp0 (id, question->dossier->continues) == 0 ||
      g_str_equal (id, eur_document_get_id (EUR_DOCUMENT (question->dossier))))
    return;

  template->id = g_strdup (id);
  template->reasons = reason;
  template->wave_title = wave != NULL ? eur_wave_dup_title (wave) : NULL;
  g_hash_table_insert (answer->found, template->id, g_object_ref (template));
}

static void
suspect_dossier (Question   *question,
                 Answer     *answer,
                 EurDossier *dossier)
{
  g_autoptr(EurDuplicate) duplicate = g_object_new (EUR_TYPE_DUPLICATE, NULL);

  duplicate->number = g_strdup (dossier->number);
  duplicate->title = g_strdup (dossier->title);
  duplicate->stage = dossier->stage;
  suspect (question, answer, eur_document_get_id (EUR_DOCUMENT (dossier)), dossier->wave,
           duplicate, EUR_DUPLICATE_OWNER);
}

static void
suspect_row (Question      *question,
             Answer        *answer,
             EurDossierRow *row)
{
  g_autoptr(EurDuplicate) duplicate = g_object_new (EUR_TYPE_DUPLICATE, NULL);

  if (!eur_duplicates_titles_are_near (question->dossier->title, row->title))
    return;

  duplicate->number = g_strdup (row->number);
  duplicate->title = g_strdup (row->title);
  duplicate->stage = row->stage;
  suspect (question, answer, row->id, row->wave, duplicate, EUR_DUPLICATE_TITLE);
}

static gboolean
load_waves (Question  *question,
            Answer    *answer,
            GError   **error)
{
  g_autoptr(GListModel) waves = dex_await_object (eur_store_find (question->store, "wave", NULL, NULL), error);

  if (waves == NULL)
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (waves); i++)
    {
      EurWave *wave = g_list_model_get_item (waves, i);

      g_hash_table_insert (answer->waves, g_strdup (eur_document_get_id (EUR_DOCUMENT (wave))), wave);
    }

  if (question->dossier->wave != NULL)
    answer->wave = g_hash_table_lookup (answer->waves, question->dossier->wave);

  return TRUE;
}

static gboolean
add_ids (GStrvBuilder  *ids,
         EurStore      *store,
         const char    *field,
         const char    *value,
         GError       **error)
{
  const char *values[] = { value, NULL };
  g_autoptr(GListModel) found = NULL;

  if (eur_text_is_empty (value))
    return TRUE;

  if (!(found = dex_await_object (eur_store_find (store, "organization", field, values), error)))
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurDocument) organization = g_list_model_get_item (found, i);

      g_strv_builder_add (ids, eur_document_get_id (organization));
    }

  return TRUE;
}

/* The same SIRET, or the same name but for capitals and accents. */
static gboolean
find_same_owner (Question  *question,
                 Answer    *answer,
                 GError   **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GListModel) dossiers = NULL;
  g_auto(GStrv) ids = NULL;

  if (question->owner == NULL && question->dossier->owner != NULL)
    question->owner = dex_await_object (eur_store_get (question->store, question->dossier->owner), error);

  if (question->owner == NULL)
    return question->dossier->owner == NULL;

  if (!add_ids (builder, question->store, "siret", question->owner->siret, error) ||
      !add_ids (builder, question->store, "name", question->owner->name, error))
    return FALSE;

  g_strv_builder_add (builder, eur_document_get_id (EUR_DOCUMENT (question->owner)));
  ids = g_strv_builder_end (builder);
  dossiers = dex_await_object (eur_store_find (question->store, "dossier", "owner", (const char *const *) ids), error);
  if (dossiers == NULL)
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (dossiers); i++)
    {
      g_autoptr(EurDossier) dossier = g_list_model_get_item (dossiers, i);

      suspect_dossier (question, answer, dossier);
    }

  return TRUE;
}

/* How many of the words each dossier has: what is near has at least half. */
static GHashTable *
count_words (Question   *question,
             GPtrArray  *words,
             GError    **error)
{
  g_autoptr(GHashTable) counts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < words->len; i++)
    {
      g_autoptr(EurDossierQuery) query = eur_dossier_query_new (g_ptr_array_index (words, i), NULL, 0);
      g_autoptr(EurDossierResult) result = dex_await_boxed (eur_store_query (question->store, query), error);

      if (result == NULL)
        return NULL;

      for (guint j = 0; j < result->n_keys; j++)
        {
          guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, &result->keys[j]));

          g_hash_table_replace (counts, g_memdup2 (&result->keys[j], sizeof (gint64)), GUINT_TO_POINTER (count + 1));
        }
    }

  return g_steal_pointer (&counts);
}

/* Those with the most words first, until there are enough. */
static GArray *
choose_candidates (GHashTable *counts,
                   guint       n_words)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint wanted = n_words; wanted > 0 && wanted * 2 >= n_words; wanted--)
    {
      GHashTableIter iter;
      gpointer key;
      gpointer count;

      g_hash_table_iter_init (&iter, counts);
      while (keys->len < MAX_CANDIDATES && g_hash_table_iter_next (&iter, &key, &count))
        {
          if (GPOINTER_TO_UINT (count) == wanted)
            g_array_append_vals (keys, key, 1);
        }
    }

  return keys;
}

static gboolean
find_near_title (Question  *question,
                 Answer    *answer,
                 GError   **error)
{
  g_autoptr(GPtrArray) words = _eur_duplicates_list_words (question->dossier->title);
  g_autoptr(GHashTable) counts = NULL;
  g_autoptr(GArray) keys = NULL;
  g_autoptr(GListModel) rows = NULL;

  if (!(counts = count_words (question, words, error)))
    return FALSE;

  keys = choose_candidates (counts, words->len);
  if (keys->len == 0)
    return TRUE;

  rows = dex_await_object (eur_store_load_rows (question->store, (const gint64 *) (gpointer) keys->data, keys->len), error);
  if (rows == NULL)
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(EurDossierRow) row = g_list_model_get_item (rows, i);

      suspect_row (question, answer, row);
    }

  return TRUE;
}

/* Both reasons first, then a near title, then the same owner; the newest first. */
static int
compare_duplicates (gconstpointer a,
                    gconstpointer b,
                    gpointer      user_data)
{
  static const int ranks[] = {
    [EUR_DUPLICATE_TITLE | EUR_DUPLICATE_OWNER] = 0,
    [EUR_DUPLICATE_TITLE]                       = 1,
    [EUR_DUPLICATE_OWNER]                       = 2,
  };
  const EurDuplicate *duplicate_a = a;
  const EurDuplicate *duplicate_b = b;
  int order = ranks[duplicate_a->reasons] - ranks[duplicate_b->reasons];

  return order != 0 ? order : g_strcmp0 (duplicate_b->number, duplicate_a->number);
}

static GListStore *
list_found (Answer *answer)
{
  GListStore *list = g_list_store_new (EUR_TYPE_DUPLICATE);
  GHashTableIter iter;
  gpointer duplicate;
  guint n_items;

  g_hash_table_iter_init (&iter, answer->found);
  while (g_hash_table_iter_next (&iter, NULL, &duplicate))
    g_list_store_insert_sorted (list, duplicate, compare_duplicates, NULL);

  n_items = g_list_model_get_n_items (G_LIST_MODEL (list));
  if (n_items > EUR_DUPLICATES_MAX)
    g_list_store_splice (list, EUR_DUPLICATES_MAX, n_items - EUR_DUPLICATES_MAX, NULL, 0);

  return list;
}

static DexFuture *
find_fiber (gpointer data)
{
  Question *question = data;
  g_auto(Answer) answer = { 0 };
  g_autoptr(GError) error = NULL;

  answer.waves = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  answer.found = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);

  if (!load_waves (question, &answer, &error) ||
      !find_near_title (question, &answer, &error) ||
      !find_same_owner (question, &answer, &error))
    return dex_future_new_for_error (g_steal_pointer (&error));

  return dex_future_new_take_object (list_found (&answer));
}

/**
 * eur_duplicates_find_for:
 * @store: an open store
 * @dossier: a dossier, which may be one that is not written yet
 * @owner: (nullable): its owner, where the store does not know it either
 *
 * Finds the dossiers of the same wave, or of earlier ones, that may be the same
 * project: of the same owner (by SIRET, or by a name that differs in capitals
 * and accents alone), or with a near title. Works off the main thread.
 *
 * Returns: (transfer full): a future that resolves to a #GListModel of
 *   #EurDuplicate, at most %EUR_DUPLICATES_MAX, the likeliest first
 */
DexFuture *
eur_duplicates_find_for (EurStore        *store,
                         EurDossier      *dossier,
                         EurOrganization *owner)
{
  Question *question;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_DOSSIER (dossier));

  question = g_new0 (Question, 1);
  question->store = g_object_ref (store);
  question->dossier = g_object_ref (dossier);
  g_set_object (&question->owner, owner);

  return dex_scheduler_spawn (NULL, 0, find_fiber, question, question_free);
}

/**
 * eur_duplicates_find:
 *
 * Like eur_duplicates_find_for(), for a dossier whose owner the store knows.
 *
 * Returns: (transfer full): a future that resolves to a #GListModel of #EurDuplicate
 */
DexFuture *
eur_duplicates_find (EurStore   *store,
                     EurDossier *dossier)
{
  return eur_duplicates_find_for (store, dossier, NULL);
}
