/* eur-grid-axis-group.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-grid-draft.h"

G_BEGIN_DECLS

#define EUR_TYPE_GRID_AXIS_GROUP (eur_grid_axis_group_get_type ())

G_DECLARE_FINAL_TYPE (EurGridAxisGroup, eur_grid_axis_group, EUR, GRID_AXIS_GROUP, AdwPreferencesGroup)

GtkWidget   *eur_grid_axis_group_new      (EurGridDraft     *draft,
                                           EurGridAxis      *axis) G_GNUC_WARN_UNUSED_RESULT;
EurGridAxis *eur_grid_axis_group_get_axis (EurGridAxisGroup *self);

G_END_DECLS
