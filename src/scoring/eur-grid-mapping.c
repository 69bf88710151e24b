/* eur-grid-mapping.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-base.h"
#include "eur-grid-private.h"

/* What became of each criterion of a grid in its next version, and how what was said
 * with the one is carried over to the other. */

static JsonObject *
get_mapping (EurGrid *grid)
{
  return grid->mapping != NULL && JSON_NODE_HOLDS_OBJECT (grid->mapping) ? json_node_get_object (grid->mapping) : NULL;
}

/**
 * eur_grid_get_mapping:
 * @old_criterion: the id of a criterion of the previous version
 *
 * Returns: (transfer none) (nullable): the id of the criterion of @grid that it
 *   became; %NULL when it is no more
 */
const char *
eur_grid_get_mapping (EurGrid    *grid,
                      const char *old_criterion)
{
  JsonObject *mapping = get_mapping (grid);

  return mapping != NULL ? eur_json_get_string (mapping, old_criterion) : NULL;
}

/* The node of a record is never changed in place: what it was must differ. */
static JsonObject *
copy_mapping (EurGrid *grid)
{
  JsonObject *copy = json_object_new ();
  JsonObject *mapping = get_mapping (grid);
  g_autoptr(GList) members = mapping != NULL ? json_object_get_members (mapping) : NULL;

  for (GList *each = members; each != NULL; each = each->next)
    json_object_set_member (copy, each->data, json_node_copy (json_object_get_member (mapping, each->data)));

  return copy;
}

/**
 * eur_grid_set_mapping:
 * @old_criterion: the id of a criterion of the previous version
 * @new_criterion: (nullable): the id of the criterion of @grid that it becomes, or
 *   %NULL when it is no more
 */
void
eur_grid_set_mapping (EurGrid    *grid,
                      const char *old_criterion,
                      const char *new_criterion)
{
  g_autoptr(JsonObject) mapping = NULL;
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  g_return_if_fail (EUR_IS_GRID (grid));

  mapping = copy_mapping (grid);
  if (new_criterion != NULL)
    json_object_set_string_member (mapping, old_criterion, new_criterion);
  else
    json_object_set_null_member (mapping, old_criterion);

  json_node_set_object (node, mapping);
  g_object_set (grid, "mapping", node, NULL);
}

/**
 * eur_grid_remove_criterion:
 * @criterion: one of @grid's
 *
 * Takes @criterion out of the grid; what was mapped to it is mapped to nothing.
 */
void
eur_grid_remove_criterion (EurGrid          *grid,
                           EurGridCriterion *criterion)
{
  g_autoptr(GList) members = get_mapping (grid) != NULL ? json_object_get_members (get_mapping (grid)) : NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) gone = NULL;
  guint position;

  for (GList *each = members; each != NULL; each = each->next)
    {
      if (g_strcmp0 (eur_grid_get_mapping (grid, each->data), criterion->id) == 0)
        g_strv_builder_add (builder, each->data);
    }

  gone = g_strv_builder_end (builder);
  for (guint i = 0; gone[i] != NULL; i++)
    eur_grid_set_mapping (grid, gone[i], NULL);

  if (g_list_store_find (grid->criteria, criterion, &position))
    g_list_store_remove (grid->criteria, position);
}

/* A comment is not lost when two criteria become one. */
static char *
join (const char *first,
      const char *second)
{
  if (eur_text_is_empty (first))
    return g_strdup (second);

  return eur_text_is_empty (second) ? g_strdup (first) : g_strdup_printf ("%s\n%s", first, second);
}

static void
map_line (EurOpinion     *mapped,
          EurOpinionLine *line,
          const char     *criterion,
          gboolean        same_scale)
{
  EurOpinionLine *known = eur_opinion_get_line (mapped, criterion);
  g_autoptr(EurOpinionLine) new_line = known != NULL ? g_object_ref (known) : eur_opinion_line_new (criterion);
  g_autofree char *comment = join (new_line->comment, line->comment);
  g_autofree char *reason = join (new_line->reason, line->reason);
  gboolean answered = line->answered && same_scale;

  /* Two criteria that became one keep a level only when both had the same. */
  if (known != NULL)
    answered = answered && known->answered && known->level == line->level;
  else
    g_list_store_append (mapped->lines, new_line);

  g_object_set (new_line,
                "answered", answered,
                "level", answered ? line->level : G_GINT64_CONSTANT (0),
                "comment", comment,
                "reason", reason,
                NULL);
}

/**
 * eur_grid_map_opinion:
 * @old_grid: the grid that @opinion was written on
 * @new_grid: its next version
 * @opinion: left as it is
 *
 * Carries what was said over to the next version of the grid. A criterion that is no
 * more leaves nothing; levels of another scale are to be given again, their comments
 * are kept.
 *
 * Returns: (transfer full): an opinion being written, on @new_grid, without an id
 */
EurOpinion *
eur_grid_map_opinion (EurGrid    *old_grid,
                      EurGrid    *new_grid,
                      EurOpinion *opinion)
{
  EurOpinion *mapped = eur_opinion_new ();
  gboolean same_scale = old_grid->lowest == new_grid->lowest && old_grid->highest == new_grid->highest;

  g_object_set (mapped,
                "dossier", opinion->dossier,
                "committee", opinion->committee,
                "grid", eur_document_get_id (EUR_DOCUMENT (new_grid)),
                "conclusion", opinion->conclusion,
                NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (opinion->lines)); i++)
    {
      g_autoptr(EurOpinionLine) line = g_list_model_get_item (G_LIST_MODEL (opinion->lines), i);
      const char *criterion = line->id != NULL ? eur_grid_get_mapping (new_grid, line->id) : NULL;

      if (eur_grid_get_criterion (new_grid, criterion) != NULL)
        map_line (mapped, line, criterion, same_scale);
    }

  return mapped;
}
