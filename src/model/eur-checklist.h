/* eur-checklist.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-record.h"

G_BEGIN_DECLS

/**
 * EurChecklistRule:
 *
 * What the machine can tell of a point by itself; the rules are in the scoring layer.
 */
typedef enum
{
  EUR_CHECKLIST_BY_HAND,
  EUR_CHECKLIST_OWNER_IDENTIFIED,
  EUR_CHECKLIST_IN_TERRITORY,
  EUR_CHECKLIST_IN_CALL,
  EUR_CHECKLIST_PIECES,
  EUR_CHECKLIST_BALANCED,
} EurChecklistRule;

#define EUR_N_CHECKLIST_RULES (EUR_CHECKLIST_BALANCED + 1)

#define EUR_TYPE_CHECKLIST_RULE  (eur_checklist_rule_get_type ())
#define EUR_TYPE_CHECKLIST_POINT (eur_checklist_point_get_type ())

G_DECLARE_FINAL_TYPE (EurChecklistPoint, eur_checklist_point, EUR, CHECKLIST_POINT, EurRecord)

struct _EurChecklistPoint
{
  EurRecord          parent_instance;

  char              *id;
  char              *title;
  char              *guidance;
  EurChecklistRule   rule;
  gboolean           blocking; /* without it the dossier is not "recevable" */
  char             **pieces;   /* EUR_CHECKLIST_PIECES: the kinds there must be; none: any piece */
};

GType              eur_checklist_rule_get_type  (void) G_GNUC_CONST;
const char        *eur_checklist_rule_get_title (EurChecklistRule rule);
EurChecklistPoint *eur_checklist_point_new      (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
