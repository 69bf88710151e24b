/* eur-entry-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-entry-value.h"

G_BEGIN_DECLS

#define EUR_TYPE_ENTRY_ROW (eur_entry_row_get_type ())

G_DECLARE_FINAL_TYPE (EurEntryRow, eur_entry_row, EUR, ENTRY_ROW, AdwEntryRow)

void eur_entry_row_set_field (EurEntryRow    *self,
                              const EurField *field);

G_END_DECLS
