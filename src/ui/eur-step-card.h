/* eur-step-card.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-live-section.h"

G_BEGIN_DECLS

#define EUR_TYPE_STEP_CARD (eur_step_card_get_type ())

G_DECLARE_FINAL_TYPE (EurStepCard, eur_step_card, EUR, STEP_CARD, EurLiveSection)

G_END_DECLS
