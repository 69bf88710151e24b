/* eur-criterion-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

#define EUR_TYPE_CRITERION_ROW (eur_criterion_row_get_type ())

G_DECLARE_FINAL_TYPE (EurCriterionRow, eur_criterion_row, EUR, CRITERION_ROW, AdwPreferencesRow)

GtkWidget *eur_criterion_row_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_criterion_row_show (EurCriterionRow  *self,
                                   EurGrid          *grid,
                                   EurGridCriterion *criterion,
                                   EurOpinionLine   *line,
                                   EurPlanAnalysis  *plan,
                                   EurFinding       *problem,
                                   gboolean          locked);

G_END_DECLS
