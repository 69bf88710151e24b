/* eur-wave-line-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_WAVE_LINE_ROW (eur_wave_line_row_get_type ())

G_DECLARE_FINAL_TYPE (EurWaveLineRow, eur_wave_line_row, EUR, WAVE_LINE_ROW, AdwEntryRow)

EurWaveLineRow *eur_wave_line_row_new    (const char     *title,
                                          const char     *text,
                                          gboolean        ordered) G_GNUC_WARN_UNUSED_RESULT;
void            eur_wave_line_row_add_to (EurWaveLineRow *self,
                                          GtkListBox     *list);

G_END_DECLS
