/* eur-eligibility-section.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-live-section.h"

G_BEGIN_DECLS

#define EUR_TYPE_ELIGIBILITY_SECTION (eur_eligibility_section_get_type ())

G_DECLARE_FINAL_TYPE (EurEligibilitySection, eur_eligibility_section, EUR, ELIGIBILITY_SECTION, EurLiveSection)

void eur_eligibility_section_set_author (EurEligibilitySection *self,
                                         const char            *author);

G_END_DECLS
