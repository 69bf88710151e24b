/* test-completions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "instruction-fixture.h"

/* What an applicant is asked for, and what came. */

static GListStore *
new_request (const char *subject,
             const char *due_on)
{
  GListStore *lines = g_list_store_new (EUR_TYPE_COMPLETION);
  g_autoptr(EurCompletion) line = eur_completion_new ();

  g_object_set (line, "kind", EUR_COMPLETION_OUTDATED, "subject", subject, "detail", "À jour.", "due-on", due_on, NULL);
  g_list_store_append (lines, line);

  return lines;
}

static EurCompletion *
get_line (EurBundle *bundle,
          guint      i)
{
  g_autoptr(EurCompletion) line = g_list_model_get_item (G_LIST_MODEL (bundle->dossier->completions), i);

  return line;
}

static char *
shift_today (int n_days)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) day = g_date_time_add_days (now, n_days);

  return g_date_time_format (day, "%Y-%m-%d");
}

static DexFuture *
request (EurStore   *store,
         EurBundle  *bundle,
         GListStore *lines)
{
  return eur_instruction_request (store, bundle, G_LIST_MODEL (lines), "Jeanne");
}

static void
test_request (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) before = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
  g_autoptr(GListStore) lines = new_request ("Devis", NULL);
  g_autofree char *due = shift_today (21);
  g_autoptr(EurBundle) after = NULL;
  EurCompletion *line;

  office_done (request (office->store, before, lines));
  after = office_load (office->store, "2026-001");
  line = get_line (after, 0);
  g_assert_cmpint (after->dossier->stage, ==, EUR_STAGE_INCOMPLETE);
  g_assert_cmpstr (line->subject, ==, "Devis");
  g_assert_cmpint (line->kind, ==, EUR_COMPLETION_OUTDATED);
  g_assert_cmpstr (line->due_on, ==, due); /* what the wave gives an applicant */
  g_assert_nonnull (line->id);
  g_assert_nonnull (line->asked_on);
  g_assert_cmpint (office_last (after)->action, ==, EUR_ACTION_REQUESTED);
  g_assert_cmpstr (office_last (after)->note, ==, "Devis");

  /* The waiting request refuses the next step, by its name. */
  office_refused (eur_instruction_advance (office->store, after, EUR_STAGE_COMPLETE, NULL, "Jeanne"),
                  EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED, "“Devis”");
  office_sound (office->store);
}

/* Asked again, and asked of a dossier that is further on. */
static void
test_stages (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) incomplete = office_add (office, "2026-001", EUR_STAGE_INCOMPLETE, FALSE);
  g_autoptr(EurBundle) eligible = office_add (office, "2026-002", EUR_STAGE_ELIGIBLE, FALSE);
  g_autoptr(GListStore) lines = new_request ("Devis", NULL);
  g_autoptr(EurBundle) first = NULL;
  g_autoptr(EurBundle) second = NULL;

  office_done (request (office->store, incomplete, lines));
  office_done (request (office->store, incomplete, lines));
  first = office_load (office->store, "2026-001");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (first->dossier->completions)), ==, 2);
  g_assert_cmpstr (get_line (first, 0)->id, !=, get_line (first, 1)->id);

  office_done (request (office->store, eligible, lines));
  second = office_load (office->store, "2026-002");
  g_assert_cmpint (second->dossier->stage, ==, EUR_STAGE_ELIGIBLE);
  g_assert_true (eur_completion_is_waiting (get_line (second, 0)));
}

static void
test_wrong (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) bundle = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
  g_autofree char *yesterday = shift_today (-1);
  g_autoptr(GListStore) none = g_list_store_new (EUR_TYPE_COMPLETION);
  g_autoptr(GListStore) nameless = new_request ("  ", NULL);
  g_autoptr(GListStore) late = new_request ("Devis", yesterday);
  g_autoptr(EurBundle) after = NULL;

  office_refused (request (office->store, bundle, none), EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "Nothing");
  office_refused (request (office->store, bundle, nameless), EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "what is asked");
  office_refused (request (office->store, bundle, late), EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "Devis");

  after = office_load (office->store, "2026-001");
  g_assert_cmpint (after->dossier->stage, ==, EUR_STAGE_RECEIVED);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->dossier->completions)), ==, 0);
}

static void
test_answer (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) received = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
  g_autoptr(GListStore) lines = new_request ("Devis", NULL);
  g_autoptr(EurAttachment) piece = eur_attachment_new ();
  g_autoptr(GBytes) bytes = g_bytes_new_static ("Devis", 5);
  g_autoptr(EurBundle) asked = NULL;
  g_autoptr(EurBundle) after = NULL;
  const char *id;

  office_done (request (office->store, received, lines));
  asked = office_load (office->store, "2026-001");
  id = get_line (asked, 0)->id;
  office_refused (eur_instruction_answer (office->store, asked, id, NULL, NULL, NULL, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_REFUSED, "Devis");

  g_object_set (piece, "kind", "Devis", "filename", "devis.txt", NULL);
  office_done (eur_instruction_answer (office->store, asked, id, "Reçu par courriel.", piece, bytes, "Jeanne"));
  after = office_load (office->store, "2026-001");
  g_assert_false (eur_completion_is_waiting (get_line (after, 0)));
  g_assert_cmpstr (get_line (after, 0)->attachment, ==, eur_document_get_id (EUR_DOCUMENT (piece)));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after->attachments)), ==, 1);
  g_assert_cmpint (after->dossier->stage, ==, EUR_STAGE_INCOMPLETE); /* a person says what is complete */
  g_assert_cmpint (office_last (after)->action, ==, EUR_ACTION_ATTACHED);

  office_done (eur_instruction_advance (office->store, after, EUR_STAGE_COMPLETE, NULL, "Jeanne"));
  office_sound (office->store);
}

static void
test_answered_twice (void)
{
  g_autoptr(Office) office = office_new ();
  g_autoptr(EurBundle) received = office_add (office, "2026-001", EUR_STAGE_RECEIVED, FALSE);
  g_autoptr(GListStore) lines = new_request ("Devis", NULL);
  g_autoptr(EurBundle) asked = NULL;
  const char *id;

  office_done (request (office->store, received, lines));
  asked = office_load (office->store, "2026-001");
  id = get_line (asked, 0)->id;
  office_done (eur_instruction_answer (office_other (office), asked, id, "Reçu.", NULL, NULL, "Karim"));
  office_refused (eur_instruction_answer (office->store, asked, id, "N’est plus demandé.", NULL, NULL, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT, "Devis");
  office_refused (eur_instruction_answer (office->store, asked, "completion:gone", "Reçu.", NULL, NULL, "Jeanne"),
                  EUR_INSTRUCTION_ERROR, EUR_INSTRUCTION_ERROR_CONFLICT, "taken away");
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/instruction/completions/request", test_request);
  eur_test_add_fiber ("/instruction/completions/stages", test_stages);
  eur_test_add_fiber ("/instruction/completions/wrong", test_wrong);
  eur_test_add_fiber ("/instruction/completions/answer", test_answer);
  eur_test_add_fiber ("/instruction/completions/answered-twice", test_answered_twice);

  return g_test_run ();
}
