/* eur-opinion.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"
#include "eur-opinion.h"

/**
 * EurOpinion:
 *
 * A committee's opinion on a dossier: a level per criterion of the committee's
 * grid, a recommendation, a conclusion. One a committee and dossier.
 */

static const EurEnumEntry recommendations[] = {
  [EUR_RECOMMENDATION_NONE]         = { "none", N_("Not Given Yet"), "Pas encore rendu", NULL, NULL },
  [EUR_RECOMMENDATION_FAVOURABLE]   = { "favourable", N_("Favourable"), "Favorable", "object-select-symbolic", "check-yes" },
  [EUR_RECOMMENDATION_RESERVED]     = { "reserved", N_("Favourable With Reservations"), "Favorable avec réserves", "dialog-warning-symbolic", "check-open" },
  [EUR_RECOMMENDATION_UNFAVOURABLE] = { "unfavourable", N_("Unfavourable"), "Défavorable", "window-close-symbolic", "check-no" },
};

EUR_DEFINE_ENUM (EurRecommendation, eur_recommendation, recommendations, EUR_N_RECOMMENDATIONS)

G_DEFINE_FINAL_TYPE (EurOpinionLine, eur_opinion_line, EUR_TYPE_RECORD)
G_DEFINE_FINAL_TYPE (EurOpinion, eur_opinion, EUR_TYPE_DOCUMENT)

static const EurField line_fields[] = {
  EUR_FIELD (EurOpinionLine, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD (EurOpinionLine, answered, N_("Answered")),
  EUR_FIELD (EurOpinionLine, level, N_("Level"), .maximum = 100),
  EUR_FIELD (EurOpinionLine, comment, N_("Comment")),
  EUR_FIELD (EurOpinionLine, reason, N_("Reason for Another Level")),
};

static const EurField fields[] = {
  EUR_FIELD (EurOpinion, dossier, N_("Dossier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_KEY),
  EUR_FIELD (EurOpinion, committee, N_("Committee")),
  EUR_FIELD (EurOpinion, grid, N_("Grid"), .flags = EUR_FIELD_KEY),
  EUR_FIELD_LINES (EurOpinion, lines, eur_opinion_line_get_type, N_("Levels")),
  EUR_FIELD_ENUM (EurOpinion, recommendation, eur_recommendation_get_type, N_("Recommendation")),
  EUR_FIELD (EurOpinion, conclusion, N_("Conclusion")),
  EUR_FIELD (EurOpinion, given_on, N_("Given on"), .flags = EUR_FIELD_DATE),
};

static void
eur_opinion_line_class_init (EurOpinionLineClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), line_fields, G_N_ELEMENTS (line_fields));
}

static void
eur_opinion_line_init (EurOpinionLine *self)
{
}

static void
eur_opinion_class_init (EurOpinionClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "opinion";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_opinion_init (EurOpinion *self)
{
}

const char *
eur_recommendation_get_title (EurRecommendation recommendation)
{
  return eur_enum_get_title (EUR_TYPE_RECOMMENDATION, recommendation);
}

const char *
eur_recommendation_get_french (EurRecommendation recommendation)
{
  g_return_val_if_fail (recommendation < EUR_N_RECOMMENDATIONS, NULL);

  return recommendations[recommendation].french;
}

/**
 * eur_opinion_line_new:
 * @criterion: the id of a criterion of the grid
 *
 * Returns: (transfer full): what is said of that criterion
 */
EurOpinionLine *
eur_opinion_line_new (const char *criterion)
{
  return g_object_new (EUR_TYPE_OPINION_LINE, "id", criterion, NULL);
}

EurOpinion *
eur_opinion_new (void)
{
  return g_object_new (EUR_TYPE_OPINION, NULL);
}

/**
 * eur_opinion_get_line:
 * @criterion: the id of a criterion of the grid
 *
 * Returns: (transfer none) (nullable): what was said of that criterion
 */
EurOpinionLine *
eur_opinion_get_line (EurOpinion *self,
                      const char *criterion)
{
  g_return_val_if_fail (EUR_IS_OPINION (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++)
    {
      g_autoptr(EurOpinionLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

      if (g_strcmp0 (line->id, criterion) == 0)
        return line;
    }

  return NULL;
}
