/* eur-scoring.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The layer's public header: what the layers above include. */

#include "eur-feasibility.h"
#include "eur-finding.h"
#include "eur-grid-rules.h"
#include "eur-plan-analysis.h"
#include "eur-plan-comparison.h"
#include "eur-screening.h"
#include "eur-transition.h"
#include "eur-wave-call.h"
