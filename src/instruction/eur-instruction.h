/* eur-instruction.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The layer's public header: what the layers above include. */

#include "eur-scoring.h"
#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_INSTRUCTION_ERROR (eur_instruction_error_quark ())

/**
 * EurInstructionError:
 * @EUR_INSTRUCTION_ERROR_REFUSED: a rule is against it; the message has every sentence
 * @EUR_INSTRUCTION_ERROR_CONFLICT: somebody was faster: look again before going on
 *
 * The messages are whole sentences: what, and what to do. A step of the stages is
 * refused with %EUR_TRANSITION_ERROR.
 */
typedef enum
{
  EUR_INSTRUCTION_ERROR_REFUSED,
  EUR_INSTRUCTION_ERROR_CONFLICT,
} EurInstructionError;

GQuark     eur_instruction_error_quark       (void);

/* Each operation reads the dossier again, checks it as it is now, and writes all of
 * it and the journal's line in one change set. The @bundle says what the person was
 * looking at: when that is no longer so, the operation is refused as a conflict.
 * What is being written in an EurEditor is to be flushed first. */
DexFuture *eur_instruction_advance           (EurStore          *store,
                                              EurBundle         *bundle,
                                              EurStage           to,
                                              const char        *motive,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_advance_all       (EurStore          *store,
                                              const char *const *ids,
                                              EurStage           to,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_give_verdict      (EurStore          *store,
                                              EurBundle         *bundle,
                                              EurVerdict         verdict,
                                              const char        *motive,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_request           (EurStore          *store,
                                              EurBundle         *bundle,
                                              GListModel        *completions,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_answer            (EurStore          *store,
                                              EurBundle         *bundle,
                                              const char        *completion,
                                              const char        *answer,
                                              EurAttachment     *attachment,
                                              GBytes            *bytes,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_new_plan_version  (EurStore          *store,
                                              EurBundle         *bundle,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_link              (EurStore          *store,
                                              EurBundle         *bundle,
                                              const char        *continues,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_give_opinion      (EurStore          *store,
                                              EurBundle         *bundle,
                                              EurOpinion        *opinion,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_take_back_opinion (EurStore          *store,
                                              EurBundle         *bundle,
                                              EurOpinion        *opinion,
                                              const char        *motive,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_carry_opinion     (EurStore          *store,
                                              EurBundle         *bundle,
                                              EurOpinion        *opinion,
                                              const char        *motive,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;

/* Grids are the team's, not a dossier's. */
DexFuture *eur_instruction_save_grid         (EurStore          *store,
                                              EurGrid           *grid,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_instruction_new_grid_version  (EurStore          *store,
                                              EurGrid           *grid,
                                              const char        *author) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
