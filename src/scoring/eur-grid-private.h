/* eur-grid-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-grid-rules.h"

G_BEGIN_DECLS

/* What a grid may be told, in the order of the table of sentences. */
typedef enum
{
  /* The grid as a whole. */
  EUR_GRID_NO_TITLE,
  EUR_GRID_NO_AXIS,
  EUR_GRID_NO_SCALE,
  EUR_GRID_ONE_CONDITION,

  /* An axis. */
  EUR_GRID_AXIS_NO_TITLE,
  EUR_GRID_AXIS_TWICE,
  EUR_GRID_AXIS_EMPTY,
  EUR_GRID_AXIS_INFORMATIVE,
  EUR_GRID_AXIS_WEIGHTLESS,
  EUR_GRID_AXIS_THRESHOLD,
  EUR_GRID_AXIS_LACKING,

  /* A criterion. */
  EUR_GRID_CRITERION_NO_TITLE,
  EUR_GRID_CRITERION_TWICE,
  EUR_GRID_CRITERION_NO_AXIS,
  EUR_GRID_ANCHOR_MISSING,
  EUR_GRID_ANCHORS_MISSING,
  EUR_GRID_ANCHORS_TOO_MANY,
  EUR_GRID_STEPS_MISSING,
  EUR_GRID_STEPS_WRONG,
  EUR_GRID_STEPS_TOO_MANY,
  EUR_GRID_STEPS_ORDER,

  /* A change after use. */
  EUR_GRID_USED_REMOVED,
  EUR_GRID_USED_ADDED,
  EUR_GRID_USED_CRITERION,
  EUR_GRID_USED_AXIS,
  EUR_GRID_USED_CHANGED,

  /* An opinion that is carried over to the next version. */
  EUR_GRID_CARRIED_GONE,
  EUR_GRID_CARRIED_OPEN,
  EUR_GRID_CARRIED_NEW,
} EurGridSentence;

#define EUR_N_GRID_SENTENCES (EUR_GRID_CARRIED_NEW + 1)

extern const EurFindingKind _eur_grid_sentences[EUR_N_GRID_SENTENCES];

GPtrArray *_eur_grid_findings_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
