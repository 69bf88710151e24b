/* test-steps.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "instruction-fixture.h"

/* From stage to stage, on a store. */

static const char *
get_change (EurEvent   *event,
            const char *path,
            const char *member)
{
  JsonArray *changes = json_node_get_array (event->changes);

  for (guint i = 0; i < json_array_get_length (changes); i++)
    {
      JsonObject *change = json_array_get_object_element (changes, i);

      if (g_strcmp0 (eur_json_get_string (change, "path"), path) == 0)
        return eur_json_get_string (change, member);
    }

  return NULL;
}

static void
test_advance (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) before = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
  g_autoptr(EurBundle) after = NULL;
  EurEvent *event;

  office_done (eur_instruction_advance (office->store, before, EUR_STAGE_COMPLETE, NULL, "Jeanne"));
  g_assert_cmpint (before->dossier->stage, ==, EUR_STAGE_RECEIVED); /* what a person reads is theirs */

  after = office_load (office->store, "2026-001");
  event = office_last (after);
  g_assert_cmpint (after->dossier->stage, ==, EUR_STAGE_COMPLETE);
  g_assert_cmpint (event->action, ==, EUR_ACTION_STAGED);
  g_assert_cmpstr (event->by, ==, "Jeanne");
  g_assert_null (event->note);
  g_assert_cmpstr (get_change (event, "stage", "old"), ==, "received");
  g_assert_cmpstr (get_change (event, "stage", "new"), ==, "complete");
  office_sound (office->store);
}

static void
test_refused (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = office_add (office, "2026-001", EUR_STAGE_COMPLETE, FALSE);
  g_autoptr(EurBundle) after = NULL;
  guint n_events = g_list_model_get_n_items (G_LIST_MODEL (bundle->events));

  office_refused (eur_instruction_advance (office->store, bundle, EUR_STAGE_ELIGIBLE, NULL, "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED, "checklist");
  office_refused (eur_instruction_advance (office->store, bundle, EUR_STAGE_LABELLED, NULL, "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_UNKNOWN, "Labelled");
  office_refused (eur_instruction_advance (office->store, bundle, EUR_STAGE_COMPLETE, NULL, "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_UNKNOWN, "already");

  after = office_load (office->store, "2026-001");
  g_assert_cmpint (after->dossier->stage, ==, EUR_STAGE_COMPLETE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->events)), ==, n_events);
}

static void
test_motive (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = office_add (office, "2026-001", EUR_STAGE_COMPLETE, FALSE);
  g_autoptr(EurBundle) back = NULL;
  g_autoptr(EurBundle) gone = NULL;

  office_refused (eur_instruction_advance (office->store, bundle, EUR_STAGE_RECEIVED, NULL, "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_MOTIVE, "back");
  office_refused (eur_instruction_advance (office->store, bundle, EUR_STAGE_WITHDRAWN, "   ", "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_MOTIVE, "motive");

  office_done (eur_instruction_advance (office->store, bundle, EUR_STAGE_RECEIVED, "Une pièce manquait.", "Jeanne"));
  back = office_load (office->store, "2026-001");
  g_assert_cmpstr (office_last (back)->note, ==, "Une pièce manquait.");

  office_done (eur_instruction_advance (office->store, back, EUR_STAGE_WITHDRAWN, "Le porteur renonce.", "Jeanne"));
  gone = office_load (office->store, "2026-001");
  g_assert_cmpint (gone->dossier->stage, ==, EUR_STAGE_WITHDRAWN);
}

/* Somebody moved the dossier: the step is not the one that was seen. */
static void
test_conflict (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) seen = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
  g_autoptr(EurBundle) theirs = office_load (office_other (office), "2026-001");
  g_autoptr(EurBundle) after = NULL;

  office_done (eur_instruction_advance (office_other (office), theirs, EUR_STAGE_COMPLETE, NULL, "Karim"));
  office_refused (eur_instruction_advance (office->store, seen, EUR_STAGE_PARKED, "Trop tard.", "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT, "Complete");
  office_refused (eur_instruction_advance (office->store, seen, EUR_STAGE_COMPLETE, NULL, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT, "Complete");

  after = office_load (office->store, "2026-001");
  g_assert_cmpint (after->dossier->stage, ==, EUR_STAGE_COMPLETE);
}

/* Somebody wrote something else meanwhile: that is no reason to refuse. */
static void
test_other_change (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) seen = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
  g_autoptr(EurBundle) theirs = office_load (office->store, "2026-001");
  g_autoptr(EurBundle) after = NULL;

  g_object_set (theirs->dossier, "title", "Salle des fêtes retrouvée", NULL);
  office_put (office, theirs->dossier);
  office_done (eur_instruction_advance (office->store, seen, EUR_STAGE_COMPLETE, NULL, "Jeanne"));

  after = office_load (office->store, "2026-001");
  g_assert_cmpstr (after->dossier->title, ==, "Salle des fêtes retrouvée");
  g_assert_cmpint (after->dossier->stage, ==, EUR_STAGE_COMPLETE);
}

/* Both at the very same moment: one is done, the other is told. */
static void
test_race (void)
{
  for (guint i = 0; i < 10; i++)
    {
      g_autoptr(Office) office = office_new ();
      g_autoptr(EurBundle) mine = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
      g_autoptr(EurBundle) theirs = office_load (office_other (office), "2026-001");
      g_autoptr(DexFuture) first = eur_instruction_advance (office->store, mine, EUR_STAGE_COMPLETE, NULL, "Jeanne");
      g_autoptr(DexFuture) second = eur_instruction_advance (office->other, theirs, EUR_STAGE_COMPLETE, NULL, "Karim");
      g_autoptr(EurBundle) after = NULL;
      g_autoptr(GError) error = NULL;
      guint n_staged = 0, n_done = 0;

      n_done += dex_await (dex_ref (first), error == NULL ? &error : NULL);
      n_done += dex_await (dex_ref (second), error == NULL ? &error : NULL);
      g_assert_cmpuint (n_done, ==, 1);
      g_assert_error (error, EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT);

      after = office_load (office->store, "2026-001");
      for (guint n = 0; n < g_list_model_get_n_items (G_LIST_MODEL (after->events)); n++)
        {
          g_autoptr(EurEvent) event = g_list_model_get_item (G_LIST_MODEL (after->events), n);

          n_staged += event->action == EUR_ACTION_STAGED;
        }
      g_assert_cmpuint (n_staged, ==, 1);
    }
}

/* All of them, or none, and each that is refused is named. */
static void
test_several (void)
{
  static const char *const ids[] = { "2026-001", "2026-002", NULL };
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) first = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
  g_autoptr(EurBundle) second = office_add (office, "2026-002", EUR_STAGE_INCOMPLETE, FALSE);
  g_autoptr(EurBundle) untouched = NULL;
  g_autoptr(EurBundle) done = NULL;

  office_refused (eur_instruction_advance_all (office->store, ids, EUR_STAGE_PARKED, "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED, "2026-002: From");

  g_object_set (second->dossier, "owner", NULL, NULL);
  office_put (office, second->dossier);
  office_refused (eur_instruction_advance_all (office->store, ids, EUR_STAGE_COMPLETE, "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED, "2026-002: No project owner");
  untouched = office_load (office->store, "2026-001");
  g_assert_cmpint (untouched->dossier->stage, ==, EUR_STAGE_RECEIVED);

  g_object_set (second->dossier, "owner", first->dossier->owner, NULL);
  office_put (office, second->dossier);
  office_done (eur_instruction_advance_all (office->store, ids, EUR_STAGE_COMPLETE, "Jeanne"));
  done = office_load (office->store, "2026-001");
  g_assert_cmpint (done->dossier->stage, ==, EUR_STAGE_COMPLETE);
  g_assert_cmpint (office_last (done)->action, ==, EUR_ACTION_STAGED);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/instruction/steps/advance", test_advance);
  eur_test_add_fiber ("/instruction/steps/refused", test_refused);
  eur_test_add_fiber ("/instruction/steps/motive", test_motive);
  eur_test_add_fiber ("/instruction/steps/conflict", test_conflict);
  eur_test_add_fiber ("/instruction/steps/other-change", test_other_change);
  eur_test_add_fiber ("/instruction/steps/race", test_race);
  eur_test_add_fiber ("/instruction/steps/several", test_several);

  return g_test_run ();
}
