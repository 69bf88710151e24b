/* instruction-fixture.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-instruction.h"
#include "test-util.h"

G_BEGIN_DECLS

/* Two people at two programs, on the file of one store. */
typedef struct
{
  char     *path;
  EurStore *store;
  EurStore *other;
} Office;

Office    *office_new     (void);
void       office_free    (Office     *self);
EurStore  *office_other   (Office     *self);
void       office_put     (Office     *self,
                           gpointer    document);
EurBundle *office_load    (EurStore   *store,
                           const char *ref);
EurBundle *office_add     (Office     *self,
                           const char *number,
                           EurStage    stage,
                           gboolean    two_screeners);
void       office_answer  (Office     *self,
                           EurBundle  *bundle,
                           const char *author);
EurEvent  *office_last    (EurBundle  *bundle);
void       office_sound   (EurStore   *store);
void       office_refused (DexFuture  *future,
                           GQuark      domain,
                           int         code,
                           const char *word);
void       office_done    (DexFuture  *future);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Office, office_free)

G_END_DECLS
