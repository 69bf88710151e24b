/* eur-dossier-page-work.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-dossier-page-work.h"
#include "eur-file-dialog.h"

static void
work_free (gpointer data)
{
  EurDossierWork *self = data;

  g_clear_object (&self->page);
  g_clear_object (&self->bundle);
  g_clear_pointer (&self->text, g_free);
  g_free (self);
}

/**
 * _eur_dossier_work_new:
 *
 * Returns: (transfer full): something to be done with the dossier that @page shows;
 *   give it to _eur_dossier_work_start()
 */
EurDossierWork *
_eur_dossier_work_new (EurDossierPage *page)
{
  EurDossierWork *self = g_new0 (EurDossierWork, 1);

  self->page = g_object_ref (page);
  self->bundle = g_object_ref (page->bundle);

  return self;
}

/* Takes @self. */
void
_eur_dossier_work_start (EurDossierWork *self,
                         DexFiberFunc    fiber)
{
  dex_future_disown (dex_scheduler_spawn (NULL, 0, fiber, self, work_free));
}

EurStore *
_eur_dossier_work_get_store (EurDossierWork *self)
{
  return eur_workspace_get_store (self->page->workspace);
}

/* Whether the page still shows what it was begun with. */
gboolean
_eur_dossier_work_is_shown (EurDossierWork *self)
{
  return self->page->bundle == self->bundle && self->page->editor != NULL;
}

/* It is done: says so and shows it, where it was asked for. */
void
_eur_dossier_work_tell (EurDossierWork *self,
                        const char     *text)
{
  if (!_eur_dossier_work_is_shown (self))
    return;

  _eur_dossier_page_refresh (self->page);
  _eur_dossier_page_toast (self->page, text, NULL, NULL);
}

/* Tells a failure where it was asked for; to turn back is none. */
DexFuture *
_eur_dossier_work_fail (EurDossierWork *self,
                        GError         *error)
{
  if (error == NULL)
    return dex_future_new_true ();

  if (!eur_file_is_dismissed (error) && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    _eur_dossier_page_toast_error (self->page, error);

  return dex_future_new_for_error (g_error_copy (error));
}
