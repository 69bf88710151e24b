/* eur-report-letter.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

GBytes *eur_report_create_request_letter (EurBundle   *bundle,
                                          const char  *today,
                                          const char  *sender,
                                          GDateTime   *now,
                                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
