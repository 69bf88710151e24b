/* eur-grid-rules.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-finding.h"

G_BEGIN_DECLS

/* What makes a grid one that can be scored with, and how one version of it becomes
 * the next: a grid that was used never changes again. */

GPtrArray            *eur_grid_check                (EurGrid          *grid) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray            *eur_grid_check_change         (EurGrid          *stored,
                                                     EurGrid          *changed) G_GNUC_WARN_UNUSED_RESULT;
gboolean              eur_grid_is_usable            (EurGrid          *grid);
EurGrid              *eur_grid_copy                 (EurGrid          *grid) G_GNUC_WARN_UNUSED_RESULT;
EurGrid              *eur_grid_copy_version         (EurGrid          *grid) G_GNUC_WARN_UNUSED_RESULT;
EurGrid              *eur_grid_new_default          (void) G_GNUC_WARN_UNUSED_RESULT;
char                 *eur_grid_dup_title            (EurGrid          *grid) G_GNUC_WARN_UNUSED_RESULT;

EurGridCriterion     *eur_grid_get_criterion        (EurGrid          *grid,
                                                     const char       *id);
void                  eur_grid_remove_criterion     (EurGrid          *grid,
                                                     EurGridCriterion *criterion);
void                  eur_grid_set_mapping          (EurGrid          *grid,
                                                     const char       *old_criterion,
                                                     const char       *new_criterion);
const char           *eur_grid_get_mapping          (EurGrid          *grid,
                                                     const char       *old_criterion);
EurOpinion           *eur_grid_map_opinion          (EurGrid          *old_grid,
                                                     EurGrid          *new_grid,
                                                     EurOpinion       *opinion) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray            *eur_grid_check_mapped         (EurGrid          *old_grid,
                                                     EurGrid          *new_grid,
                                                     EurOpinion       *opinion) G_GNUC_WARN_UNUSED_RESULT;

const char           *eur_grid_criterion_get_anchor (EurGridCriterion *criterion,
                                                     guint             position);

const EurFindingKind *eur_grid_get_sentences        (guint            *n_sentences);

G_END_DECLS
