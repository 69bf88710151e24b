/* eur-feasibility.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-plan-analysis.h"

G_BEGIN_DECLS

#define EUR_TYPE_FEASIBILITY (eur_feasibility_get_type ())

/* One axis of the grid: a condition of its own, that no other makes up for. */
typedef struct
{
  char        *id;
  char        *title;
  guint        n_criteria; /* that count: informative ones do not */
  guint        n_answered;
  guint        n_required_open;
  gint64       weight;    /* of all of them; 0: no level can give a score */
  gint64       threshold; /* hundredths of a level; 0: none */
  EurFraction  score;     /* weighted mean of the levels answered; not known without any */
  EurFraction  gap;       /* what is missing to the threshold, in levels; 0 when it holds */
  gboolean     lacking;   /* what it requires is asked without a threshold: it cannot be judged */
  gboolean     complete;  /* every required criterion is answered, for a threshold where one is needed */
  gboolean     holds;     /* complete, and the score reaches the threshold */
} EurAxisScore;

/**
 * EurFeasibility:
 *
 * The Comité technique's two conditions: the owner and the financing, each with its
 * own threshold, both of which must hold (design section 6). Immutable and
 * reference counted.
 */
typedef struct
{
  grefcount  ref_count;
  GPtrArray *axes;     /* of EurAxisScore */
  gint64     highest;  /* level of the grid: what a score is out of */
  gboolean   single;   /* one condition alone, where both must hold: nothing can be judged */
  gboolean   complete; /* of every axis, and not single */
  gboolean   feasible; /* every axis holds */
  GPtrArray *verdict;  /* of EurFinding: the verdict, then one sentence an axis, in their order */
  GPtrArray *problems; /* of EurFinding: levels apart from the suggestion without a reason, … */
} EurFeasibility;

GType                 eur_feasibility_get_type      (void) G_GNUC_CONST;
EurFeasibility       *eur_feasibility_evaluate      (EurGrid          *grid,
                                                     EurOpinion       *opinion,
                                                     EurPlanAnalysis  *plan,
                                                     EurDossier       *dossier) G_GNUC_WARN_UNUSED_RESULT;
EurFeasibility       *eur_feasibility_new_bundle    (EurBundle        *bundle) G_GNUC_WARN_UNUSED_RESULT;
EurFeasibility       *eur_feasibility_ref           (EurFeasibility   *self);
void                  eur_feasibility_unref         (EurFeasibility   *self);
gboolean              eur_feasibility_suggest       (EurGrid          *grid,
                                                     EurGridCriterion *criterion,
                                                     EurPlanAnalysis  *plan,
                                                     gint64           *level);
EurFraction           eur_feasibility_get_fact      (EurGridFact       fact,
                                                     EurPlanAnalysis  *plan);
char                 *eur_feasibility_dup_fact      (EurGridFact       fact,
                                                     EurPlanAnalysis  *plan) G_GNUC_WARN_UNUSED_RESULT;
gboolean              eur_feasibility_applies       (EurGridCriterion *criterion,
                                                     EurDossier       *dossier);
gboolean              eur_feasibility_is_answered   (EurGrid          *grid,
                                                     EurOpinionLine   *line);
gboolean              eur_feasibility_is_grid       (EurGrid          *grid);
gboolean              eur_feasibility_is_single     (EurGrid          *grid);
gboolean              eur_feasibility_is_lacking    (EurGrid          *grid,
                                                     EurGridAxis      *axis);
EurCommittee         *eur_feasibility_committee     (EurBundle        *bundle);
EurOpinion           *eur_feasibility_opinion       (EurBundle        *bundle);
EurGrid              *eur_feasibility_grid          (EurBundle        *bundle);
EurGrid              *eur_feasibility_next_grid     (EurBundle        *bundle);
EurOpinion           *eur_feasibility_make_opinion  (EurBundle        *bundle) G_GNUC_WARN_UNUSED_RESULT;

const EurFindingKind *eur_feasibility_get_sentences (guint            *n_sentences);

/* In French format: “1,75”, or “–” when it is not known. */
char                 *eur_axis_score_dup_score      (EurAxisScore     *self) G_GNUC_WARN_UNUSED_RESULT;
char                 *eur_axis_score_dup_gap        (EurAxisScore     *self) G_GNUC_WARN_UNUSED_RESULT;
char                 *eur_axis_score_dup_threshold  (EurAxisScore     *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurFeasibility, eur_feasibility_unref)

G_END_DECLS
