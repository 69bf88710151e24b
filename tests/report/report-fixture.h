/* report-fixture.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

/* Fictitious dossiers, from the usual to the awkward. */
EurBundle *report_fixture_new_empty      (void) G_GNUC_WARN_UNUSED_RESULT;
EurBundle *report_fixture_new_usual      (void) G_GNUC_WARN_UNUSED_RESULT;
EurBundle *report_fixture_new_awkward    (void) G_GNUC_WARN_UNUSED_RESULT;

void       report_fixture_add_expense    (EurBundle         *bundle,
                                          const char        *label,
                                          gint64             cents);
void       report_fixture_add_resource   (EurBundle         *bundle,
                                          const char        *label,
                                          EurNature          nature,
                                          EurFunding         status,
                                          gint64             cents);
void       report_fixture_add_piece      (EurBundle         *bundle,
                                          const char        *kind,
                                          const char        *filename,
                                          gint64             size,
                                          const char        *sha256);
void       report_fixture_add_event      (EurBundle         *bundle,
                                          const char        *at,
                                          const char        *by,
                                          EurAction          action,
                                          const char        *note,
                                          guint              n_changes);
void       report_fixture_add_completion (EurBundle         *bundle,
                                          EurCompletionKind  kind,
                                          const char        *subject,
                                          const char        *detail,
                                          const char        *due_on);

G_END_DECLS
