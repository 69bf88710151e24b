/* eur-feasibility-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-feasibility.h"

G_BEGIN_DECLS

/* What a committee may be told of its opinion, in the order of the table of sentences. */
typedef enum
{
  /* The verdict. */
  EUR_FEASIBLE,
  EUR_FEASIBLE_ONE_FAILS,
  EUR_FEASIBLE_MANY_FAIL,
  EUR_FEASIBLE_ONE_OPEN,
  EUR_FEASIBLE_MANY_OPEN,
  EUR_FEASIBLE_NOT_JUDGED,
  EUR_FEASIBLE_NOT_KNOWN,
  EUR_FEASIBLE_ONE_CONDITION,
  EUR_FEASIBLE_NO_AXIS,

  /* Each axis. */
  EUR_FEASIBLE_AXIS_HOLDS,
  EUR_FEASIBLE_AXIS_FREE,
  EUR_FEASIBLE_AXIS_SHORT,
  EUR_FEASIBLE_AXIS_ONE_OPEN,
  EUR_FEASIBLE_AXIS_MANY_OPEN,
  EUR_FEASIBLE_AXIS_LACKING,
  EUR_FEASIBLE_AXIS_NO_LEVEL,
  EUR_FEASIBLE_AXIS_NO_CRITERION,

  /* Levels apart from what the figures suggest: one line a #EurGridFact, in their order. */
  EUR_FEASIBLE_FIRM_WITHOUT_REASON,
  EUR_FEASIBLE_PROBABLE_WITHOUT_REASON,
  EUR_FEASIBLE_OWN_WITHOUT_REASON,
  EUR_FEASIBLE_FIRM_WITH_REASON,
  EUR_FEASIBLE_PROBABLE_WITH_REASON,
  EUR_FEASIBLE_OWN_WITH_REASON,

  /* Likewise, of an opinion that was given before the figures changed. */
  EUR_FEASIBLE_FIRM_SINCE,
  EUR_FEASIBLE_PROBABLE_SINCE,
  EUR_FEASIBLE_OWN_SINCE,

  /* What was written and cannot be counted. */
  EUR_FEASIBLE_LEVEL_OUTSIDE,
  EUR_FEASIBLE_CRITERION_GONE,
} EurFeasibleSentence;

#define EUR_N_FEASIBLE_SENTENCES (EUR_FEASIBLE_CRITERION_GONE + 1)

extern const EurFindingKind _eur_feasible_sentences[EUR_N_FEASIBLE_SENTENCES];

/* A criterion of an axis, while the axis is judged. */
typedef struct
{
  EurGrid         *grid;
  EurOpinion      *opinion; /* (nullable) */
  EurPlanAnalysis *plan;    /* (nullable) */
  EurDossier      *dossier; /* (nullable) */
} EurFeasibilityReview;

void       _eur_feasibility_write_verdict (EurFeasibility       *self,
                                           EurFeasibilityReview *review);
GPtrArray *_eur_feasibility_find_problems (EurFeasibilityReview *review) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
