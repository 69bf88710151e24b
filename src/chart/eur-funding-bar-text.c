/* eur-funding-bar-text.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-funding-bar.h"

typedef char *(*DupSentence) (const EurSentence *sentence,
                              const char *const *values);

/* Of a cost that is known: the amount, and its share. */
static const EurSentence shares[] = {
  [EUR_CHART_MARK_FIRM]      = { N_("Firm: %s, %s of the cost."), "Ferme" EUR_NBSP ": %s, soit %s du coût." },
  [EUR_CHART_MARK_REQUESTED] = { N_("Requested: %s, %s of the cost."), "Sollicité" EUR_NBSP ": %s, soit %s du coût." },
  [EUR_CHART_MARK_PLANNED]   = { N_("Planned: %s, %s of the cost."), "Envisagé" EUR_NBSP ": %s, soit %s du coût." },
  [EUR_CHART_MARK_REFUSED]   = { N_("Refused: %s, %s of the cost."), "Refusé" EUR_NBSP ": %s, soit %s du coût." },
  [EUR_CHART_MARK_MISSING]   = { N_("Missing: %s, %s of the cost."), "Il manque %s, soit %s du coût." },
};

static const EurSentence amounts[] = {
  [EUR_CHART_MARK_FIRM]      = { N_("Firm: %s."), "Ferme" EUR_NBSP ": %s." },
  [EUR_CHART_MARK_REQUESTED] = { N_("Requested: %s."), "Sollicité" EUR_NBSP ": %s." },
  [EUR_CHART_MARK_PLANNED]   = { N_("Planned: %s."), "Envisagé" EUR_NBSP ": %s." },
  [EUR_CHART_MARK_REFUSED]   = { N_("Refused: %s."), "Refusé" EUR_NBSP ": %s." },
  [EUR_CHART_MARK_MISSING]   = { N_("Missing: %s."), "Il manque %s." },
};

G_STATIC_ASSERT (G_N_ELEMENTS (shares) == EUR_N_FUNDING_MARKS && G_N_ELEMENTS (amounts) == EUR_N_FUNDING_MARKS);

static const EurSentence surplus_sentence = { N_("%s more than the cost."), "%s de plus que le coût." };
static const EurSentence no_cost = { N_("The cost is not known."), "Le coût n’est pas connu." };
static const EurSentence no_resource = { N_("No resource is given."), "Aucune ressource n’est renseignée." };

static char *
dup_part (const EurFundingBar *self,
          EurChartMark         mark,
          DupSentence          dup)
{
  gint64 amount = eur_funding_bar_get_amount (self, mark);
  g_autofree char *money = eur_french_format_money (amount);
  g_autofree char *share = self->cost > 0 ? eur_french_format_percent (amount, self->cost, 1) : NULL;
  const char *const values[] = { money, share, NULL };

  return dup (self->cost > 0 ? &shares[mark] : &amounts[mark], values);
}

/* Whole sentences one after the other: each is true by itself. */
static char *
dup_sentences (const EurFundingBar *self,
               DupSentence          dup)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  gint64 surplus = eur_funding_bar_get_surplus (self);
  g_autofree char *money = eur_french_format_money (surplus);
  g_auto(GStrv) sentences = NULL;

  if (self->cost == 0)
    g_strv_builder_take (builder, dup (&no_cost, NULL));

  if (self->firm + self->requested + self->planned + self->refused == 0)
    g_strv_builder_take (builder, dup (&no_resource, NULL));

  for (guint i = 0; i < EUR_N_FUNDING_MARKS; i++)
    {
      if (eur_funding_bar_get_amount (self, i) > 0)
        g_strv_builder_take (builder, dup_part (self, i, dup));
    }

  if (surplus > 0)
    g_strv_builder_take (builder, dup (&surplus_sentence, (const char *const[]) { money, NULL }));

  sentences = g_strv_builder_end (builder);

  return g_strjoinv (" ", sentences);
}

/**
 * eur_funding_bar_dup_text:
 *
 * Returns: (transfer full): what the bar shows, in words of the interface
 */
char *
eur_funding_bar_dup_text (const EurFundingBar *self)
{
  return dup_sentences (self, eur_sentence_dup_text);
}

/**
 * eur_funding_bar_dup_french:
 *
 * Returns: (transfer full): what the bar shows, in French, for a document
 */
char *
eur_funding_bar_dup_french (const EurFundingBar *self)
{
  return dup_sentences (self, eur_sentence_dup_french);
}
