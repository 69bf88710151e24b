/* eur-report.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_REPORT_ERROR (eur_report_error_quark ())

/**
 * EurReportError:
 * @EUR_REPORT_ERROR_FOLDER: the folder where the file should go is not there
 * @EUR_REPORT_ERROR_WRITE: the file cannot be written there
 * @EUR_REPORT_ERROR_FAILED: the pages could not be drawn
 * @EUR_REPORT_ERROR_NOTHING: there is nothing to write about
 */
typedef enum
{
  EUR_REPORT_ERROR_FOLDER,
  EUR_REPORT_ERROR_WRITE,
  EUR_REPORT_ERROR_FAILED,
  EUR_REPORT_ERROR_NOTHING,
} EurReportError;

GQuark     eur_report_error_quark          (void);
DexFuture *eur_report_write_summary        (EurBundle  *bundle,
                                            const char *path) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_report_write_request_letter (EurBundle  *bundle,
                                            const char *today,
                                            const char *sender,
                                            const char *path) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
