/* eur-mapping-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-mapping.h"

G_BEGIN_DECLS

const char *_eur_mapping_get_label (EurMapping *self,
                                    const char *key);
GPtrArray  *_eur_mapping_get_keys  (EurMapping *self);

G_END_DECLS
