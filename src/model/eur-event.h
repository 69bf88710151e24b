/* eur-event.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-document.h"
#include "eur-stage.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_ACTION_CREATED,
  EUR_ACTION_IMPORTED,
  EUR_ACTION_UPDATED, /* from the outside: a new import */
  EUR_ACTION_EDITED,
  EUR_ACTION_STAGED,
  EUR_ACTION_ATTACHED,
  EUR_ACTION_DELETED,
  EUR_ACTION_LOADED,    /* sample data */
  EUR_ACTION_REQUESTED, /* the applicant is asked to complete */
  EUR_ACTION_SCREENED,  /* a verdict on eligibility is given */
  EUR_ACTION_ADVISED,   /* a committee's opinion is given */
  EUR_ACTION_VERSIONED, /* a new version of the plan, or of a grid */
} EurAction;

#define EUR_N_ACTIONS (EUR_ACTION_VERSIONED + 1)

#define EUR_TYPE_ACTION (eur_action_get_type ())
#define EUR_TYPE_EVENT  (eur_event_get_type ())

G_DECLARE_FINAL_TYPE (EurEvent, eur_event, EUR, EVENT, EurDocument)

/* A line of the append-only journal: who, when, what changed, on which documents. */
struct _EurEvent
{
  EurDocument   parent_instance;

  char         *at; /* instant */
  char         *by;
  EurAction     action;
  char         *subject; /* id of the dossier it is about, or of the document */
  char        **documents;
  JsonNode     *changes; /* [{"document", "path", "old", "new"}] */
  char         *note;
};

GType       eur_action_get_type   (void) G_GNUC_CONST;
const char *eur_action_get_title  (EurAction  action);
const char *eur_action_get_french (EurAction  action);
EurEvent   *eur_event_new         (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean    eur_event_get_stages  (EurEvent  *self,
                                   EurStage  *from,
                                   EurStage  *to);

G_END_DECLS
