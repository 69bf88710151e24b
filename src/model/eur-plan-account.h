/* eur-plan-account.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-base.h"

G_BEGIN_DECLS

/**
 * EurPlanAccount:
 *
 * An account of an operating plan, as the form CERFA 12156 lists them.
 */
typedef struct
{
  const char  *code;
  EurSentence  title; /* without values */
} EurPlanAccount;

const EurPlanAccount *eur_plan_account_get_table (gboolean              expense,
                                                  guint                *n_accounts);
const EurPlanAccount *eur_plan_account_find      (const char           *code);
char                 *eur_plan_account_dup_title (const EurPlanAccount *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
