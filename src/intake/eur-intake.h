/* eur-intake.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The layer's public header: what the layers above include. */

#include "eur-demo.h"
#include "eur-duplicates.h"
#include "eur-intake-error.h"
#include "eur-intake-file.h"
#include "eur-intake-item.h"
#include "eur-intake-plan.h"
#include "eur-mapping.h"
#include "eur-scoring.h"
#include "eur-target.h"
