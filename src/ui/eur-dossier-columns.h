/* eur-dossier-columns.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-dossier-filter.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_COLUMNS (eur_dossier_columns_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierColumns, eur_dossier_columns, EUR, DOSSIER_COLUMNS, GtkBox)

void eur_dossier_columns_set_filter (EurDossierColumns *self,
                                     EurDossierFilter  *filter);
void eur_dossier_columns_set_model  (EurDossierColumns *self,
                                     GtkSelectionModel *model);
void eur_dossier_columns_scroll_to  (EurDossierColumns *self,
                                     guint              position);

G_END_DECLS
