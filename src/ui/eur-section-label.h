/* eur-section-label.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-section.h"

G_BEGIN_DECLS

#define EUR_TYPE_SECTION_LABEL (eur_section_label_get_type ())

G_DECLARE_FINAL_TYPE (EurSectionLabel, eur_section_label, EUR, SECTION_LABEL, GtkBox)

G_END_DECLS
