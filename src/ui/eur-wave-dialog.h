/* eur-wave-dialog.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_WAVE_DIALOG (eur_wave_dialog_get_type ())

G_DECLARE_FINAL_TYPE (EurWaveDialog, eur_wave_dialog, EUR, WAVE_DIALOG, AdwDialog)

EurWaveDialog *eur_wave_dialog_new (EurWorkspace *workspace,
                                    EurWave      *wave) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
