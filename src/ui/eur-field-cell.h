/* eur-field-cell.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-entry-value.h"

G_BEGIN_DECLS

#define EUR_TYPE_FIELD_CELL (eur_field_cell_get_type ())

G_DECLARE_FINAL_TYPE (EurFieldCell, eur_field_cell, EUR, FIELD_CELL, AdwBin)

void eur_field_cell_set_field (EurFieldCell   *self,
                               const EurField *field);

G_END_DECLS
