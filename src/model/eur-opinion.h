/* eur-opinion.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_RECOMMENDATION_NONE,
  EUR_RECOMMENDATION_FAVOURABLE,
  EUR_RECOMMENDATION_RESERVED,
  EUR_RECOMMENDATION_UNFAVOURABLE,
} EurRecommendation;

#define EUR_N_RECOMMENDATIONS (EUR_RECOMMENDATION_UNFAVOURABLE + 1)

#define EUR_TYPE_RECOMMENDATION (eur_recommendation_get_type ())
#define EUR_TYPE_OPINION_LINE   (eur_opinion_line_get_type ())
#define EUR_TYPE_OPINION        (eur_opinion_get_type ())

G_DECLARE_FINAL_TYPE (EurOpinionLine, eur_opinion_line, EUR, OPINION_LINE, EurRecord)
G_DECLARE_FINAL_TYPE (EurOpinion, eur_opinion, EUR, OPINION, EurDocument)

struct _EurOpinionLine
{
  EurRecord  parent_instance;

  char      *id;       /* of the grid's criterion */
  gboolean   answered; /* a level of 0 is an answer, no level is none */
  gint64     level;
  char      *comment;
  char      *reason; /* why the level is not the one that the arithmetic suggests */
};

struct _EurOpinion
{
  EurDocument        parent_instance;

  char              *dossier;   /* document id */
  char              *committee; /* id in the wave's committees */
  char              *grid;      /* document id */
  GListStore        *lines;     /* of EurOpinionLine */
  EurRecommendation  recommendation;
  char              *conclusion;
  char              *given_on; /* day; NULL: being written */
};

GType           eur_recommendation_get_type   (void) G_GNUC_CONST;
const char     *eur_recommendation_get_title  (EurRecommendation  recommendation);
const char     *eur_recommendation_get_french (EurRecommendation  recommendation);
EurOpinionLine *eur_opinion_line_new          (const char        *criterion) G_GNUC_WARN_UNUSED_RESULT;
EurOpinion     *eur_opinion_new               (void) G_GNUC_WARN_UNUSED_RESULT;
EurOpinionLine *eur_opinion_get_line          (EurOpinion        *self,
                                               const char        *criterion);

G_END_DECLS
