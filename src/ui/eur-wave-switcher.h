/* eur-wave-switcher.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_WAVE_SWITCHER (eur_wave_switcher_get_type ())

G_DECLARE_FINAL_TYPE (EurWaveSwitcher, eur_wave_switcher, EUR, WAVE_SWITCHER, AdwBin)

G_END_DECLS
