/* eur-grid-draft.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_GRID_DRAFT (eur_grid_draft_get_type ())

G_DECLARE_FINAL_TYPE (EurGridDraft, eur_grid_draft, EUR, GRID_DRAFT, GObject)

EurGridDraft     *eur_grid_draft_new              (EurGrid          *grid) G_GNUC_WARN_UNUSED_RESULT;
EurGrid          *eur_grid_draft_get_grid         (EurGridDraft     *self);
gboolean          eur_grid_draft_is_editable      (EurGridDraft     *self);
gboolean          eur_grid_draft_is_changed       (EurGridDraft     *self);
EurFinding       *eur_grid_draft_find             (EurGridDraft     *self,
                                                   const char       *line);
GPtrArray        *eur_grid_draft_get_findings     (EurGridDraft     *self);
void              eur_grid_draft_set_grid         (EurGridDraft     *self,
                                                   EurGrid          *grid);
EurGridAxis      *eur_grid_draft_add_axis         (EurGridDraft     *self);
EurGridCriterion *eur_grid_draft_add_criterion    (EurGridDraft     *self,
                                                   const char       *axis);
gboolean          eur_grid_draft_move_axis        (EurGridDraft     *self,
                                                   EurGridAxis      *axis,
                                                   int               by,
                                                   gboolean          for_real);
gboolean          eur_grid_draft_move_criterion   (EurGridDraft     *self,
                                                   EurGridCriterion *criterion,
                                                   int               by,
                                                   gboolean          for_real);
void              eur_grid_draft_remove_axis      (EurGridDraft     *self,
                                                   EurGridAxis      *axis);
void              eur_grid_draft_remove_criterion (EurGridDraft     *self,
                                                   EurGridCriterion *criterion);
gboolean          eur_grid_draft_can_undo         (EurGridDraft     *self);
EurGridAxis      *eur_grid_draft_undo             (EurGridDraft     *self);

G_END_DECLS
