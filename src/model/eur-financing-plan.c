/* eur-financing-plan.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"
#include "eur-financing-plan.h"

/**
 * EurFinancingPlan:
 *
 * The "plan de financement": expenses facing resources, in cents.
 */

static const EurEnumEntry kinds[] = {
  [EUR_PLAN_INVESTMENT] = { "investment", N_("Investment"), "Investissement", NULL, NULL },
  [EUR_PLAN_OPERATING]  = { "operating", N_("Operating"), "Fonctionnement", NULL, NULL },
};

static const EurEnumEntry versions[] = {
  [EUR_PLAN_VERSION_INTAKE]     = { "intake", N_("At Intake"), "Au dépôt", NULL, NULL },
  [EUR_PLAN_VERSION_COMMITTEE]  = { "committee", N_("In Committee"), "En comité", NULL, NULL },
  [EUR_PLAN_VERSION_CONVENTION] = { "convention", N_("In the Convention"), "À la convention", NULL, NULL },
};

EUR_DEFINE_ENUM (EurPlanKind, eur_plan_kind, kinds, EUR_PLAN_OPERATING + 1)
EUR_DEFINE_ENUM (EurPlanVersion, eur_plan_version, versions, EUR_PLAN_VERSION_CONVENTION + 1)

G_DEFINE_FINAL_TYPE (EurFinancingPlan, eur_financing_plan, EUR_TYPE_DOCUMENT)

static const EurField fields[] = {
  EUR_FIELD (EurFinancingPlan, dossier, N_("Dossier"), .flags = EUR_FIELD_REQUIRED | EUR_FIELD_KEY),
  EUR_FIELD_ENUM (EurFinancingPlan, kind, eur_plan_kind_get_type, N_("Kind")),
  EUR_FIELD_ENUM (EurFinancingPlan, version, eur_plan_version_get_type, N_("Version")),
  EUR_FIELD (EurFinancingPlan, includes_tax, N_("Amounts Include VAT")),
  EUR_FIELD (EurFinancingPlan, recovers_vat, N_("VAT Is Recovered")),
  EUR_FIELD (EurFinancingPlan, declared_cost_cents, N_("Declared Total Cost"), .flags = EUR_FIELD_AMOUNT),
  EUR_FIELD_LINES (EurFinancingPlan, expenses, eur_expense_line_get_type, N_("Expenses")),
  EUR_FIELD_LINES (EurFinancingPlan, resources, eur_resource_line_get_type, N_("Resources")),
  EUR_FIELD (EurFinancingPlan, drawn_up_on, N_("Drawn up on"), .flags = EUR_FIELD_DATE),
  EUR_FIELD (EurFinancingPlan, minimum_share, N_("Minimum Share of the Owner"), .maximum = 100),
  EUR_FIELD (EurFinancingPlan, derogation, N_("Derogation")),
  EUR_FIELD (EurFinancingPlan, derogation_act, N_("Act of the Derogation")),
  EUR_FIELD (EurFinancingPlan, excludes_european, N_("European Money Left out of Public Money")),
};

static void
eur_financing_plan_class_init (EurFinancingPlanClass *klass)
{
  EUR_DOCUMENT_CLASS (klass)->type_name = "financing_plan";
  eur_record_class_set_fields (EUR_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
eur_financing_plan_init (EurFinancingPlan *self)
{
}

const char *
eur_plan_kind_get_title (EurPlanKind kind)
{
  return eur_enum_get_title (EUR_TYPE_PLAN_KIND, kind);
}

const char *
eur_plan_kind_get_french (EurPlanKind kind)
{
  g_return_val_if_fail (kind <= EUR_PLAN_OPERATING, NULL);

  return kinds[kind].french;
}

const char *
eur_plan_version_get_title (EurPlanVersion version)
{
  return eur_enum_get_title (EUR_TYPE_PLAN_VERSION, version);
}

const char *
eur_plan_version_get_french (EurPlanVersion version)
{
  g_return_val_if_fail (version <= EUR_PLAN_VERSION_CONVENTION, NULL);

  return versions[version].french;
}

EurFinancingPlan *
eur_financing_plan_new (void)
{
  return g_object_new (EUR_TYPE_FINANCING_PLAN, NULL);
}

/**
 * eur_financing_plan_sum_expenses:
 *
 * Returns: the sum of the expense lines, in cents, at most %EUR_AMOUNT_MAX
 */
gint64
eur_financing_plan_sum_expenses (EurFinancingPlan *self)
{
  GListModel *lines = G_LIST_MODEL (self->expenses);
  gint64 sum = 0;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(EurExpenseLine) line = g_list_model_get_item (lines, i);

      if (!eur_amount_add (&sum, line->amount_cents))
        return EUR_AMOUNT_MAX;
    }

  return sum;
}

static gint64
sum_resources (EurFinancingPlan *self,
               guint             statuses)
{
  GListModel *lines = G_LIST_MODEL (self->resources);
  gint64 sum = 0;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(EurResourceLine) line = g_list_model_get_item (lines, i);

      if ((statuses & 1u << line->status) && !eur_amount_add (&sum, line->amount_cents))
        return EUR_AMOUNT_MAX;
    }

  return sum;
}

/**
 * eur_financing_plan_sum_resources:
 *
 * Returns: the sum of the resource lines, in cents, those refused included, as
 *   the applicant presents them
 */
gint64
eur_financing_plan_sum_resources (EurFinancingPlan *self)
{
  return sum_resources (self, G_MAXUINT);
}

/**
 * eur_financing_plan_sum_by_status:
 *
 * Returns: the sum of the resource lines of that status, in cents
 */
gint64
eur_financing_plan_sum_by_status (EurFinancingPlan *self,
                                  EurFunding        status)
{
  return sum_resources (self, 1u << status);
}

/**
 * eur_financing_plan_get_cost:
 *
 * Returns: what the project costs, in cents: its expense lines, or without any,
 *   the cost that the applicant declared; 0 when neither is known
 */
gint64
eur_financing_plan_get_cost (EurFinancingPlan *self)
{
  gint64 expenses = eur_financing_plan_sum_expenses (self);

  return expenses > 0 ? expenses : self->declared_cost_cents;
}

/**
 * eur_financing_plan_get_balance:
 *
 * Returns: resources less expenses, in cents: 0 balanced, negative when money
 *   is missing
 */
gint64
eur_financing_plan_get_balance (EurFinancingPlan *self)
{
  return eur_financing_plan_sum_resources (self) - eur_financing_plan_get_cost (self);
}
