/* eur-bundle-watch.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-model.h"

G_BEGIN_DECLS

#define EUR_TYPE_BUNDLE_WATCH (eur_bundle_watch_get_type ())

G_DECLARE_FINAL_TYPE (EurBundleWatch, eur_bundle_watch, EUR, BUNDLE_WATCH, GObject)

EurBundleWatch *eur_bundle_watch_new (EurBundle *bundle) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
