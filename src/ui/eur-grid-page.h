/* eur-grid-page.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-grid-draft.h"

G_BEGIN_DECLS

#define EUR_TYPE_GRID_PAGE (eur_grid_page_get_type ())

G_DECLARE_FINAL_TYPE (EurGridPage, eur_grid_page, EUR, GRID_PAGE, AdwNavigationPage)

EurGridPage *eur_grid_page_new         (EurGridDraft *draft) G_GNUC_WARN_UNUSED_RESULT;
void         eur_grid_page_set_problem (EurGridPage  *self,
                                        const char   *problem);
void         eur_grid_page_focus_axis  (EurGridPage  *self,
                                        EurGridAxis  *axis);

G_END_DECLS
