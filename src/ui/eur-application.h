/* eur-application.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_APPLICATION (eur_application_get_type ())

G_DECLARE_FINAL_TYPE (EurApplication, eur_application, EUR, APPLICATION, AdwApplication)

EurApplication *eur_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
