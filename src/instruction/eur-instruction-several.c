/* eur-instruction-several.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-instruction-private.h"

/* Several dossiers to one stage: all of them, or none. */

#define MAX_ATTEMPTS 5

typedef struct
{
  EurStore  *store;
  char     **ids;
  EurStage   to;
  char      *author;
} Several;

static void
several_free (gpointer data)
{
  Several *several = data;

  g_clear_object (&several->store);
  g_strfreev (several->ids);
  g_free (several->author);
  g_free (several);
}

static gboolean
put_one (Several       *several,
         const char    *id,
         const char    *today,
         EurChangeSet  *changes,
         GStrvBuilder  *refusals,
         GError       **error)
{
  g_autoptr(EurBundle) bundle = dex_await_object (eur_store_load_bundle (several->store, id), error);
  g_autoptr(GError) refusal = NULL;
  const char *name;

  if (bundle == NULL)
    return FALSE;

  name = bundle->dossier->number != NULL ? bundle->dossier->number : bundle->dossier->title;
  if (!eur_transition_check (bundle, several->to, NULL, today, NULL, &refusal))
    {
      /* Translators: a dossier's number, and why it does not go to the next stage */
      g_strv_builder_take (refusals, g_strdup_printf (_("%s: %s"), name != NULL ? name : "–", refusal->message));
      return TRUE;
    }

  g_object_set (bundle->dossier, "stage", several->to, NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (bundle->dossier));

  return TRUE;
}

static gboolean
attempt (Several  *several,
         GError  **error)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new (several->author, EUR_ACTION_STAGED);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) refusals = NULL;
  g_autofree char *today = eur_day_today ();
  g_autofree char *text = NULL;
  g_autoptr(GError) inner = NULL;
  gint64 seq = dex_await_int64 (eur_store_get_seq (several->store), &inner);

  for (guint i = 0; inner == NULL && several->ids[i] != NULL; i++)
    put_one (several, several->ids[i], today, changes, builder, &inner);

  if (inner != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&inner));
      return FALSE;
    }

  refusals = g_strv_builder_end (builder);
  if (refusals[0] != NULL)
    {
      text = g_strjoinv ("\n", refusals);
      g_set_error_literal (error, EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED, text);
      return FALSE;
    }

  eur_change_set_expect_seq (changes, seq);

  return eur_change_set_is_empty (changes) || dex_await (eur_store_commit (several->store, changes), error);
}

static DexFuture *
several_fiber (gpointer data)
{
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < MAX_ATTEMPTS; i++)
    {
      g_clear_error (&error);
      if (attempt (data, &error))
        return dex_future_new_true ();

      if (!g_error_matches (error, EUR_STORE_ERROR, EUR_STORE_ERROR_CONFLICT))
        break;
    }

  return dex_future_new_for_error (g_steal_pointer (&error));
}

/**
 * eur_instruction_advance_all:
 * @ids: (array zero-terminated=1): numbers or ids of dossiers
 * @to: the stage they go to
 * @author: who
 *
 * Changes the stage of several dossiers in one change set, if the table of stages
 * allows it for each, without a motive.
 *
 * Returns: (transfer full): a future of %TRUE, rejected with %EUR_TRANSITION_ERROR,
 *   a line for each dossier that is refused, or with %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_advance_all (EurStore          *store,
                             const char *const *ids,
                             EurStage           to,
                             const char        *author)
{
  Several *several;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (ids != NULL);

  several = g_new0 (Several, 1);
  several->store = g_object_ref (store);
  several->ids = g_strdupv ((char **) ids);
  several->to = to;
  several->author = g_strdup (author);

  return dex_scheduler_spawn (NULL, 0, several_fiber, several, several_free);
}
