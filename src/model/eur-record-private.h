/* eur-record-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-record.h"

G_BEGIN_DECLS

void        _eur_record_changed      (EurRecord  *self,
                                      guint       prop_id);
JsonObject *_eur_record_get_unknown  (EurRecord  *self);
void        _eur_record_take_unknown (EurRecord  *self,
                                      JsonObject *unknown);

G_END_DECLS
