/* eur-bulk.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "eur-store.h"

G_BEGIN_DECLS

/* What is done to several dossiers at once: each asks first, and tells the result
 * with the action “win.toast”.  @keys are the store's, of gint64.
 */
DexFuture *eur_bulk_change_stage     (GtkWidget *parent,
                                      EurStore  *store,
                                      GArray    *keys) G_GNUC_WARN_UNUSED_RESULT;
DexFuture *eur_bulk_export_summaries (GtkWidget *parent,
                                      EurStore  *store,
                                      GArray    *keys) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
