/* eur-grid-version.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-grid-private.h"

/* Versions of a grid: a grid that opinions were given with is frozen; what comes
 * after it is a copy. */

/**
 * eur_grid_dup_title:
 *
 * Returns: (transfer full): the title of @grid, with its version from the second on
 */
char *
eur_grid_dup_title (EurGrid *grid)
{
  const char *title;

  g_return_val_if_fail (EUR_IS_GRID (grid), NULL);

  title = grid->title != NULL ? grid->title : _("Grid Without a Title");
  if (grid->version <= 1)
    return g_strdup (title);

  /* Translators: the title of a grid and the number of its version */
  return g_strdup_printf (_("%s, Version %d"), title, (int) grid->version);
}

/**
 * eur_grid_get_criterion:
 * @id: (nullable): the id of a criterion
 *
 * Returns: (transfer none) (nullable): the criterion
 */
EurGridCriterion *
eur_grid_get_criterion (EurGrid    *grid,
                        const char *id)
{
  g_return_val_if_fail (EUR_IS_GRID (grid), NULL);

  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (g_strcmp0 (criterion->id, id) == 0)
        return criterion;
    }

  return NULL;
}

/**
 * eur_grid_copy:
 *
 * Returns: (transfer full): the same document, to be written elsewhere than what is shown
 */
EurGrid *
eur_grid_copy (EurGrid *grid)
{
  EurDocument *document = EUR_DOCUMENT (grid);
  g_autoptr(JsonObject) body = eur_record_to_json (EUR_RECORD (grid));

  return EUR_GRID (eur_document_from_json (eur_document_get_id (document), eur_document_get_rev (document), body, NULL));
}

static JsonNode *
map_to_itself (EurGrid *grid)
{
  JsonObject *mapping = json_object_new ();
  JsonNode *node = json_node_alloc ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->criteria)); i++)
    {
      g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), i);

      if (criterion->id != NULL)
        json_object_set_string_member (mapping, criterion->id, criterion->id);
    }

  json_node_init (node, JSON_NODE_OBJECT);
  json_node_take_object (node, mapping);

  return node;
}

/**
 * eur_grid_copy_version:
 * @grid: a grid that is in the store
 *
 * Returns: (transfer full): its next version, not frozen, a document of its own whose
 *   criteria are each mapped to themselves
 */
EurGrid *
eur_grid_copy_version (EurGrid *grid)
{
  g_autoptr(JsonObject) body = eur_record_to_json (EUR_RECORD (grid));
  g_autoptr(JsonNode) mapping = map_to_itself (grid);
  g_autofree char *id = eur_identifier_new ("grid");
  EurGrid *copy;

  for (const char *const *each = (const char *[]) { "created_at", "created_by", "updated_at", "updated_by", NULL };
       *each != NULL; each++)
    json_object_remove_member (body, *each);

  copy = EUR_GRID (eur_document_from_json (id, NULL, body, NULL));
  g_return_val_if_fail (copy != NULL, NULL);

  g_object_set (copy,
                "version", grid->version + 1,
                "previous", eur_document_get_id (EUR_DOCUMENT (grid)),
                "mapping", mapping,
                "frozen", FALSE,
                NULL);
  eur_record_mark_dirty (EUR_RECORD (copy));

  return copy;
}

/**
 * eur_grid_new_default:
 *
 * Returns: (transfer full): a grid to begin with: levels 0 to 4, one axis with one criterion
 */
EurGrid *
eur_grid_new_default (void)
{
  EurGrid *grid = eur_grid_new ();
  g_autoptr(EurGridAxis) axis = eur_grid_axis_new ();
  g_autoptr(EurGridCriterion) criterion = eur_grid_criterion_new ();
  g_autofree char *id = eur_identifier_new ("grid");
  g_autofree char *axis_id = eur_identifier_new ("axis");
  g_autofree char *criterion_id = eur_identifier_new ("criterion");

  eur_document_set_id (EUR_DOCUMENT (grid), id);
  g_object_set (grid, "title", _("New Grid"), NULL);
  g_object_set (axis, "id", axis_id, "title", _("First Axis"), NULL);
  g_object_set (criterion, "id", criterion_id, "axis", axis_id, "title", _("First Criterion"), "required", TRUE, NULL);
  g_list_store_append (grid->axes, axis);
  g_list_store_append (grid->criteria, criterion);

  return grid;
}

/* Who wrote it last and when are no change of the grid. */
static gboolean
is_bookkeeping (EurDifference *difference)
{
  return difference->field != NULL && strchr (difference->path, '/') == NULL &&
         eur_record_class_find_field (g_type_class_peek (EUR_TYPE_DOCUMENT), difference->path) != NULL;
}

static const char *
get_line_title (EurGrid    *stored,
                EurGrid    *changed,
                gboolean    is_axis,
                const char *id)
{
  EurGridCriterion *criterion = eur_grid_get_criterion (stored, id);

  if (criterion == NULL)
    criterion = eur_grid_get_criterion (changed, id);

  if (!is_axis)
    return criterion != NULL && criterion->title != NULL ? criterion->title : id;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (stored->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (stored->axes), i);

      if (g_strcmp0 (axis->id, id) == 0 && axis->title != NULL)
        return axis->title;
    }

  return id;
}

static EurFinding *
describe_change (EurGrid       *stored,
                 EurGrid       *changed,
                 EurDifference *difference)
{
  g_auto(GStrv) path = g_strsplit (difference->path, "/", 3);
  gboolean is_criterion = g_str_equal (path[0], "criteria") && path[1] != NULL;
  gboolean is_axis = g_str_equal (path[0], "axes") && path[1] != NULL;
  gboolean whole = is_criterion && path[2] == NULL;
  EurGridSentence sentence = EUR_GRID_USED_CHANGED;

  if (whole && difference->new == NULL)
    sentence = EUR_GRID_USED_REMOVED;
  else if (whole && difference->old == NULL)
    sentence = EUR_GRID_USED_ADDED;
  else if (is_criterion)
    sentence = EUR_GRID_USED_CRITERION;
  else if (is_axis)
    sentence = EUR_GRID_USED_AXIS;

  if (sentence == EUR_GRID_USED_CHANGED)
    return eur_finding_new (&_eur_grid_sentences[sentence], NULL, stored->title, NULL);

  return eur_finding_new (&_eur_grid_sentences[sentence], path[1],
                          get_line_title (stored, changed, is_axis, path[1]), NULL);
}

/* One sentence a line of the grid, whatever number of its fields changed. */
static gboolean
is_said (GPtrArray  *findings,
         EurFinding *finding)
{
  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *said = g_ptr_array_index (findings, i);

      if (said->kind == finding->kind && g_strcmp0 (said->line, finding->line) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * eur_grid_check_change:
 * @stored: the grid as it is kept
 * @changed: as it would be written
 *
 * A grid is frozen once an opinion was given with it: the way on is a new version.
 *
 * Returns: (transfer full) (element-type EurFinding): why the change is refused; empty
 *   when it is not
 */
GPtrArray *
eur_grid_check_change (EurGrid *stored,
                       EurGrid *changed)
{
  g_autoptr(GPtrArray) findings = _eur_grid_findings_new ();
  g_autoptr(GPtrArray) differences = NULL;
  g_autoptr(JsonObject) before = eur_record_to_json (EUR_RECORD (stored));
  g_autoptr(JsonObject) after = eur_record_to_json (EUR_RECORD (changed));

  if (!stored->frozen)
    return g_steal_pointer (&findings);

  differences = eur_record_compare (EUR_RECORD_GET_CLASS (stored), before, after);
  for (guint i = 0; i < differences->len; i++)
    {
      EurDifference *difference = g_ptr_array_index (differences, i);
      g_autoptr(EurFinding) finding = NULL;

      if (is_bookkeeping (difference))
        continue;

      finding = describe_change (stored, changed, difference);
      if (!is_said (findings, finding))
        g_ptr_array_add (findings, eur_finding_ref (finding));
    }

  return g_steal_pointer (&findings);
}
