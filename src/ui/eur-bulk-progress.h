/* eur-bulk-progress.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define EUR_TYPE_BULK_PROGRESS (eur_bulk_progress_get_type ())

G_DECLARE_FINAL_TYPE (EurBulkProgress, eur_bulk_progress, EUR, BULK_PROGRESS, AdwAlertDialog)

EurBulkProgress *eur_bulk_progress_new          (const char      *heading,
                                                 guint            n_steps) G_GNUC_WARN_UNUSED_RESULT;
void             eur_bulk_progress_set_done     (EurBulkProgress *self,
                                                 guint            n_done);
gboolean         eur_bulk_progress_is_cancelled (EurBulkProgress *self);

G_END_DECLS
