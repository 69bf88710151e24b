/* eur-dossier-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "eur-stage.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_ROW (eur_dossier_row_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierRow, eur_dossier_row, EUR, DOSSIER_ROW, GObject)

/* What a list shows of a dossier; read from the store's projection. Immutable. */
struct _EurDossierRow
{
  GObject   parent_instance;

  char     *id;
  char     *number;
  char     *title;
  EurStage  stage;
  char     *owner;    /* the organization's name */
  char     *communes; /* names, joined by ", " */
  char     *wave;     /* document id */
  gint64    cost_cents;
  gint64    n_attachments;
  gint64    n_missing;      /* pieces whose content is not here */
  gint64    acquired_cents; /* of the plan's resources, by status: acquired and paid */
  gint64    requested_cents;
  gint64    planned_cents;
  gint64    refused_cents;
  gint64    n_waiting;   /* completions asked for and not answered */
  char     *waiting_due; /* the earliest deadline among them, or NULL */
  char     *received_at; /* day or instant */
  gboolean  example;
};

EurDossierRow *eur_dossier_row_new        (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean       eur_dossier_row_is_fragile (EurDossierRow *self);

G_END_DECLS
