/* eur-screening.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-finding.h"

G_BEGIN_DECLS

/* What is known of one point of the checklist. */
typedef struct
{
  EurChecklistPoint *point;     /* of the wave, or of the default checklist */
  EurCheck           automatic; /* what the machine tells; %EUR_CHECK_OPEN: it cannot */
  EurFinding        *reason;    /* (nullable): why it tells that, or why it cannot */
  EurCheck           given;     /* what the person said, %EUR_CHECK_OPEN: nothing */
  char              *motive;    /* (nullable) */
  EurCheck           check;     /* what counts: given if any, else automatic */
} EurScreenedPoint;

/**
 * EurScreening:
 *
 * A checklist against a dossier: pure, made again at each change. A wave without
 * a checklist of its own uses eur_checklist_default().
 */
typedef struct
{
  GPtrArray *points;   /* of EurScreenedPoint */
  guint      n_open;   /* blocking points that are still open */
  guint      n_failed; /* blocking points that do not hold */
  GPtrArray *problems; /* of EurFinding: a point against the machine without a motive, … */
} EurScreening;

EurScreening         *eur_screening_new           (EurBundle       *bundle,
                                                   EurEligibility  *eligibility,
                                                   const char      *today) G_GNUC_WARN_UNUSED_RESULT;
void                  eur_screening_free          (EurScreening    *self);
gboolean              eur_screening_allows        (EurScreening    *self,
                                                   EurVerdict       verdict,
                                                   const char      *motive,
                                                   GPtrArray       *refusals);
EurEligibility       *eur_screening_find_own      (EurBundle       *bundle,
                                                   const char      *author);
EurEligibility       *eur_screening_make_own      (EurBundle       *bundle,
                                                   const char      *author) G_GNUC_WARN_UNUSED_RESULT;
gboolean              eur_screening_is_hidden     (EurBundle       *bundle,
                                                   EurEligibility  *eligibility,
                                                   const char      *author);
gboolean              eur_screening_hides_event   (EurBundle       *bundle,
                                                   EurEvent        *event,
                                                   const char      *author);
EurVerdict            eur_screening_verdict       (EurBundle       *bundle,
                                                   EurFinding     **why);
const EurFindingKind *eur_screening_get_sentences (guint           *n_sentences);
GPtrArray            *eur_checklist_default       (void) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurScreening, eur_screening_free)

G_END_DECLS
