/* eur-toggles-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_TOGGLES_ROW (eur_toggles_row_get_type ())

G_DECLARE_FINAL_TYPE (EurTogglesRow, eur_toggles_row, EUR, TOGGLES_ROW, AdwPreferencesRow)

G_END_DECLS
