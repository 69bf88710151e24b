/* eur-intake-reading-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-intake-file.h"
#include "eur-intake-item.h"
#include "eur-mapping.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_PART_DOSSIER,
  EUR_PART_ORGANIZATION,
  EUR_PART_PERSON,
  EUR_PART_PLAN,
} EurPart;

#define EUR_N_PARTS (EUR_PART_PLAN + 1)

/**
 * EurIntakeReading:
 *
 * A dossier of the file in our own terms. A member of @parts that is there is
 * what the file says; one that is null, the file says is empty; of one that is
 * not there the file says nothing.
 */
typedef struct
{
  gint64      number;
  JsonObject *parts[EUR_N_PARTS];
  char       *withdrawn_at; /* (nullable): when its applicant deleted it there */
  gboolean    archived;
  GPtrArray  *pieces; /* (nullable): of JsonObject; NULL: the file says nothing of them */
} EurIntakeReading;

EurIntakeReading *_eur_intake_reading_new                (EurIntakeDossier *dossier,
                                                          EurMapping       *mapping,
                                                          GListStore       *problems) G_GNUC_WARN_UNUSED_RESULT;
void              _eur_intake_reading_free               (EurIntakeReading *self);
char             *_eur_intake_reading_dup_fallback_title (EurIntakeReading *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurIntakeReading, _eur_intake_reading_free)

G_END_DECLS
