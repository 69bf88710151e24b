/* eur-dossier-filter.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_SORT   (eur_dossier_sort_get_type ())
#define EUR_TYPE_DOSSIER_FILTER (eur_dossier_filter_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierFilter, eur_dossier_filter, EUR, DOSSIER_FILTER, GObject)

EurDossierFilter   *eur_dossier_filter_new             (GSettings        *settings) G_GNUC_WARN_UNUSED_RESULT;
EurDossierQuery    *eur_dossier_filter_create_query    (EurDossierFilter *self,
                                                        const char       *text,
                                                        const char       *wave,
                                                        guint             page) G_GNUC_WARN_UNUSED_RESULT;
guint               eur_dossier_filter_get_stages      (EurDossierFilter *self);
const char         *eur_dossier_filter_get_family      (EurDossierFilter *self);
EurDossierSort      eur_dossier_filter_get_sort        (EurDossierFilter *self);
gboolean            eur_dossier_filter_is_descending   (EurDossierFilter *self);
gboolean            eur_dossier_filter_is_narrow       (EurDossierFilter *self);
void                eur_dossier_filter_set_stages      (EurDossierFilter *self,
                                                        guint             stages);
void                eur_dossier_filter_set_order       (EurDossierFilter *self,
                                                        EurDossierSort    sort,
                                                        gboolean          descending);
void                eur_dossier_filter_clear           (EurDossierFilter *self);
GListModel         *eur_dossier_filter_list_epci       (void) G_GNUC_WARN_UNUSED_RESULT;
char               *eur_dossier_filter_dup_stages      (EurDossierFilter *self) G_GNUC_WARN_UNUSED_RESULT;
char               *eur_dossier_filter_dup_epci        (EurDossierFilter *self) G_GNUC_WARN_UNUSED_RESULT;
char               *eur_dossier_filter_dup_completions (EurDossierFilter *self) G_GNUC_WARN_UNUSED_RESULT;
char               *eur_dossier_filter_dup_words       (EurDossierFilter *self) G_GNUC_WARN_UNUSED_RESULT;
GSimpleActionGroup *eur_dossier_filter_create_actions  (EurDossierFilter *self) G_GNUC_WARN_UNUSED_RESULT;
GType               eur_dossier_sort_get_type          (void) G_GNUC_CONST;
const char         *eur_dossier_sort_get_title         (EurDossierSort    sort);

G_END_DECLS
