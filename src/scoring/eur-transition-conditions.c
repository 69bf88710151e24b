/* eur-transition-conditions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-feasibility.h"
#include "eur-screening.h"
#include "eur-transition-private.h"

/* What the flags of the table of stages mean, each over what is known of a
 * dossier. */

#define CONVENTION "convention"

static void
refuse (GPtrArray      *refusals,
        EurRefusalCode  code,
        const char     *line,
        const char     *first,
        const char     *second)
{
  g_ptr_array_add (refusals, eur_finding_new (&_eur_transition_sentences[code], line, first, second, NULL));
}

void
_eur_condition_check_number (EurBundle  *bundle,
                             const char *today,
                             GPtrArray  *refusals)
{
  if (eur_text_is_empty (bundle->dossier->number))
    refuse (refusals, EUR_REFUSAL_NO_NUMBER, NULL, NULL, NULL);
}

void
_eur_condition_check_wave (EurBundle  *bundle,
                           const char *today,
                           GPtrArray  *refusals)
{
  if (bundle->wave == NULL)
    refuse (refusals, EUR_REFUSAL_NO_WAVE, NULL, NULL, NULL);
}

void
_eur_condition_check_call (EurBundle  *bundle,
                           const char *today,
                           GPtrArray  *refusals)
{
  g_autofree char *title = bundle->wave != NULL ? eur_wave_dup_title (bundle->wave) : NULL;

  if (bundle->wave == NULL)
    return;

  if (bundle->wave->state == EUR_WAVE_STATE_PREPARED)
    refuse (refusals, EUR_REFUSAL_WAVE_PREPARED, NULL, title, NULL);
  else if (bundle->wave->state == EUR_WAVE_STATE_ARCHIVED)
    refuse (refusals, EUR_REFUSAL_WAVE_ARCHIVED, NULL, title, NULL);
}

void
_eur_condition_check_owner (EurBundle  *bundle,
                            const char *today,
                            GPtrArray  *refusals)
{
  if (bundle->owner == NULL)
    refuse (refusals, EUR_REFUSAL_NO_OWNER, NULL, NULL, NULL);
}

void
_eur_condition_check_plan (EurBundle  *bundle,
                           const char *today,
                           GPtrArray  *refusals)
{
  if (bundle->plan == NULL)
    refuse (refusals, EUR_REFUSAL_NO_PLAN, NULL, NULL, NULL);
}

void
_eur_condition_check_asked (EurBundle  *bundle,
                            const char *today,
                            GPtrArray  *refusals)
{
  GListModel *completions = G_LIST_MODEL (bundle->dossier->completions);

  for (guint i = 0; i < g_list_model_get_n_items (completions); i++)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (completions, i);

      if (eur_completion_is_waiting (completion))
        return;
    }

  refuse (refusals, EUR_REFUSAL_NOTHING_ASKED, NULL, NULL, NULL);
}

static void
refuse_waiting (EurCompletion *completion,
                const char    *today,
                GPtrArray     *refusals)
{
  const char *subject = completion->subject != NULL ? completion->subject : eur_completion_kind_get_french (completion->kind);
  g_autofree char *due = completion->due_on != NULL ? eur_french_format_date (completion->due_on, EUR_FRENCH_DATE_LONG) : NULL;

  if (eur_completion_is_overdue (completion, today))
    refuse (refusals, EUR_REFUSAL_OVERDUE, completion->id, subject, due);
  else if (due != NULL)
    refuse (refusals, EUR_REFUSAL_WAITING_UNTIL, completion->id, subject, due);
  else
    refuse (refusals, EUR_REFUSAL_WAITING, completion->id, subject, NULL);
}

void
_eur_condition_check_answered (EurBundle  *bundle,
                               const char *today,
                               GPtrArray  *refusals)
{
  GListModel *completions = G_LIST_MODEL (bundle->dossier->completions);

  for (guint i = 0; i < g_list_model_get_n_items (completions); i++)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (completions, i);

      if (eur_completion_is_waiting (completion))
        refuse_waiting (completion, today, refusals);
    }
}

static void
check_verdict (EurBundle      *bundle,
               EurVerdict      wanted,
               EurRefusalCode  other,
               GPtrArray      *refusals)
{
  g_autoptr(EurFinding) why = NULL;
  EurVerdict verdict = eur_screening_verdict (bundle, &why);

  if (verdict == wanted)
    return;

  if (verdict != EUR_VERDICT_OPEN)
    refuse (refusals, other, NULL, NULL, NULL);
  else
    g_ptr_array_add (refusals, g_steal_pointer (&why));
}

void
_eur_condition_check_eligible (EurBundle  *bundle,
                               const char *today,
                               GPtrArray  *refusals)
{
  check_verdict (bundle, EUR_VERDICT_ELIGIBLE, EUR_REFUSAL_SAID_INELIGIBLE, refusals);
}

void
_eur_condition_check_ineligible (EurBundle  *bundle,
                                 const char *today,
                                 GPtrArray  *refusals)
{
  check_verdict (bundle, EUR_VERDICT_INELIGIBLE, EUR_REFUSAL_SAID_ELIGIBLE, refusals);
}

void
_eur_condition_check_committees (EurBundle  *bundle,
                                 const char *today,
                                 GPtrArray  *refusals)
{
  g_autofree char *title = bundle->wave != NULL ? eur_wave_dup_title (bundle->wave) : NULL;

  if (bundle->wave != NULL && g_list_model_get_n_items (G_LIST_MODEL (bundle->wave->committees)) == 0)
    refuse (refusals, EUR_REFUSAL_NO_COMMITTEE, NULL, title, NULL);
}

static EurOpinion *
find_opinion (EurBundle  *bundle,
              const char *committee)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->opinions)); i++)
    {
      g_autoptr(EurOpinion) opinion = g_list_model_get_item (G_LIST_MODEL (bundle->opinions), i);

      if (g_strcmp0 (opinion->committee, committee) == 0)
        return opinion;
    }

  return NULL;
}

void
_eur_condition_check_opinions (EurBundle  *bundle,
                               const char *today,
                               GPtrArray  *refusals)
{
  GListModel *committees = bundle->wave != NULL ? G_LIST_MODEL (bundle->wave->committees) : NULL;

  for (guint i = 0; committees != NULL && i < g_list_model_get_n_items (committees); i++)
    {
      g_autoptr(EurCommittee) committee = g_list_model_get_item (committees, i);
      EurOpinion *opinion = find_opinion (bundle, committee->id);

      if (opinion == NULL)
        refuse (refusals, EUR_REFUSAL_NO_OPINION, committee->id, committee->title, NULL);
      else if (opinion->given_on == NULL)
        refuse (refusals, EUR_REFUSAL_OPINION_OPEN, committee->id, committee->title, NULL);
    }
}

static gboolean
is_open (EurGrid          *grid,
         EurGridCriterion *criterion,
         EurOpinion       *opinion,
         EurDossier       *dossier)
{
  return criterion->required && !criterion->informative && eur_feasibility_applies (criterion, dossier) &&
         !eur_feasibility_is_answered (grid, eur_opinion_get_line (opinion, criterion->id));
}

/* A grid that was used before its thresholds were looked at. */
static void
check_threshold (EurGrid     *grid,
                 EurGridAxis *axis,
                 GPtrArray   *refusals)
{
  if (eur_feasibility_is_lacking (grid, axis))
    refuse (refusals, EUR_REFUSAL_AXIS_LACKING, axis->id, axis->title, NULL);
  else if (axis->threshold > 0 && eur_feasibility_is_single (grid))
    refuse (refusals, EUR_REFUSAL_ONE_CONDITION, axis->id, axis->title, NULL);
}

/* Names what the axis still lacks: “2 criteria” would have to be looked for. */
static void
check_axis (EurGrid     *grid,
            EurGridAxis *axis,
            EurOpinion  *opinion,
            EurDossier  *dossier,
            GPtrArray   *refusals)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) titles = NULL;
  g_autofree char *list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_strcmp0 (criterion->axis, axis->id) == 0 && is_open (grid, criterion, opinion, dossier))
        g_strv_builder_take (builder, g_strdup_printf ("«" EUR_NBSP "%s" EUR_NBSP "»", criterion->title));
    }

  titles = g_strv_builder_end (builder);
  list = eur_french_format_list ((const char *const *) titles);
  if (titles[0] != NULL)
    refuse (refusals, EUR_REFUSAL_AXIS_OPEN, axis->id, axis->title, list);
}

/* A wave without any committee, or a committee that has not given its opinion, is
 * named by another condition already. */
void
_eur_condition_check_feasible (EurBundle  *bundle,
                               const char *today,
                               GPtrArray  *refusals)
{
  EurCommittee *committee = eur_feasibility_committee (bundle);
  EurOpinion *opinion = committee != NULL ? find_opinion (bundle, committee->id) : NULL;
  EurGrid *grid = opinion != NULL ? eur_feasibility_grid (bundle) : NULL;

  if (bundle->wave == NULL || g_list_model_get_n_items (G_LIST_MODEL (bundle->wave->committees)) == 0)
    return;

  if (committee == NULL)
    {
      refuse (refusals, EUR_REFUSAL_NO_FEASIBILITY, NULL, NULL, NULL);
      return;
    }

  for (guint i = 0; grid != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (grid->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

      check_threshold (grid, axis, refusals);
      check_axis (grid, axis, opinion, bundle->dossier, refusals);
    }
}

void
_eur_condition_check_convention (EurBundle  *bundle,
                                 const char *today,
                                 GPtrArray  *refusals)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->attachments)); i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (G_LIST_MODEL (bundle->attachments), i);
      g_autofree char *kind = eur_text_fold (piece->kind != NULL ? piece->kind : "");

      if (piece->sha256 != NULL && strstr (kind, CONVENTION) != NULL)
        return;
    }

  refuse (refusals, EUR_REFUSAL_NO_CONVENTION, NULL, NULL, NULL);
}
