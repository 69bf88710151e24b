/* eur-report-template.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

/* The sentences of a letter, which are data: people adapt them. */
typedef struct _EurReportTemplate EurReportTemplate;

EurReportTemplate  *eur_report_template_new      (const char         *name,
                                                  GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void                eur_report_template_free     (EurReportTemplate  *self);
void                eur_report_template_set_word (EurReportTemplate  *self,
                                                  const char         *word,
                                                  const char         *value);
char               *eur_report_template_dup      (EurReportTemplate  *self,
                                                  const char         *entry) G_GNUC_WARN_UNUSED_RESULT;
char              **eur_report_template_dup_all  (EurReportTemplate  *self,
                                                  const char         *entry) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurReportTemplate, eur_report_template_free)

G_END_DECLS
