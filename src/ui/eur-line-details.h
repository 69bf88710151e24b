/* eur-line-details.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_LINE_DETAILS (eur_line_details_get_type ())

G_DECLARE_FINAL_TYPE (EurLineDetails, eur_line_details, EUR, LINE_DETAILS, AdwBin)

GtkWidget *eur_line_details_new (EurRecord  *line,
                                 GListModel *proofs) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
