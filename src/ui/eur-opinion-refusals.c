/* eur-opinion-refusals.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-opinion-refusals.h"

static void
take_problems (GStrvBuilder *sentences,
               GPtrArray    *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      EurFinding *finding = g_ptr_array_index (findings, i);

      if (finding->kind->severity == EUR_SEVERITY_PROBLEM)
        g_strv_builder_take (sentences, eur_finding_dup_text (finding));
    }
}

/* The verdict first, then a sentence an axis. A condition that fails is the opinion,
 * and not what is against giving it. */
static void
take_open (GStrvBuilder   *sentences,
           EurFeasibility *feasibility)
{
  if (feasibility->single)
    g_strv_builder_take (sentences, eur_finding_dup_text (g_ptr_array_index (feasibility->verdict, 0)));

  for (guint i = 0; i < feasibility->axes->len && i + 1 < feasibility->verdict->len; i++)
    {
      EurAxisScore *axis = g_ptr_array_index (feasibility->axes, i);

      if (!axis->complete)
        g_strv_builder_take (sentences, eur_finding_dup_text (g_ptr_array_index (feasibility->verdict, i + 1)));
    }
}

/**
 * eur_opinion_refusals_dup:
 * @opinion: (nullable): what the committee wrote
 *
 * Says before it is tried what eur_instruction_give_opinion() would refuse.
 *
 * Returns: (transfer full) (nullable): why the opinion cannot be given, a sentence a
 *   line; %NULL when it can
 */
char *
eur_opinion_refusals_dup (EurGrid        *grid,
                          EurOpinion     *opinion,
                          EurFeasibility *feasibility)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GPtrArray) wrong = eur_grid_check (grid);
  g_auto(GStrv) sentences = NULL;

  take_problems (builder, wrong);
  take_open (builder, feasibility);
  take_problems (builder, feasibility->problems);

  if (opinion == NULL || opinion->recommendation == EUR_RECOMMENDATION_NONE)
    g_strv_builder_add (builder, _("There is no recommendation yet: say whether the opinion is favourable."));

  sentences = g_strv_builder_end (builder);

  return sentences[0] != NULL ? g_strjoinv ("\n", sentences) : NULL;
}
