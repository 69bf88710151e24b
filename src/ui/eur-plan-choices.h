/* eur-plan-choices.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-choice-button.h"

G_BEGIN_DECLS

GListModel *eur_plan_choices_new_accounts (gboolean    expense) G_GNUC_WARN_UNUSED_RESULT;
GListModel *eur_plan_choices_new_proofs   (GListModel *attachments) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
