/* eur-step-hints.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-scoring.h"
#include "eur-step-hints.h"

static const EurStepHint hints[] = {
  { "nothing-asked", N_("Ask…"), "dossier.add-completion" },
  { "no-owner", N_("Choose…"), "dossier.choose-owner" },
  { "no-plan", N_("Begin a Plan"), "dossier.add-plan" },
  { "waiting", N_("Show"), "dossier.go-to::completions" },
  { "waiting-until", N_("Show"), "dossier.go-to::completions" },
  { "overdue", N_("Show"), "dossier.go-to::completions" },
  { "not-screened", N_("Screen"), "dossier.go-to::eligibility" },
  { "second-missing", N_("Show"), "dossier.go-to::eligibility" },
  { "disagreement", N_("Show"), "dossier.go-to::eligibility" },
  { "no-opinion", N_("Show"), "dossier.go-to::feasibility" },
  { "opinion-open", N_("Show"), "dossier.go-to::feasibility" },
  { "axis-open", N_("Show"), "dossier.go-to::feasibility" },
  { "no-committee", N_("Edit the Wave…"), "win.edit-wave" },
  { "no-feasibility", N_("Edit the Wave…"), "win.edit-wave" },
  { "no-convention", N_("Add…"), "dossier.add-piece" },
};

static const char *const advice[] = {
  [EUR_STAGE_RECEIVED]   = N_("The dossier has arrived: check that nothing is missing."),
  [EUR_STAGE_INCOMPLETE] = N_("The applicant is asked to complete the dossier."),
  [EUR_STAGE_COMPLETE]   = N_("Nothing is missing: say whether the dossier is eligible."),
  [EUR_STAGE_ELIGIBLE]   = N_("The dossier is eligible: choose it for the committees of the wave."),
  [EUR_STAGE_INELIGIBLE] = N_("The dossier does not meet the rules of the call. Nothing is said of its quality."),
  [EUR_STAGE_INSTRUCTED] = N_("The committees give their opinions, one after the other."),
  [EUR_STAGE_DECIDED]    = N_("The decision is recorded."),
  [EUR_STAGE_LABELLED]   = N_("The label is awarded: the convention is to be signed."),
  [EUR_STAGE_FOLLOWED]   = N_("The convention is signed and the project is followed."),
  [EUR_STAGE_RENEWED]    = N_("The label is renewed."),
  [EUR_STAGE_EXPIRED]    = N_("The label has ended."),
  [EUR_STAGE_WITHDRAWN]  = N_("The dossier is withdrawn."),
  [EUR_STAGE_PARKED]     = N_("The dossier waits for the next wave."),
};

G_STATIC_ASSERT (G_N_ELEMENTS (advice) == EUR_N_STAGES);

/* Of the opinions, the one on feasibility is written on the page. */
static gboolean
is_here (EurBundle  *bundle,
         EurFinding *refusal)
{
  EurCommittee *committee = eur_feasibility_committee (bundle);

  if (!g_str_equal (refusal->kind->code, "no-opinion") && !g_str_equal (refusal->kind->code, "opinion-open"))
    return TRUE;

  return committee != NULL && g_strcmp0 (refusal->line, committee->id) == 0;
}

/**
 * eur_step_hint_find:
 * @bundle: the dossier
 * @refusals: (element-type EurFinding): why a step may not be done
 *
 * Returns: (transfer none) (nullable): what to do about the first of them that
 *   something can be done about here
 */
const EurStepHint *
eur_step_hint_find (EurBundle *bundle,
                    GPtrArray *refusals)
{
  for (guint i = 0; i < refusals->len; i++)
    {
      EurFinding *refusal = g_ptr_array_index (refusals, i);

      for (guint j = 0; j < G_N_ELEMENTS (hints); j++)
        {
          if (g_str_equal (hints[j].code, refusal->kind->code) && is_here (bundle, refusal))
            return &hints[j];
        }
    }

  return NULL;
}

/**
 * eur_step_stage_get_advice:
 *
 * Returns: (transfer none): what a dossier of that stage waits for, in a sentence
 */
const char *
eur_step_stage_get_advice (EurStage stage)
{
  g_return_val_if_fail (stage < EUR_N_STAGES, NULL);

  return _(advice[stage]);
}
