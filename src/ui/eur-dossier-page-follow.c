/* eur-dossier-page-follow.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page-private.h"

/* What others changed in the dossier that is shown, or the editor itself: read
 * again, a reading given up as soon as the next one begins.
 */

typedef struct
{
  EurDossierPage *page;
  guint           number;
} Refresh;

static void
refresh_free (gpointer data)
{
  Refresh *refresh = data;

  g_clear_object (&refresh->page);
  g_free (refresh);
}

static gboolean
has_document (GListModel  *list,
              EurDocument *document)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(EurDocument) each = g_list_model_get_item (list, i);

      if (g_strcmp0 (eur_document_get_id (each), eur_document_get_id (document)) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Only what came and what went: the rest stays the same objects. With @keep_begun so
 * does what somebody began here a moment ago, which is not in the store yet. */
void
_eur_dossier_page_follow_documents (GListStore *shown,
                                    GListModel *found,
                                    gboolean    keep_begun)
{
  for (guint i = g_list_model_get_n_items (G_LIST_MODEL (shown)); i > 0; i--)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (G_LIST_MODEL (shown), i - 1);

      gboolean begun = eur_document_get_rev (document) == NULL;

      if (!(begun && keep_begun) && !has_document (found, document))
        g_list_store_remove (shown, i - 1);
    }

  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (found, i);

      if (!has_document (G_LIST_MODEL (shown), document))
        g_list_store_append (shown, document);
    }
}

static void
track_pieces (EurDossierPage *self)
{
  GListModel *pieces = G_LIST_MODEL (self->bundle->attachments);

  for (guint i = 0; i < g_list_model_get_n_items (pieces); i++)
    {
      g_autoptr(EurDocument) piece = g_list_model_get_item (pieces, i);

      eur_editor_track (self->editor, piece);
    }
}

static gboolean
is_wanted (Refresh *refresh)
{
  return refresh->number == refresh->page->last_refresh && refresh->page->editor != NULL;
}

static GListModel *
find_of_dossier (Refresh    *refresh,
                 const char *type_name,
                 const char *field)
{
  EurDossierPage *self = refresh->page;
  const char *ids[] = { NULL, NULL };

  if (!is_wanted (refresh))
    return NULL;

  ids[0] = eur_document_get_id (EUR_DOCUMENT (self->bundle->dossier));

  return dex_await_object (eur_store_find (eur_workspace_get_store (self->workspace), type_name, field, ids), NULL);
}

/* The document that the dossier names, when it is not the one that is shown. */
static gboolean
follow_party (Refresh    *refresh,
              const char *id,
              gpointer    member)
{
  EurDossierPage *self = refresh->page;
  EurDocument **shown = member;
  g_autoptr(EurDocument) document = NULL;

  if (g_strcmp0 (id, *shown != NULL ? eur_document_get_id (*shown) : NULL) == 0)
    return FALSE;

  if (id != NULL)
    document = dex_await_object (eur_store_get (eur_workspace_get_store (self->workspace), id), NULL);

  if (!is_wanted (refresh))
    return FALSE;

  if (document != NULL)
    eur_editor_track (self->editor, document);

  return g_set_object (shown, document);
}

/* Nothing of it is edited from here. */
static void
follow_earlier (Refresh *refresh)
{
  EurDossierPage *self = refresh->page;
  const char *id = self->bundle->dossier->continues;
  g_autoptr(EurDossier) earlier = NULL;

  if (id != NULL)
    earlier = dex_await_object (eur_store_get (eur_workspace_get_store (self->workspace), id), NULL);

  if (is_wanted (refresh))
    g_set_object (&self->bundle->earlier, earlier);
}

static void
follow_plans (Refresh *refresh)
{
  EurDossierPage *self = refresh->page;
  g_autoptr(GListModel) plans = find_of_dossier (refresh, "financing_plan", "dossier");

  if (is_wanted (refresh) && plans != NULL)
    _eur_dossier_page_follow_plans (self, plans);
}

/* An organization is shared: what is changed here changes there. */
static void
note_other_dossiers (Refresh *refresh)
{
  EurDossierPage *self = refresh->page;
  const char *ids[] = { self->bundle->dossier->owner, NULL };
  g_autoptr(GListModel) dossiers = NULL;
  g_autofree char *note = NULL;
  guint n_others = 0;

  if (ids[0] != NULL)
    dossiers = dex_await_object (eur_store_find (eur_workspace_get_store (self->workspace), "dossier", "owner", ids), NULL);

  if (!is_wanted (refresh))
    return;

  if (dossiers != NULL && g_list_model_get_n_items (dossiers) > 1)
    n_others = g_list_model_get_n_items (dossiers) - 1;

  if (n_others > 0)
    note = g_strdup_printf (ngettext ("This organization carries %u other dossier: what you change here changes there too.",
                                      "This organization carries %u other dossiers: what you change here changes there too.",
                                      n_others),
                            n_others);

  g_object_set (self->owner, "note", note, NULL);
}

static DexFuture *
refresh_fiber (gpointer data)
{
  Refresh *refresh = data;
  EurDossierPage *self = refresh->page;
  g_autoptr(GListModel) events = find_of_dossier (refresh, "event", "subject");
  g_autoptr(GListModel) pieces = find_of_dossier (refresh, "attachment", "dossier");

  if (!is_wanted (refresh))
    return dex_future_new_true ();

  if (events != NULL)
    _eur_dossier_page_follow_documents (self->bundle->events, events, FALSE);

  if (pieces != NULL)
    _eur_dossier_page_follow_documents (self->bundle->attachments, pieces, FALSE);

  track_pieces (self);
  follow_party (refresh, self->bundle->dossier->owner, &self->bundle->owner);

  if (is_wanted (refresh))
    follow_party (refresh, self->bundle->dossier->contact, &self->bundle->contact);

  if (is_wanted (refresh))
    follow_earlier (refresh);

  if (is_wanted (refresh))
    follow_plans (refresh);

  if (is_wanted (refresh))
    note_other_dossiers (refresh);

  if (is_wanted (refresh))
    _eur_dossier_page_follow_instruction (self, refresh->number);

  if (is_wanted (refresh))
    {
      _eur_dossier_page_update_sections (self);
      eur_duplicates_banner_search (EUR_DUPLICATES_BANNER (self->duplicates), eur_workspace_get_store (self->workspace),
                                    self->bundle->dossier, self->bundle->owner);
    }

  return dex_future_new_true ();
}

/* Reads again what may have changed elsewhere, or through the editor. */
void
_eur_dossier_page_refresh (EurDossierPage *self)
{
  Refresh *refresh;

  if (self->editor == NULL)
    return;

  refresh = g_new0 (Refresh, 1);
  refresh->page = g_object_ref (self);
  refresh->number = ++self->last_refresh;
  dex_future_disown (dex_scheduler_spawn (NULL, 0, refresh_fiber, refresh, refresh_free));
}
