/* eur-command-feasibility-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-command.h"
#include "eur-scoring.h"

G_BEGIN_DECLS

/* What both ways to print feasibility read. */
typedef struct
{
  EurBundle       *bundle;
  EurGrid         *grid;
  EurOpinion      *opinion; /* (nullable) */
  EurPlanAnalysis *plan;    /* (nullable) */
  EurFeasibility  *feasibility;
} EurFeasibilityView;

void _eur_command_feasibility_print_json (EurFeasibilityView *view);

G_END_DECLS
