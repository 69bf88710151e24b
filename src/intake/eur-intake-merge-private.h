/* eur-intake-merge-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

JsonObject *_eur_intake_merge   (EurRecordClass  *klass,
                                 JsonObject      *base,
                                 JsonObject      *ours,
                                 JsonObject      *theirs,
                                 GPtrArray       *conflicts,
                                 JsonObject     **next_base) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *_eur_intake_overlay (JsonObject      *under,
                                 JsonObject      *over) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
