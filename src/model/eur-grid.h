/* eur-grid.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"

G_BEGIN_DECLS

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
  EurRecord   parent_instance;

  char       *id;
  char       *axis; /* id of its axis */
  char       *title;
  char       *guidance;
  gint64      weight;
  gboolean    required;
  gboolean    informative; /* outside the total */
  char      **families;    /* empty: all */
  JsonNode   *levels;      /* the anchor sentence of each level, from the lowest */
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
  GListStore  *axes;
  GListStore  *criteria;
};

EurGridAxis      *eur_grid_axis_new      (void) G_GNUC_WARN_UNUSED_RESULT;
EurGridCriterion *eur_grid_criterion_new (void) G_GNUC_WARN_UNUSED_RESULT;
EurGrid          *eur_grid_new           (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
