/* eur-plan-comparison.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

/* One line in two versions of a plan; 0 where a version does not have it. */
typedef struct
{
  char       *id;
  char       *label;     /* in the newer version, where it has the line */
  char       *old_label; /* (nullable) */
  gboolean    expense;
  gboolean    in_old;
  gboolean    in_new;
  gint64      old_cents;
  gint64      new_cents;
  EurFunding  old_status;
  EurFunding  new_status;
  EurNature   old_nature;
  EurNature   new_nature;
  gint64      old_eligible_cents; /* 0: not said */
  gint64      new_eligible_cents;
} EurPlanChange;

/* Returns: (element-type EurPlanChange): all lines, expenses first, in the order of
 * the newer version, then those that are gone. */
GPtrArray *eur_plan_compare           (EurFinancingPlan *old_plan,
                                       EurFinancingPlan *new_plan) G_GNUC_WARN_UNUSED_RESULT;
gboolean   eur_plan_change_is_renamed (EurPlanChange    *self);
gboolean   eur_plan_change_is_changed (EurPlanChange    *self);

G_END_DECLS
