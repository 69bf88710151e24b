/* eur-feasibility-bundle.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-feasibility.h"

/* Which committee of a wave judges feasibility, on which grid, and what it said. */

/**
 * eur_feasibility_is_grid:
 * @grid: (nullable): a grid
 *
 * Returns: whether @grid judges feasibility: an axis of it has a threshold
 */
gboolean
eur_feasibility_is_grid (EurGrid *grid)
{
  if (grid == NULL)
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

      if (axis->threshold > 0)
        return TRUE;
    }

  return FALSE;
}

/* Required of a dossier, and counted: what an axis is a condition by. */
static gboolean
is_condition (EurGrid     *grid,
              EurGridAxis *axis)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_strcmp0 (criterion->axis, axis->id) == 0 && criterion->required && !criterion->informative)
        return TRUE;
    }

  return FALSE;
}

/**
 * eur_feasibility_is_lacking:
 * @axis: one of @grid's
 *
 * An axis without a threshold is there to be read, unless it requires something.
 *
 * Returns: whether @grid judges feasibility and requires levels on @axis, but says
 *   nowhere what they must reach
 */
gboolean
eur_feasibility_is_lacking (EurGrid     *grid,
                            EurGridAxis *axis)
{
  g_return_val_if_fail (EUR_IS_GRID (grid), FALSE);
  g_return_val_if_fail (EUR_IS_GRID_AXIS (axis), FALSE);

  return axis->threshold <= 0 && eur_feasibility_is_grid (grid) && is_condition (grid, axis);
}

/**
 * eur_feasibility_is_single:
 *
 * Returns: whether @grid judges feasibility on one condition, without a second one
 *   that only lacks its threshold
 */
gboolean
eur_feasibility_is_single (EurGrid *grid)
{
  guint n_conditions = 0;

  g_return_val_if_fail (EUR_IS_GRID (grid), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

      n_conditions += axis->threshold > 0 || eur_feasibility_is_lacking (grid, axis);
    }

  return n_conditions == 1 && eur_feasibility_is_grid (grid);
}

/**
 * eur_feasibility_committee:
 *
 * Returns: (transfer none) (nullable): the committee of the wave that judges
 *   feasibility: the first whose grid has a threshold
 */
EurCommittee *
eur_feasibility_committee (EurBundle *bundle)
{
  g_return_val_if_fail (EUR_IS_BUNDLE (bundle), NULL);

  if (bundle->wave == NULL)
    return NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->wave->committees)); i++)
    {
      g_autoptr(EurCommittee) committee = g_list_model_get_item (G_LIST_MODEL (bundle->wave->committees), i);

      if (eur_feasibility_is_grid (eur_bundle_get_grid (bundle, committee->grid)))
        return committee;
    }

  return NULL;
}

static EurOpinion *
find_opinion (EurBundle    *bundle,
              EurCommittee *committee)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->opinions)); i++)
    {
      g_autoptr(EurOpinion) opinion = g_list_model_get_item (G_LIST_MODEL (bundle->opinions), i);

      if (committee != NULL ? g_strcmp0 (opinion->committee, committee->id) == 0
                            : eur_feasibility_is_grid (eur_bundle_get_grid (bundle, opinion->grid)))
        return opinion;
    }

  return NULL;
}

/**
 * eur_feasibility_opinion:
 *
 * Returns: (transfer none) (nullable): what the committee that judges feasibility
 *   wrote of the dossier; when the wave has no such committee any more, what was
 *   written on a grid with a threshold
 */
EurOpinion *
eur_feasibility_opinion (EurBundle *bundle)
{
  g_return_val_if_fail (EUR_IS_BUNDLE (bundle), NULL);

  return find_opinion (bundle, eur_feasibility_committee (bundle));
}

/**
 * eur_feasibility_grid:
 *
 * Returns: (transfer none) (nullable): the grid that the opinion was written on, or
 *   without one, the committee's
 */
EurGrid *
eur_feasibility_grid (EurBundle *bundle)
{
  EurOpinion *opinion = eur_feasibility_opinion (bundle);
  EurCommittee *committee = eur_feasibility_committee (bundle);
  EurGrid *grid = opinion != NULL ? eur_bundle_get_grid (bundle, opinion->grid) : NULL;

  if (grid != NULL)
    return grid;

  return committee != NULL ? eur_bundle_get_grid (bundle, committee->grid) : NULL;
}

static char *
dup_opinion_id (EurDossier   *dossier,
                EurCommittee *committee)
{
  const char *id = eur_document_get_id (EUR_DOCUMENT (dossier));
  const char *uuid = strchr (id, ':');
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, committee->id != NULL ? committee->id : "", -1);

  return g_strdup_printf ("opinion:%s-%.12s", uuid != NULL ? uuid + 1 : id, digest);
}

/**
 * eur_feasibility_next_grid:
 *
 * Returns: (transfer none) (nullable): the committee's grid when it is the next version
 *   of the one that the opinion was written on, and what was said can be carried over
 */
EurGrid *
eur_feasibility_next_grid (EurBundle *bundle)
{
  EurOpinion *opinion = eur_feasibility_opinion (bundle);
  EurCommittee *committee = eur_feasibility_committee (bundle);
  EurGrid *next = committee != NULL ? eur_bundle_get_grid (bundle, committee->grid) : NULL;

  if (opinion == NULL || next == NULL || eur_bundle_get_grid (bundle, opinion->grid) == NULL)
    return NULL;

  return next->previous != NULL && g_strcmp0 (next->previous, opinion->grid) == 0 ? next : NULL;
}

/**
 * eur_feasibility_make_opinion:
 *
 * The id is made from the dossier’s and the committee’s: there is one opinion a
 * committee, so two people who begin it at the same moment write to the same
 * document, and are merged.
 *
 * Returns: (transfer full) (nullable): an opinion being written, for the committee
 *   that judges feasibility; %NULL when there is none
 */
EurOpinion *
eur_feasibility_make_opinion (EurBundle *bundle)
{
  EurCommittee *committee = eur_feasibility_committee (bundle);
  g_autofree char *id = NULL;
  EurOpinion *opinion;

  if (committee == NULL)
    return NULL;

  id = dup_opinion_id (bundle->dossier, committee);
  opinion = eur_opinion_new ();
  eur_document_set_id (EUR_DOCUMENT (opinion), id);
  g_object_set (opinion,
                "dossier", eur_document_get_id (EUR_DOCUMENT (bundle->dossier)),
                "committee", committee->id,
                "grid", committee->grid,
                NULL);

  return opinion;
}

/**
 * eur_feasibility_new_bundle:
 *
 * Judges a dossier as its bundle has it, with the facts of its latest plan.
 *
 * Returns: (transfer full) (nullable): the judgement, or %NULL when there is no grid
 *   with a threshold to judge it on
 */
EurFeasibility *
eur_feasibility_new_bundle (EurBundle *bundle)
{
  EurGrid *grid = eur_feasibility_grid (bundle);
  g_autoptr(EurPlanAnalysis) plan = NULL;

  if (grid == NULL)
    return NULL;

  plan = bundle->plan != NULL ? eur_plan_analysis_new_bundle (bundle, bundle->plan) : NULL;

  return eur_feasibility_evaluate (grid, eur_feasibility_opinion (bundle), plan, bundle->dossier);
}
