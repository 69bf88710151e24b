/* eur-screening-people.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-screening-private.h"
#include "eur-transition-private.h"

/* Who screens. Without two screeners the team shares one opinion; with two, each
 * has their own, and sees the other's once theirs is given. */

static gboolean
asks_for_two (EurBundle *bundle)
{
  return bundle->wave != NULL && bundle->wave->two_screeners;
}

static GPtrArray *
list_given (EurBundle *bundle)
{
  GPtrArray *given = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)); i++)
    {
      g_autoptr(EurEligibility) eligibility = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), i);

      if (eligibility->given_at != NULL && eligibility->verdict != EUR_VERDICT_OPEN)
        g_ptr_array_add (given, g_steal_pointer (&eligibility));
    }

  return given;
}

/**
 * eur_screening_find_own:
 * @author: who is at the keyboard
 *
 * Returns: (transfer none) (nullable): the opinion that @author writes: the
 *   team's, or with two screeners, their own
 */
EurEligibility *
eur_screening_find_own (EurBundle  *bundle,
                        const char *author)
{
  g_return_val_if_fail (EUR_IS_BUNDLE (bundle), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)); i++)
    {
      g_autoptr(EurEligibility) eligibility = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), i);

      if (!asks_for_two (bundle) || g_strcmp0 (eligibility->screener, author) == 0)
        return eligibility;
    }

  return NULL;
}

/**
 * eur_screening_make_own:
 * @author: who is at the keyboard
 *
 * The id is made from the dossier's, and with two screeners from @author too: two
 * people who begin at the same moment write to the same document, and are merged,
 * when the opinion is the team's; and never do when each has their own.
 *
 * Returns: (transfer full): an opinion to be written, in no bundle and no store yet
 */
EurEligibility *
eur_screening_make_own (EurBundle  *bundle,
                        const char *author)
{
  EurEligibility *self = eur_eligibility_new ();
  const char *dossier = eur_document_get_id (EUR_DOCUMENT (bundle->dossier));
  const char *uuid = strchr (dossier, ':');
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, author != NULL ? author : "", -1);
  g_autofree char *id = NULL;

  uuid = uuid != NULL ? uuid + 1 : dossier;
  id = asks_for_two (bundle) ? g_strdup_printf ("eligibility:%s-%.12s", uuid, digest) : g_strdup_printf ("eligibility:%s", uuid);
  eur_document_set_id (EUR_DOCUMENT (self), id);
  g_object_set (self, "dossier", dossier, "screener", author, NULL);

  return self;
}

/**
 * eur_screening_is_hidden:
 * @eligibility: an opinion of the bundle
 * @author: who is at the keyboard
 *
 * Returns: whether @author may not see it yet: it is another's, and either is
 *   still being written or @author's own is not given while only one is
 */
gboolean
eur_screening_is_hidden (EurBundle      *bundle,
                         EurEligibility *eligibility,
                         const char     *author)
{
  g_autoptr(GPtrArray) given = list_given (bundle);
  EurEligibility *own = eur_screening_find_own (bundle, author);

  if (!asks_for_two (bundle) || g_strcmp0 (eligibility->screener, author) == 0)
    return FALSE;

  if (eligibility->given_at == NULL)
    return TRUE;

  return (own == NULL || own->given_at == NULL) && given->len < 2;
}

/**
 * eur_screening_hides_event:
 * @event: a line of the journal of the bundle
 * @author: who is at the keyboard
 *
 * Returns: whether the note and the changes of @event tell what @author may not see
 *   yet; who and when are no secret
 */
gboolean
eur_screening_hides_event (EurBundle  *bundle,
                           EurEvent   *event,
                           const char *author)
{
  g_return_val_if_fail (EUR_IS_BUNDLE (bundle), FALSE);
  g_return_val_if_fail (EUR_IS_EVENT (event), FALSE);

  for (guint i = 0; event->documents != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)); i++)
    {
      g_autoptr(EurEligibility) eligibility = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), i);
      const char *id = eur_document_get_id (EUR_DOCUMENT (eligibility));

      if (id != NULL && g_strv_contains ((const char *const *) event->documents, id) &&
          eur_screening_is_hidden (bundle, eligibility, author))
        return TRUE;
    }

  return FALSE;
}

static const char *
name_screener (EurEligibility *eligibility)
{
  return eligibility->screener != NULL ? eligibility->screener : "–";
}

static void
explain (EurFinding     **why,
         EurRefusalCode   code,
         const char      *first,
         const char      *second)
{
  if (why != NULL)
    *why = eur_finding_new (&_eur_transition_sentences[code], NULL, first, second, NULL);
}

/* Two who disagree: the one who finds it eligible is named first. */
static EurVerdict
compare_given (GPtrArray   *given,
               EurFinding **why)
{
  EurEligibility *first = g_ptr_array_index (given, 0);

  for (guint i = 1; i < given->len; i++)
    {
      EurEligibility *other = g_ptr_array_index (given, i);
      gboolean in_order = first->verdict == EUR_VERDICT_ELIGIBLE;

      if (other->verdict == first->verdict)
        continue;

      explain (why, EUR_REFUSAL_DISAGREEMENT,
               name_screener (in_order ? first : other), name_screener (in_order ? other : first));
      return EUR_VERDICT_OPEN;
    }

  return first->verdict;
}

/**
 * eur_screening_verdict:
 * @why: (out) (optional) (transfer full): why there is none yet
 *
 * Returns: what the dossier is found to be, by both people where the wave asks for
 *   two; %EUR_VERDICT_OPEN when nobody said, when one of the two did, or when they
 *   do not agree
 */
EurVerdict
eur_screening_verdict (EurBundle   *bundle,
                       EurFinding **why)
{
  g_autoptr(GPtrArray) given = list_given (bundle);

  g_return_val_if_fail (EUR_IS_BUNDLE (bundle), EUR_VERDICT_OPEN);

  if (why != NULL)
    *why = NULL;

  if (given->len == 0)
    {
      explain (why, EUR_REFUSAL_NOT_SCREENED, NULL, NULL);
      return EUR_VERDICT_OPEN;
    }

  if (asks_for_two (bundle) && given->len == 1)
    {
      explain (why, EUR_REFUSAL_SECOND_MISSING, name_screener (g_ptr_array_index (given, 0)), NULL);
      return EUR_VERDICT_OPEN;
    }

  return compare_given (given, why);
}
