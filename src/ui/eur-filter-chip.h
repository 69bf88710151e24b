/* eur-filter-chip.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define EUR_TYPE_FILTER_CHIP (eur_filter_chip_get_type ())

G_DECLARE_FINAL_TYPE (EurFilterChip, eur_filter_chip, EUR, FILTER_CHIP, GtkBox)

void eur_filter_chip_clear      (EurFilterChip *self);
void eur_filter_chip_add_choice (EurFilterChip *self,
                                 const char    *label,
                                 const char    *action_name,
                                 GVariant      *target);

G_END_DECLS
