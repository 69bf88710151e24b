/* eur-intake-value-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-target.h"

G_BEGIN_DECLS

JsonNode *_eur_intake_value_read   (const EurIntakeChamp  *champ,
                                    const EurField        *field,
                                    GError               **error) G_GNUC_WARN_UNUSED_RESULT;
JsonNode *_eur_intake_value_clean  (const char            *text,
                                    const EurField        *field,
                                    GError               **error) G_GNUC_WARN_UNUSED_RESULT;
char     *_eur_intake_commune_find (const char            *text,
                                    GError               **error) G_GNUC_WARN_UNUSED_RESULT;
JsonNode *_eur_intake_nature_guess (const char            *funder) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
