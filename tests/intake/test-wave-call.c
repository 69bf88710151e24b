/* test-wave-call.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-intake.h"

/* The rule of arrivals and what a new wave starts from. */

static EurWave *
new_wave (EurWaveState  state,
          const char   *opens_on,
          const char   *closes_on,
          gint64        grace_days)
{
  EurWave *wave = eur_wave_new ();

  g_object_set (wave,
                "year", G_GINT64_CONSTANT (2026),
                "state", state,
                "opens-on", opens_on,
                "closes-on", closes_on,
                "grace-days", grace_days,
                NULL);

  return wave;
}

static void
test_arrival (void)
{
  static const struct
  {
    EurWaveState  state;
    const char   *opens_on;
    const char   *closes_on;
    gint64        grace_days;
    const char   *day;
    EurArrival    arrival;
  } cases[] = {
    { EUR_WAVE_STATE_OPEN, "2026-03-01", "2026-05-31", 7, "2026-02-28", EUR_ARRIVAL_BETWEEN_CALLS },
    { EUR_WAVE_STATE_OPEN, "2026-03-01", "2026-05-31", 7, "2026-03-01", EUR_ARRIVAL_IN_CALL },
    { EUR_WAVE_STATE_OPEN, "2026-03-01", "2026-05-31", 7, "2026-05-31", EUR_ARRIVAL_IN_CALL },
    { EUR_WAVE_STATE_OPEN, "2026-03-01", "2026-05-31", 7, "2026-05-31T23:59:59+02:00", EUR_ARRIVAL_IN_CALL },
    { EUR_WAVE_STATE_OPEN, "2026-03-01", "2026-05-31", 7, "2026-06-01", EUR_ARRIVAL_GRACE },
    { EUR_WAVE_STATE_CLOSED, "2026-03-01", "2026-05-31", 7, "2026-05-30", EUR_ARRIVAL_IN_CALL },
    { EUR_WAVE_STATE_CLOSED, "2026-03-01", "2026-05-31", 7, "2026-06-07", EUR_ARRIVAL_GRACE },
    { EUR_WAVE_STATE_CLOSED, "2026-03-01", "2026-05-31", 7, "2026-06-07T08:00:00Z", EUR_ARRIVAL_GRACE },
    { EUR_WAVE_STATE_CLOSED, "2026-03-01", "2026-05-31", 7, "2026-06-08", EUR_ARRIVAL_BETWEEN_CALLS },
    { EUR_WAVE_STATE_CLOSED, "2026-03-01", "2026-05-31", 0, "2026-06-01", EUR_ARRIVAL_BETWEEN_CALLS },
    { EUR_WAVE_STATE_CLOSED, "2026-03-01", "2026-12-31", 2, "2027-01-02", EUR_ARRIVAL_GRACE },
    { EUR_WAVE_STATE_OPEN, NULL, NULL, 0, "2026-01-01", EUR_ARRIVAL_IN_CALL },
    { EUR_WAVE_STATE_OPEN, NULL, "2026-05-31", 0, "2020-01-01", EUR_ARRIVAL_IN_CALL },
    { EUR_WAVE_STATE_CLOSED, NULL, NULL, 7, "2026-01-01", EUR_ARRIVAL_BETWEEN_CALLS },
    { EUR_WAVE_STATE_PREPARED, "2026-03-01", "2026-05-31", 7, "2026-04-01", EUR_ARRIVAL_BETWEEN_CALLS },
    { EUR_WAVE_STATE_ARCHIVED, "2026-03-01", "2026-05-31", 7, "2026-04-01", EUR_ARRIVAL_BETWEEN_CALLS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurWave) wave = new_wave (cases[i].state, cases[i].opens_on, cases[i].closes_on, cases[i].grace_days);

      g_test_message ("case %u: %s", i, cases[i].day);
      g_assert_cmpint (eur_wave_classify_arrival (wave, cases[i].day), ==, cases[i].arrival);
    }
}

/* Whatever a table says of one arrival, it says of all. */
static void
test_arrival_table (void)
{
  g_assert_cmpint (eur_arrival_get_stage (EUR_ARRIVAL_IN_CALL), ==, EUR_STAGE_RECEIVED);
  g_assert_cmpint (eur_arrival_get_stage (EUR_ARRIVAL_GRACE), ==, EUR_STAGE_RECEIVED);
  g_assert_cmpint (eur_arrival_get_stage (EUR_ARRIVAL_BETWEEN_CALLS), ==, EUR_STAGE_PARKED);
  g_assert_null (eur_arrival_get_note (EUR_ARRIVAL_IN_CALL));
  g_assert_cmpstr (eur_arrival_get_note (EUR_ARRIVAL_GRACE), ==, "Reçu pendant le délai de grâce");
  g_assert_nonnull (eur_arrival_get_note (EUR_ARRIVAL_BETWEEN_CALLS));
}

static void
test_open_and_close (void)
{
  g_autoptr(EurWave) early = new_wave (EUR_WAVE_STATE_PREPARED, "2026-03-01", "2026-05-31", 3);
  g_autoptr(EurWave) late = new_wave (EUR_WAVE_STATE_PREPARED, NULL, NULL, 3);

  /* Opened after its first day, closed after its last: the call was what was announced. */
  eur_wave_open_call (early, "2026-03-04");
  eur_wave_close_call (early, "2026-06-02");
  g_assert_cmpint (early->state, ==, EUR_WAVE_STATE_CLOSED);
  g_assert_cmpstr (early->opens_on, ==, "2026-03-01");
  g_assert_cmpstr (early->closes_on, ==, "2026-05-31");

  eur_wave_open_call (late, "2026-02-01");
  g_assert_cmpint (late->state, ==, EUR_WAVE_STATE_OPEN);
  g_assert_cmpstr (late->opens_on, ==, "2026-02-01");
  eur_wave_close_call (late, "2026-02-27");
  g_assert_cmpstr (late->closes_on, ==, "2026-02-27");

  g_assert_cmpint (eur_wave_classify_arrival (late, "2026-03-02"), ==, EUR_ARRIVAL_GRACE);
  g_assert_cmpint (eur_wave_classify_arrival (late, "2026-03-03"), ==, EUR_ARRIVAL_BETWEEN_CALLS);
}

static void
test_first_wave (void)
{
  g_autoptr(GListStore) none = g_list_store_new (EUR_TYPE_WAVE);
  g_autoptr(EurWave) wave = eur_wave_new_following (G_LIST_MODEL (none), "2026-11-23");

  g_assert_cmpint (wave->year, ==, 2026);
  g_assert_cmpint (wave->number, ==, 1);
  g_assert_cmpint (wave->state, ==, EUR_WAVE_STATE_PREPARED);
  g_assert_cmpuint (g_strv_length (wave->families), ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (wave->committees)), ==, 0);
}

static void
test_next_wave (void)
{
  const char *families[] = { "Culture", "Logement", NULL };
  g_autoptr(GListStore) waves = g_list_store_new (EUR_TYPE_WAVE);
  g_autoptr(EurWave) older = new_wave (EUR_WAVE_STATE_CLOSED, NULL, NULL, 1);
  g_autoptr(EurWave) last = new_wave (EUR_WAVE_STATE_OPEN, "2026-03-01", "2026-05-31", 7);
  g_autoptr(EurCommittee) committee = eur_committee_new ();
  g_autoptr(EurCommittee) copy = NULL;
  g_autoptr(EurWave) next = NULL;

  g_object_set (committee, "id", "committee:1", "title", "Comité technique", NULL);
  g_list_store_append (last->committees, committee);
  g_object_set (last, "number", G_GINT64_CONSTANT (2), "families", families, "quorum", G_GINT64_CONSTANT (4), NULL);
  g_list_store_append (waves, last);
  g_list_store_append (waves, older);

  next = eur_wave_new_following (G_LIST_MODEL (waves), "2026-11-23");
  g_assert_cmpint (next->year, ==, 2027);
  g_assert_cmpint (next->number, ==, 1);
  g_assert_cmpint (next->quorum, ==, 4);
  g_assert_cmpint (next->grace_days, ==, 7);
  g_assert_null (next->opens_on);
  g_assert_cmpstrv (next->families, families);

  /* Its own committee: what becomes of it does not touch the last wave. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (next->committees)), ==, 1);
  copy = g_list_model_get_item (G_LIST_MODEL (next->committees), 0);
  g_assert_true (copy != committee);
  g_assert_cmpstr (copy->title, ==, "Comité technique");
  g_assert_cmpstr (copy->id, !=, committee->id);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/wave-call/arrival", test_arrival);
  g_test_add_func ("/wave-call/arrival-table", test_arrival_table);
  g_test_add_func ("/wave-call/open-and-close", test_open_and_close);
  g_test_add_func ("/wave-call/first-wave", test_first_wave);
  g_test_add_func ("/wave-call/next-wave", test_next_wave);

  return g_test_run ();
}
