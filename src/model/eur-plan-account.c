/* eur-plan-account.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-plan-account.h"

/* The titles are those of CERFA 12156*06, so that a person who has the form beside
 * the screen finds each line again. */
static const EurPlanAccount expenses[] = {
  { "60", { N_("Purchases"), "Achats" } },
  { "61", { N_("External Services"), "Services extérieurs" } },
  { "62", { N_("Other External Services"), "Autres services extérieurs" } },
  { "63", { N_("Taxes and Duties"), "Impôts et taxes" } },
  { "64", { N_("Staff Costs"), "Charges de personnel" } },
  { "65", { N_("Other Current Management Expenses"), "Autres charges de gestion courante" } },
  { "66", { N_("Financial Expenses"), "Charges financières" } },
  { "67", { N_("Exceptional Expenses"), "Charges exceptionnelles" } },
  { "68", { N_("Depreciation, Amortization and Provisions"), "Dotations aux amortissements, provisions et engagements" } },
  { "86", { N_("Use of Voluntary Contributions in Kind"), "Emplois des contributions volontaires en nature" } },
};

static const EurPlanAccount resources[] = {
  { "70", { N_("Sales of Goods and Services"), "Vente de produits finis, de marchandises, prestations de services" } },
  { "73", { N_("Allocations and Regulated Income"), "Dotations et produits de tarification" } },
  { "74", { N_("Operating Subsidies"), "Subventions d’exploitation" } },
  { "75", { N_("Other Current Management Income"), "Autres produits de gestion courante" } },
  { "76", { N_("Financial Income"), "Produits financiers" } },
  { "77", { N_("Exceptional Income"), "Produits exceptionnels" } },
  { "78", { N_("Write-Backs of Depreciation and Provisions"), "Reprises sur amortissements et provisions" } },
  { "87", { N_("Voluntary Contributions in Kind"), "Contributions volontaires en nature" } },
};

/**
 * eur_plan_account_get_table:
 * @expense: accounts of expenses, else of resources
 * @n_accounts: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_accounts): the accounts, in the form's order
 */
const EurPlanAccount *
eur_plan_account_get_table (gboolean  expense,
                            guint    *n_accounts)
{
  *n_accounts = expense ? G_N_ELEMENTS (expenses) : G_N_ELEMENTS (resources);

  return expense ? expenses : resources;
}

/**
 * eur_plan_account_find:
 * @code: (nullable): as a line keeps it: "60"
 *
 * Returns: (transfer none) (nullable): the account of that code
 */
const EurPlanAccount *
eur_plan_account_find (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (expenses); i++)
    {
      if (g_strcmp0 (expenses[i].code, code) == 0)
        return &expenses[i];
    }

  for (guint i = 0; i < G_N_ELEMENTS (resources); i++)
    {
      if (g_strcmp0 (resources[i].code, code) == 0)
        return &resources[i];
    }

  return NULL;
}

/**
 * eur_plan_account_dup_title:
 *
 * Returns: (transfer full): its code and title, in the language of the interface
 */
char *
eur_plan_account_dup_title (const EurPlanAccount *self)
{
  return g_strdup_printf ("%s — %s", self->code, _(self->title.source));
}
