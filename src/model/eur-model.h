/* eur-model.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The layer's public header: what the layers above include. */

#include "eur-bundle.h"
#include "eur-commune.h"
#include "eur-difference.h"
#include "eur-document.h"
#include "eur-dossier-row.h"
#include "eur-enum.h"
#include "eur-grid.h"
#include "eur-plan-account.h"
