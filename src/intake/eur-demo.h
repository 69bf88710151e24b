/* eur-demo.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

/* More would only measure the patience of the person who asked. */
#define EUR_DEMO_MAX_DOSSIERS 1000000

DexFuture *eur_demo_load     (EurStore *store) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_demo_generate (EurStore *store,
                              guint     n_dossiers) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
