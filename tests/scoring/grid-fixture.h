/* grid-fixture.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

EurGrid          *grid_fixture_load            (const char       *name) G_GNUC_WARN_UNUSED_RESULT;
EurGridCriterion *grid_fixture_find            (EurGrid          *grid,
                                                const char       *id);
void              grid_fixture_set_weight      (EurGrid          *grid,
                                                const char       *id,
                                                gint64            weight);
void              grid_fixture_set_steps       (EurGridCriterion *criterion,
                                                EurGridFact       fact,
                                                const char       *steps);
void              grid_fixture_answer          (EurOpinion       *opinion,
                                                const char       *criterion,
                                                gint64            level);
void              grid_fixture_answer_axis     (EurGrid          *grid,
                                                EurOpinion       *opinion,
                                                const char       *axis,
                                                gint64            level);
EurPlanAnalysis  *grid_fixture_analyse         (gint64            firm_cents) G_GNUC_WARN_UNUSED_RESULT;
EurPlanAnalysis  *grid_fixture_analyse_commune (gint64            firm_cents) G_GNUC_WARN_UNUSED_RESULT;
void              grid_fixture_fill_bundle     (EurBundle        *bundle,
                                                EurGrid          *quality,
                                                EurGrid          *feasibility);
void              grid_fixture_assert_french   (GPtrArray        *findings,
                                                guint             position,
                                                const char       *sentence);

G_END_DECLS
