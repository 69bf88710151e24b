/* eur-future.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libdex.h>

G_BEGIN_DECLS

int  eur_future_run         (DexFiberFunc  func,
                             gpointer      data);
void eur_array_free_by_bits (GPtrArray    *array);

G_END_DECLS
