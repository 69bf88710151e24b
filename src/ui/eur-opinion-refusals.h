/* eur-opinion-refusals.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

char *eur_opinion_refusals_dup (EurGrid        *grid,
                                EurOpinion     *opinion,
                                EurFeasibility *feasibility) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
