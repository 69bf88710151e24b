/* rules-fixture.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

#define RULES_TODAY "2026-05-04"

EurBundle      *rules_bundle_new      (EurStage    from,
                                       EurStage    to);
EurEligibility *rules_add_eligibility (EurBundle  *bundle,
                                       const char *screener,
                                       EurVerdict  verdict);
void            rules_add_completion  (EurBundle  *bundle,
                                       const char *subject,
                                       const char *due_on,
                                       const char *answered_on);
EurAttachment  *rules_add_piece       (EurBundle  *bundle,
                                       const char *kind,
                                       const char *sha256);
GPtrArray      *rules_new_findings    (void);
void            rules_compare_golden  (const char *name,
                                       const char *text);

G_END_DECLS
