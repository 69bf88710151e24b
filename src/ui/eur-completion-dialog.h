/* eur-completion-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-instruction.h"

G_BEGIN_DECLS

#define EUR_TYPE_COMPLETION_DIALOG (eur_completion_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurCompletionDialog, eur_completion_dialog, EUR, COMPLETION_DIALOG, AdwDialog)

AdwDialog *eur_completion_dialog_new            (EurStore      *store,
                                                 EurBundle     *bundle) G_GNUC_WARN_UNUSED_RESULT;
AdwDialog *eur_completion_dialog_new_for_answer (EurStore      *store,
                                                 EurBundle     *bundle,
                                                 EurCompletion *completion) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
