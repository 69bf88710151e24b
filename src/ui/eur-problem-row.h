/* eur-problem-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_PROBLEM_ROW (eur_problem_row_get_type ())

G_DECLARE_FINAL_TYPE (EurProblemRow, eur_problem_row, EUR, PROBLEM_ROW, AdwPreferencesRow)

G_END_DECLS
