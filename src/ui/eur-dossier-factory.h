/* eur-dossier-factory.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-dossier-cell.h"

G_BEGIN_DECLS

GtkListItemFactory *eur_dossier_factory_new_lines    (void) G_GNUC_WARN_UNUSED_RESULT;
GtkListItemFactory *eur_dossier_factory_new_rows     (void) G_GNUC_WARN_UNUSED_RESULT;
GtkListItemFactory *eur_dossier_factory_new_cells    (EurDossierField field) G_GNUC_WARN_UNUSED_RESULT;
GtkListItemFactory *eur_dossier_factory_new_stages   (void) G_GNUC_WARN_UNUSED_RESULT;
GtkListItemFactory *eur_dossier_factory_new_fundings (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
