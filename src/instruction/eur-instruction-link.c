/* eur-instruction-link.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-instruction-private.h"

/* A dossier that comes back in a later wave continues the earlier one. */

static const char *
name_dossier (EurDossier *dossier)
{
  return dossier->number != NULL ? dossier->number : dossier->title != NULL ? dossier->title
                                                                            : "–";
}

static void
set_circular (EurDossier  *dossier,
              EurDossier  *earlier,
              EurDossier  *last,
              GError     **error)
{
  if (earlier == last)
    g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                 _("%s cannot continue %s, which itself continues it: choose an earlier dossier, or take that link away first."),
                 name_dossier (dossier), name_dossier (earlier));
  else
    g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                 _("%s cannot continue %s: through %s, that one already continues it. Choose an earlier dossier, or take one of these links away first."),
                 name_dossier (dossier), name_dossier (earlier), name_dossier (last));
}

/* Follows the links backwards. A ring that is there already, made by an import or by
 * another version, ends the walk too. */
static gboolean
check_chain (EurOperation  *self,
             EurDossier    *dossier,
             EurDossier    *earlier,
             GError       **error)
{
  const char *id = eur_document_get_id (EUR_DOCUMENT (dossier));
  g_autoptr(GHashTable) visited = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(EurDossier) last = g_object_ref (earlier);

  if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (earlier)), id) == 0)
    {
      g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                           _("A dossier does not continue itself: choose an earlier one."));
      return FALSE;
    }

  while (last->continues != NULL && g_hash_table_add (visited, g_strdup (last->continues)))
    {
      g_autoptr(EurDocument) next = NULL;

      if (g_strcmp0 (last->continues, id) == 0)
        {
          set_circular (dossier, earlier, last, error);
          return FALSE;
        }

      /* A link to what is gone leads no further. */
      next = dex_await_object (eur_store_get (self->store, last->continues), NULL);
      if (!EUR_IS_DOSSIER (next))
        break;

      g_set_object (&last, EUR_DOSSIER (next));
    }

  return TRUE;
}

static gboolean
link_dossier (EurOperation  *self,
              EurBundle     *now,
              EurChangeSet  *changes,
              GError       **error)
{
  g_autoptr(EurBundle) earlier = NULL;
  g_autofree char *id = NULL;

  if (self->text != NULL)
    {
      earlier = dex_await_object (eur_store_load_bundle (self->store, self->text), error);
      if (earlier == NULL || !check_chain (self, now->dossier, earlier->dossier, error))
        return FALSE;

      id = g_strdup (eur_document_get_id (EUR_DOCUMENT (earlier->dossier)));
    }

  if (g_strcmp0 (now->dossier->continues, id) == 0)
    return TRUE;

  g_object_set (now->dossier, "continues", id, NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (now->dossier));

  return TRUE;
}

/**
 * eur_instruction_link:
 * @bundle: the dossier
 * @continues: (nullable): the number or id of the earlier one, %NULL for none
 * @author: who
 *
 * Says which dossier this one continues, and refuses a ring.
 *
 * Returns: (transfer full): a future of %TRUE, rejected with %EUR_INSTRUCTION_ERROR
 *   or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_link (EurStore   *store,
                      EurBundle  *bundle,
                      const char *continues,
                      const char *author)
{
  EurOperation *self;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));

  self = _eur_operation_new (link_dossier, EUR_ACTION_EDITED, store, bundle, author);
  self->text = eur_text_is_empty (continues) ? NULL : g_strdup (continues);

  return _eur_operation_start (self);
}
