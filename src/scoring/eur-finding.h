/* eur-finding.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

/**
 * EurSeverity:
 * @EUR_SEVERITY_INFORMATION: worth knowing
 * @EUR_SEVERITY_ATTENTION: to be looked at
 * @EUR_SEVERITY_PROBLEM: does not hold as it is
 */
typedef enum
{
  EUR_SEVERITY_INFORMATION,
  EUR_SEVERITY_ATTENTION,
  EUR_SEVERITY_PROBLEM,
} EurSeverity;

#define EUR_N_SEVERITIES (EUR_SEVERITY_PROBLEM + 1)

#define EUR_TYPE_SEVERITY (eur_severity_get_type ())
#define EUR_TYPE_FINDING  (eur_finding_get_type ())

/**
 * EurFindingKind:
 *
 * A line of a table of sentences. @source says where the rule comes from
 * ("CGCT L1111-10 III"), or %NULL for a rule of ours.
 */
typedef struct
{
  const char  *code;
  EurSeverity  severity;
  EurSentence  sentence;
  const char  *source;
} EurFindingKind;

/**
 * EurFinding:
 *
 * What a rule found, with its numbers already in French format. It warns; a person
 * decides. Immutable and reference counted.
 */
typedef struct
{
  grefcount              ref_count;
  const EurFindingKind  *kind;
  char                 **values;
  char                  *line; /* (nullable): id of the line it is about */
} EurFinding;

GType       eur_severity_get_type      (void) G_GNUC_CONST;
const char *eur_severity_get_nick      (EurSeverity            severity);
const char *eur_severity_get_title     (EurSeverity            severity);
const char *eur_severity_get_french    (EurSeverity            severity);
const char *eur_severity_get_icon_name (EurSeverity            severity);
const char *eur_severity_get_style     (EurSeverity            severity);
GType       eur_finding_get_type       (void) G_GNUC_CONST;
EurFinding *eur_finding_new            (const EurFindingKind  *kind,
                                        const char            *line,
                                        ...) G_GNUC_NULL_TERMINATED G_GNUC_WARN_UNUSED_RESULT;
EurFinding *eur_finding_new_take       (const EurFindingKind  *kind,
                                        const char            *line,
                                        char                 **values) G_GNUC_WARN_UNUSED_RESULT;
EurFinding *eur_finding_ref            (EurFinding            *self);
void        eur_finding_unref          (EurFinding            *self);
char       *eur_finding_dup_text       (EurFinding            *self) G_GNUC_WARN_UNUSED_RESULT;
char       *eur_finding_dup_french     (EurFinding            *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurFinding, eur_finding_unref)

G_END_DECLS
