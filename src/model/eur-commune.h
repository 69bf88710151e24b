/* eur-commune.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define EUR_TYPE_COMMUNE (eur_commune_get_type ())

G_DECLARE_FINAL_TYPE (EurCommune, eur_commune, EUR, COMMUNE, GObject)

GListModel *eur_commune_list           (void);
EurCommune *eur_commune_lookup         (const char  *insee);
EurCommune *eur_commune_from_name      (const char  *name,
                                        const char  *postcode);
GListModel *eur_commune_search         (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean    eur_commune_check          (const char  *insee,
                                        GError     **error);
const char *eur_commune_get_insee      (EurCommune  *self);
const char *eur_commune_get_name       (EurCommune  *self);
const char *eur_commune_get_postcodes  (EurCommune  *self);
const char *eur_commune_get_epci       (EurCommune  *self);
const char *eur_commune_get_epci_name  (EurCommune  *self);
gint64      eur_commune_get_population (EurCommune  *self);

G_END_DECLS
