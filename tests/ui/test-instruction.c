/* test-instruction.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "eur-completions-section.h"
#include "eur-eligibility-section.h"
#include "eur-feasibility-section.h"
#include "eur-motive-dialog.h"
#include "eur-refusal-row.h"
#include "eur-scoring.h"
#include "eur-step-card.h"

#include "ui-util.h"

/* What the sections of the instruction say of a dossier, and what an answer does. */

#define ME    "Moi"
#define OTHER "Wanda"

/* Bundles that are in no store */

static EurBundle *
new_bundle (void)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  EurBundle *bundle;

  eur_document_set_id (EUR_DOCUMENT (dossier), "dossier:1");
  g_object_set (dossier, "number", "2026-001", "title", "Verger", NULL);
  bundle = eur_bundle_new (dossier);
  bundle->wave = eur_wave_new ();
  g_object_set (bundle->wave, "year", G_GINT64_CONSTANT (2026), "number", G_GINT64_CONSTANT (1), NULL);

  return bundle;
}

static GtkWidget *
show_section (GType      type,
              EurBundle *bundle)
{
  GtkWidget *section = g_object_ref_sink (g_object_new (type, "bundle", bundle, NULL));

  eur_live_section_refresh (EUR_LIVE_SECTION (section));

  return section;
}

static void
refresh (GtkWidget *section)
{
  eur_live_section_refresh (EUR_LIVE_SECTION (section));
}

/* Building a template is its test: a missing child is a critical, and fatal. */
static void
test_templates (void)
{
  GType types[] = {
    EUR_TYPE_STEP_CARD,
    EUR_TYPE_COMPLETIONS_SECTION,
    EUR_TYPE_ELIGIBILITY_SECTION,
    EUR_TYPE_FEASIBILITY_SECTION,
  };
  g_autoptr(EurBundle) bundle = new_bundle ();

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *empty = g_object_ref_sink (g_object_new (types[i], NULL));
      GtkWidget *full = show_section (types[i], bundle);

      refresh (empty);
      eur_section_set_bundle (EUR_SECTION (full), NULL);
      refresh (full);
      g_assert_finalize_object (empty);
      g_assert_finalize_object (full);
    }
}

static void
test_motive (void)
{
  EurMotiveQuestion question = { "Withdraw", "It leaves.", "_Continue", NULL, TRUE, TRUE };
  AdwDialog *dialog = g_object_ref_sink (eur_motive_dialog_new (&question));
  GtkWidget *entry = ui_find_widget (adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog)), ADW_TYPE_ENTRY_ROW);

  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "apply"));
  g_assert_true (ui_says (adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog)), "The motive is required"));

  gtk_editable_set_text (GTK_EDITABLE (entry), "  ");
  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "apply"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Le porteur le demande.");
  g_assert_true (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "apply"));

  g_assert_finalize_object (dialog);
}

/* Two steps that wait for the same things are named together, and the things said once. */
static void
test_refused_together (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  g_autoptr(EurCompletion) completion = eur_completion_new ();
  GtkWidget *card;
  GtkWidget *row;
  gboolean narrow = FALSE;

  completion->subject = g_strdup ("Statuts");
  g_list_store_append (bundle->dossier->completions, completion);
  g_object_set (bundle->dossier, "stage", EUR_STAGE_INCOMPLETE, "number", "2026-001", "wave", "wave:1", NULL);
  bundle->owner = eur_organization_new ();
  bundle->plan = eur_financing_plan_new ();
  eur_document_set_id (EUR_DOCUMENT (bundle->owner), "organization:1");
  g_object_set (bundle->owner, "name", "Ville d’Oignies", NULL);
  g_object_set (bundle->dossier, "owner", "organization:1", NULL);

  card = show_section (EUR_TYPE_STEP_CARD, bundle);
  row = ui_find_widget (card, EUR_TYPE_REFUSAL_ROW);
  g_assert_true (ui_says (card, "“Declare Complete” and “Take the Request Back” are not possible yet"));
  g_assert_null (gtk_widget_get_next_sibling (row));

  /* Where there is little place the button goes under the text. */
  g_object_set (card, "narrow", TRUE, NULL);
  g_object_get (row, "narrow", &narrow, NULL);
  g_assert_true (narrow);

  g_assert_finalize_object (card);
}

/* Never a dead grey button without a word. */
static void
test_refused (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  GtkWidget *card = show_section (EUR_TYPE_STEP_CARD, bundle);

  g_assert_true (ui_says (card, "“Declare Complete” is not possible yet"));
  g_assert_true (ui_says (card, "No project owner is named"));
  g_assert_true (ui_says (card, "There is no financing plan"));
  g_assert_null (ui_find_action (card, "dossier.advance", "complete"));
  g_assert_nonnull (ui_find_action (card, "dossier.choose-owner", NULL));
  g_assert_nonnull (ui_find_action (card, "dossier.add-completion", NULL));

  /* It follows what is written. */
  bundle->owner = eur_organization_new ();
  bundle->plan = eur_financing_plan_new ();
  eur_document_set_id (EUR_DOCUMENT (bundle->owner), "organization:1");
  g_object_set (bundle->owner, "name", "Ville d’Oignies", NULL);
  g_object_set (bundle->dossier, "owner", "organization:1", "wave", "wave:1", NULL);
  refresh (card);
  g_assert_false (ui_says (card, "No project owner is named"));

  g_assert_finalize_object (card);
}

/* Two people screen */

static EurEligibility *
add_screener (EurBundle  *bundle,
              const char *name,
              EurCheck    check,
              const char *motive)
{
  g_autoptr(EurEligibility) eligibility = eur_screening_make_own (bundle, name);
  g_autoptr(EurEligibilityLine) line = eur_eligibility_line_new ("etape");

  g_object_set (line, "check", check, "motive", motive, NULL);
  g_list_store_append (eligibility->points, line);
  g_list_store_append (bundle->eligibilities, eligibility);

  return eligibility;
}

static void
give (EurEligibility *eligibility,
      EurVerdict      verdict,
      const char     *motive)
{
  g_object_set (eligibility, "verdict", verdict, "motive", motive, "given-at", "2026-04-02T10:00:00+02:00", NULL);
}

static void
test_two_screeners (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  GtkWidget *section;
  EurEligibility *other;
  EurEligibility *mine;

  g_object_set (bundle->wave, "two-screeners", TRUE, NULL);
  other = add_screener (bundle, OTHER, EUR_CHECK_NO, "Projet déjà achevé.");
  section = g_object_ref_sink (g_object_new (EUR_TYPE_ELIGIBILITY_SECTION, "bundle", bundle, NULL));
  eur_eligibility_section_set_author (EUR_ELIGIBILITY_SECTION (section), ME);

  /* While it is written, and given: not a word of it. */
  g_assert_false (ui_says (section, "Projet déjà achevé."));
  give (other, EUR_VERDICT_INELIGIBLE, "Le projet est achevé.");
  refresh (section);
  g_assert_false (ui_says (section, "achevé"));
  g_assert_true (ui_says (section, "You see it once yours is given"));

  mine = add_screener (bundle, ME, EUR_CHECK_YES, NULL);
  refresh (section);
  g_assert_false (ui_says (section, "achevé"));

  /* Both given, side by side, and that they do not agree. */
  give (mine, EUR_VERDICT_ELIGIBLE, NULL);
  refresh (section);
  g_assert_true (ui_says (section, OTHER ": No (Projet déjà achevé.)"));
  g_assert_true (ui_says (section, "Le projet est achevé."));
  g_assert_true (ui_says (section, ME " finds the dossier eligible and " OTHER " does not"));
  g_assert_cmpint (eur_section_get_mark (EUR_SECTION (section)), ==, EUR_SECTION_MARK_ATTENTION);

  g_assert_finalize_object (section);
}

static void
check (GtkWidget  *section,
       const char *point,
       const char *answer)
{
  g_assert_true (gtk_widget_activate_action (section, "screening.check", "(ss)", point, answer));
  refresh (section);
}

/* Answering begins one's own document; an answer against the machine asks why. */
static void
test_screening (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  GtkWidget *section = show_section (EUR_TYPE_ELIGIBILITY_SECTION, bundle);
  EurEligibility *own;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)), ==, 0);
  g_assert_true (ui_says (section, "“Eligible” cannot be said yet"));
  g_assert_true (ui_says (section, "are still open"));

  /* No commune: the machine says no. */
  check (section, "territoire", "yes");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)), ==, 1);
  own = eur_screening_find_own (bundle, eur_author_get_name ());
  g_assert_cmpint (eur_eligibility_get_line (own, "territoire")->check, ==, EUR_CHECK_YES);

  check (section, "etape", "no");
  g_assert_true (ui_says (section, "“Le projet est à une étape que le label accompagne” does not hold"));
  g_assert_true (gtk_widget_activate_action (section, "screening.motive", "(ss)", "etape", "Le projet est abandonné."));
  refresh (section);
  g_assert_false (ui_says (section, "does not hold, or does not apply: say why"));

  /* A verdict that is given does not change by a click. */
  give (own, EUR_VERDICT_INELIGIBLE, "Le projet est abandonné.");
  check (section, "etape", "yes");
  g_assert_cmpint (eur_eligibility_get_line (own, "etape")->check, ==, EUR_CHECK_NO);
  g_assert_nonnull (ui_find_action (section, "dossier.give-verdict", "open"));
  g_assert_null (ui_find_action (section, "dossier.give-verdict", "eligible"));
  g_assert_cmpint (eur_section_get_mark (EUR_SECTION (section)), ==, EUR_SECTION_MARK_NEGATIVE);

  give (own, EUR_VERDICT_ELIGIBLE, NULL);
  refresh (section);
  g_assert_cmpint (eur_section_get_mark (EUR_SECTION (section)), ==, EUR_SECTION_MARK_DONE);

  g_assert_finalize_object (section);
}

/* Feasibility */

static void
add_axis (EurGrid    *grid,
          const char *id,
          const char *title)
{
  g_autoptr(EurGridAxis) axis = eur_grid_axis_new ();
  g_autoptr(EurGridCriterion) criterion = eur_grid_criterion_new ();
  g_autoptr(JsonNode) levels = json_from_string ("[\"Rien\", \"Peu\", \"Assez\", \"Bien\", \"Très bien\"]", NULL);
  g_autofree char *name = g_strconcat (title, " solide", NULL);

  g_object_set (axis, "id", id, "title", title, "threshold", G_GINT64_CONSTANT (200), NULL);
  g_object_set (criterion,
                "id", id,
                "axis", id,
                "title", name,
                "weight", G_GINT64_CONSTANT (1),
                "required", TRUE,
                "levels", levels,
                NULL);
  g_list_store_append (grid->axes, axis);
  g_list_store_append (grid->criteria, criterion);
}

static EurBundle *
new_judged_bundle (void)
{
  EurBundle *bundle = new_bundle ();
  g_autoptr(EurCommittee) committee = eur_committee_new ();
  g_autoptr(EurGrid) grid = eur_grid_new ();
  g_autoptr(EurGridCriterion) money = NULL;
  g_autoptr(EurExpenseLine) expense = eur_expense_line_new ();
  g_autoptr(JsonNode) steps = json_from_string ("[25, 50, 75, 100]", NULL);

  eur_document_set_id (EUR_DOCUMENT (grid), "grid:1");
  g_object_set (grid, "title", "Faisabilité", "lowest", G_GINT64_CONSTANT (0), "highest", G_GINT64_CONSTANT (4), NULL);
  add_axis (grid, "owner", "Maître d’ouvrage");
  add_axis (grid, "money", "Financement");
  money = g_list_model_get_item (G_LIST_MODEL (grid->criteria), 1);
  g_object_set (money, "fact", EUR_GRID_FACT_FIRM_COVERAGE, "steps", steps, NULL);
  g_list_store_append (bundle->grids, grid);

  g_object_set (committee, "id", "technique", "title", "Comité technique", "grid", "grid:1", NULL);
  g_list_store_append (bundle->wave->committees, committee);

  /* Nothing of it is covered: the figures suggest the lowest level. */
  bundle->plan = eur_financing_plan_new ();
  g_object_set (expense, "id", "1", "label", "Toiture", "amount-cents", G_GINT64_CONSTANT (100000), NULL);
  g_list_store_append (bundle->plan->expenses, expense);

  return bundle;
}

static void
set_level (GtkWidget  *section,
           const char *criterion,
           gint64      level)
{
  g_assert_true (gtk_widget_activate_action (section, "feasibility.level", "(sx)", criterion, level));
  refresh (section);
}

static void
give_opinion (EurBundle *bundle,
              GtkWidget *section)
{
  g_object_set (eur_feasibility_opinion (bundle), "given-on", "2026-05-04", NULL);
  refresh (section);
}

/* One condition never makes up for the other, and the screen says which fails, and by how much. */
static void
test_feasibility (void)
{
  g_autoptr(EurBundle) bundle = new_judged_bundle ();
  GtkWidget *section = show_section (EUR_TYPE_FEASIBILITY_SECTION, bundle);

  g_assert_true (gtk_widget_get_visible (section));
  g_assert_true (ui_says (section, "Comité technique"));
  g_assert_true (ui_says (section, "Not complete"));
  g_assert_true (ui_says (section, "The figures suggest level 0: Firm Coverage, 0,0" EUR_NBSP "%."));

  set_level (section, "owner", 4);
  set_level (section, "money", 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->opinions)), ==, 1);
  g_assert_true (ui_says (section, "Très bien"));
  g_assert_true (ui_says (section, "Not feasible: the condition “Financement” does not hold"));
  g_assert_true (ui_says (section, "Financement: 0,00 out of 4, 2,00 short of the threshold of 2,00."));
  g_assert_true (ui_says (section, "4,00 / 4"));
  g_assert_cmpint (eur_section_get_mark (EUR_SECTION (section)), ==, EUR_SECTION_MARK_NEGATIVE);
  give_opinion (bundle, section);
  g_assert_cmpint (eur_section_get_mark (EUR_SECTION (section)), ==, EUR_SECTION_MARK_NEGATIVE);
  g_object_set (eur_feasibility_opinion (bundle), "given-on", NULL, NULL);
  refresh (section);

  g_assert_true (gtk_widget_activate_action (section, "feasibility.clear", "s", "money"));
  refresh (section);
  g_assert_true (ui_says (section, "Not complete"));

  g_assert_finalize_object (section);
}

/* Another level than the figures suggest: only with a written reason. */
static void
test_reason (void)
{
  g_autoptr(EurBundle) bundle = new_judged_bundle ();
  GtkWidget *section = show_section (EUR_TYPE_FEASIBILITY_SECTION, bundle);
  EurOpinion *opinion;

  set_level (section, "owner", 3);
  g_assert_false (ui_says (section, "Why this level"));
  set_level (section, "money", 3);
  g_assert_true (ui_says (section, "Why this level and not the one that the figures suggest (required)"));
  g_assert_true (ui_says (section, "Write the reason."));
  g_assert_true (ui_says (section, "The opinion cannot be given yet"));
  g_assert_null (ui_find_action (section, "dossier.give-opinion", NULL));

  opinion = eur_feasibility_opinion (bundle);
  g_object_set (opinion, "recommendation", EUR_RECOMMENDATION_FAVOURABLE, NULL);
  refresh (section);
  g_assert_null (ui_find_action (section, "dossier.give-opinion", NULL));

  g_assert_true (gtk_widget_activate_action (section, "feasibility.reason", "(ss)", "money", "L’État a promis par écrit."));
  refresh (section);
  g_assert_false (ui_says (section, "Write the reason."));
  g_assert_true (ui_says (section, "The opinion is complete, and can be given"));
  g_assert_nonnull (ui_find_action (section, "dossier.give-opinion", NULL));

  /* Given, it is only read. */
  give_opinion (bundle, section);
  set_level (section, "money", 0);
  g_assert_cmpint (eur_opinion_get_line (opinion, "money")->level, ==, 3);
  g_assert_true (ui_says (section, "The opinion was given on 4 mai 2026"));
  g_assert_nonnull (ui_find_action (section, "dossier.reopen-opinion", NULL));
  g_assert_cmpint (eur_section_get_mark (EUR_SECTION (section)), ==, EUR_SECTION_MARK_DONE);

  /* Decided on, it is not reopened, and the section says what comes first. */
  bundle->dossier->stage = EUR_STAGE_LABELLED;
  refresh (section);
  g_assert_null (ui_find_action (section, "dossier.reopen-opinion", NULL));
  g_assert_true (ui_says (section, "open the instruction again first"));
  bundle->dossier->stage = EUR_STAGE_INSTRUCTED;
  refresh (section);
  g_assert_nonnull (ui_find_action (section, "dossier.reopen-opinion", NULL));

  g_assert_finalize_object (section);
}

/* The committee's grid has a next version: what was said is offered to it. */
static void
test_next_version (void)
{
  g_autoptr(EurBundle) bundle = new_judged_bundle ();
  GtkWidget *section = show_section (EUR_TYPE_FEASIBILITY_SECTION, bundle);
  g_autoptr(EurGrid) next = NULL;

  set_level (section, "owner", 3);
  g_assert_null (ui_find_action (section, "dossier.carry-opinion", NULL));

  next = eur_grid_copy_version (eur_feasibility_grid (bundle));
  g_object_set (next, "version", G_GINT64_CONSTANT (2), NULL);
  g_list_store_append (bundle->grids, next);
  g_object_set (eur_feasibility_committee (bundle), "grid", eur_document_get_id (EUR_DOCUMENT (next)), NULL);
  refresh (section);
  g_assert_true (ui_says (section, "the committee now has version 2"));
  g_assert_nonnull (ui_find_action (section, "dossier.carry-opinion", NULL));

  /* What a decision was taken on stays on the version that it was given on. */
  give_opinion (bundle, section);
  bundle->dossier->stage = EUR_STAGE_DECIDED;
  refresh (section);
  g_assert_null (ui_find_action (section, "dossier.carry-opinion", NULL));
  bundle->dossier->stage = EUR_STAGE_INSTRUCTED;
  refresh (section);
  g_assert_nonnull (ui_find_action (section, "dossier.carry-opinion", NULL));

  g_object_set (eur_feasibility_opinion (bundle), "grid", eur_document_get_id (EUR_DOCUMENT (next)), NULL);
  refresh (section);
  g_assert_null (ui_find_action (section, "dossier.carry-opinion", NULL));

  g_assert_finalize_object (section);
}

static void
test_no_committee (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  GtkWidget *section = show_section (EUR_TYPE_FEASIBILITY_SECTION, bundle);

  g_assert_false (gtk_widget_get_visible (section));
  g_assert_finalize_object (section);
}

static void
test_completions (void)
{
  g_autoptr(EurBundle) bundle = new_bundle ();
  g_autoptr(EurCompletion) late = eur_completion_new ();
  GtkWidget *section = show_section (EUR_TYPE_COMPLETIONS_SECTION, bundle);

  g_assert_true (ui_says (section, "Nothing is asked of the applicant."));
  g_assert_null (ui_find_action (section, "dossier.export-letter", NULL));

  g_object_set (late, "id", "1", "subject", "Délibération", "kind", EUR_COMPLETION_OUTDATED, "due-on", "2026-01-02", NULL);
  g_list_store_append (bundle->dossier->completions, late);
  refresh (section);
  g_assert_true (ui_says (section, "Délibération"));
  g_assert_true (ui_says (section, "Outdated"));
  g_assert_true (ui_says (section, "Overdue: was due on 2 janvier 2026"));
  g_assert_nonnull (ui_find_action (section, "dossier.answer-completion", "1"));
  g_assert_nonnull (ui_find_action (section, "dossier.export-letter", NULL));
  g_assert_cmpint (eur_section_get_mark (EUR_SECTION (section)), ==, EUR_SECTION_MARK_ATTENTION);

  g_object_set (late, "answered-on", "2026-02-01", "answer", "Reçue", NULL);
  refresh (section);
  g_assert_true (ui_says (section, "Answered on 1er février 2026: Reçue"));
  g_assert_null (ui_find_action (section, "dossier.answer-completion", NULL));
  g_assert_cmpint (eur_section_get_mark (EUR_SECTION (section)), ==, EUR_SECTION_MARK_DONE);

  g_assert_finalize_object (section);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  dex_init ();
  adw_init ();

  g_test_add_func ("/ui/instruction/templates", test_templates);
  g_test_add_func ("/ui/instruction/motive", test_motive);
  g_test_add_func ("/ui/instruction/refused", test_refused);
  g_test_add_func ("/ui/instruction/refused-together", test_refused_together);
  g_test_add_func ("/ui/instruction/two-screeners", test_two_screeners);
  g_test_add_func ("/ui/instruction/screening", test_screening);
  g_test_add_func ("/ui/instruction/feasibility", test_feasibility);
  g_test_add_func ("/ui/instruction/reason", test_reason);
  g_test_add_func ("/ui/instruction/next-version", test_next_version);
  g_test_add_func ("/ui/instruction/no-committee", test_no_committee);
  g_test_add_func ("/ui/instruction/completions", test_completions);

  return g_test_run ();
}
