/* eur-sidebar.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_SIDEBAR (eur_sidebar_get_type ())

G_DECLARE_FINAL_TYPE (EurSidebar, eur_sidebar, EUR, SIDEBAR, AdwNavigationPage)

EurSidebar *eur_sidebar_new (EurWorkspace *workspace) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
