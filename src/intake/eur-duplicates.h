/* eur-duplicates.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

/* Of the dossiers that look alike, how many are told. */
#define EUR_DUPLICATES_MAX 20

typedef enum
{
  EUR_DUPLICATE_TITLE = 1 << 0,
  EUR_DUPLICATE_OWNER = 1 << 1,
} EurDuplicateReasons;

#define EUR_TYPE_DUPLICATE (eur_duplicate_get_type ())

G_DECLARE_FINAL_TYPE (EurDuplicate, eur_duplicate, EUR, DUPLICATE, GObject)

/* A dossier that may be the same project as another, and why. Immutable. */
struct _EurDuplicate
{
  GObject              parent_instance;

  char                *id;
  char                *number;
  char                *title;
  char                *wave_title; /* (nullable) */
  EurStage             stage;
  EurDuplicateReasons  reasons;
};

gboolean   eur_duplicates_titles_are_near (const char      *a,
                                           const char      *b);
DexFuture *eur_duplicates_find            (EurStore        *store,
                                           EurDossier      *dossier) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_duplicates_find_for        (EurStore        *store,
                                           EurDossier      *dossier,
                                           EurOrganization *owner) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
