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
  EurChecklistPoint *point;     /* (not owned): of the wave */
  EurCheck           automatic; /* what the machine tells; %EUR_CHECK_OPEN: it cannot */
  EurFinding        *reason;    /* (nullable): why it tells that */
  EurCheck           given;     /* what the person said, %EUR_CHECK_OPEN: nothing */
  const char        *motive;
  EurCheck           check; /* what counts: given if any, else automatic */
} EurScreenedPoint;

/**
 * EurScreening:
 *
 * A checklist against a dossier: pure, made again at each change.
 */
typedef struct
{
  GPtrArray *points; /* of EurScreenedPoint */
  guint      n_open; /* blocking points that are still open */
  guint      n_failed;
  GPtrArray *problems; /* of EurFinding: a verdict against the points without a motive, … */
} EurScreening;

EurScreening   *eur_screening_new       (EurBundle       *bundle,
                                         EurEligibility  *eligibility,
                                         const char      *today) G_GNUC_WARN_UNUSED_RESULT;
void            eur_screening_free      (EurScreening    *self);
EurEligibility *eur_screening_find_own  (EurBundle       *bundle,
                                         const char      *author);
gboolean        eur_screening_is_hidden (EurBundle       *bundle,
                                         EurEligibility  *eligibility,
                                         const char      *author);
EurVerdict      eur_screening_verdict   (EurBundle       *bundle,
                                         EurFinding     **why);
GPtrArray      *eur_checklist_default   (void) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurScreening, eur_screening_free)

G_END_DECLS
