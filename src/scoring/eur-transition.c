/* eur-transition.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-transition-private.h"

/* What the table of stages says of one dossier. */

G_DEFINE_QUARK (eur-transition-error-quark, eur_transition_error);

static void
step_free (gpointer data)
{
  EurStep *step = data;

  g_ptr_array_unref (step->refusals);
  g_free (step);
}

static GPtrArray *
list_refusals (EurBundle           *bundle,
               const EurTransition *transition,
               const char          *today)
{
  GPtrArray *refusals = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);
  guint n_conditions;
  const EurConditionLine *conditions = _eur_transition_get_conditions (&n_conditions);

  for (guint i = 0; i < n_conditions; i++)
    {
      if (transition->conditions & conditions[i].condition)
        conditions[i].check (bundle, today, refusals);
    }

  return refusals;
}

/**
 * eur_transition_list_steps:
 * @today: the day, ISO 8601
 *
 * A step that needs only a motive has no refusal: the motive is asked for when
 * it is done.
 *
 * Returns: (element-type EurStep): each transition from where the dossier
 *   stands, in the order of the table, with every reason why it may not be done
 */
GPtrArray *
eur_transition_list_steps (EurBundle  *bundle,
                           const char *today)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func (step_free);
  guint n_transitions;
  const EurTransition *transitions = eur_transition_get_table (&n_transitions);

  for (guint i = 0; i < n_transitions; i++)
    {
      EurStep *step;

      if (transitions[i].from != bundle->dossier->stage)
        continue;

      step = g_new0 (EurStep, 1);
      step->transition = &transitions[i];
      step->refusals = list_refusals (bundle, step->transition, today);
      g_ptr_array_add (steps, step);
    }

  return steps;
}

static void
set_unknown (EurStage   from,
             EurStage   to,
             GError   **error)
{
  if (from == to)
    g_set_error (error, EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_UNKNOWN,
                 _("The dossier is already at the stage “%s”."), eur_stage_get_title (to));
  else
    g_set_error (error, EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_UNKNOWN,
                 _("From “%s”, a dossier does not go to “%s”: choose one of the steps that are offered."),
                 eur_stage_get_title (from), eur_stage_get_title (to));
}

static void
set_refused (GPtrArray  *refusals,
             GError    **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) sentences = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < refusals->len; i++)
    g_strv_builder_take (builder, eur_finding_dup_text (g_ptr_array_index (refusals, i)));

  sentences = g_strv_builder_end (builder);
  text = g_strjoinv (" ", sentences);
  g_set_error_literal (error, EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED, text);
}

static void
set_no_motive (const EurTransition  *transition,
               GError              **error)
{
  EurRefusalCode code = transition->reversal ? EUR_REFUSAL_MOTIVE_BACK : EUR_REFUSAL_MOTIVE;
  g_autofree char *text = eur_sentence_dup_text (&_eur_transition_sentences[code].sentence, (const char *[]) { NULL });

  g_set_error_literal (error, EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_MOTIVE, text);
}

/**
 * eur_transition_check:
 * @to: the stage that is wanted
 * @motive: (nullable): why
 * @today: the day, ISO 8601
 * @transition: (out) (optional): the line of the table, when there is one
 * @error: return location, %EUR_TRANSITION_ERROR
 *
 * Returns: whether the dossier may go to @to now; else @error has every sentence
 *   that refuses it
 */
gboolean
eur_transition_check (EurBundle            *bundle,
                      EurStage              to,
                      const char           *motive,
                      const char           *today,
                      const EurTransition **transition,
                      GError              **error)
{
  const EurTransition *found = eur_transition_find (bundle->dossier->stage, to);
  g_autoptr(GPtrArray) refusals = NULL;

  if (transition != NULL)
    *transition = found;

  if (found == NULL)
    {
      set_unknown (bundle->dossier->stage, to, error);
      return FALSE;
    }

  refusals = list_refusals (bundle, found, today);
  if (refusals->len > 0)
    set_refused (refusals, error);
  else if ((found->reversal || found->needs_motive) && eur_text_is_empty (motive))
    set_no_motive (found, error);
  else
    return TRUE;

  return FALSE;
}
