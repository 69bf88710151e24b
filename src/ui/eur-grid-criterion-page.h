/* eur-grid-criterion-page.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-grid-draft.h"

G_BEGIN_DECLS

#define EUR_TYPE_GRID_CRITERION_PAGE (eur_grid_criterion_page_get_type ())

G_DECLARE_FINAL_TYPE (EurGridCriterionPage, eur_grid_criterion_page, EUR, GRID_CRITERION_PAGE, AdwNavigationPage)

AdwNavigationPage *eur_grid_criterion_page_new (EurGridDraft      *draft,
                                                EurGridCriterion  *criterion,
                                                const char *const *families) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
