/* eur-welcome.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_WELCOME (eur_welcome_get_type ())

G_DECLARE_FINAL_TYPE (EurWelcome, eur_welcome, EUR, WELCOME, AdwBin)

void eur_welcome_set_loading (EurWelcome *self,
                              gboolean    loading);

G_END_DECLS
