/* eur-sentence-row.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "eur-scoring.h"

G_BEGIN_DECLS

GtkWidget *eur_sentence_row_new             (const char *icon_name,
                                             const char *style,
                                             const char *title,
                                             const char *subtitle) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *eur_sentence_row_new_for_finding (EurFinding *finding) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
