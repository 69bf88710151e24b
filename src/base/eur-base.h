/* eur-base.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The layer's public header: what the layers above include. */

#include "eur-amount.h"
#include "eur-author.h"
#include "eur-collation.h"
#include "eur-date.h"
#include "eur-error.h"
#include "eur-fraction.h"
#include "eur-french.h"
#include "eur-future.h"
#include "eur-identifier.h"
#include "eur-json.h"
#include "eur-sentence.h"
#include "eur-text.h"
