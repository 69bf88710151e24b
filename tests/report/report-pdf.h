/* report-pdf.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What poppler reads in a file; its programs are there, or the test is not. */
void   report_pdf_add_test        (const char        *path,
                                   GTestFunc          func);
char  *report_pdf_run             (const char *const *argv) G_GNUC_WARN_UNUSED_RESULT;
char  *report_pdf_read_layout     (const char        *path) G_GNUC_WARN_UNUSED_RESULT;
char  *report_pdf_read_joined     (const char        *path) G_GNUC_WARN_UNUSED_RESULT;
char  *report_pdf_read_words      (const char        *path) G_GNUC_WARN_UNUSED_RESULT;
char  *report_pdf_read_info       (const char        *path) G_GNUC_WARN_UNUSED_RESULT;
char  *report_pdf_join_words      (const char        *text) G_GNUC_WARN_UNUSED_RESULT;
void   report_pdf_assert_contains (const char        *text,
                                   const char        *part);
guint  report_pdf_count           (const char        *text,
                                   const char        *part);
guint  report_pdf_count_pages     (const char        *info);

G_END_DECLS
