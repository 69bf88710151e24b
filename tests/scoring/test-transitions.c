/* test-transitions.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "eur-transition-private.h"
#include "rules-fixture.h"

/* The table of stages, walked: every transition, and every sentence that refuses one. */

#define MARK_START "<!-- stages: printed by eur_transition_dup_markdown() -->\n"
#define MARK_END   "<!-- end of the stages -->\n"

static void
lose_number (EurBundle *bundle)
{
  g_object_set (bundle->dossier, "number", NULL, NULL);
}

static void
lose_wave (EurBundle *bundle)
{
  g_clear_object (&bundle->wave);
}

static void
prepare_wave (EurBundle *bundle)
{
  g_object_set (bundle->wave, "state", EUR_WAVE_STATE_PREPARED, NULL);
}

static void
archive_wave (EurBundle *bundle)
{
  g_object_set (bundle->wave, "state", EUR_WAVE_STATE_ARCHIVED, NULL);
}

static void
lose_owner (EurBundle *bundle)
{
  g_clear_object (&bundle->owner);
}

static void
lose_plan (EurBundle *bundle)
{
  g_clear_object (&bundle->plan);
}

static void
answer_all (EurBundle *bundle)
{
  g_list_store_remove_all (bundle->dossier->completions);
  rules_add_completion (bundle, "Statuts", NULL, "2026-04-15");
}

static void
await_some_day (EurBundle *bundle)
{
  rules_add_completion (bundle, "Délibération", NULL, NULL);
}

static void
await_today (EurBundle *bundle)
{
  rules_add_completion (bundle, "Délibération", RULES_TODAY, NULL);
}

static void
await_since_yesterday (EurBundle *bundle)
{
  rules_add_completion (bundle, "Délibération", "2026-05-03", NULL);
}

static void
lose_verdict (EurBundle *bundle)
{
  g_autoptr(EurEligibility) eligibility = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), 0);

  g_object_set (eligibility, "given-at", NULL, NULL);
}

static void
ask_for_two (EurBundle *bundle)
{
  g_object_set (bundle->wave, "two-screeners", TRUE, NULL);
}

static EurVerdict
get_other_verdict (EurBundle *bundle)
{
  g_autoptr(EurEligibility) eligibility = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), 0);

  return eligibility->verdict == EUR_VERDICT_ELIGIBLE ? EUR_VERDICT_INELIGIBLE : EUR_VERDICT_ELIGIBLE;
}

static void
disagree (EurBundle *bundle)
{
  ask_for_two (bundle);
  rules_add_eligibility (bundle, "Karim", get_other_verdict (bundle));
}

static void
say_otherwise (EurBundle *bundle)
{
  g_autoptr(EurEligibility) eligibility = g_list_model_get_item (G_LIST_MODEL (bundle->eligibilities), 0);

  g_object_set (eligibility, "verdict", get_other_verdict (bundle), NULL);
}

static void
lose_committees (EurBundle *bundle)
{
  g_list_store_remove_all (bundle->wave->committees);
}

static void
lose_opinion (EurBundle *bundle)
{
  g_list_store_remove (bundle->opinions, 1);
}

static void
open_opinion (EurBundle *bundle)
{
  g_autoptr(EurOpinion) opinion = g_list_model_get_item (G_LIST_MODEL (bundle->opinions), 1);

  g_object_set (opinion, "given-on", NULL, NULL);
}

static void
lose_grid (EurBundle *bundle)
{
  g_autoptr(EurCommittee) committee = g_list_model_get_item (G_LIST_MODEL (bundle->wave->committees), 0);

  g_object_set (committee, "grid", NULL, NULL);
}

static void
open_axis (EurBundle *bundle)
{
  g_autoptr(EurOpinion) opinion = g_list_model_get_item (G_LIST_MODEL (bundle->opinions), 0);

  g_object_set (eur_opinion_get_line (opinion, "funding"), "answered", FALSE, NULL);
}

static EurGrid *
get_grid (EurBundle *bundle)
{
  g_autoptr(EurGrid) grid = g_list_model_get_item (G_LIST_MODEL (bundle->grids), 0);

  return grid;
}

static void
lose_threshold (EurBundle *bundle)
{
  g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (get_grid (bundle)->axes), 1);

  g_object_set (axis, "threshold", G_GINT64_CONSTANT (0), NULL);
}

static void
lose_condition (EurBundle *bundle)
{
  g_object_set (eur_grid_get_criterion (get_grid (bundle), "funding"), "required", FALSE, NULL);
  lose_threshold (bundle);
}

static void
lose_convention (EurBundle *bundle)
{
  g_autoptr(EurAttachment) piece = g_list_model_get_item (G_LIST_MODEL (bundle->attachments), 0);

  g_object_set (piece, "sha256", NULL, NULL);
}

/* What takes away from a dossier that nothing refuses, and what is said then. */
static const struct
{
  EurCondition   condition;
  EurRefusalCode code;
  void (*spoil) (EurBundle *bundle);
} spoils[] = {
  { EUR_CONDITION_NUMBER, EUR_REFUSAL_NO_NUMBER, lose_number },
  { EUR_CONDITION_WAVE, EUR_REFUSAL_NO_WAVE, lose_wave },
  { EUR_CONDITION_CALL, EUR_REFUSAL_WAVE_PREPARED, prepare_wave },
  { EUR_CONDITION_CALL, EUR_REFUSAL_WAVE_ARCHIVED, archive_wave },
  { EUR_CONDITION_OWNER, EUR_REFUSAL_NO_OWNER, lose_owner },
  { EUR_CONDITION_PLAN, EUR_REFUSAL_NO_PLAN, lose_plan },
  { EUR_CONDITION_ASKED, EUR_REFUSAL_NOTHING_ASKED, answer_all },
  { EUR_CONDITION_ANSWERED, EUR_REFUSAL_WAITING, await_some_day },
  { EUR_CONDITION_ANSWERED, EUR_REFUSAL_WAITING_UNTIL, await_today },
  { EUR_CONDITION_ANSWERED, EUR_REFUSAL_OVERDUE, await_since_yesterday },
  { EUR_CONDITION_ELIGIBLE, EUR_REFUSAL_NOT_SCREENED, lose_verdict },
  { EUR_CONDITION_ELIGIBLE, EUR_REFUSAL_SECOND_MISSING, ask_for_two },
  { EUR_CONDITION_ELIGIBLE, EUR_REFUSAL_DISAGREEMENT, disagree },
  { EUR_CONDITION_ELIGIBLE, EUR_REFUSAL_SAID_INELIGIBLE, say_otherwise },
  { EUR_CONDITION_INELIGIBLE, EUR_REFUSAL_NOT_SCREENED, lose_verdict },
  { EUR_CONDITION_INELIGIBLE, EUR_REFUSAL_SECOND_MISSING, ask_for_two },
  { EUR_CONDITION_INELIGIBLE, EUR_REFUSAL_DISAGREEMENT, disagree },
  { EUR_CONDITION_INELIGIBLE, EUR_REFUSAL_SAID_ELIGIBLE, say_otherwise },
  { EUR_CONDITION_COMMITTEES, EUR_REFUSAL_NO_COMMITTEE, lose_committees },
  { EUR_CONDITION_OPINIONS, EUR_REFUSAL_NO_OPINION, lose_opinion },
  { EUR_CONDITION_OPINIONS, EUR_REFUSAL_OPINION_OPEN, open_opinion },
  { EUR_CONDITION_FEASIBLE, EUR_REFUSAL_NO_FEASIBILITY, lose_grid },
  { EUR_CONDITION_FEASIBLE, EUR_REFUSAL_ONE_CONDITION, lose_condition },
  { EUR_CONDITION_FEASIBLE, EUR_REFUSAL_AXIS_LACKING, lose_threshold },
  { EUR_CONDITION_FEASIBLE, EUR_REFUSAL_AXIS_OPEN, open_axis },
  { EUR_CONDITION_CONVENTION, EUR_REFUSAL_NO_CONVENTION, lose_convention },
};

static EurStep *
find_step (GPtrArray           *steps,
           const EurTransition *transition)
{
  for (guint i = 0; i < steps->len; i++)
    {
      EurStep *step = g_ptr_array_index (steps, i);

      if (step->transition == transition)
        return step;
    }

  g_error ("“%s” is not among the steps", transition->name.source);
}

/* Each line once, from a stage that it says, and a way into every stage. */
static void
test_table (void)
{
  guint n_transitions;
  const EurTransition *table = eur_transition_get_table (&n_transitions);
  guint reached = 1u << EUR_STAGE_RECEIVED;
  guint condition = 0;

  for (guint i = 0; i < n_transitions; i++)
    {
      g_assert_true (eur_transition_find (table[i].from, table[i].to) == &table[i]);
      g_assert_cmpint (table[i].from, !=, table[i].to);
      g_assert_true (!table[i].reversal || table[i].needs_motive);
      g_assert_false (eur_text_is_empty (table[i].name.source));
      g_assert_false (eur_text_is_empty (table[i].name.french));
      reached |= 1u << table[i].to;
      condition |= table[i].conditions;
    }

  g_assert_cmphex (reached, ==, (1u << EUR_N_STAGES) - 1);
  for (guint i = 0; i < G_N_ELEMENTS (spoils); i++)
    condition &= ~spoils[i].condition;
  g_assert_cmphex (condition, ==, 0);
}

static void
test_allowed (void)
{
  guint n_transitions;
  const EurTransition *table = eur_transition_get_table (&n_transitions);

  for (guint i = 0; i < n_transitions; i++)
    {
      g_autoptr(EurBundle) bundle = rules_bundle_new (table[i].from, table[i].to);
      g_autoptr(GPtrArray) steps = eur_transition_list_steps (bundle, RULES_TODAY);
      const EurTransition *found = NULL;
      g_autoptr(GError) error = NULL;

      g_test_message ("%s, from %s", table[i].name.source, eur_stage_get_nick (table[i].from));
      g_assert_cmpuint (find_step (steps, &table[i])->refusals->len, ==, 0);
      g_assert_true (eur_transition_check (bundle, table[i].to, "Parce que.", RULES_TODAY, &found, &error));
      g_assert_no_error (error);
      g_assert_true (found == &table[i]);

      eur_transition_check (bundle, table[i].to, " \n", RULES_TODAY, NULL, &error);
      if (table[i].needs_motive)
        g_assert_error (error, EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_MOTIVE);
      else
        g_assert_no_error (error);
    }
}

static void
check_spoilt (const EurTransition *transition,
              guint                i)
{
  const EurFindingKind *kind = &_eur_transition_sentences[spoils[i].code];
  g_autoptr(EurBundle) bundle = rules_bundle_new (transition->from, transition->to);
  g_autoptr(GPtrArray) steps = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  EurStep *step;

  spoils[i].spoil (bundle);
  steps = eur_transition_list_steps (bundle, RULES_TODAY);
  step = find_step (steps, transition);
  g_test_message ("%s, from %s: %s", transition->name.source, eur_stage_get_nick (transition->from), kind->code);
  g_assert_cmpuint (step->refusals->len, ==, 1);
  g_assert_cmpstr (((EurFinding *) g_ptr_array_index (step->refusals, 0))->kind->code, ==, kind->code);

  text = eur_finding_dup_text (g_ptr_array_index (step->refusals, 0));
  g_assert_false (eur_transition_check (bundle, transition->to, "Parce que.", RULES_TODAY, NULL, &error));
  g_assert_error (error, EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, text);
}

static void
test_refused (void)
{
  guint n_transitions;
  const EurTransition *table = eur_transition_get_table (&n_transitions);

  for (guint i = 0; i < n_transitions; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (spoils); j++)
        {
          if (table[i].conditions & spoils[j].condition)
            check_spoilt (&table[i], j);
        }
    }
}

/* Every reason at once, not one after the other. */
static void
test_all_reasons (void)
{
  g_autoptr(EurBundle) bundle = rules_bundle_new (EUR_STAGE_RECEIVED, EUR_STAGE_COMPLETE);
  g_autoptr(GPtrArray) steps = NULL;

  lose_number (bundle);
  lose_owner (bundle);
  await_some_day (bundle);
  await_since_yesterday (bundle);
  steps = eur_transition_list_steps (bundle, RULES_TODAY);
  g_assert_cmpuint (find_step (steps, eur_transition_find (EUR_STAGE_RECEIVED, EUR_STAGE_COMPLETE))->refusals->len, ==, 4);
}

static void
test_unknown (void)
{
  for (EurStage from = 0; from < EUR_N_STAGES; from++)
    {
      for (EurStage to = 0; to < EUR_N_STAGES; to++)
        {
          g_autoptr(EurBundle) bundle = rules_bundle_new (from, to);
          g_autoptr(GError) error = NULL;

          if (eur_transition_find (from, to) != NULL)
            continue;

          g_assert_false (eur_transition_check (bundle, to, "Parce que.", RULES_TODAY, NULL, &error));
          g_assert_error (error, EUR_TRANSITION_ERROR, EUR_TRANSITION_ERROR_UNKNOWN);
        }
    }
}

static const EurTransition *
find_transition (EurCondition condition)
{
  guint n_transitions;
  const EurTransition *table = eur_transition_get_table (&n_transitions);

  for (guint i = 0; i < n_transitions; i++)
    {
      if (table[i].conditions & condition)
        return &table[i];
    }

  return NULL;
}

static void
append_sentence (GString        *text,
                 EurRefusalCode  code)
{
  const EurFindingKind *kind = &_eur_transition_sentences[code];
  g_autofree char *french = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (spoils) && french == NULL; i++)
    {
      const EurTransition *transition = find_transition (spoils[i].condition);
      g_autoptr(EurBundle) bundle = rules_bundle_new (transition->from, transition->to);
      g_autoptr(GPtrArray) steps = NULL;

      if (spoils[i].code != code)
        continue;

      spoils[i].spoil (bundle);
      steps = eur_transition_list_steps (bundle, RULES_TODAY);
      french = eur_finding_dup_french (g_ptr_array_index (find_step (steps, transition)->refusals, 0));
    }

  /* The motive's sentences have no value, and no condition. */
  if (french == NULL)
    french = eur_sentence_dup_french (&kind->sentence, NULL);

  g_string_append_printf (text, "%s\n%s\n\n", kind->code, french);
}

static void
test_sentences (void)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (EurRefusalCode code = 0; code < EUR_N_REFUSALS; code++)
    append_sentence (text, code);

  rules_compare_golden ("transition-sentences", text->str);
}

static void
test_document (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "ARCHITECTURE.md", NULL);
  g_autofree char *table = eur_transition_dup_markdown ();
  g_autofree char *wanted = g_strconcat (MARK_START, "\n", table, "\n", MARK_END, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  if (strstr (text, wanted) == NULL)
    {
      g_autofree char *found = g_test_build_filename (G_TEST_BUILT, "stages.md", NULL);

      g_file_set_contents (found, wanted, -1, NULL);
      g_error ("the stages in ARCHITECTURE.md are not those of the code: put what is in %s in their place", found);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scoring/transitions/table", test_table);
  g_test_add_func ("/scoring/transitions/allowed", test_allowed);
  g_test_add_func ("/scoring/transitions/refused", test_refused);
  g_test_add_func ("/scoring/transitions/all-reasons", test_all_reasons);
  g_test_add_func ("/scoring/transitions/unknown", test_unknown);
  g_test_add_func ("/scoring/transitions/sentences", test_sentences);
  g_test_add_func ("/scoring/transitions/document", test_document);

  return g_test_run ();
}
