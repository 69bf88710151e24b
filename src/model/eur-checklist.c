/* eur-checklist.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-checklist.h"
#include "eur-enum.h"

/**
 * EurChecklistPoint:
 *
 * One point of a wave's "recevabilité": a line of the wave, data and not code.
 */

static const EurEnumEntry rules[] = {
  [EUR_CHECKLIST_BY_HAND]          = { "by_hand", N_("Checked by Hand"), "À la main", NULL, NULL },
  [EUR_CHECKLIST_OWNER_IDENTIFIED] = { "owner_identified", N_("The Owner Is Identified"), "Maître d’ouvrage identifié", NULL, NULL },
  [EUR_CHECKLIST_IN_TERRITORY]     = { "in_territory", N_("A Commune of the Territory"), "Commune du territoire", NULL, NULL },
  [EUR_CHECKLIST_IN_CALL]          = { "in_call", N_("Received in Time"), "Reçu dans les délais", NULL, NULL },
  [EUR_CHECKLIST_PIECES]           = { "pieces", N_("The Pieces Are There"), "Pièces jointes", NULL, NULL },
  [EUR_CHECKLIST_BALANCED]         = { "balanced", N_("The Financing Plan Balances"), "Plan de financement équilibré", NULL, NULL },
};

EUR_DEFINE_ENUM (EurChecklistRule, eur_checklist_rule, rules, EUR_N_CHECKLIST_RULES)

G_DEFINE_FINAL_TYPE (EurChecklistPoint, eur_checklist_point, EUR_TYPE_RECORD)

static const EurField fields[] = {
  EUR_FIELD (EurChecklistPoint, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD (EurChecklistPoint, title, N_("Title")),
  EUR_FIELD (EurChecklistPoint, guidance, N_("Guidance")),
  EUR_FIELD_ENUM (EurChecklistPoint, rule, eur_checklist_rule_get_type, N_("Rule")),
  EUR_FIELD (EurChecklistPoint, blocking, N_("Required to Be Eligible")),
  EUR_FIELD (EurChecklistPoint, pieces, N_("Pieces")),
};

static void
eur_checklist_point_class_init (EurChecklistPointClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_checklist_point_init (EurChecklistPoint *self)
{
}

const char *
eur_checklist_rule_get_title (EurChecklistRule rule)
{
  return eur_enum_get_title (EUR_TYPE_CHECKLIST_RULE, rule);
}

EurChecklistPoint *
eur_checklist_point_new (void)
{
  return g_object_new (EUR_TYPE_CHECKLIST_POINT, NULL);
}
