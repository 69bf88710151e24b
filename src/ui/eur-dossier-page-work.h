/* eur-dossier-page-work.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-dossier-page-private.h"

G_BEGIN_DECLS

/* Something that a person does with the dossier that is shown, until it is done. */
typedef struct
{
  EurDossierPage *page;
  EurBundle      *bundle;
  char           *text; /* (nullable): an id */
  EurStage        stage;
  EurVerdict      verdict;
  gboolean        undo;
} EurDossierWork;

EurDossierWork *_eur_dossier_work_new       (EurDossierPage *page) G_GNUC_WARN_UNUSED_RESULT;
void            _eur_dossier_work_start     (EurDossierWork *self,
                                             DexFiberFunc    fiber);
EurStore       *_eur_dossier_work_get_store (EurDossierWork *self);
gboolean        _eur_dossier_work_is_shown  (EurDossierWork *self);
void            _eur_dossier_work_tell      (EurDossierWork *self,
                                             const char     *text);
DexFuture      *_eur_dossier_work_fail      (EurDossierWork *self,
                                             GError         *error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
