/* eur-import-review-page.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-intake.h"

G_BEGIN_DECLS

#define EUR_TYPE_IMPORT_REVIEW_PAGE (eur_import_review_page_get_type ())

G_DECLARE_FINAL_TYPE (EurImportReviewPage, eur_import_review_page, EUR, IMPORT_REVIEW_PAGE, AdwNavigationPage)

void eur_import_review_page_set_plan    (EurImportReviewPage *self,
                                         EurIntakePlan       *plan);
void eur_import_review_page_set_problem (EurImportReviewPage *self,
                                         const char          *problem);

G_END_DECLS
