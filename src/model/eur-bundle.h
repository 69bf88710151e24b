/* eur-bundle.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-attachment.h"
#include "eur-dossier.h"
#include "eur-eligibility.h"
#include "eur-event.h"
#include "eur-financing-plan.h"
#include "eur-grid.h"
#include "eur-opinion.h"
#include "eur-organization.h"
#include "eur-person.h"
#include "eur-wave.h"

G_BEGIN_DECLS

#define EUR_TYPE_BUNDLE (eur_bundle_get_type ())

G_DECLARE_FINAL_TYPE (EurBundle, eur_bundle, EUR, BUNDLE, GObject)

/* A dossier with all that is known about it, as the store read it at one moment. */
struct _EurBundle
{
  GObject           parent_instance;

  EurDossier       *dossier;
  EurWave          *wave;          /* (nullable) */
  EurOrganization  *owner;         /* (nullable) */
  EurPerson        *contact;       /* (nullable) */
  EurDossier       *earlier;       /* (nullable): the one it continues */
  EurFinancingPlan *plan;          /* (nullable): its latest version */
  GListStore       *plans;         /* of EurFinancingPlan: all versions, the oldest first */
  GListStore       *attachments;   /* of EurAttachment */
  GListStore       *events;        /* of EurEvent, oldest first */
  GListStore       *eligibilities; /* of EurEligibility: one a screener */
  GListStore       *opinions;      /* of EurOpinion: one a committee */
  GListStore       *grids;         /* of EurGrid: those of the wave's committees and of the opinions */
};

EurBundle *eur_bundle_new        (EurDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
char      *eur_bundle_dup_places (EurBundle  *self) G_GNUC_WARN_UNUSED_RESULT;
EurGrid   *eur_bundle_get_grid   (EurBundle  *self,
                                  const char *id);

G_END_DECLS
