/* eur-workspace.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-store.h"

G_BEGIN_DECLS

#define EUR_TYPE_WORKSPACE (eur_workspace_get_type ())

G_DECLARE_FINAL_TYPE (EurWorkspace, eur_workspace, EUR, WORKSPACE, GObject)

EurWorkspace *eur_workspace_new       (const char   *path) G_GNUC_WARN_UNUSED_RESULT;
void          eur_workspace_start     (EurWorkspace *self);
DexFuture    *eur_workspace_open      (EurWorkspace *self) G_GNUC_WARN_UNUSED_RESULT;
DexFuture    *eur_workspace_refresh   (EurWorkspace *self) G_GNUC_WARN_UNUSED_RESULT;
EurStore     *eur_workspace_get_store (EurWorkspace *self);
gboolean      eur_workspace_is_ready  (EurWorkspace *self);
gboolean      eur_workspace_is_busy   (EurWorkspace *self);
gboolean      eur_workspace_is_empty  (EurWorkspace *self);
GListModel   *eur_workspace_get_waves (EurWorkspace *self);
EurWave      *eur_workspace_get_wave  (EurWorkspace *self);
void          eur_workspace_set_wave  (EurWorkspace *self,
                                       EurWave      *wave);

G_END_DECLS
