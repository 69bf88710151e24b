/* eur-grid-findings.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void eur_grid_findings_show (GtkListBox *list,
                             GPtrArray  *findings,
                             const char *line);

G_END_DECLS
