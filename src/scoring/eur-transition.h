/* eur-transition.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-finding.h"

G_BEGIN_DECLS

#define EUR_TRANSITION_ERROR (eur_transition_error_quark ())

/**
 * EurTransitionError:
 * @EUR_TRANSITION_ERROR_UNKNOWN: no line of the table goes from that stage to the other
 * @EUR_TRANSITION_ERROR_REFUSED: something must be true first; the message has every sentence
 * @EUR_TRANSITION_ERROR_MOTIVE: only the motive is missing
 */
typedef enum
{
  EUR_TRANSITION_ERROR_UNKNOWN,
  EUR_TRANSITION_ERROR_REFUSED,
  EUR_TRANSITION_ERROR_MOTIVE,
} EurTransitionError;

GQuark eur_transition_error_quark (void);

typedef enum
{
  EUR_ROLE_STAFF,
  EUR_ROLE_APPLICATION, /* happens by itself: an import, a convention that ends */
} EurRole;

/**
 * EurTransition:
 *
 * One line of the table of stages (design section 5).
 */
typedef struct
{
  EurStage    from;
  EurStage    to;
  EurRole     role;
  gboolean    reversal;     /* goes back: needs a motive */
  gboolean    needs_motive; /* likewise, going on */
  EurSentence name;         /* "Declare Eligible" */
  guint       conditions;   /* a set of flags of the .c file, each with its refusals */
} EurTransition;

/* A transition of one dossier, today. */
typedef struct
{
  const EurTransition *transition;
  GPtrArray           *refusals; /* of EurFinding; empty: it may be done */
} EurStep;

const EurTransition  *eur_transition_get_table     (guint                *n_transitions);
const EurFindingKind *eur_transition_get_sentences (guint                *n_sentences);
const EurTransition  *eur_transition_find          (EurStage              from,
                                                    EurStage              to);
GPtrArray            *eur_transition_list_steps    (EurBundle            *bundle,
                                                    const char           *today) G_GNUC_WARN_UNUSED_RESULT;
gboolean              eur_transition_check         (EurBundle            *bundle,
                                                    EurStage              to,
                                                    const char           *motive,
                                                    const char           *today,
                                                    const EurTransition **transition,
                                                    GError              **error);
char                 *eur_transition_dup_markdown  (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
