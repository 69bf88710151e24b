/* eur-stage-pill.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_STAGE_PILL (eur_stage_pill_get_type ())

G_DECLARE_FINAL_TYPE (EurStagePill, eur_stage_pill, EUR, STAGE_PILL, GtkWidget)

GtkWidget *eur_stage_pill_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_stage_pill_set_stage (EurStagePill *self,
                                     EurStage      stage);

G_END_DECLS
