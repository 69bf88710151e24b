/* eur-plan-analysis.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

G_DEFINE_BOXED_TYPE (EurPlanAnalysis, eur_plan_analysis, eur_plan_analysis_ref, eur_plan_analysis_unref)

/* The order is the one people read findings of equal gravity in. */
static void (*const rules[]) (EurPlanReview *) = {
  _eur_plan_sum,
  _eur_plan_judge_own_share,
  _eur_plan_measure_coverage,
  _eur_plan_check_funders,
  _eur_plan_check_lines,
  _eur_plan_check_sundries,
  _eur_plan_check_proofs,
  _eur_plan_check_dates,
  _eur_plan_sum_years,
  _eur_plan_check_layout,
};

/**
 * _eur_plan_report:
 * @line: (nullable): id of the line it is about
 * @...: (transfer full): the values of the sentence, already written, then %NULL
 *
 * Adds a finding.
 */
void
_eur_plan_report (EurPlanReview   *review,
                  EurPlanSentence  sentence,
                  const char      *line,
                  ...)
{
  g_autoptr(GStrvBuilder) values = g_strv_builder_new ();
  va_list arguments;

  va_start (arguments, line);
  for (char *value = va_arg (arguments, char *); value != NULL; value = va_arg (arguments, char *))
    g_strv_builder_take (values, value);
  va_end (arguments);

  g_ptr_array_add (review->analysis->findings,
                   eur_finding_new_take (&_eur_plan_sentences[sentence], line, g_strv_builder_end (values)));
}

/**
 * eur_plan_analysis_get_sentences:
 * @n_sentences: (out): how many
 *
 * Returns: (array length=n_sentences): all that may be found, in the order of the rules
 */
const EurFindingKind *
eur_plan_analysis_get_sentences (guint *n_sentences)
{
  *n_sentences = EUR_N_PLAN_SENTENCES;

  return _eur_plan_sentences;
}

static GPtrArray *
list_lines (GListStore *lines)
{
  guint n_lines = g_list_model_get_n_items (G_LIST_MODEL (lines));
  GPtrArray *array = g_ptr_array_new_full (n_lines, g_object_unref);

  for (guint i = 0; i < n_lines; i++)
    g_ptr_array_add (array, g_list_model_get_item (G_LIST_MODEL (lines), i));

  return array;
}

static int
compare_findings (gconstpointer a,
                  gconstpointer b)
{
  const EurFinding *first = *(EurFinding *const *) a;
  const EurFinding *second = *(EurFinding *const *) b;

  return (int) second->kind->severity - (int) first->kind->severity;
}

/**
 * eur_plan_analysis_new:
 * @plan: (nullable): a plan; it may have any number of lines, of any amounts
 * @context: what it is judged with
 *
 * Says all that arithmetic can say of a plan. Nothing is kept of @plan and
 * @context, and nothing depends on the day or on the machine.
 *
 * Returns: (transfer full): the figures and the findings; without a plan, the
 *   finding that there is none
 */
EurPlanAnalysis *
eur_plan_analysis_new (EurFinancingPlan     *plan,
                       const EurPlanContext *context)
{
  EurPlanAnalysis *self = g_new0 (EurPlanAnalysis, 1);
  EurPlanReview review = { .analysis = self, .plan = plan, .context = context };
  g_autoptr(GPtrArray) expenses = plan != NULL ? list_lines (plan->expenses) : NULL;
  g_autoptr(GPtrArray) resources = plan != NULL ? list_lines (plan->resources) : NULL;

  g_return_val_if_fail (context != NULL, NULL);

  g_ref_count_init (&self->ref_count);
  self->own_share_ok = TRUE;
  self->findings = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_finding_unref);
  self->years = g_array_new (FALSE, TRUE, sizeof (EurPlanYear));
  review.expenses = expenses;
  review.resources = resources;

  if (plan == NULL)
    _eur_plan_report (&review, EUR_PLAN_NO_PLAN, NULL, NULL);

  for (guint i = 0; plan != NULL && i < G_N_ELEMENTS (rules); i++)
    rules[i](&review);

  g_ptr_array_sort (self->findings, compare_findings);

  return self;
}

/**
 * eur_plan_analysis_new_bundle:
 * @bundle: a dossier with what is known of it
 * @plan: (nullable): one of its plans; %NULL: the latest
 *
 * Judges a plan of a dossier with its owner, the start of its work and its pieces.
 *
 * Returns: (transfer full): the figures and the findings
 */
EurPlanAnalysis *
eur_plan_analysis_new_bundle (EurBundle        *bundle,
                              EurFinancingPlan *plan)
{
  EurPlanContext context = { 0 };

  g_return_val_if_fail (EUR_IS_BUNDLE (bundle), NULL);

  context.owner_known = bundle->owner != NULL;
  context.owner_kind = bundle->owner != NULL ? bundle->owner->kind : EUR_ORGANIZATION_OTHER;
  context.start_on = bundle->dossier->start_on;
  context.attachments = G_LIST_MODEL (bundle->attachments);

  return eur_plan_analysis_new (plan != NULL ? plan : bundle->plan, &context);
}

EurPlanAnalysis *
eur_plan_analysis_ref (EurPlanAnalysis *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

void
eur_plan_analysis_unref (EurPlanAnalysis *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->findings);
  g_array_unref (self->years);
  g_free (self);
}

/**
 * eur_plan_analysis_get_severity:
 *
 * Returns: the gravest of its findings
 */
EurSeverity
eur_plan_analysis_get_severity (EurPlanAnalysis *self)
{
  EurFinding *first;

  g_return_val_if_fail (self != NULL, EUR_SEVERITY_INFORMATION);

  if (self->findings->len == 0)
    return EUR_SEVERITY_INFORMATION;

  first = g_ptr_array_index (self->findings, 0);

  return first->kind->severity;
}
