/* eur-stage.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * EurStage:
 *
 * Where a dossier stands (design.md section 5).
 */
typedef enum
{
  EUR_STAGE_RECEIVED,
  EUR_STAGE_INCOMPLETE,
  EUR_STAGE_COMPLETE,
  EUR_STAGE_ELIGIBLE,
  EUR_STAGE_INELIGIBLE,
  EUR_STAGE_INSTRUCTED,
  EUR_STAGE_DECIDED,
  EUR_STAGE_LABELLED,
  EUR_STAGE_FOLLOWED,
  EUR_STAGE_RENEWED,
  EUR_STAGE_EXPIRED,
  EUR_STAGE_WITHDRAWN,
  EUR_STAGE_PARKED,
} EurStage;

#define EUR_N_STAGES (EUR_STAGE_PARKED + 1)

#define EUR_TYPE_STAGE (eur_stage_get_type ())

GType       eur_stage_get_type      (void) G_GNUC_CONST;
const char *eur_stage_get_nick      (EurStage    stage);
const char *eur_stage_get_title     (EurStage    stage);
const char *eur_stage_get_french    (EurStage    stage);
const char *eur_stage_get_icon_name (EurStage    stage);
const char *eur_stage_get_style     (EurStage    stage);
gboolean    eur_stage_is_decided    (EurStage    stage);
gboolean    eur_stage_from_nick     (const char *nick,
                                     EurStage   *stage);

G_END_DECLS
