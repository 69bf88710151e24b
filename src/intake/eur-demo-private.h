/* eur-demo-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-demo-words-private.h"
#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_DEMO_AUTHOR "exemple"

JsonNode         *_eur_demo_read_resource   (const char    *name,
                                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean          _eur_demo_check_empty     (EurStore      *store,
                                             GError       **error);
int               _eur_demo_value_from_nick (GType          type,
                                             const char    *nick);
EurFinancingPlan *_eur_demo_plan_new        (EurDemoWords  *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
