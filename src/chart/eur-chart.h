/* eur-chart.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The layer's public header: what the layers above include. */

#include "eur-chart-mark.h"
#include "eur-chart-palette.h"
#include "eur-funding-bar.h"
#include "eur-year-bars.h"
