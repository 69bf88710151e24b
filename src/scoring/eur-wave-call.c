/* eur-wave-call.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-wave-call.h"

/* The classes that the report on ten years of label, “2012-2022”, gives its large
 * projects: where a first wave starts from. */
static const char *const first_families[] = {
  "Restructuration urbaine et paysagère",
  "Attractivité économique",
  "Développement culturel",
  "Développement sociétal",
  "Innovation, R&D",
  NULL,
};

/* The journal is a French document, whoever reads it. */
static const struct
{
  EurStage    stage;
  const char *note;
} arrivals[] = {
  [EUR_ARRIVAL_IN_CALL]       = { EUR_STAGE_RECEIVED, NULL },
  [EUR_ARRIVAL_GRACE]         = { EUR_STAGE_RECEIVED, "Reçu pendant le délai de grâce" },
  [EUR_ARRIVAL_BETWEEN_CALLS] = { EUR_STAGE_PARKED, "Reçu hors de l’appel : en attente de la vague suivante" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (arrivals) == EUR_N_ARRIVALS);

static char *
dup_shifted (const char *day,
             int         n_days)
{
  g_autoptr(GDateTime) date = eur_date_parse (day, NULL);
  g_autoptr(GDateTime) shifted = date != NULL ? g_date_time_add_days (date, n_days) : NULL;

  return shifted != NULL ? g_date_time_format (shifted, "%Y-%m-%d") : NULL;
}

static int
compare_waves (EurWave *a,
               EurWave *b)
{
  if (a->year != b->year)
    return a->year < b->year ? -1 : 1;

  return (a->number > b->number) - (a->number < b->number);
}

static EurWave *
dup_last (GListModel *waves)
{
  g_autoptr(EurWave) last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (waves); i++)
    {
      g_autoptr(EurWave) wave = g_list_model_get_item (waves, i);

      if (last == NULL || compare_waves (last, wave) < 0)
        g_set_object (&last, wave);
    }

  return g_steal_pointer (&last);
}

static void
copy_committees (EurWave *self,
                 EurWave *from)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (from->committees)); i++)
    {
      g_autoptr(EurCommittee) old = g_list_model_get_item (G_LIST_MODEL (from->committees), i);
      g_autoptr(EurCommittee) committee = eur_committee_new ();
      g_autofree char *id = eur_identifier_new ("committee");

      g_object_set (committee, "id", id, "title", old->title, "grid", old->grid, NULL);
      g_list_store_append (self->committees, committee);
    }
}

/**
 * eur_wave_new_following:
 * @waves: of #EurWave, in any order
 * @day: today, “2026-03-01”
 *
 * A wave to start from: of this year, or of the one after the last wave; with
 * the families, committees, grace days, quorum and validity of the last wave.
 * Without one, it has the families that the label published, and no committee:
 * their names are not known.
 *
 * Returns: (transfer full): a wave in preparation, written nowhere
 */
EurWave *
eur_wave_new_following (GListModel *waves,
                        const char *day)
{
  EurWave *self = eur_wave_new ();
  g_autoptr(EurWave) last = dup_last (waves);
  gint64 year = g_ascii_strtoll (day, NULL, 10);

  if (last == NULL)
    {
      g_object_set (self, "year", year, "families", first_families, NULL);
      return self;
    }

  g_object_set (self,
                "year", MAX (year, last->year + 1),
                "families", last->families,
                "grace-days", last->grace_days,
                "quorum", last->quorum,
                "validity-months", last->validity_months,
                NULL);
  copy_committees (self, last);

  return self;
}

/**
 * eur_wave_open_call:
 * @day: today
 *
 * Opens the wave to candidates; its call began today at the latest.
 */
void
eur_wave_open_call (EurWave    *self,
                    const char *day)
{
  g_object_set (self, "state", EUR_WAVE_STATE_OPEN, NULL);
  if (self->opens_on == NULL || strcmp (self->opens_on, day) > 0)
    g_object_set (self, "opens-on", day, NULL);
}

/**
 * eur_wave_close_call:
 * @day: today
 *
 * Closes the wave: its call ended today at the latest, and what comes later is
 * late, then parked.
 */
void
eur_wave_close_call (EurWave    *self,
                     const char *day)
{
  g_object_set (self, "state", EUR_WAVE_STATE_CLOSED, NULL);
  if (self->closes_on == NULL || strcmp (self->closes_on, day) > 0)
    g_object_set (self, "closes-on", day, NULL);
}

/**
 * eur_wave_dup_last_day:
 *
 * Returns: (transfer full) (nullable): the last of the grace days, %NULL when no
 *   end of the call is known
 */
char *
eur_wave_dup_last_day (EurWave *self)
{
  g_return_val_if_fail (EUR_IS_WAVE (self), NULL);

  return self->closes_on != NULL ? dup_shifted (self->closes_on, self->grace_days) : NULL;
}

/**
 * eur_wave_classify_arrival:
 * @self: a wave
 * @day: when the dossier was received, “2026-03-01”; of an instant, its day
 *
 * The first and the last day belong to the call. A wave that is closed still
 * takes what was received in time, and a bound that is not known does not
 * bound, but a closed wave whose end is not known takes nothing more. A wave in
 * preparation, and one in the archives, take nothing.
 */
EurArrival
eur_wave_classify_arrival (EurWave    *self,
                           const char *day)
{
  g_autofree char *last = NULL;

  g_return_val_if_fail (EUR_IS_WAVE (self), EUR_ARRIVAL_BETWEEN_CALLS);
  g_return_val_if_fail (day != NULL, EUR_ARRIVAL_BETWEEN_CALLS);

  if (self->state != EUR_WAVE_STATE_OPEN && self->state != EUR_WAVE_STATE_CLOSED)
    return EUR_ARRIVAL_BETWEEN_CALLS;

  if (self->opens_on != NULL && strncmp (day, self->opens_on, 10) < 0)
    return EUR_ARRIVAL_BETWEEN_CALLS;

  if (self->closes_on == NULL)
    return self->state == EUR_WAVE_STATE_OPEN ? EUR_ARRIVAL_IN_CALL : EUR_ARRIVAL_BETWEEN_CALLS;

  if (strncmp (day, self->closes_on, 10) <= 0)
    return EUR_ARRIVAL_IN_CALL;

  last = eur_wave_dup_last_day (self);

  return last != NULL && strncmp (day, last, 10) <= 0 ? EUR_ARRIVAL_GRACE : EUR_ARRIVAL_BETWEEN_CALLS;
}

EurStage
eur_arrival_get_stage (EurArrival arrival)
{
  g_return_val_if_fail (arrival < EUR_N_ARRIVALS, EUR_STAGE_RECEIVED);

  return arrivals[arrival].stage;
}

/**
 * eur_arrival_get_note:
 *
 * Returns: (nullable): what the journal says of such an arrival, in French
 */
const char *
eur_arrival_get_note (EurArrival arrival)
{
  g_return_val_if_fail (arrival < EUR_N_ARRIVALS, NULL);

  return arrivals[arrival].note;
}

/**
 * eur_day_today:
 *
 * Returns: (transfer full): the present day where the person is, “2026-03-01”
 */
char *
eur_day_today (void)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}
