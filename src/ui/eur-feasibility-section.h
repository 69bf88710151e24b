/* eur-feasibility-section.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-live-section.h"

G_BEGIN_DECLS

#define EUR_TYPE_FEASIBILITY_SECTION (eur_feasibility_section_get_type ())

G_DECLARE_FINAL_TYPE (EurFeasibilitySection, eur_feasibility_section, EUR, FEASIBILITY_SECTION, EurLiveSection)

G_END_DECLS
