/* eur-text-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_TEXT_ROW (eur_text_row_get_type ())

G_DECLARE_FINAL_TYPE (EurTextRow, eur_text_row, EUR, TEXT_ROW, AdwPreferencesRow)

G_END_DECLS
