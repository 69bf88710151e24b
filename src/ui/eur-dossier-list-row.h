/* eur-dossier-list-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-dossier-item.h"

G_BEGIN_DECLS

#define EUR_TYPE_DOSSIER_LIST_ROW (eur_dossier_list_row_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierListRow, eur_dossier_list_row, EUR, DOSSIER_LIST_ROW, GtkWidget)

void  eur_dossier_list_row_set_item  (EurDossierListRow *self,
                                      EurDossierItem    *item);
char *eur_dossier_list_row_dup_label (EurDossierRow     *row) G_GNUC_WARN_UNUSED_RESULT;
char *eur_dossier_list_row_dup_cost  (EurDossierRow     *row) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
