/* eur-grid-draft.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-grid-draft.h"

/**
 * EurGridDraft:
 *
 * A grid while a person writes it: a copy, checked at each change. It says
 * #EurGridDraft::changed then, and #EurGridDraft::reset when it became another grid
 * altogether, a new version. A removal can be taken back until something else changes.
 */
struct _EurGridDraft
{
  GObject    parent_instance;

  EurGrid   *grid;
  GPtrArray *findings; /* of EurFinding */
  gboolean   changed;

  /* As they were before the last removal; NULL when there is nothing to take back. */
  GPtrArray *axes;
  GPtrArray *criteria;
  JsonNode  *mapping;
  gboolean   removing;
};

G_DEFINE_FINAL_TYPE (EurGridDraft, eur_grid_draft, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_RESET,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
check (EurGridDraft *self)
{
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  self->findings = eur_grid_check (self->grid);
}

static void
forget (EurGridDraft *self)
{
  g_clear_pointer (&self->axes, g_ptr_array_unref);
  g_clear_pointer (&self->criteria, g_ptr_array_unref);
  g_clear_pointer (&self->mapping, json_node_unref);
}

/* To take back a removal after something else was written would take that back too. */
static void
changed_cb (EurGridDraft *self)
{
  self->changed = TRUE;
  if (!self->removing)
    forget (self);

  check (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
watch (EurGridDraft *self,
       gpointer      record)
{
  g_signal_handlers_disconnect_by_func (record, changed_cb, self);
  g_signal_connect_object (record, "notify", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
watch_lines (EurGridDraft *self,
             GListStore   *lines)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (lines)); i++)
    {
      g_autoptr(EurRecord) line = g_list_model_get_item (G_LIST_MODEL (lines), i);

      watch (self, line);
    }
}

static void
lines_cb (EurGridDraft *self,
          guint         position,
          guint         removed,
          guint         added,
          GListModel   *lines)
{
  watch_lines (self, G_LIST_STORE (lines));
  changed_cb (self);
}

static void
unwatch (EurGridDraft *self)
{
  g_signal_handlers_disconnect_by_data (self->grid, self);
  g_signal_handlers_disconnect_by_data (self->grid->axes, self);
  g_signal_handlers_disconnect_by_data (self->grid->criteria, self);
}

static void
take_grid (EurGridDraft *self,
           EurGrid      *grid)
{
  self->grid = grid;
  watch (self, grid);
  watch_lines (self, grid->axes);
  watch_lines (self, grid->criteria);
  g_signal_connect_object (grid->axes, "items-changed", G_CALLBACK (lines_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (grid->criteria, "items-changed", G_CALLBACK (lines_cb), self, G_CONNECT_SWAPPED);
  check (self);
}

static void
eur_grid_draft_finalize (GObject *object)
{
  EurGridDraft *self = EUR_GRID_DRAFT (object);

  forget (self);
  g_clear_object (&self->grid);
  g_clear_pointer (&self->findings, g_ptr_array_unref);

  G_OBJECT_CLASS (eur_grid_draft_parent_class)->finalize (object);
}

static void
eur_grid_draft_class_init (EurGridDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_grid_draft_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", EUR_TYPE_GRID_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_RESET] =
    g_signal_new ("reset", EUR_TYPE_GRID_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
eur_grid_draft_init (EurGridDraft *self)
{
}

/**
 * eur_grid_draft_new:
 * @grid: left as it is
 *
 * Returns: (transfer full): a draft of a copy of @grid
 */
EurGridDraft *
eur_grid_draft_new (EurGrid *grid)
{
  EurGridDraft *self = g_object_new (EUR_TYPE_GRID_DRAFT, NULL);

  take_grid (self, eur_grid_copy (grid));

  return self;
}

EurGrid *
eur_grid_draft_get_grid (EurGridDraft *self)
{
  return self->grid;
}

/**
 * eur_grid_draft_is_editable:
 *
 * Returns: whether no opinion was given with the grid yet
 */
gboolean
eur_grid_draft_is_editable (EurGridDraft *self)
{
  return !self->grid->frozen;
}

/**
 * eur_grid_draft_is_changed:
 *
 * Returns: whether there is something to save
 */
gboolean
eur_grid_draft_is_changed (EurGridDraft *self)
{
  return self->changed;
}

/**
 * eur_grid_draft_get_findings:
 *
 * Returns: (transfer none) (element-type EurFinding): what is wrong or lacks now
 */
GPtrArray *
eur_grid_draft_get_findings (EurGridDraft *self)
{
  return self->findings;
}

/**
 * eur_grid_draft_find:
 * @line: (nullable): id of an axis or a criterion
 *
 * Returns: (transfer none) (nullable): the gravest of what is wrong with that line
 */
EurFinding *
eur_grid_draft_find (EurGridDraft *self,
                     const char   *line)
{
  for (guint i = 0; i < self->findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (self->findings, i);

      if (g_strcmp0 (finding->line, line) == 0)
        return finding;
    }

  return NULL;
}

/**
 * eur_grid_draft_set_grid:
 * @grid: copied
 *
 * Goes on with another grid: its next version.
 */
void
eur_grid_draft_set_grid (EurGridDraft *self,
                         EurGrid      *grid)
{
  g_autoptr(EurGrid) before = self->grid;

  forget (self);
  unwatch (self);
  take_grid (self, eur_grid_copy (grid));
  self->changed = TRUE;
  g_signal_emit (self, signals[SIGNAL_RESET], 0);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * eur_grid_draft_add_axis:
 *
 * Returns: (transfer none): a new axis at the end, with one criterion
 */
EurGridAxis *
eur_grid_draft_add_axis (EurGridDraft *self)
{
  g_autoptr(EurGridAxis) axis = eur_grid_axis_new ();
  g_autofree char *id = eur_identifier_new ("axis");

  g_object_set (axis, "id", id, "title", _("New Axis"), NULL);
  g_list_store_append (self->grid->axes, axis);
  eur_grid_draft_add_criterion (self, id);

  return axis;
}

/**
 * eur_grid_draft_add_criterion:
 * @axis: id of one of the grid's
 *
 * Returns: (transfer none): a new criterion at the end of its axis
 */
EurGridCriterion *
eur_grid_draft_add_criterion (EurGridDraft *self,
                              const char   *axis)
{
  g_autoptr(EurGridCriterion) criterion = eur_grid_criterion_new ();
  g_autofree char *id = eur_identifier_new ("criterion");

  g_object_set (criterion, "id", id, "axis", axis, "title", _("New Criterion"), "required", TRUE, NULL);
  g_list_store_append (self->grid->criteria, criterion);

  return criterion;
}

/* Both change places in one step, so that a list that shows them rebuilds them once. */
static void
swap (GListStore *lines,
      guint       first,
      guint       second)
{
  guint low = MIN (first, second);
  guint high = MAX (first, second);
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = low; i <= high; i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (lines), i == low ? high : i == high ? low
                                                                                                     : i));

  g_list_store_splice (lines, low, items->len, items->pdata, items->len);
}

/**
 * eur_grid_draft_move_axis:
 * @by: -1 up, 1 down
 * @for_real: %FALSE only asks
 *
 * Returns: whether there is a place to move to
 */
gboolean
eur_grid_draft_move_axis (EurGridDraft *self,
                          EurGridAxis  *axis,
                          int           by,
                          gboolean      for_real)
{
  guint n_axes = g_list_model_get_n_items (G_LIST_MODEL (self->grid->axes));
  guint position;

  if (!g_list_store_find (self->grid->axes, axis, &position) || (by < 0 && position == 0) ||
      (by > 0 && position + 1 >= n_axes))
    return FALSE;

  if (for_real)
    swap (self->grid->axes, position, position + by);

  return TRUE;
}

/**
 * eur_grid_draft_move_criterion:
 * @by: -1 up, 1 down
 * @for_real: %FALSE only asks
 *
 * Moves @criterion among those of its axis.
 *
 * Returns: whether there is a place to move to
 */
gboolean
eur_grid_draft_move_criterion (EurGridDraft     *self,
                               EurGridCriterion *criterion,
                               int               by,
                               gboolean          for_real)
{
  guint n_criteria = g_list_model_get_n_items (G_LIST_MODEL (self->grid->criteria));
  guint position;

  if (!g_list_store_find (self->grid->criteria, criterion, &position))
    return FALSE;

  for (guint other = position + by; other < n_criteria; other += by)
    {
      g_autoptr(EurGridCriterion) candidate = g_list_model_get_item (G_LIST_MODEL (self->grid->criteria), other);

      if (g_strcmp0 (candidate->axis, criterion->axis) != 0)
        continue;

      if (for_real)
        swap (self->grid->criteria, position, other);

      return TRUE;
    }

  return FALSE;
}

static GPtrArray *
copy_list (GListStore *lines)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (lines)); i++)
    g_ptr_array_add (copy, g_list_model_get_item (G_LIST_MODEL (lines), i));

  return copy;
}

static void
begin_removal (EurGridDraft *self)
{
  forget (self);
  self->axes = copy_list (self->grid->axes);
  self->criteria = copy_list (self->grid->criteria);
  self->mapping = self->grid->mapping != NULL ? json_node_copy (self->grid->mapping) : NULL;
  self->removing = TRUE;
}

void
eur_grid_draft_remove_criterion (EurGridDraft     *self,
                                 EurGridCriterion *criterion)
{
  begin_removal (self);
  eur_grid_remove_criterion (self->grid, criterion);
  self->removing = FALSE;
}

/**
 * eur_grid_draft_remove_axis:
 *
 * Takes @axis out, with its criteria.
 */
void
eur_grid_draft_remove_axis (EurGridDraft *self,
                            EurGridAxis  *axis)
{
  guint position;

  begin_removal (self);
  for (guint i = 0; i < self->criteria->len; i++)
    {
      EurGridCriterion *criterion = g_ptr_array_index (self->criteria, i);

      if (g_strcmp0 (criterion->axis, axis->id) == 0)
        eur_grid_remove_criterion (self->grid, criterion);
    }

  if (g_list_store_find (self->grid->axes, axis, &position))
    g_list_store_remove (self->grid->axes, position);

  self->removing = FALSE;
}

gboolean
eur_grid_draft_can_undo (EurGridDraft *self)
{
  return self->axes != NULL;
}

/* Only a list that lost something is filled again. */
static void
restore_list (GListStore *lines,
              GPtrArray  *before)
{
  guint n_lines = g_list_model_get_n_items (G_LIST_MODEL (lines));

  if (n_lines != before->len)
    g_list_store_splice (lines, 0, n_lines, before->pdata, before->len);
}

static EurGridAxis *
find_restored_axis (EurGridDraft *self)
{
  guint position;

  for (guint i = 0; i < self->axes->len; i++)
    {
      if (!g_list_store_find (self->grid->axes, g_ptr_array_index (self->axes, i), &position))
        return g_ptr_array_index (self->axes, i);
    }

  for (guint i = 0; i < self->criteria->len; i++)
    {
      EurGridCriterion *criterion = g_ptr_array_index (self->criteria, i);

      if (g_list_store_find (self->grid->criteria, criterion, &position))
        continue;

      for (guint j = 0; j < self->axes->len; j++)
        {
          EurGridAxis *axis = g_ptr_array_index (self->axes, j);

          if (g_strcmp0 (axis->id, criterion->axis) == 0)
            return axis;
        }
    }

  return NULL;
}

/**
 * eur_grid_draft_undo:
 *
 * Takes the last removal back.
 *
 * Returns: (transfer none) (nullable): the axis that came back, or that has what did
 */
EurGridAxis *
eur_grid_draft_undo (EurGridDraft *self)
{
  EurGridAxis *axis;

  if (self->axes == NULL)
    return NULL;

  axis = find_restored_axis (self);
  self->removing = TRUE;
  g_object_set (self->grid, "mapping", self->mapping, NULL);
  restore_list (self->grid->axes, self->axes);
  restore_list (self->grid->criteria, self->criteria);
  self->removing = FALSE;
  changed_cb (self);

  return axis;
}
