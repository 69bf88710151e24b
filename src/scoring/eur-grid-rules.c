/* eur-grid-rules.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-feasibility.h"
#include "eur-grid-private.h"

GPtrArray *
_eur_grid_findings_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);
}

/* The title of a line, or its place, so that a sentence always names it. */
static char *
name (const char *title,
      guint       position)
{
  return eur_text_is_empty (title) ? g_strdup_printf ("nº" EUR_NBSP "%u", position + 1) : g_strdup (title);
}

/* What the criteria of one axis come to. */
typedef struct
{
  guint  n_criteria;
  guint  n_counting;
  gint64 weights;
} AxisCount;

static AxisCount
count_criteria (EurGrid    *grid,
                const char *axis)
{
  AxisCount count = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_strcmp0 (criterion->axis, axis) != 0)
        continue;

      count.n_criteria++;
      count.n_counting += !criterion->informative;
      count.weights += criterion->informative ? 0 : CLAMP (criterion->weight, 0, 1000);
    }

  return count;
}

static void
add (GPtrArray       *findings,
     EurGridSentence  sentence,
     const char      *line,
     const char      *first,
     const char      *second,
     const char      *third)
{
  g_ptr_array_add (findings, eur_finding_new (&_eur_grid_sentences[sentence], line, first, second, third, NULL));
}

static void
check_threshold (EurGrid     *grid,
                 EurGridAxis *axis,
                 const char  *title,
                 GPtrArray   *findings)
{
  g_autofree char *threshold = eur_french_format_decimal (axis->threshold, 2);
  g_autofree char *highest = eur_french_format_integer (grid->highest);

  if (axis->threshold > grid->highest * 100)
    add (findings, EUR_GRID_AXIS_THRESHOLD, axis->id, title, threshold, highest);
  else if (eur_feasibility_is_lacking (grid, axis))
    add (findings, EUR_GRID_AXIS_LACKING, axis->id, title, NULL, NULL);
  else if (axis->threshold > 0 && eur_feasibility_is_single (grid))
    add (findings, EUR_GRID_ONE_CONDITION, axis->id, title, NULL, NULL);
}

static void
check_axis (EurGrid     *grid,
            EurGridAxis *axis,
            guint        position,
            GPtrArray   *findings)
{
  AxisCount count = count_criteria (grid, axis->id);
  g_autofree char *title = name (axis->title, position);
  g_autofree char *place = eur_french_format_integer (position + 1);

  if (eur_text_is_empty (axis->title))
    add (findings, EUR_GRID_AXIS_NO_TITLE, axis->id, place, NULL, NULL);

  if (count.n_criteria == 0)
    add (findings, EUR_GRID_AXIS_EMPTY, axis->id, title, NULL, NULL);
  else if (count.n_counting == 0 && axis->threshold > 0)
    add (findings, EUR_GRID_AXIS_INFORMATIVE, axis->id, title, NULL, NULL);
  else if (count.n_counting > 0 && count.weights == 0)
    add (findings, EUR_GRID_AXIS_WEIGHTLESS, axis->id, title, NULL, NULL);

  check_threshold (grid, axis, title, findings);
}

static gboolean
has_axis (EurGrid    *grid,
          const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

      if (g_strcmp0 (axis->id, id) == 0)
        return TRUE;
    }

  return FALSE;
}

static guint
get_length (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_array_get_length (json_node_get_array (node)) : 0;
}

/**
 * eur_grid_criterion_get_anchor:
 * @position: from 0, the lowest level
 *
 * Returns: (transfer none) (nullable): the sentence that says what that level is
 */
const char *
eur_grid_criterion_get_anchor (EurGridCriterion *criterion,
                               guint             position)
{
  JsonNode *node;

  g_return_val_if_fail (EUR_IS_GRID_CRITERION (criterion), NULL);

  if (position >= get_length (criterion->levels))
    return NULL;

  node = json_array_get_element (json_node_get_array (criterion->levels), position);

  return json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static void
check_anchors (EurGrid          *grid,
               EurGridCriterion *criterion,
               const char       *title,
               GPtrArray        *findings)
{
  guint n_levels = CLAMP (grid->highest - grid->lowest + 1, 0, 101);
  guint n_missing = 0;
  gint64 missing = 0;
  g_autofree char *all = eur_french_format_integer (n_levels);
  g_autofree char *written = eur_french_format_integer (get_length (criterion->levels));
  g_autofree char *number = NULL;

  for (guint i = 0; i < n_levels; i++)
    {
      if (eur_text_is_empty (eur_grid_criterion_get_anchor (criterion, i)))
        {
          n_missing++;
          missing = grid->lowest + i;
        }
    }

  number = eur_french_format_integer (n_missing == 1 ? missing : n_missing);
  if (n_missing == 1)
    add (findings, EUR_GRID_ANCHOR_MISSING, criterion->id, title, number, NULL);
  else if (n_missing > 1)
    add (findings, EUR_GRID_ANCHORS_MISSING, criterion->id, title, number, all);

  if (get_length (criterion->levels) > n_levels)
    add (findings, EUR_GRID_ANCHORS_TOO_MANY, criterion->id, title, written, all);
}

static gboolean
read_step (JsonArray *steps,
           guint      i,
           gint64    *percent)
{
  JsonNode *node = json_array_get_element (steps, i);

  if (json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;

  *percent = json_node_get_int (node);

  return *percent >= 0 && *percent <= 100;
}

static void
check_order (JsonArray        *steps,
             EurGridCriterion *criterion,
             const char       *title,
             GPtrArray        *findings)
{
  gint64 before = -1;

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      gint64 percent;

      if (!read_step (steps, i, &percent))
        {
          add (findings, EUR_GRID_STEPS_WRONG, criterion->id, title, NULL, NULL);
          return;
        }

      if (percent <= before)
        {
          g_autofree char *this = eur_french_format_percent (percent, 100, 0);
          g_autofree char *last = eur_french_format_percent (before, 100, 0);

          add (findings, EUR_GRID_STEPS_ORDER, criterion->id, title, this, last);
          return;
        }

      before = percent;
    }
}

static void
check_steps (EurGrid          *grid,
             EurGridCriterion *criterion,
             const char       *title,
             GPtrArray        *findings)
{
  gint64 n_above = MAX (grid->highest - grid->lowest, 0);
  guint n_steps = get_length (criterion->steps);
  g_autofree char *steps = eur_french_format_integer (n_steps);
  g_autofree char *above = eur_french_format_integer (n_above);

  if (criterion->fact == EUR_GRID_FACT_NONE)
    return;

  if (criterion->steps != NULL && !JSON_NODE_HOLDS_ARRAY (criterion->steps))
    add (findings, EUR_GRID_STEPS_WRONG, criterion->id, title, NULL, NULL);
  else if (n_steps == 0)
    add (findings, EUR_GRID_STEPS_MISSING, criterion->id, title, NULL, NULL);
  else if (n_steps > n_above)
    add (findings, EUR_GRID_STEPS_TOO_MANY, criterion->id, title, steps, above);
  else
    check_order (json_node_get_array (criterion->steps), criterion, title, findings);
}

static void
check_criterion (EurGrid          *grid,
                 EurGridCriterion *criterion,
                 guint             position,
                 GPtrArray        *findings)
{
  g_autofree char *title = name (criterion->title, position);
  g_autofree char *place = eur_french_format_integer (position + 1);

  if (eur_text_is_empty (criterion->title))
    add (findings, EUR_GRID_CRITERION_NO_TITLE, criterion->id, place, NULL, NULL);

  if (!has_axis (grid, criterion->axis))
    add (findings, EUR_GRID_CRITERION_NO_AXIS, criterion->id, title, NULL, NULL);

  check_anchors (grid, criterion, title, findings);
  check_steps (grid, criterion, title, findings);
}

static void
check_twice (GHashTable      *seen,
             const char      *id,
             EurGridSentence  sentence,
             GPtrArray       *findings)
{
  if (!g_hash_table_add (seen, g_strdup (id != NULL ? id : "")))
    add (findings, sentence, id, id != NULL ? id : "", NULL, NULL);
}

static void
check_axes (EurGrid   *grid,
            GPtrArray *findings)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_axes = g_list_model_get_n_items (G_LIST_MODEL (grid->axes));

  if (n_axes == 0)
    add (findings, EUR_GRID_NO_AXIS, NULL, NULL, NULL, NULL);

  for (guint i = 0; i < n_axes; i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

      check_twice (seen, axis->id, EUR_GRID_AXIS_TWICE, findings);
      check_axis (grid, axis, i, findings);
    }
}

static int
compare_severity (gconstpointer a,
                  gconstpointer b)
{
  const EurFinding *first = *(EurFinding *const *) a;
  const EurFinding *second = *(EurFinding *const *) b;

  return (int) second->kind->severity - (int) first->kind->severity;
}

/**
 * eur_grid_check:
 *
 * Looks for what makes a grid one that nothing can be scored with, a problem, and
 * for what it lacks, an attention.
 *
 * Returns: (transfer full) (element-type EurFinding): what was found, problems
 *   first, then in the order of the grid; each names its axis or criterion as its line
 */
GPtrArray *
eur_grid_check (EurGrid *grid)
{
  GPtrArray *findings = _eur_grid_findings_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *lowest = NULL;
  g_autofree char *highest = NULL;

  g_return_val_if_fail (EUR_IS_GRID (grid), findings);

  lowest = eur_french_format_integer (grid->lowest);
  highest = eur_french_format_integer (grid->highest);
  if (eur_text_is_empty (grid->title))
    add (findings, EUR_GRID_NO_TITLE, NULL, NULL, NULL, NULL);

  if (grid->highest <= grid->lowest)
    add (findings, EUR_GRID_NO_SCALE, NULL, lowest, highest, NULL);

  check_axes (grid, findings);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      check_twice (seen, criterion->id, EUR_GRID_CRITERION_TWICE, findings);
      check_criterion (grid, criterion, i, findings);
    }

  g_ptr_array_sort (findings, compare_severity);

  return findings;
}

/**
 * eur_grid_is_usable:
 *
 * Returns: whether opinions may be given with @grid: it has no problem
 */
gboolean
eur_grid_is_usable (EurGrid *grid)
{
  g_autoptr(GPtrArray) findings = eur_grid_check (grid);

  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (finding->kind->severity == EUR_SEVERITY_PROBLEM)
        return FALSE;
    }

  return TRUE;
}
