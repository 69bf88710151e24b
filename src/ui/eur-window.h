/* eur-window.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-application.h"
#include "eur-workspace.h"

G_BEGIN_DECLS

#define EUR_TYPE_WINDOW (eur_window_get_type ())

G_DECLARE_FINAL_TYPE (EurWindow, eur_window, EUR, WINDOW, AdwApplicationWindow)

EurWorkspace *eur_window_get_workspace (EurWindow      *self);
EurWindow    *eur_window_new           (EurApplication *application,
                                        EurWorkspace   *workspace) G_GNUC_WARN_UNUSED_RESULT;
void          eur_window_toast         (EurWindow      *self,
                                        const char     *text,
                                        const char     *undo);

G_END_DECLS
