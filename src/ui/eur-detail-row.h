/* eur-detail-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_DETAIL_ROW (eur_detail_row_get_type ())

G_DECLARE_FINAL_TYPE (EurDetailRow, eur_detail_row, EUR, DETAIL_ROW, AdwPreferencesRow)

GtkWidget *eur_detail_row_new (const char *title,
                               const char *about,
                               const char *detail) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
