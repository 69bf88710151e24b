/* plan-scenarios.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "plan-fixture.h"
#include "plan-scenarios.h"

#define OWN      EUR_NATURE_OWN
#define PUBLIC   EUR_NATURE_PUBLIC
#define PRIVATE  EUR_NATURE_PRIVATE
#define EUROPEAN EUR_NATURE_EUROPEAN

#define PLANNED   EUR_FUNDING_PLANNED
#define REQUESTED EUR_FUNDING_REQUESTED
#define ACQUIRED  EUR_FUNDING_ACQUIRED
#define PAID      EUR_FUNDING_PAID
#define REFUSED   EUR_FUNDING_REFUSED

/* Together they make every sentence be said. */
const PlanScenario plan_scenarios[] = {
  { .absent = TRUE },
  { .declared = 0 },
  {
    .declared = EUROS (90000),
    .resources = { { "Ville de Lens", EUROS (50000), OWN, PLANNED } },
  },

  /* The four cases of the rule. */
  {
    .no_pieces = TRUE,
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (20000), OWN, ACQUIRED }, { "Région", EUROS (80000), PUBLIC, REQUESTED } },
  },
  {
    .no_pieces = TRUE,
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (14000), OWN, ACQUIRED }, { "Région", EUROS (56000), PUBLIC, REQUESTED }, { "Mécène", EUROS (30000), PRIVATE, PLANNED } },
  },
  {
    .no_pieces = TRUE,
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (10000), OWN, ACQUIRED }, { "Région", EUROS (60000), PUBLIC, REQUESTED }, { "Mécène", EUROS (30000), PRIVATE, PLANNED } },
  },
  {
    .no_pieces = TRUE,
    .share = 30,
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (21000), OWN, ACQUIRED }, { "Région", EUROS (54000), PUBLIC, REQUESTED }, { "Mécène", EUROS (25000), PRIVATE, PLANNED } },
  },

  /* Sums. */
  {
    .declared = EUROS (120000),
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Région", EUROS (60000), PUBLIC, REQUESTED }, { "Ville de Lens", EUROS (70000), OWN, ACQUIRED } },
  },
  {
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Région", EUROS (60000), PUBLIC, REFUSED }, { "Ville de Lens", EUROS (40000), OWN, ACQUIRED } },
  },
  {
    .expenses = { { "Travaux", EUR_AMOUNT_MAX }, { "Études", EUR_AMOUNT_MAX } },
    .resources = { { "Mécène", EUR_AMOUNT_MAX, PRIVATE, PLANNED } },
  },

  /* The owner's share. */
  {
    .derogation = "édifice protégé au titre des monuments historiques",
    .act = "arrêté préfectoral du 12 février 2026",
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (10000), OWN, ACQUIRED }, { "État", EUROS (90000), PUBLIC, REQUESTED } },
  },
  {
    .derogation = "édifice protégé au titre des monuments historiques",
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (10000), OWN, ACQUIRED }, { "État", EUROS (90000), PUBLIC, REQUESTED } },
  },
  {
    .act = "arrêté préfectoral du 12 février 2026",
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (10000), OWN, ACQUIRED }, { "État", EUROS (90000), PUBLIC, REQUESTED } },
  },
  {
    .share = 25,
    .derogation = "rénovation urbaine",
    .act = "convention du 12 février 2026",
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (50000), OWN, ACQUIRED }, { "État", EUROS (50000), PUBLIC, REQUESTED } },
  },
  { .owner = EUR_ORGANIZATION_ASSOCIATION, .expenses = { { "Travaux", EUROS (1000) } }, .resources = { { "Région", EUROS (1000), PUBLIC, PLANNED } } },
  { .owner = EUR_ORGANIZATION_PUBLIC_BODY, .expenses = { { "Travaux", EUROS (1000) } }, .resources = { { "Région", EUROS (1000), PUBLIC, PLANNED } } },
  { .no_owner = TRUE, .expenses = { { "Travaux", EUROS (1000) } }, .resources = { { "Région", EUROS (1000), PUBLIC, PLANNED } } },
  {
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (50000), OWN, ACQUIRED }, { "FEDER", EUROS (50000), EUROPEAN, REQUESTED } },
  },
  {
    .no_european = TRUE,
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (50000), OWN, ACQUIRED }, { "FEDER", EUROS (50000), EUROPEAN, REQUESTED } },
  },
  {
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (15000), OWN, ACQUIRED }, { "FEDER", EUROS (40000), EUROPEAN, REQUESTED }, { "Région", EUROS (45000), PUBLIC, REQUESTED } },
  },

  /* Lines. */
  {
    .expenses = { { "Travaux", EUROS (80000) }, { "Divers et imprévus", EUROS (15000) }, { NULL, EUROS (5000) }, { "Mobilier", 0 } },
    .resources = { { "Ville de Lens", EUROS (30000), OWN, ACQUIRED }, { "Région", EUROS (20000), PUBLIC, REQUESTED, .eligible = EUROS (80000) }, { "Région", EUROS (20000), PUBLIC, REQUESTED }, { "État", EUROS (30000), PUBLIC, PLANNED, .eligible = EUROS (200000) } },
  },
  {
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (40000), OWN, ACQUIRED }, { "Région", EUROS (60000), PUBLIC, REQUESTED, .eligible = EUROS (50000) }, { NULL, EUROS (1000), PUBLIC, PLANNED } },
  },

  /* Proofs and dates. */
  {
    .drawn_up_on = "2026-03-01",
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (40000), OWN, ACQUIRED }, { "Région", EUROS (20000), PUBLIC, ACQUIRED }, { "État", EUROS (20000), PUBLIC, PAID }, { "Mécène", EUROS (10000), PRIVATE, PLANNED }, { "Département", EUROS (10000), PUBLIC, ACQUIRED, .proof = "attachment:gone" } },
  },
  {
    .drawn_up_on = "2026-03-01",
    .start_on = "2026-05-01",
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (40000), OWN, ACQUIRED, .proof = "attachment:letter", .decided_on = "2026-01-15" },
                   { "Région", EUROS (20000), PUBLIC, ACQUIRED, .proof = "attachment:announced", .decided_on = "2026-06-01", .requested_on = "2026-02-01" },
                   { "État", EUROS (20000), PUBLIC, REQUESTED, .requested_on = "2026-05-02" },
                   { "Département", EUROS (20000), PUBLIC, PAID, .proof = "attachment:letter", .decided_on = "2026-04-02", .paid_on = "2026-04-01" } },
  },
  {
    .expenses = { { "Travaux", EUROS (100000) } },
    .resources = { { "Ville de Lens", EUROS (100000), OWN, ACQUIRED, .proof = "attachment:letter" } },
  },

  /* VAT, years, the layout of an operating plan. */
  {
    .tax = TRUE,
    .recovers = TRUE,
    .expenses = { { "Tranche 1", EUROS (60000), 2026 }, { "Tranche 2", EUROS (40000), 2027 } },
    .resources = { { "Ville de Lens", EUROS (40000), OWN, ACQUIRED, .year = 2026 }, { "Région", EUROS (60000), PUBLIC, REQUESTED, .year = 2027 } },
  },
  {
    .expenses = { { "Tranche 1", EUROS (60000), 2026 }, { "Tranche 2", EUROS (40000) } },
    .resources = { { "Ville de Lens", EUROS (100000), OWN, ACQUIRED, .year = 2026 } },
  },
  {
    .kind = EUR_PLAN_OPERATING,
    .owner = EUR_ORGANIZATION_ASSOCIATION,
    .expenses = { { "Achats", EUROS (1000) + 50, .account = "60" }, { "Bénévolat", EUROS (500), .account = "86" }, { "Cotisations", EUROS (10), .account = "756" } },
    .resources = { { "Région", EUROS (1000) + 50, PUBLIC, REQUESTED, .account = "74" }, { "Bénévolat", EUROS (400), OWN, ACQUIRED, .account = "87" } },
  },
};

const guint plan_n_scenarios = G_N_ELEMENTS (plan_scenarios);

static void
add_piece (GListStore *pieces,
           const char *id,
           const char *filename,
           const char *sha256)
{
  g_autoptr(EurAttachment) piece = eur_attachment_new ();

  eur_document_set_id (EUR_DOCUMENT (piece), id);
  g_object_set (piece, "filename", filename, "sha256", sha256, "received-at", "2026-02-10T10:00:00+01:00", NULL);
  g_list_store_append (pieces, piece);
}

static EurFinancingPlan *
create_plan (const PlanScenario *self)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();

  g_object_set (plan,
                "kind", self->kind,
                "minimum-share", self->share,
                "declared-cost-cents", self->declared,
                "includes-tax", self->tax,
                "recovers-vat", self->recovers,
                "excludes-european", self->no_european,
                "drawn-up-on", self->drawn_up_on,
                "derogation", self->derogation,
                "derogation-act", self->act,
                NULL);

  for (guint i = 0; i < PLAN_MAX_LINES; i++)
    {
      if (self->expenses[i].label != NULL || self->expenses[i].cents != 0)
        g_object_set (plan_add_expense (plan, self->expenses[i].label, self->expenses[i].cents),
                      "year", self->expenses[i].year, "account", self->expenses[i].account, NULL);

      if (self->resources[i].label != NULL || self->resources[i].cents != 0)
        g_object_set (plan_add_resource (plan, self->resources[i].label, self->resources[i].cents,
                                         self->resources[i].nature, self->resources[i].status),
                      "proof", self->resources[i].proof,
                      "requested-on", self->resources[i].requested_on,
                      "decided-on", self->resources[i].decided_on,
                      "paid-on", self->resources[i].paid_on,
                      "eligible-cents", self->resources[i].eligible,
                      "year", self->resources[i].year,
                      "account", self->resources[i].account,
                      NULL);
    }

  return plan;
}

EurPlanAnalysis *
plan_scenario_judge (const PlanScenario *self)
{
  g_autoptr(EurFinancingPlan) plan = self->absent ? NULL : create_plan (self);
  g_autoptr(GListStore) pieces = g_list_store_new (EUR_TYPE_ATTACHMENT);
  EurPlanContext context = {
    .owner_known = !self->no_owner,
    .owner_kind = self->owner,
    .start_on = self->start_on,
    .attachments = self->no_pieces ? NULL : G_LIST_MODEL (pieces),
  };

  add_piece (pieces, "attachment:letter", "courrier.pdf", "0123");
  add_piece (pieces, "attachment:announced", "arrete.pdf", NULL);

  return eur_plan_analysis_new (plan, &context);
}
