/* eur-financing-line.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"
#include "eur-financing-line.h"

/**
 * EurExpenseLine:
 *
 * What a part of the project costs.
 */

/**
 * EurResourceLine:
 *
 * Who pays how much of it, and how sure that is.
 */

static const EurEnumEntry natures[] = {
  [EUR_NATURE_OWN]      = { "own", N_("Own Funds"), "Fonds propres", NULL, NULL },
  [EUR_NATURE_PUBLIC]   = { "public", N_("Public"), "Public", NULL, NULL },
  [EUR_NATURE_PRIVATE]  = { "private", N_("Private"), "Privé", NULL, NULL },
  [EUR_NATURE_EUROPEAN] = { "european", N_("European"), "Européen", NULL, NULL },
};

static const EurEnumEntry fundings[] = {
  [EUR_FUNDING_PLANNED]   = { "planned", N_("Planned"), "Envisagée", NULL, "funding-planned" },
  [EUR_FUNDING_REQUESTED] = { "requested", N_("Requested"), "Sollicitée", NULL, "funding-requested" },
  [EUR_FUNDING_ACQUIRED]  = { "acquired", N_("Acquired"), "Acquise", NULL, "funding-acquired" },
  [EUR_FUNDING_PAID]      = { "paid", N_("Paid"), "Versée", NULL, "funding-paid" },
  [EUR_FUNDING_REFUSED]   = { "refused", N_("Refused"), "Refusée", NULL, "funding-refused" },
};

EUR_DEFINE_ENUM (EurNature, eur_nature, natures, EUR_N_NATURES)
EUR_DEFINE_ENUM (EurFunding, eur_funding, fundings, EUR_N_FUNDINGS)

G_DEFINE_FINAL_TYPE (EurExpenseLine, eur_expense_line, EUR_TYPE_RECORD)
G_DEFINE_FINAL_TYPE (EurResourceLine, eur_resource_line, EUR_TYPE_RECORD)

static const EurField expense_fields[] = {
  EUR_FIELD (EurExpenseLine, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD (EurExpenseLine, label, N_("Expense")),
  EUR_FIELD (EurExpenseLine, amount_cents, N_("Amount"), .flags = EUR_FIELD_AMOUNT),
  EUR_FIELD (EurExpenseLine, year, N_("Year"), .maximum = 2100),
  EUR_FIELD (EurExpenseLine, account, N_("Account")),
};

static const EurField resource_fields[] = {
  EUR_FIELD (EurResourceLine, id, N_("Identifier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_INTERNAL),
  EUR_FIELD (EurResourceLine, label, N_("Funder")),
  EUR_FIELD (EurResourceLine, amount_cents, N_("Amount"), .flags = EUR_FIELD_AMOUNT),
  EUR_FIELD_ENUM (EurResourceLine, nature, eur_nature_get_type, N_("Nature")),
  EUR_FIELD_ENUM (EurResourceLine, status, eur_funding_get_type, N_("Status")),
  EUR_FIELD (EurResourceLine, requested_on, N_("Requested on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurResourceLine, decided_on, N_("Decided on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurResourceLine, proof, N_("Proof")),
  EUR_FIELD (EurResourceLine, paid_on, N_("Paid on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurResourceLine, eligible_cents, N_("Eligible Cost"), .flags = EUR_FIELD_AMOUNT),
  EUR_FIELD (EurResourceLine, year, N_("Year"), .maximum = 2100),
  EUR_FIELD (EurResourceLine, account, N_("Account")),
};

static void
eur_expense_line_class_init (EurExpenseLineClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass),
                               expense_fields, G_N_ELEMENTS (expense_fields));
}

static void
eur_expense_line_init (EurExpenseLine *self)
{
}

static void
eur_resource_line_class_init (EurResourceLineClass *klass)
{
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass),
                               resource_fields, G_N_ELEMENTS (resource_fields));
}

static void
eur_resource_line_init (EurResourceLine *self)
{
}

const char *
eur_nature_get_title (EurNature nature)
{
  return eur_enum_get_title (EUR_TYPE_NATURE, nature);
}

const char *
eur_nature_get_french (EurNature nature)
{
  g_return_val_if_fail (nature < EUR_N_NATURES, NULL);

  return natures[nature].french;
}

const char *
eur_funding_get_title (EurFunding status)
{
  return eur_enum_get_title (EUR_TYPE_FUNDING, status);
}

const char *
eur_funding_get_french (EurFunding status)
{
  g_return_val_if_fail (status < EUR_N_FUNDINGS, NULL);

  return fundings[status].french;
}

EurExpenseLine *
eur_expense_line_new (void)
{
  return g_object_new (EUR_TYPE_EXPENSE_LINE, NULL);
}

EurResourceLine *
eur_resource_line_new (void)
{
  return g_object_new (EUR_TYPE_RESOURCE_LINE, NULL);
}
