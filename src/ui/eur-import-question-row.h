/* eur-import-question-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-intake.h"

G_BEGIN_DECLS

#define EUR_TYPE_IMPORT_QUESTION_ROW (eur_import_question_row_get_type ())

G_DECLARE_FINAL_TYPE (EurImportQuestionRow, eur_import_question_row, EUR, IMPORT_QUESTION_ROW, AdwComboRow)

EurImportQuestionRow *eur_import_question_row_new     (const EurIntakeColumn *column,
                                                       EurMapping            *mapping,
                                                       const char            *reason) G_GNUC_WARN_UNUSED_RESULT;
gboolean              eur_import_question_row_correct (EurImportQuestionRow  *self,
                                                       EurMapping            *correction);

G_END_DECLS
