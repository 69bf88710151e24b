/* eur-text-cell.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define EUR_TYPE_TEXT_CELL (eur_text_cell_get_type ())

G_DECLARE_FINAL_TYPE (EurTextCell, eur_text_cell, EUR, TEXT_CELL, GtkTextView)

G_END_DECLS
