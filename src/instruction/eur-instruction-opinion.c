/* eur-instruction-opinion.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-instruction-private.h"

/* Giving a committee's opinion, and taking it back. The grid that it is given with is
 * frozen in the same change: levels never mean something else afterwards. */

static EurOpinion *
find_opinion (EurBundle  *bundle,
              const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->opinions)); i++)
    {
      g_autoptr(EurOpinion) opinion = g_list_model_get_item (G_LIST_MODEL (bundle->opinions), i);

      if (g_strcmp0 (eur_document_get_id (EUR_DOCUMENT (opinion)), id) == 0)
        return opinion;
    }

  return NULL;
}

/* The opinion as it is kept, when it is still the one that the person sees. */
static EurOpinion *
get_same_opinion (EurOperation  *self,
                  EurBundle     *now,
                  GError       **error)
{
  EurOpinion *opinion = find_opinion (now, self->document);
  EurOpinion *seen = find_opinion (self->seen, self->document);
  const char *author;

  if (opinion != NULL && seen != NULL &&
      g_strcmp0 (eur_document_get_rev (EUR_DOCUMENT (opinion)), eur_document_get_rev (EUR_DOCUMENT (seen))) == 0)
    return opinion;

  author = opinion != NULL ? EUR_DOCUMENT (opinion)->updated_by : NULL;
  g_set_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT,
               _("The opinion was changed meanwhile by %s. Read it again before going on."),
               author != NULL ? author : "–");

  return NULL;
}

static void
take_problems (GPtrArray *refusals,
               GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (finding->kind->severity == EUR_SEVERITY_PROBLEM)
        g_ptr_array_add (refusals, eur_finding_ref (finding));
    }
}

/* What a failed condition says is the opinion, not what is against it: of the verdict,
 * only what is open refuses. */
static void
take_open (GPtrArray      *refusals,
           EurFeasibility *feasibility)
{
  if (feasibility->single)
    g_ptr_array_add (refusals, eur_finding_ref (g_ptr_array_index (feasibility->verdict, 0)));

  for (guint i = 1; i < feasibility->verdict->len; i++)
    {
      EurAxisScore *axis = g_ptr_array_index (feasibility->axes, i - 1);

      if (!axis->complete)
        g_ptr_array_add (refusals, eur_finding_ref (g_ptr_array_index (feasibility->verdict, i)));
    }
}

static gboolean
check_opinion (EurOpinion      *opinion,
               EurGrid         *grid,
               EurFeasibility  *feasibility,
               GError         **error)
{
  g_autoptr(GPtrArray) refusals = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);
  g_autoptr(GPtrArray) findings = eur_grid_check (grid);

  take_problems (refusals, findings);
  take_open (refusals, feasibility);
  take_problems (refusals, feasibility->problems);
  if (!_eur_operation_refuse (refusals, error))
    return FALSE;

  if (opinion->recommendation != EUR_RECOMMENDATION_NONE)
    return TRUE;

  g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                       _("The opinion has no recommendation yet: say whether it is favourable, then give it."));
  return FALSE;
}

static EurGrid *
get_grid (EurBundle   *bundle,
          EurOpinion  *opinion,
          GError     **error)
{
  EurGrid *grid = eur_bundle_get_grid (bundle, opinion->grid);

  if (grid == NULL)
    g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                         _("The grid of the opinion is not in the store: choose the committee’s grid in the wave again."));

  return grid;
}

static gboolean
give_opinion (EurOperation  *self,
              EurBundle     *now,
              EurChangeSet  *changes,
              GError       **error)
{
  const char *dossier = eur_document_get_id (EUR_DOCUMENT (now->dossier));
  EurOpinion *opinion = get_same_opinion (self, now, error);
  EurGrid *grid = opinion != NULL ? get_grid (now, opinion, error) : NULL;
  g_autoptr(EurPlanAnalysis) plan = NULL;
  g_autoptr(EurFeasibility) feasibility = NULL;
  g_autofree char *note = NULL;

  if (grid == NULL)
    return FALSE;

  plan = now->plan != NULL ? eur_plan_analysis_new_bundle (now, now->plan) : NULL;
  feasibility = eur_feasibility_evaluate (grid, opinion, plan, now->dossier);
  if (!check_opinion (opinion, grid, feasibility, error))
    return FALSE;

  g_object_set (opinion, "given-on", self->today, NULL);
  eur_change_set_put_for (changes, EUR_DOCUMENT (opinion), dossier);
  if (!grid->frozen)
    {
      g_object_set (grid, "frozen", TRUE, NULL);
      eur_change_set_put_for (changes, EUR_DOCUMENT (grid), dossier);
    }

  note = eur_feasibility_is_grid (grid) ? eur_finding_dup_french (g_ptr_array_index (feasibility->verdict, 0))
                                        : g_strdup (eur_recommendation_get_french (opinion->recommendation));
  eur_change_set_set_note (changes, note);
  g_set_object (&self->result, EUR_DOCUMENT (opinion));

  return TRUE;
}

static gboolean
check_motive (EurOperation  *self,
              GError       **error)
{
  if (self->text != NULL)
    return TRUE;

  g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                       _("Taking back an opinion that was given needs a motive: write why."));
  return FALSE;
}

/* The decision was taken on what the committees said. */
static gboolean
check_undecided (EurBundle  *now,
                 GError    **error)
{
  if (!eur_stage_is_decided (now->dossier->stage))
    return TRUE;

  g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                       _("The decision was taken on this opinion: open the instruction again first, then take the opinion back."));
  return FALSE;
}

static gboolean
take_back (EurOperation  *self,
           EurBundle     *now,
           EurChangeSet  *changes,
           GError       **error)
{
  EurOpinion *opinion = get_same_opinion (self, now, error);

  if (opinion == NULL)
    return FALSE;

  if (!check_undecided (now, error) || !check_motive (self, error))
    return FALSE;

  g_object_set (opinion, "given-on", NULL, NULL);
  eur_change_set_put_for (changes, EUR_DOCUMENT (opinion), eur_document_get_id (EUR_DOCUMENT (now->dossier)));
  eur_change_set_set_note (changes, self->text);
  g_set_object (&self->result, EUR_DOCUMENT (opinion));

  return TRUE;
}

/* The lines of an opinion on the next version of its grid, in their place. */
static void
carry_lines (EurOpinion *opinion,
             EurOpinion *mapped)
{
  GListModel *lines = G_LIST_MODEL (mapped->lines);

  g_list_store_remove_all (opinion->lines);
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(EurOpinionLine) line = g_list_model_get_item (lines, i);

      g_list_store_append (opinion->lines, line);
    }

  g_object_set (opinion,
                "grid", mapped->grid,
                "recommendation", mapped->recommendation,
                "given-on", NULL,
                NULL);
}

static gboolean
carry_over (EurOperation  *self,
            EurBundle     *now,
            EurChangeSet  *changes,
            GError       **error)
{
  EurOpinion *opinion = get_same_opinion (self, now, error);
  EurGrid *grid = opinion != NULL ? get_grid (now, opinion, error) : NULL;
  EurGrid *next = grid != NULL ? eur_feasibility_next_grid (now) : NULL;
  g_autoptr(EurOpinion) mapped = NULL;
  g_autofree char *title = NULL;

  if (grid == NULL)
    return FALSE;

  if (next == NULL || opinion != eur_feasibility_opinion (now))
    {
      g_set_error_literal (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED,
                           _("The committee’s grid is not the next version of the one that the opinion was written on: nothing says what became of its criteria."));
      return FALSE;
    }

  if (opinion->given_on != NULL && (!check_undecided (now, error) || !check_motive (self, error)))
    return FALSE;

  mapped = eur_grid_map_opinion (grid, next, opinion);
  carry_lines (opinion, mapped);
  eur_change_set_put_for (changes, EUR_DOCUMENT (opinion), eur_document_get_id (EUR_DOCUMENT (now->dossier)));
  title = eur_grid_dup_title (next);
  eur_change_set_set_note (changes, self->text != NULL ? self->text : title);
  g_set_object (&self->result, EUR_DOCUMENT (opinion));

  return TRUE;
}

/* @func on one of @bundle's opinions. */
static DexFuture *
start_on_opinion (EurOperationFunc  func,
                  EurStore         *store,
                  EurBundle        *bundle,
                  EurOpinion       *opinion,
                  const char       *motive,
                  const char       *author)
{
  EurOperation *self;

  dex_return_error_if_fail (EUR_IS_STORE (store));
  dex_return_error_if_fail (EUR_IS_BUNDLE (bundle));
  dex_return_error_if_fail (EUR_IS_OPINION (opinion));

  self = _eur_operation_new (func, EUR_ACTION_ADVISED, store, bundle, author);
  self->document = g_strdup (eur_document_get_id (EUR_DOCUMENT (opinion)));
  self->text = eur_text_is_empty (motive) ? NULL : eur_text_clean (motive);

  return _eur_operation_start (self);
}

/**
 * eur_instruction_give_opinion:
 * @bundle: the dossier as the person sees it
 * @opinion: one of @bundle's, with its levels and recommendation
 * @author: who
 *
 * Gives the opinion of a committee, today. It must have a level for each required
 * criterion, a written reason where a level is apart from what the figures suggest,
 * and a recommendation. From then on its grid never changes again.
 *
 * Returns: (transfer full): a future of the #EurOpinion as it is kept, rejected with
 *   %EUR_INSTRUCTION_ERROR or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_give_opinion (EurStore   *store,
                              EurBundle  *bundle,
                              EurOpinion *opinion,
                              const char *author)
{
  return start_on_opinion (give_opinion, store, bundle, opinion, NULL, author);
}

/**
 * eur_instruction_take_back_opinion:
 * @bundle: the dossier as the person sees it
 * @opinion: one of @bundle's
 * @motive: why: it is written in the journal
 * @author: who
 *
 * The opinion is being written again; the grid stays frozen. Once the decision is
 * taken, it is the decision that is gone back on first.
 *
 * Returns: (transfer full): a future of the #EurOpinion, rejected with
 *   %EUR_INSTRUCTION_ERROR or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_take_back_opinion (EurStore   *store,
                                   EurBundle  *bundle,
                                   EurOpinion *opinion,
                                   const char *motive,
                                   const char *author)
{
  return start_on_opinion (take_back, store, bundle, opinion, motive, author);
}

/**
 * eur_instruction_carry_opinion:
 * @bundle: the dossier as the person sees it
 * @opinion: one of @bundle's, on a grid whose next version is the committee's now
 * @motive: (nullable): why; an opinion that was given is not open again without it
 * @author: who
 *
 * Carries what was said over to the committee's grid, as eur_grid_map_opinion() does,
 * and opens the opinion again: its levels are looked at before it is given anew. One
 * that was given stays as it is once the decision is taken.
 *
 * Returns: (transfer full): a future of the #EurOpinion, rejected with
 *   %EUR_INSTRUCTION_ERROR or %EUR_STORE_ERROR
 */
DexFuture *
eur_instruction_carry_opinion (EurStore   *store,
                               EurBundle  *bundle,
                               EurOpinion *opinion,
                               const char *motive,
                               const char *author)
{
  return start_on_opinion (carry_over, store, bundle, opinion, motive, author);
}
