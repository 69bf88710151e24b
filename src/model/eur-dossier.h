/* eur-dossier.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-completion.h"
#include "eur-document.h"
#include "eur-stage.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER (eur_dossier_get_type ())

G_DECLARE_FINAL_TYPE (EurDossier, eur_dossier, EUR, DOSSIER, EurDocument)

/* Fields are read directly and written through properties or setters. */
struct _EurDossier
{
  EurDocument   parent_instance;

  char         *number; /* in its wave: "2026-003" */
  char         *wave;   /* document id */
  char         *title;
  char         *summary;
  char         *description;
  char         *territory;   /* ties with the territory, inhabitants, actors */
  char         *environment; /* what it does for the ecological transition */
  char        **families;
  char         *domain;
  char        **communes; /* INSEE */
  char         *place;    /* in words, where the communes are not enough */
  char         *owner;    /* organization id: the maître d'ouvrage */
  char         *contact;  /* person id */
  EurStage      stage;
  char         *start_on; /* day */
  char         *received_at;
  gint64        beneficiaries;
  char         *continues;       /* id of the earlier dossier it continues */
  gint64        external_number; /* démarche.numérique */
  char         *external_state;
  JsonNode     *intake;      /* what was last imported, by document: the base of the next import */
  GListStore   *completions; /* of EurCompletion: what the applicant is asked for */
  gboolean      example;     /* sample data, marked so wherever it is shown */
};

EurDossier *eur_dossier_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
