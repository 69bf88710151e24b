/* eur-difference-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-difference.h"

G_BEGIN_DECLS

EurDifference *_eur_difference_new       (const char     *path,
                                          const EurField *field,
                                          JsonNode       *base,
                                          JsonNode       *old,
                                          JsonNode       *new) G_GNUC_WARN_UNUSED_RESULT;
JsonNode      *_eur_difference_peek      (JsonObject     *object,
                                          const char     *name);
JsonObject    *_eur_difference_find_line (JsonNode       *lines,
                                          const char     *id);

G_END_DECLS
