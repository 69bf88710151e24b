/* test-instruction-page.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "eur-completion-dialog.h"
#include "eur-dossier-page.h"
#include "eur-eligibility-section.h"
#include "eur-motive-dialog.h"

#include "test-util.h"
#include "ui-util.h"

/* The instruction on the page of a dossier, in a window of its own, driven by its
 * actions: steps, requests, the verdict.
 */

/* As long as a slow machine may take, in milliseconds. */
#define PATIENCE 20000

typedef struct
{
  char           *folder;
  EurWorkspace   *workspace;
  EurStore       *store;
  GtkWidget      *window;
  EurDossierPage *page;
} Fixture;

typedef gboolean (*Condition) (Fixture *fixture);

static void
wait_for (Fixture   *fixture,
          Condition  condition)
{
  gint64 deadline = g_get_monotonic_time () + PATIENCE * 1000;

  while (!condition (fixture) && g_get_monotonic_time () < deadline)
    dex_await (dex_timeout_new_msec (2), NULL);

  g_assert_true (condition (fixture));
}

static void
put (EurStore *store,
     gpointer  document)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("test", EUR_ACTION_CREATED);
  g_autoptr(GError) error = NULL;

  eur_change_set_put (changes, document);
  dex_await (eur_store_commit (store, changes), &error);
  g_assert_no_error (error);
}

static void
put_dossier (EurStore *store)
{
  g_autoptr(EurWave) wave = eur_wave_new ();
  g_autoptr(EurOrganization) owner = eur_organization_new ();
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurExpenseLine) expense = eur_expense_line_new ();

  g_object_set (wave,
                "year", G_GINT64_CONSTANT (2026),
                "number", G_GINT64_CONSTANT (1),
                "state", EUR_WAVE_STATE_OPEN,
                "completion-days", G_GINT64_CONSTANT (15),
                NULL);
  put (store, wave);
  g_object_set (owner, "name", "Ville d’Oignies", NULL);
  put (store, owner);
  g_object_set (dossier,
                "number", "2026-001",
                "title", "Verger des Tilleuls",
                "wave", eur_document_get_id (EUR_DOCUMENT (wave)),
                "owner", eur_document_get_id (EUR_DOCUMENT (owner)),
                NULL);
  put (store, dossier);
  g_object_set (expense, "id", "1", "label", "Toiture", "amount-cents", G_GINT64_CONSTANT (100000), NULL);
  g_list_store_append (plan->expenses, expense);
  g_object_set (plan, "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)), NULL);
  put (store, plan);
}

static void
set_up (Fixture *fixture)
{
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("eur-instruction-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "label.db", NULL);
  fixture->workspace = eur_workspace_new (path);
  fixture->store = eur_workspace_get_store (fixture->workspace);
  dex_await (eur_workspace_open (fixture->workspace), &error);
  g_assert_no_error (error);
  put_dossier (fixture->store);

  fixture->page = eur_dossier_page_new (fixture->workspace);
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  dex_await (eur_dossier_page_load (fixture->page, "2026-001"), &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture)
{
  g_autoptr(GDir) dir = NULL;
  const char *name;

  dex_await (eur_dossier_page_flush (fixture->page), NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  dex_await (eur_store_close (fixture->store), NULL);
  g_clear_object (&fixture->workspace);

  dir = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static EurBundle *
get_bundle (Fixture *fixture)
{
  return eur_dossier_page_get_bundle (fixture->page);
}

static void
act (Fixture    *fixture,
     const char *action,
     const char *target)
{
  g_assert_true (target != NULL ? gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, "s", target)
                                : gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL));
}

static gboolean
is_received (Fixture *fixture)
{
  return get_bundle (fixture)->dossier->stage == EUR_STAGE_RECEIVED;
}

static gboolean
is_incomplete (Fixture *fixture)
{
  return get_bundle (fixture)->dossier->stage == EUR_STAGE_INCOMPLETE;
}

static gboolean
is_complete (Fixture *fixture)
{
  return get_bundle (fixture)->dossier->stage == EUR_STAGE_COMPLETE;
}

static gboolean
is_eligible (Fixture *fixture)
{
  return get_bundle (fixture)->dossier->stage == EUR_STAGE_ELIGIBLE;
}

static gboolean
is_told (Fixture *fixture)
{
  return ui_find_action (GTK_WIDGET (fixture->page), "dossier.step-back", NULL) != NULL;
}

static gboolean
has_dialog (Fixture *fixture)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)) != NULL;
}

static gboolean
has_no_dialog (Fixture *fixture)
{
  return !has_dialog (fixture);
}

static gboolean
has_card (Fixture *fixture)
{
  return ui_find_action (GTK_WIDGET (fixture->page), "dossier.advance", "complete") != NULL;
}

/* The journal has it, with the motive. */
static gboolean
was_staged (Fixture    *fixture,
            const char *note)
{
  GListModel *events = G_LIST_MODEL (get_bundle (fixture)->events);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr(EurEvent) event = g_list_model_get_item (events, i);

      if (event->action == EUR_ACTION_STAGED && g_strcmp0 (event->note, note) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_in_journal (Fixture *fixture)
{
  return was_staged (fixture, NULL);
}

static gboolean
is_back_in_journal (Fixture *fixture)
{
  return was_staged (fixture, "Taken back at once.");
}

static void
test_step (void)
{
  Fixture fixture = { 0 };

  set_up (&fixture);
  wait_for (&fixture, has_card);

  /* Something is being written: it is saved first, and on top of it the step. */
  g_object_set (get_bundle (&fixture)->dossier, "title", "Verger", NULL);
  act (&fixture, "dossier.advance", "complete");
  wait_for (&fixture, is_complete);
  wait_for (&fixture, is_in_journal);
  g_assert_cmpstr (get_bundle (&fixture)->dossier->title, ==, "Verger");

  wait_for (&fixture, is_told);
  act (&fixture, "dossier.step-back", "received");
  wait_for (&fixture, is_received);
  wait_for (&fixture, is_back_in_journal);

  tear_down (&fixture);
}

static gboolean
has_refusal (Fixture *fixture)
{
  return ui_says (fixture->window, "No verdict on eligibility is given yet");
}

/* An action that the card does not offer is refused by the table, in words. */
static void
test_step_refused (void)
{
  Fixture fixture = { 0 };

  set_up (&fixture);
  wait_for (&fixture, has_card);
  act (&fixture, "dossier.advance", "complete");
  wait_for (&fixture, is_complete);
  wait_for (&fixture, has_refusal);
  act (&fixture, "dossier.advance", "eligible");
  dex_await (eur_dossier_page_flush (fixture.page), NULL);
  g_assert_true (is_complete (&fixture));

  tear_down (&fixture);
}

static GtkWidget *
get_dialog (Fixture *fixture)
{
  return GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
}

static void
test_motive_step (void)
{
  Fixture fixture = { 0 };

  set_up (&fixture);
  wait_for (&fixture, has_card);
  act (&fixture, "dossier.advance", "withdrawn");
  wait_for (&fixture, has_dialog);
  g_assert_true (EUR_IS_MOTIVE_DIALOG (get_dialog (&fixture)));

  /* Turned back: nothing happens. */
  adw_dialog_close (ADW_DIALOG (get_dialog (&fixture)));
  wait_for (&fixture, has_no_dialog);
  g_assert_true (is_received (&fixture));

  tear_down (&fixture);
}

static EurCompletion *
get_first_request (Fixture *fixture)
{
  g_autoptr(EurCompletion) completion = g_list_model_get_item (G_LIST_MODEL (get_bundle (fixture)->dossier->completions), 0);

  return completion;
}

static gboolean
is_answered (Fixture *fixture)
{
  return get_first_request (fixture) != NULL && !eur_completion_is_waiting (get_first_request (fixture));
}

static gboolean
has_problem (Fixture *fixture)
{
  return ui_says (get_dialog (fixture), "Say what is asked for");
}

static void
test_request (void)
{
  Fixture fixture = { 0 };

  set_up (&fixture);
  wait_for (&fixture, has_card);
  act (&fixture, "dossier.add-completion", NULL);
  wait_for (&fixture, has_dialog);

  /* Without a subject it is refused, and nothing that was typed is lost. */
  gtk_widget_activate_action (get_dialog (&fixture), "completion.save", NULL);
  wait_for (&fixture, has_problem);
  gtk_editable_set_text (GTK_EDITABLE (ui_find_widget (get_dialog (&fixture), ADW_TYPE_ENTRY_ROW)), "Délibération");
  gtk_widget_activate_action (get_dialog (&fixture), "completion.save", NULL);
  wait_for (&fixture, has_no_dialog);
  wait_for (&fixture, is_incomplete);
  g_assert_cmpstr (get_first_request (&fixture)->subject, ==, "Délibération");
  g_assert_nonnull (get_first_request (&fixture)->due_on);

  act (&fixture, "dossier.answer-completion", get_first_request (&fixture)->id);
  wait_for (&fixture, has_dialog);
  gtk_editable_set_text (GTK_EDITABLE (gtk_widget_get_template_child (get_dialog (&fixture), EUR_TYPE_COMPLETION_DIALOG, "answer")),
                         "Reçue par courriel");
  gtk_widget_activate_action (get_dialog (&fixture), "completion.save", NULL);
  wait_for (&fixture, is_answered);

  tear_down (&fixture);
}

static gboolean
has_verdict (Fixture *fixture)
{
  EurEligibility *own = eur_screening_find_own (get_bundle (fixture), eur_author_get_name ());

  return own != NULL && own->given_at != NULL;
}

static gboolean
has_no_verdict (Fixture *fixture)
{
  return !has_verdict (fixture);
}

static gboolean
can_be_eligible (Fixture *fixture)
{
  return ui_find_action (GTK_WIDGET (fixture->page), "dossier.advance", "eligible") != NULL;
}

/* From the checklist to the stage, through the editor and the store. */
static void
test_verdict (void)
{
  static const char *const points[] = { "porteur", "territoire", "delai", "etape", "unique" };
  Fixture fixture = { 0 };
  GtkWidget *section;

  set_up (&fixture);
  wait_for (&fixture, has_card);
  act (&fixture, "dossier.advance", "complete");
  wait_for (&fixture, is_complete);
  section = ui_find_widget (GTK_WIDGET (fixture.page), EUR_TYPE_ELIGIBILITY_SECTION);

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      g_assert_true (gtk_widget_activate_action (section, "screening.check", "(ss)", points[i], "yes"));
      g_assert_true (gtk_widget_activate_action (section, "screening.motive", "(ss)", points[i], "Vu au téléphone."));
    }

  act (&fixture, "dossier.give-verdict", "eligible");
  wait_for (&fixture, has_verdict);
  wait_for (&fixture, can_be_eligible);

  act (&fixture, "dossier.give-verdict", "open");
  wait_for (&fixture, has_no_verdict);
  act (&fixture, "dossier.give-verdict", "eligible");
  wait_for (&fixture, has_verdict);
  wait_for (&fixture, can_be_eligible);
  act (&fixture, "dossier.advance", "eligible");
  wait_for (&fixture, is_eligible);

  tear_down (&fixture);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  eur_test_add_fiber ("/ui/instruction-page/step", test_step);
  eur_test_add_fiber ("/ui/instruction-page/step-refused", test_step_refused);
  eur_test_add_fiber ("/ui/instruction-page/motive-step", test_motive_step);
  eur_test_add_fiber ("/ui/instruction-page/request", test_request);
  eur_test_add_fiber ("/ui/instruction-page/verdict", test_verdict);

  return g_test_run ();
}
