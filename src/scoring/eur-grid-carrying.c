/* eur-grid-carrying.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-grid-private.h"

/* What the next version of a grid does not take over of an opinion, in sentences: read
 * before it is carried over, for nothing brings it back then. */

static void
add (GPtrArray       *findings,
     EurGridSentence  sentence,
     const char      *criterion,
     const char      *title,
     const char      *level)
{
  g_ptr_array_add (findings, eur_finding_new (&_eur_grid_sentences[sentence], criterion,
                                              title != NULL ? title : "–", level, NULL));
}

/* An old line that became nothing. */
static void
check_gone (GPtrArray      *findings,
            EurGrid        *old_grid,
            EurGrid        *new_grid,
            EurOpinionLine *line)
{
  EurGridCriterion *before = eur_grid_get_criterion (old_grid, line->id);
  g_autofree char *level = line->answered ? eur_french_format_integer (line->level) : g_strdup ("–");

  if (!line->answered && eur_text_is_empty (line->comment))
    return;

  if (before != NULL && eur_grid_get_criterion (new_grid, eur_grid_get_mapping (new_grid, line->id)) == NULL)
    add (findings, EUR_GRID_CARRIED_GONE, line->id, before->title, level);
}

static gboolean
was_answered (EurGrid    *new_grid,
              EurOpinion *opinion,
              const char *criterion)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (opinion->lines)); i++)
    {
      g_autoptr(EurOpinionLine) line = g_list_model_get_item (G_LIST_MODEL (opinion->lines), i);

      if (line->answered && line->id != NULL && g_strcmp0 (eur_grid_get_mapping (new_grid, line->id), criterion) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_new (EurGrid    *old_grid,
        EurGrid    *new_grid,
        const char *criterion)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (old_grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) before = g_list_model_get_item (G_LIST_MODEL (old_grid->criteria), i);

      if (g_strcmp0 (eur_grid_get_mapping (new_grid, before->id), criterion) == 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * eur_grid_check_mapped:
 * @old_grid: the grid that @opinion was written on
 * @new_grid: its next version
 * @opinion: what would be carried over
 *
 * Returns: (transfer full) (element-type EurFinding): what eur_grid_map_opinion() leaves
 *   out or open, and the criteria that nobody could speak of; none when all is carried over
 */
GPtrArray *
eur_grid_check_mapped (EurGrid    *old_grid,
                       EurGrid    *new_grid,
                       EurOpinion *opinion)
{
  GPtrArray *findings = _eur_grid_findings_new ();
  g_autoptr(EurOpinion) mapped = eur_grid_map_opinion (old_grid, new_grid, opinion);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (opinion->lines)); i++)
    {
      g_autoptr(EurOpinionLine) line = g_list_model_get_item (G_LIST_MODEL (opinion->lines), i);

      check_gone (findings, old_grid, new_grid, line);
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (new_grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (new_grid->criteria), i);
      EurOpinionLine *line = eur_opinion_get_line (mapped, criterion->id);

      if (is_new (old_grid, new_grid, criterion->id))
        add (findings, EUR_GRID_CARRIED_NEW, criterion->id, criterion->title, NULL);
      else if (line != NULL && !line->answered && was_answered (new_grid, opinion, criterion->id))
        add (findings, EUR_GRID_CARRIED_OPEN, criterion->id, criterion->title, NULL);
    }

  return findings;
}
