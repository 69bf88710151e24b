/* eur-fact-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_FACT_ROW (eur_fact_row_get_type ())

G_DECLARE_FINAL_TYPE (EurFactRow, eur_fact_row, EUR, FACT_ROW, AdwActionRow)

G_END_DECLS
