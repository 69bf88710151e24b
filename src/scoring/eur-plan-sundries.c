/* eur-plan-sundries.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-plan-private.h"

/* Words that make an expense a sundry wherever they stand, without accents. */
static const char *const sundries[] = {
  "divers",
  "diverse",
  "diverses",
  "imprevu",
  "imprevus",
  NULL,
};

/* Words that do so only where nothing else says what the money is for: “Autres dépenses”
 * is a sundry, “Autres services extérieurs” is an account, “Adaptation aux aléas climatiques” a project. */
static const char *const vague[] = {
  "alea",
  "aleas",
  "autre",
  "autres",
  "provision",
  "provisions",
  NULL,
};

static const char *const fillers[] = {
  "a",
  "achat",
  "achats",
  "charge",
  "charges",
  "chantier",
  "cout",
  "couts",
  "d",
  "de",
  "des",
  "depense",
  "depenses",
  "et",
  "frais",
  "les",
  "marge",
  "ou",
  "poste",
  "postes",
  "pour",
  "travaux",
  NULL,
};

static gboolean
is_number (const char *word)
{
  return word[strspn (word, "0123456789")] == '\0';
}

static gboolean
is_sundry (const char *label)
{
  g_autofree char *folded = eur_text_fold (label != NULL ? label : "");
  g_auto(GStrv) words = g_str_tokenize_and_fold (folded, "fr", NULL);
  guint n_vague = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_strv_contains (sundries, words[i]))
        return TRUE;
    }

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_strv_contains (vague, words[i]))
        n_vague++;
      else if (!g_strv_contains (fillers, words[i]) && !is_number (words[i]))
        return FALSE;
    }

  return n_vague > 0;
}

/**
 * _eur_plan_check_sundries:
 *
 * Whether expenses that do not say what they are for make more than a tenth of
 * the cost: funders often leave them out of the eligible cost.
 */
void
_eur_plan_check_sundries (EurPlanReview *review)
{
  gint64 cost = review->analysis->cost_cents;
  __int128 cents = 0;
  const char *line = NULL;

  for (guint i = 0; i < review->expenses->len; i++)
    {
      EurExpenseLine *expense = g_ptr_array_index (review->expenses, i);

      if (expense->amount_cents == 0 || !is_sundry (expense->label))
        continue;

      line = cents == 0 ? expense->id : NULL;
      cents += expense->amount_cents;
    }

  if (10 * cents > cost)
    _eur_plan_report (review, EUR_PLAN_SUNDRIES, line,
                      eur_french_format_money (_eur_plan_narrow (cents)),
                      eur_french_format_percent_beside (_eur_plan_narrow (cents), cost, 1, 10), NULL);
}
