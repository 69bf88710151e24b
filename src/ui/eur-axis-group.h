/* eur-axis-group.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

/* What an axis is shown with. */
typedef struct
{
  EurBundle       *bundle;
  EurGrid         *grid;
  EurOpinion      *opinion; /* (nullable) */
  EurPlanAnalysis *plan;    /* (nullable) */
  EurFeasibility  *feasibility;
  gboolean         locked;
} EurAxisView;

#define EUR_TYPE_AXIS_GROUP (eur_axis_group_get_type ())

G_DECLARE_FINAL_TYPE (EurAxisGroup, eur_axis_group, EUR, AXIS_GROUP, GtkBox)

GtkWidget *eur_axis_group_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_axis_group_show      (EurAxisGroup      *self,
                                     EurGridAxis       *axis,
                                     const EurAxisView *view);
GtkWidget *eur_axis_group_find_row  (EurAxisGroup      *self,
                                     const char        *criterion);
void       eur_axis_group_list_rows (EurAxisGroup      *self,
                                     GPtrArray         *rows);

G_END_DECLS
