/* eur-commune-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_COMMUNE_ROW (eur_commune_row_get_type ())

G_DECLARE_FINAL_TYPE (EurCommuneRow, eur_commune_row, EUR, COMMUNE_ROW, AdwPreferencesRow)

G_END_DECLS
