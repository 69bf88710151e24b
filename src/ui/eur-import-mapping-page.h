/* eur-import-mapping-page.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-intake.h"

G_BEGIN_DECLS

#define EUR_TYPE_IMPORT_MAPPING_PAGE (eur_import_mapping_page_get_type ())

G_DECLARE_FINAL_TYPE (EurImportMappingPage, eur_import_mapping_page, EUR, IMPORT_MAPPING_PAGE, AdwNavigationPage)

void        eur_import_mapping_page_set_questions  (EurImportMappingPage *self,
                                                    EurIntakeFile        *file,
                                                    EurMapping           *mapping,
                                                    GListModel           *not_understood);
void        eur_import_mapping_page_set_waves      (EurImportMappingPage *self,
                                                    GListModel           *waves,
                                                    EurWave              *wave);
void        eur_import_mapping_page_set_problem    (EurImportMappingPage *self,
                                                    const char           *problem);
EurMapping *eur_import_mapping_page_dup_correction (EurImportMappingPage *self) G_GNUC_WARN_UNUSED_RESULT;
EurWave    *eur_import_mapping_page_get_wave       (EurImportMappingPage *self);

G_END_DECLS
