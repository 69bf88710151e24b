/* eur-wave-call.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

/**
 * EurArrival:
 * @EUR_ARRIVAL_IN_CALL: while the wave is open to candidates
 * @EUR_ARRIVAL_GRACE: late, within the grace days: taken, and traced
 * @EUR_ARRIVAL_BETWEEN_CALLS: outside of the call: parked for the next wave
 *
 * When a dossier arrived, seen from a wave.
 */
typedef enum
{
  EUR_ARRIVAL_IN_CALL,
  EUR_ARRIVAL_GRACE,
  EUR_ARRIVAL_BETWEEN_CALLS,
} EurArrival;

#define EUR_N_ARRIVALS (EUR_ARRIVAL_BETWEEN_CALLS + 1)

EurWave    *eur_wave_new_following    (GListModel *waves,
                                       const char *day) G_GNUC_WARN_UNUSED_RESULT;
void        eur_wave_open_call        (EurWave    *self,
                                       const char *day);
void        eur_wave_close_call       (EurWave    *self,
                                       const char *day);
EurArrival  eur_wave_classify_arrival (EurWave    *self,
                                       const char *day);
char       *eur_wave_dup_last_day     (EurWave    *self) G_GNUC_WARN_UNUSED_RESULT;
EurStage    eur_arrival_get_stage     (EurArrival  arrival);
const char *eur_arrival_get_note      (EurArrival  arrival);
char       *eur_day_today             (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
