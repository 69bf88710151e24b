/* eur-amount-entry.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_AMOUNT_ENTRY (eur_amount_entry_get_type ())

G_DECLARE_FINAL_TYPE (EurAmountEntry, eur_amount_entry, EUR, AMOUNT_ENTRY, GtkEntry)

G_END_DECLS
