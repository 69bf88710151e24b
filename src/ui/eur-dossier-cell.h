/* eur-dossier-cell.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-dossier-item.h"

G_BEGIN_DECLS

/**
 * EurDossierField:
 *
 * What a column of the table shows as a text.
 */
typedef enum
{
  EUR_DOSSIER_FIELD_NUMBER,
  EUR_DOSSIER_FIELD_TITLE,
  EUR_DOSSIER_FIELD_OWNER,
  EUR_DOSSIER_FIELD_COMMUNES,
  EUR_DOSSIER_FIELD_RECEIVED,
  EUR_DOSSIER_FIELD_COST,
} EurDossierField;

#define EUR_N_DOSSIER_FIELDS (EUR_DOSSIER_FIELD_COST + 1)

#define EUR_TYPE_DOSSIER_CELL (eur_dossier_cell_get_type ())

G_DECLARE_FINAL_TYPE (EurDossierCell, eur_dossier_cell, EUR, DOSSIER_CELL, GtkWidget)

GtkWidget *eur_dossier_cell_new      (EurDossierField  field) G_GNUC_WARN_UNUSED_RESULT;
void       eur_dossier_cell_set_item (EurDossierCell  *self,
                                      EurDossierItem  *item);

G_END_DECLS
