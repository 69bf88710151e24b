/* eur-instruction.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-instruction-private.h"

/* Going from stage to stage. */

static gboolean
check_same_stage (EurOperation  *self,
                  EurBundle     *now,
                  GError       **error)
{
  if (now->dossier->stage == self->seen->dossier->stage)
    return TRUE;

  g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT,
               _("Somebody was faster: the dossier is now at the stage “%s”. See its history before going on."),
               eur_stage_get_title (now->dossier->stage));
  return FALSE;
}

static gboolean
advance (EurOperation  *self,
         EurBundle     *now,
         EurChangeSet  *changes,
         GError       **error)
{
  if (!check_same_stage (self, now, error) ||
      !eur_transition_check (now, self->to, self->text, self->today, NULL, error))
    return FALSE;

  g_object_set (now->dossier, "stage", self->to, NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (now->dossier));
  eur_change_set_set_note (changes, eur_text_is_empty (self->text) ? NULL : self->text);

  return TRUE;
}

/**
 * eur_instruction_advance:
 * @bundle: the dossier as the person sees it
 * @to: the stage it goes to
 * @motive: (nullable): why, for the journal
 * @author: who
 *
 * Changes the stage, if the table of stages allows it now.
 *
 * Returns: (transfer full): a future of %TRUE, rejected with %EUR_TRANSITION_ERROR,
 *   %EUR_INSTRUCTION_ERROR_CONFLICT or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_advance (EurStore   *store,
                         EurBundle  *bundle,
                         EurStage    to,
                         const char *motive,
                         const char *author)
{
  EurOperation *self;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));

  self = _eur_operation_new (advance, EUR_ACTION_STAGED, store, bundle, author);
  self->to = to;
  self->text = motive != NULL ? eur_text_clean (motive) : NULL;

  return _eur_operation_start (self);
}
