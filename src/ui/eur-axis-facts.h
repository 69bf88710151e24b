/* eur-axis-facts.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

/* Something that is known and bears on an axis. */
typedef struct
{
  char       *text;
  const char *icon_name;
} EurAxisFact;

GPtrArray *eur_axis_facts_new (EurBundle       *bundle,
                               EurGrid         *grid,
                               EurGridAxis     *axis,
                               EurPlanAnalysis *plan) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
