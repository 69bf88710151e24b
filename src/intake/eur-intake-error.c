/* eur-intake-error.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-intake-error.h"

G_DEFINE_QUARK (eur-intake-error-quark, eur_intake_error);
