/* eur-intake-planner-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-intake-directory-private.h"
#include "eur-intake-plan-private.h"
#include "eur-intake-reading-private.h"

G_BEGIN_DECLS

/* What a plan needs while it is made. */
typedef struct
{
  EurIntakePlan      *plan;
  GPtrArray          *readings;    /* of EurIntakeReading, by number */
  GHashTable         *dossiers;    /* number in text -> GPtrArray of EurDossier */
  GHashTable         *plans;       /* dossier id -> GPtrArray of EurFinancingPlan */
  GHashTable         *attachments; /* dossier id -> GPtrArray of EurAttachment */
  EurIntakeDirectory *directory;
  GHashTable         *written; /* of documents already in the plan's writes */
  char               *next_number;
} EurIntakePlanner;

/* One dossier on its way through. */
typedef struct
{
  EurIntakePlanner *planner;
  EurIntakeReading *reading;
  EurIntakeItem    *item;
  EurDossier       *dossier;
  JsonObject       *base; /* (nullable): of the last import */
  JsonObject       *next_base;
  GPtrArray        *pieces; /* of EurIntakeWrite */
  gboolean          is_new;
} EurIntakeStep;

EurIntakeItem *_eur_intake_planner_plan    (EurIntakePlanner *self,
                                            EurIntakeReading *reading) G_GNUC_WARN_UNUSED_RESULT;
void           _eur_intake_step_merge      (EurIntakeStep    *step,
                                            EurPart           part,
                                            EurDocument      *document);
GPtrArray     *_eur_intake_step_pieces     (EurIntakeStep    *step) G_GNUC_WARN_UNUSED_RESULT;
void           _eur_intake_step_add_change (EurIntakeStep    *step,
                                            EurPart           part,
                                            EurDifference    *difference,
                                            JsonObject       *body,
                                            gboolean          conflict);
JsonObject    *_eur_intake_step_get_base   (EurIntakeStep    *step,
                                            EurPart           part);
GPtrArray     *_eur_intake_planner_lookup  (GHashTable       *table,
                                            const char       *key);

G_END_DECLS
