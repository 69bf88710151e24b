/* eur-instruction-screening.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-instruction-private.h"

/* Giving a verdict on eligibility. */

static const char *
get_rev (EurEligibility *eligibility)
{
  return eligibility != NULL ? eur_document_get_rev (EUR_DOCUMENT (eligibility)) : NULL;
}

/* A verdict is given on the answers that one sees. */
static gboolean
check_same_answers (EurOperation    *self,
                    EurEligibility  *own,
                    GError         **error)
{
  EurEligibility *seen = eur_screening_find_own (self->seen, self->author);

  if (g_strcmp0 (get_rev (own), get_rev (seen)) == 0)
    return TRUE;

  g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT,
               _("The checklist was changed meanwhile by %s. Read it again, then give the verdict."),
               own != NULL && EUR_DOCUMENT (own)->updated_by != NULL ? EUR_DOCUMENT (own)->updated_by : "–");
  return FALSE;
}

static gboolean
check_allowed (EurOperation    *self,
               EurBundle       *now,
               EurEligibility  *own,
               GError         **error)
{
  g_autoptr(EurScreening) screening = eur_screening_new (now, own, self->today);
  g_autoptr(GPtrArray) refusals = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);

  eur_screening_allows (screening, self->verdict, self->text, refusals);

  return _eur_operation_refuse (refusals, error);
}

static gboolean
give_verdict (EurOperation  *self,
              EurBundle     *now,
              EurChangeSet  *changes,
              GError       **error)
{
  EurEligibility *known = eur_screening_find_own (now, self->author);
  g_autoptr(EurEligibility) own = known != NULL ? g_object_ref (known) : eur_screening_make_own (now, self->author);
  g_autofree char *instant = eur_date_now ();

  if (!check_same_answers (self, known, error) || !check_allowed (self, now, own, error))
    return FALSE;

  g_object_set (own,
                "screener", self->author,
                "verdict", self->verdict,
                "motive", self->text,
                "given-at", self->verdict != EUR_VERDICT_OPEN ? instant : NULL,
                NULL);
  eur_change_set_put_for (changes, EUR_DOCUMENT (own), eur_document_get_id (EUR_DOCUMENT (now->dossier)));
  eur_change_set_set_note (changes, self->text);
  g_set_object (&self->result, EUR_DOCUMENT (own));

  return TRUE;
}

/**
 * eur_instruction_give_verdict:
 * @bundle: the dossier as the person sees it
 * @verdict: what they find; %EUR_VERDICT_OPEN takes theirs back
 * @motive: (nullable): why
 * @author: who
 *
 * Gives the verdict of @author, or the team's where the wave asks for one person:
 * from then on the other screener may see it.
 *
 * Returns: (transfer full): a future of the #EurEligibility, rejected with
 *   %EUR_INSTRUCTION_ERROR or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_give_verdict (EurStore   *store,
                              EurBundle  *bundle,
                              EurVerdict  verdict,
                              const char *motive,
                              const char *author)
{
  EurOperation *self;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));
  dex_return_error_if_fail (author != NULL);

  self = _eur_operation_new (give_verdict, EUR_ACTION_SCREENED, store, bundle, author);
  self->verdict = verdict;
  self->text = eur_text_is_empty (motive) ? NULL : eur_text_clean (motive);

  return _eur_operation_start (self);
}
