/* eur-summary-name.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

char *eur_summary_name_new (EurDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
