/* eur-instruction-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-instruction.h"

G_BEGIN_DECLS

typedef struct _EurOperation EurOperation;

/* Fills @changes from @now, the dossier as the store has it at this moment; awaits
 * where it must. It may run again when somebody else writes at the same time. */
typedef gboolean (*EurOperationFunc) (EurOperation  *self,
                                      EurBundle     *now,
                                      EurChangeSet  *changes,
                                      GError       **error);

/* What a person asked for, until it is done. */
struct _EurOperation
{
  EurOperationFunc  run;
  EurAction         action;
  EurStore         *store;
  EurBundle        *seen; /* what the person was looking at */
  char             *author;
  char             *today;

  EurStage          to;
  EurVerdict        verdict;
  char             *text; /* motive, answer, or the dossier that is continued */
  char             *completion;
  char             *document; /* id of the one that it is about, where the dossier has several */
  GListModel       *completions;
  EurAttachment    *attachment;
  GBytes           *bytes;

  EurDocument      *result; /* (nullable): what the future resolves to, else TRUE */
};

EurOperation *_eur_operation_new    (EurOperationFunc   run,
                                     EurAction          action,
                                     EurStore          *store,
                                     EurBundle         *seen,
                                     const char        *author) G_GNUC_WARN_UNUSED_RESULT;
DexFuture    *_eur_operation_start  (EurOperation      *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean      _eur_operation_refuse (GPtrArray         *refusals,
                                     GError           **error);

G_END_DECLS
