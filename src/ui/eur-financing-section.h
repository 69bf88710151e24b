/* eur-financing-section.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-section.h"

G_BEGIN_DECLS

#define EUR_TYPE_FINANCING_SECTION (eur_financing_section_get_type ())

G_DECLARE_FINAL_TYPE (EurFinancingSection, eur_financing_section, EUR, FINANCING_SECTION, EurSection)

G_END_DECLS
