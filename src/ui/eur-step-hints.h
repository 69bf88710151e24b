/* eur-step-hints.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

/* Where a person goes to do what a refusal asks for: an action of the page. */
typedef struct
{
  const char *code;   /* of the refusal */
  const char *label;  /* of the button, untranslated */
  const char *action; /* detailed: "dossier.add-plan", "dossier.go-to::feasibility" */
} EurStepHint;

const EurStepHint *eur_step_hint_find        (EurBundle *bundle,
                                              GPtrArray *refusals);
const char        *eur_step_stage_get_advice (EurStage   stage);

G_END_DECLS
