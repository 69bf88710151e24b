/* eur-duplicates-banner.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-intake.h"

G_BEGIN_DECLS

#define EUR_TYPE_DUPLICATES_BANNER (eur_duplicates_banner_get_type ())

G_DECLARE_FINAL_TYPE (EurDuplicatesBanner, eur_duplicates_banner, EUR, DUPLICATES_BANNER, AdwBin)

GtkWidget *eur_duplicates_banner_new    (void) G_GNUC_WARN_UNUSED_RESULT;
void       eur_duplicates_banner_clear  (EurDuplicatesBanner *self);
void       eur_duplicates_banner_search (EurDuplicatesBanner *self,
                                         EurStore            *store,
                                         EurDossier          *dossier,
                                         EurOrganization     *owner);

G_END_DECLS
