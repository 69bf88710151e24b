/* eur-list-status.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_LIST_STATUS (eur_list_status_get_type ())

G_DECLARE_FINAL_TYPE (EurListStatus, eur_list_status, EUR, LIST_STATUS, AdwBin)

void eur_list_status_show_empty   (EurListStatus *self,
                                   gboolean       in_wave);
void eur_list_status_show_nothing (EurListStatus *self,
                                   gboolean       in_wave,
                                   gboolean       filtered,
                                   const char    *why);
void eur_list_status_show_failed  (EurListStatus *self,
                                   const char    *why);

G_END_DECLS
