/* eur-intake-plan-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-intake-plan.h"

G_BEGIN_DECLS

/* A document to write, and the dossier for whose sake. */
typedef struct
{
  EurDocument *document;
  char        *subject;
  gboolean     deleted;
} EurIntakeWrite;

struct _EurIntakePlan
{
  GObject        parent_instance;

  /* The question. */
  EurStore      *store;
  EurIntakeFile *file;
  EurMapping    *correction; /* (nullable) */
  char          *wave_ref;   /* (nullable) */

  /* The answer. */
  gint64         seq; /* of the store when it was read */
  EurWave       *wave;
  EurMapping    *mapping;
  GListStore    *items;    /* of EurIntakeItem */
  GListStore    *problems; /* of EurIntakeProblem */
  GPtrArray     *writes;   /* of EurIntakeWrite */
};

DexFuture      *_eur_intake_plan_fiber     (gpointer        data);
gboolean        _eur_intake_plan_find_wave (EurIntakePlan  *self,
                                            GError        **error);
gboolean        _eur_intake_plan_map       (EurIntakePlan  *self,
                                            gboolean        knows_some,
                                            GError        **error);
EurIntakeWrite *_eur_intake_write_new      (gpointer        document,
                                            const char     *subject,
                                            gboolean        deleted) G_GNUC_WARN_UNUSED_RESULT;
void            _eur_intake_write_free     (gpointer        data);

G_END_DECLS
