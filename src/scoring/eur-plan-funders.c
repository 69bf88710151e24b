/* eur-plan-funders.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

/* One funder, on however many lines. */
typedef struct
{
  EurResourceLine *first;
  __int128         cents;
} Funder;

/* By name; lines that do not say who pays are each somebody else's. */
static char *
dup_identity (EurResourceLine *line,
              guint            i)
{
  g_autofree char *folded = eur_text_fold (line->label);

  return *folded != '\0' ? g_steal_pointer (&folded) : g_strdup_printf ("#%u", i);
}

static GHashTable *
group_funders (EurPlanReview *review)
{
  GHashTable *funders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < review->resources->len; i++)
    {
      EurResourceLine *line = g_ptr_array_index (review->resources, i);
      g_autofree char *identity = dup_identity (line, i);
      Funder *funder = g_hash_table_lookup (funders, identity);

      if (!_eur_plan_counts (line) || line->nature == EUR_NATURE_OWN)
        continue;

      if (funder == NULL)
        {
          funder = g_new0 (Funder, 1);
          funder->first = line;
          g_hash_table_insert (funders, g_steal_pointer (&identity), funder);
        }

      funder->cents += line->amount_cents;
    }

  return funders;
}

/**
 * _eur_plan_check_funders:
 *
 * Whether the plan hangs on one funder: more than half of the cost from somebody
 * else than the owner. Two cannot pay more than half each of a plan that balances,
 * so one is looked for.
 */
void
_eur_plan_check_funders (EurPlanReview *review)
{
  gint64 cost = review->analysis->cost_cents;
  g_autoptr(GHashTable) funders = group_funders (review);
  const Funder *largest = NULL;
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, funders);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const Funder *funder = value;

      if (largest == NULL || funder->cents > largest->cents ||
          (funder->cents == largest->cents && g_strcmp0 (funder->first->label, largest->first->label) < 0))
        largest = funder;
    }

  if (cost == 0 || largest == NULL || 2 * largest->cents <= cost)
    return;

  _eur_plan_report (review, EUR_PLAN_SINGLE_FUNDER, largest->first->id,
                    eur_french_typography (_eur_plan_get_label (largest->first->label)),
                    eur_french_format_money (_eur_plan_narrow (largest->cents)),
                    eur_french_format_percent_beside (_eur_plan_narrow (largest->cents), cost, 1, 50),
                    eur_french_format_money (cost), NULL);
}
