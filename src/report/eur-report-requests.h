/* eur-report-requests.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"
#include "eur-report-layout.h"
#include "eur-report-template.h"

G_BEGIN_DECLS

GPtrArray  *eur_report_list_requests         (EurBundle         *bundle) G_GNUC_WARN_UNUSED_RESULT;
void        eur_report_add_requests          (EurReportLayout   *layout,
                                              EurReportTemplate *template,
                                              GPtrArray         *requests,
                                              const char        *today,
                                              double             keep);
const char *eur_report_requests_get_deadline (EurReportTemplate *template,
                                              GPtrArray         *requests,
                                              const char        *today);

G_END_DECLS
