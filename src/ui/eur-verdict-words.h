/* eur-verdict-words.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-scoring.h"

G_BEGIN_DECLS

/* What is said of who screened, to @author. @eligibility is NULL for what @author has not begun. */
char       *eur_verdict_words_dup_title     (EurBundle      *bundle,
                                             EurEligibility *eligibility,
                                             const char     *author) G_GNUC_WARN_UNUSED_RESULT;
char       *eur_verdict_words_dup_text      (EurBundle      *bundle,
                                             EurEligibility *eligibility,
                                             const char     *author) G_GNUC_WARN_UNUSED_RESULT;
const char *eur_verdict_words_get_icon_name (EurBundle      *bundle,
                                             EurEligibility *eligibility,
                                             const char     *author);
char       *eur_verdict_words_dup_others    (EurBundle      *bundle,
                                             const char     *author,
                                             const char     *point) G_GNUC_WARN_UNUSED_RESULT;
char       *eur_verdict_words_dup_findings  (GPtrArray      *findings) G_GNUC_WARN_UNUSED_RESULT;
gboolean    eur_verdict_words_is_any_hidden (EurBundle      *bundle,
                                             const char     *author);

G_END_DECLS
