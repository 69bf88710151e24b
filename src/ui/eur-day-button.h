/* eur-day-button.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_DAY_BUTTON (eur_day_button_get_type ())

G_DECLARE_FINAL_TYPE (EurDayButton, eur_day_button, EUR, DAY_BUTTON, AdwBin)

G_END_DECLS
