/* eur-intake-graphql-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-intake-file-private.h"

G_BEGIN_DECLS

EurIntakeDossier *_eur_intake_graphql_read_dossier (JsonObject *object,
                                                    gint64      number) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
