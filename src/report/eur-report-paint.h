/* eur-report-paint.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-report-layout.h"

G_BEGIN_DECLS

typedef struct
{
  const char *title;
  const char *author;
  const char *creator;
  GDateTime  *created_at;
} EurReportMetadata;

GBytes *eur_report_paint (EurReportLayout          *layout,
                          const EurReportMetadata  *metadata,
                          GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
