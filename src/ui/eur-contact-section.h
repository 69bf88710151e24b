/* eur-contact-section.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-section.h"

G_BEGIN_DECLS

#define EUR_TYPE_CONTACT_SECTION (eur_contact_section_get_type ())

G_DECLARE_FINAL_TYPE (EurContactSection, eur_contact_section, EUR, CONTACT_SECTION, EurSection)

G_END_DECLS
