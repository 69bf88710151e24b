/* eur-screening-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-screening.h"

G_BEGIN_DECLS

EurFinding *_eur_screening_judge (EurBundle         *bundle,
                                  EurChecklistPoint *point,
                                  EurCheck          *check) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
