/* eur-completion.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-record.h"

G_BEGIN_DECLS

/**
 * EurCompletionKind:
 *
 * What is the matter with what is asked for.
 */
typedef enum
{
  EUR_COMPLETION_MISSING,
  EUR_COMPLETION_WRONG,
  EUR_COMPLETION_INCOMPLETE,
  EUR_COMPLETION_OUTDATED,
} EurCompletionKind;

#define EUR_N_COMPLETION_KINDS (EUR_COMPLETION_OUTDATED + 1)

#define EUR_TYPE_COMPLETION_KIND (eur_completion_kind_get_type ())
#define EUR_TYPE_COMPLETION      (eur_completion_get_type ())

G_DECLARE_FINAL_TYPE (EurCompletion, eur_completion, EUR, COMPLETION, EurRecord)

struct _EurCompletion
{
  EurRecord          parent_instance;

  char              *id;
  EurCompletionKind  kind;
  char              *subject; /* the piece or the part of the dossier: "Délibération" */
  char              *detail;  /* what to do about it, in a sentence for the applicant */
  char              *asked_on;
  char              *due_on;
  char              *answered_on; /* NULL: waiting */
  char              *answer;      /* what came, or why it is no longer asked for */
  char              *attachment;  /* id of the piece that answers */
};

GType          eur_completion_kind_get_type   (void) G_GNUC_CONST;
const char    *eur_completion_kind_get_title  (EurCompletionKind  kind);
const char    *eur_completion_kind_get_french (EurCompletionKind  kind);
EurCompletion *eur_completion_new             (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean       eur_completion_is_waiting      (EurCompletion     *self);
gboolean       eur_completion_is_overdue      (EurCompletion     *self,
                                               const char        *today);

G_END_DECLS
