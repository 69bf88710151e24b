/* eur-screening.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-screening-private.h"

static void
screened_point_free (gpointer data)
{
  EurScreenedPoint *point = data;

  g_clear_object (&point->point);
  g_clear_pointer (&point->reason, eur_finding_unref);
  g_free (point->motive);
  g_free (point);
}

void
eur_screening_free (EurScreening *self)
{
  g_ptr_array_unref (self->points);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

static void
add_problem (GPtrArray            *found,
             EurScreeningSentence  problem,
             const char           *line,
             const char           *first,
             const char           *second)
{
  g_ptr_array_add (found, eur_finding_new (&_eur_screening_sentences[problem], line, first, second, NULL));
}

static void
check_motive (EurScreenedPoint *screened,
              GPtrArray        *found)
{
  EurChecklistPoint *point = screened->point;

  if (screened->given == EUR_CHECK_OPEN || !eur_text_is_empty (screened->motive))
    return;

  if (screened->automatic != EUR_CHECK_OPEN && screened->given != screened->automatic)
    add_problem (found, EUR_SCREENING_AGAINST_MACHINE, point->id, point->title, NULL);
  else if (screened->automatic == EUR_CHECK_OPEN && screened->given != EUR_CHECK_YES)
    add_problem (found, EUR_SCREENING_WITHOUT_MOTIVE, point->id, point->title, NULL);
}

static void
screen_point (EurScreening      *self,
              EurBundle         *bundle,
              EurEligibility    *eligibility,
              EurChecklistPoint *point)
{
  EurScreenedPoint *screened = g_new0 (EurScreenedPoint, 1);
  EurEligibilityLine *line = eligibility != NULL ? eur_eligibility_get_line (eligibility, point->id) : NULL;

  screened->point = g_object_ref (point);
  screened->reason = _eur_screening_judge (bundle, point, &screened->automatic);
  screened->given = line != NULL ? line->check : EUR_CHECK_OPEN;
  screened->motive = line != NULL ? g_strdup (line->motive) : NULL;
  screened->check = screened->given != EUR_CHECK_OPEN ? screened->given : screened->automatic;
  g_ptr_array_add (self->points, screened);

  self->n_open += point->blocking && screened->check == EUR_CHECK_OPEN;
  self->n_failed += point->blocking && screened->check == EUR_CHECK_NO;
  check_motive (screened, self->problems);
}

static void
screen_points (EurScreening   *self,
               EurBundle      *bundle,
               EurEligibility *eligibility)
{
  GListModel *checklist = bundle->wave != NULL ? G_LIST_MODEL (bundle->wave->checklist) : NULL;
  g_autoptr(GPtrArray) defaults = NULL;

  for (guint i = 0; checklist != NULL && i < g_list_model_get_n_items (checklist); i++)
    {
      g_autoptr(EurChecklistPoint) point = g_list_model_get_item (checklist, i);

      screen_point (self, bundle, eligibility, point);
    }

  if (self->points->len > 0)
    return;

  defaults = eur_checklist_default ();
  for (guint i = 0; i < defaults->len; i++)
    screen_point (self, bundle, eligibility, g_ptr_array_index (defaults, i));
}

static void
check_completions (EurScreening *self,
                   EurDossier   *dossier,
                   const char   *today)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier->completions)); i++)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (G_LIST_MODEL (dossier->completions), i);
      g_autofree char *due = NULL;

      if (!eur_completion_is_overdue (completion, today))
        continue;

      due = eur_french_format_date (completion->due_on, EUR_FRENCH_DATE_LONG);
      add_problem (self->problems, EUR_SCREENING_COMPLETION_OVERDUE, completion->id,
                   completion->subject != NULL ? completion->subject : eur_completion_kind_get_french (completion->kind), due);
    }
}

/* The titles of the blocking points that are @check, quoted as in French. */
static char *
dup_blocking (EurScreening *self,
              EurCheck      check)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) titles = NULL;

  for (guint i = 0; i < self->points->len; i++)
    {
      EurScreenedPoint *screened = g_ptr_array_index (self->points, i);

      if (screened->point->blocking && screened->check == check)
        g_strv_builder_take (builder, g_strdup_printf ("«" EUR_NBSP "%s" EUR_NBSP "»", screened->point->title));
    }

  titles = g_strv_builder_end (builder);

  return eur_french_format_list ((const char *const *) titles);
}

static void
check_verdict (EurScreening *self,
               EurVerdict    verdict,
               const char   *motive,
               GPtrArray    *refusals)
{
  g_autofree char *open = dup_blocking (self, EUR_CHECK_OPEN);
  g_autofree char *failed = dup_blocking (self, EUR_CHECK_NO);

  if (verdict == EUR_VERDICT_ELIGIBLE && self->n_open > 0)
    add_problem (refusals, EUR_SCREENING_BLOCKING_OPEN, NULL, open, NULL);
  if (verdict == EUR_VERDICT_ELIGIBLE && self->n_failed > 0 && eur_text_is_empty (motive))
    add_problem (refusals, EUR_SCREENING_BLOCKING_FAILED, NULL, failed, NULL);
  if (verdict == EUR_VERDICT_INELIGIBLE && eur_text_is_empty (motive))
    add_problem (refusals, EUR_SCREENING_INELIGIBLE_WITHOUT_MOTIVE, NULL, NULL, NULL);
}

/**
 * eur_screening_new:
 * @eligibility: (nullable): what one person answered
 * @today: the day, ISO 8601
 *
 * Free with eur_screening_free().
 *
 * Returns: (transfer full): the checklist of the wave against the dossier
 */
EurScreening *
eur_screening_new (EurBundle      *bundle,
                   EurEligibility *eligibility,
                   const char     *today)
{
  EurScreening *self = g_new0 (EurScreening, 1);

  self->points = g_ptr_array_new_with_free_func (screened_point_free);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);

  screen_points (self, bundle, eligibility);
  check_completions (self, bundle->dossier, today);
  if (eligibility != NULL && eligibility->given_at != NULL)
    check_verdict (self, eligibility->verdict, eligibility->motive, self->problems);

  return self;
}

/**
 * eur_screening_allows:
 * @verdict: what a person wants to say
 * @motive: (nullable): why
 * @refusals: (element-type EurFinding): gets every sentence against it
 *
 * Returns: whether the verdict may be given
 */
gboolean
eur_screening_allows (EurScreening *self,
                      EurVerdict    verdict,
                      const char   *motive,
                      GPtrArray    *refusals)
{
  guint n_before = refusals->len;

  for (guint i = 0; i < self->points->len; i++)
    check_motive (g_ptr_array_index (self->points, i), refusals);

  check_verdict (self, verdict, motive, refusals);

  return refusals->len == n_before;
}
