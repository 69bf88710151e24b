/* eur-grid.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"

G_BEGIN_DECLS

/**
 * EurGridFact:
 *
 * What the arithmetic of a financing plan tells about a criterion.
 */
typedef enum
{
  EUR_GRID_FACT_NONE,
  EUR_GRID_FACT_FIRM_COVERAGE,
  EUR_GRID_FACT_PROBABLE_COVERAGE,
  EUR_GRID_FACT_OWN_SHARE,
} EurGridFact;

#define EUR_N_GRID_FACTS (EUR_GRID_FACT_OWN_SHARE + 1)

#define EUR_TYPE_GRID_FACT      (eur_grid_fact_get_type ())
#define EUR_TYPE_GRID_AXIS      (eur_grid_axis_get_type ())
#define EUR_TYPE_GRID_CRITERION (eur_grid_criterion_get_type ())
#define EUR_TYPE_GRID           (eur_grid_get_type ())

G_DECLARE_FINAL_TYPE (EurGridAxis, eur_grid_axis, EUR, GRID_AXIS, EurRecord)
G_DECLARE_FINAL_TYPE (EurGridCriterion, eur_grid_criterion, EUR, GRID_CRITERION, EurRecord)
G_DECLARE_FINAL_TYPE (EurGrid, eur_grid, EUR, GRID, EurDocument)

struct _EurGridAxis
{
  EurRecord  parent_instance;

  char      *id;
  char      *title;
  gint64     threshold; /* hundredths of a level; 0: none */
};

struct _EurGridCriterion
{
  EurRecord     parent_instance;

  char         *id;
  char         *axis; /* id of its axis */
  char         *title;
  char         *guidance;
  gint64        weight;
  gboolean      required;
  gboolean      informative; /* outside the total */
  char        **families;    /* empty: all */
  JsonNode     *levels;      /* the anchor sentence of each level, from the lowest */
  EurGridFact   fact;        /* what arithmetic knows that bears on it */
  JsonNode     *steps;       /* of that fact, in percent: what each level after the lowest needs */
};

struct _EurGrid
{
  EurDocument  parent_instance;

  char        *title;
  gint64       version;
  gboolean     is_template; /* a model to adapt, marked so */
  gboolean     frozen;      /* used by a review: never changes again */
  gint64       lowest;
  gint64       highest;
  char        *previous; /* id of the version that this one was copied from */
  JsonNode    *mapping;  /* criterion of the previous version -> criterion of this one, or null */
  GListStore  *axes;
  GListStore  *criteria;
};

GType             eur_grid_fact_get_type  (void) G_GNUC_CONST;
const char       *eur_grid_fact_get_title (EurGridFact fact);
EurGridAxis      *eur_grid_axis_new       (void) G_GNUC_WARN_UNUSED_RESULT;
EurGridCriterion *eur_grid_criterion_new  (void) G_GNUC_WARN_UNUSED_RESULT;
EurGrid          *eur_grid_new            (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
