/* eur-stage-pill.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define EUR_TYPE_STAGE_PILL (eur_stage_pill_get_type ())

G_DECLARE_FINAL_TYPE (EurStagePill, eur_stage_pill, EUR, STAGE_PILL, GtkBox)

G_END_DECLS
