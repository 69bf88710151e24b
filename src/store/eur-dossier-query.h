/* eur-dossier-query.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_QUERY  (eur_dossier_query_get_type ())
#define EUR_TYPE_DOSSIER_RESULT (eur_dossier_result_get_type ())

typedef enum
{
  EUR_SORT_NUMBER,
  EUR_SORT_TITLE,
  EUR_SORT_OWNER,
  EUR_SORT_RECEIVED,
  EUR_SORT_COST,
} EurDossierSort;

#define EUR_N_SORTS (EUR_SORT_COST + 1)

/**
 * EurDossierQuery:
 *
 * Which dossiers a list shows, and in which order; every part may be left out.
 * @text is what a person types: words, or beginnings of words, in any case and
 * without accents. What is left out (NULL, 0, FALSE) does not narrow.
 */
typedef struct
{
  char           *text;
  char           *wave;   /* document id */
  guint           page;   /* how many rows the result brings along; 0: none */
  guint           stages; /* 1 << EurStage, any of them */
  char           *family;
  char           *epci;           /* SIREN */
  gboolean        missing_pieces; /* without a piece, or with one whose content is not here */
  gboolean        waiting;        /* with a completion that is not answered */
  char           *overdue_on;     /* today: with one that is not answered after its deadline */
  gboolean        fragile;        /* see eur_dossier_row_is_fragile() */
  EurDossierSort  sort;
  gboolean        descending;
} EurDossierQuery;

/**
 * EurDossierResult:
 *
 * The keys of every row that matches, in the list's order, and the rows of the
 * first page. Other rows are read when they are shown: eur_store_load_rows().
 */
typedef struct
{
  grefcount  ref_count;
  gint64    *keys;
  guint      n_keys;
  GPtrArray *rows; /* of EurDossierRow */
} EurDossierResult;

GType             eur_dossier_query_get_type  (void) G_GNUC_CONST;
EurDossierQuery  *eur_dossier_query_new       (const char            *text,
                                               const char            *wave,
                                               guint                  page) G_GNUC_WARN_UNUSED_RESULT;
EurDossierQuery  *eur_dossier_query_copy      (const EurDossierQuery *self) G_GNUC_WARN_UNUSED_RESULT;
void              eur_dossier_query_free      (EurDossierQuery       *self);
GType             eur_dossier_result_get_type (void) G_GNUC_CONST;
EurDossierResult *eur_dossier_result_ref      (EurDossierResult      *self);
void              eur_dossier_result_unref    (EurDossierResult      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurDossierQuery, eur_dossier_query_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (EurDossierResult, eur_dossier_result_unref)

G_END_DECLS
