/* eur-transition-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-transition.h"

G_BEGIN_DECLS

/* What must be true of a dossier, as the set in EurTransition.conditions. */
typedef enum
{
  EUR_CONDITION_NUMBER     = 1 << 0,
  EUR_CONDITION_WAVE       = 1 << 1,
  EUR_CONDITION_CALL       = 1 << 2,
  EUR_CONDITION_OWNER      = 1 << 3,
  EUR_CONDITION_PLAN       = 1 << 4,
  EUR_CONDITION_ASKED      = 1 << 5,
  EUR_CONDITION_ANSWERED   = 1 << 6,
  EUR_CONDITION_ELIGIBLE   = 1 << 7,
  EUR_CONDITION_INELIGIBLE = 1 << 8,
  EUR_CONDITION_COMMITTEES = 1 << 9,
  EUR_CONDITION_OPINIONS   = 1 << 10,
  EUR_CONDITION_FEASIBLE   = 1 << 11,
  EUR_CONDITION_CONVENTION = 1 << 12,
} EurCondition;

/* Adds to @refusals why the condition does not hold; adds nothing when it does. */
typedef void (*EurConditionFunc) (EurBundle  *bundle,
                                  const char *today,
                                  GPtrArray  *refusals);

typedef struct
{
  EurCondition     condition;
  EurConditionFunc check;
  guint            refusals; /* 1 << EurRefusalCode: what it may say */
  EurSentence      sentence; /* what must be true */
} EurConditionLine;

/* Every sentence that refuses a step, in the order of the table. */
typedef enum
{
  EUR_REFUSAL_NO_NUMBER,
  EUR_REFUSAL_NO_WAVE,
  EUR_REFUSAL_WAVE_PREPARED,
  EUR_REFUSAL_WAVE_ARCHIVED,
  EUR_REFUSAL_NO_OWNER,
  EUR_REFUSAL_NO_PLAN,
  EUR_REFUSAL_NOTHING_ASKED,
  EUR_REFUSAL_WAITING,
  EUR_REFUSAL_WAITING_UNTIL,
  EUR_REFUSAL_OVERDUE,
  EUR_REFUSAL_NOT_SCREENED,
  EUR_REFUSAL_SECOND_MISSING,
  EUR_REFUSAL_DISAGREEMENT,
  EUR_REFUSAL_SAID_INELIGIBLE,
  EUR_REFUSAL_SAID_ELIGIBLE,
  EUR_REFUSAL_NO_COMMITTEE,
  EUR_REFUSAL_NO_OPINION,
  EUR_REFUSAL_OPINION_OPEN,
  EUR_REFUSAL_NO_FEASIBILITY,
  EUR_REFUSAL_ONE_CONDITION,
  EUR_REFUSAL_AXIS_LACKING,
  EUR_REFUSAL_AXIS_OPEN,
  EUR_REFUSAL_NO_CONVENTION,
  EUR_REFUSAL_MOTIVE_BACK,
  EUR_REFUSAL_MOTIVE,
} EurRefusalCode;

#define EUR_N_REFUSALS (EUR_REFUSAL_MOTIVE + 1)

extern const EurFindingKind _eur_transition_sentences[EUR_N_REFUSALS];

const EurConditionLine *_eur_transition_get_conditions (guint *n_conditions);

void _eur_condition_check_number     (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_wave       (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_call       (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_owner      (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_plan       (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_asked      (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_answered   (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_eligible   (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_ineligible (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_committees (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_opinions   (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_feasible   (EurBundle *bundle, const char *today, GPtrArray *refusals);
void _eur_condition_check_convention (EurBundle *bundle, const char *today, GPtrArray *refusals);

G_END_DECLS
