/* eur-import-lines.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-import-words.h"

G_BEGIN_DECLS

#define EUR_TYPE_IMPORT_LINES (eur_import_lines_get_type ())

G_DECLARE_FINAL_TYPE (EurImportLines, eur_import_lines, EUR, IMPORT_LINES, AdwBin)

void  eur_import_lines_set_plan (EurImportLines   *self,
                                 EurIntakePlan    *plan,
                                 guint             sections);
guint eur_import_lines_count    (EurImportLines   *self,
                                 EurImportSection  section);

G_END_DECLS
