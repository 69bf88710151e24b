/* eur-wave.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-checklist.h"
#include "eur-document.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_WAVE_STATE_PREPARED,
  EUR_WAVE_STATE_OPEN,
  EUR_WAVE_STATE_CLOSED,
  EUR_WAVE_STATE_ARCHIVED,
} EurWaveState;

#define EUR_TYPE_WAVE_STATE (eur_wave_state_get_type ())
#define EUR_TYPE_COMMITTEE  (eur_committee_get_type ())
#define EUR_TYPE_WAVE       (eur_wave_get_type ())

G_DECLARE_FINAL_TYPE (EurCommittee, eur_committee, EUR, COMMITTEE, EurRecord)
G_DECLARE_FINAL_TYPE (EurWave, eur_wave, EUR, WAVE, EurDocument)

/* One of the wave's committees, in the order in which they give their opinion. */
struct _EurCommittee
{
  EurRecord  parent_instance;

  char      *id;
  char      *title;
  char      *grid; /* document id */
};

struct _EurWave
{
  EurDocument    parent_instance;

  gint64         year;
  gint64         number; /* within the year, from 1 */
  char          *title;
  EurWaveState   state;
  char          *opens_on;
  char          *closes_on;
  gint64         grace_days;
  GListStore    *committees;
  char         **families;
  gint64         quorum;
  gint64         validity_months; /* 0: not decided */
  GListStore    *checklist;       /* of EurChecklistPoint: the "recevabilité" */
  gboolean       two_screeners;   /* two people screen, neither seeing the other's before giving theirs */
  gint64         completion_days; /* what an applicant is given to complete; 0: not decided */
  JsonNode      *procedures;      /* démarche.numérique: procedure number -> mapping */
};

GType         eur_wave_state_get_type (void) G_GNUC_CONST;
EurCommittee *eur_committee_new       (void) G_GNUC_WARN_UNUSED_RESULT;
EurWave      *eur_wave_new            (void) G_GNUC_WARN_UNUSED_RESULT;
char         *eur_wave_dup_title      (EurWave *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
