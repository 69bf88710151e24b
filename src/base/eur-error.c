/* eur-error.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-error.h"

G_DEFINE_QUARK (eur-base-error-quark, eur_base_error);
