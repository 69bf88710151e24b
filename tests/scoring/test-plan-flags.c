/* test-plan-flags.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "plan-fixture.h"

/* What is flagged, and what looks like it and is not. */

static EurFinancingPlan *
create_plan (void)
{
  EurFinancingPlan *plan = eur_financing_plan_new ();

  plan_add_expense (plan, "Travaux", EUROS (90));
  plan_add_resource (plan, "Ville de Lens", EUROS (50), EUR_NATURE_OWN, EUR_FUNDING_ACQUIRED);
  plan_add_resource (plan, "Région", EUROS (50), EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED);

  return plan;
}

/* One cent either side is an imbalance; what was refused is flagged while it is there. */
static void
test_imbalance (void)
{
  static const struct
  {
    gint64 cents;
    gboolean missing, surplus;
  } cases[] = {
    { EUROS (10), FALSE, FALSE },
    { EUROS (10) + 1, TRUE, FALSE },
    { EUROS (10) - 1, FALSE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurFinancingPlan) plan = create_plan ();

      plan_add_expense (plan, "Mobilier", cases[i].cents);
      plan_assert_found (plan, &PLAN_COLLECTIVITY, "imbalance-missing", cases[i].missing);
      plan_assert_found (plan, &PLAN_COLLECTIVITY, "imbalance-surplus", cases[i].surplus);
    }
}

static void
test_refused_counted (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan ();

  plan_assert_found (plan, &PLAN_COLLECTIVITY, "refused-counted", FALSE);
  plan_add_resource (plan, "Fonds vert", 1, EUR_NATURE_PUBLIC, EUR_FUNDING_REFUSED);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "refused-counted", TRUE);
}

static void
test_sundries (void)
{
  static const struct
  {
    const char *label;
    gboolean    sundry;
  } labels[] = {
    { "Divers", TRUE },
    { "DIVERS ET IMPRÉVUS", TRUE },
    { "Frais divers", TRUE },
    { "Dépenses diverses", TRUE },
    { "Imprévus de chantier (5 %)", TRUE },
    { "Aléas", TRUE },
    { "Provision pour aléas 5 %", TRUE },
    { "Autres", TRUE },
    { "Autres dépenses", TRUE },
    { "Diversification des cultures", FALSE },
    { "Diversité", FALSE },
    { "Autres services extérieurs", FALSE },
    { "Adaptation aux aléas climatiques", FALSE },
    { "Travaux", FALSE },
    { "Travaux et études", FALSE },
    { "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr(EurFinancingPlan) plan = create_plan ();

      g_test_message ("%s", labels[i].label);
      plan_add_expense (plan, labels[i].label, EUROS (10) + 2);
      plan_assert_found (plan, &PLAN_COLLECTIVITY, "sundries", labels[i].sundry);
    }
}

/* A tenth of the cost exactly is not more than it; several lines are one sum. */
static void
test_sundries_limit (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan ();

  plan_add_expense (plan, "Divers", EUROS (4));
  plan_add_expense (plan, "Imprévus", EUROS (6));
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "sundries", FALSE);

  plan_add_expense (plan, "Frais divers", 2);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "sundries", TRUE);
}

/* One cent above a limit, a sentence does not say that it is at it. */
static void
test_above_a_limit (void)
{
  static const struct
  {
    const char *code;
    guint       value;
    const char *percent;
  } rates[] = {
    { "sundries", 1, "10,0001" EUR_NBSP "%" },
    { "single-funder", 2, "50,0001" EUR_NBSP "%" },
    { "public-aid-high", 1, "80,0001" EUR_NBSP "%" },
  };
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurPlanAnalysis) analysis = NULL;

  plan_add_expense (plan, "Travaux", EUROS (18000) - 1);
  plan_add_expense (plan, "Divers", EUROS (2000) + 1);
  plan_add_resource (plan, "Ville de Lens", EUROS (5000), EUR_NATURE_OWN, EUR_FUNDING_ACQUIRED);
  plan_add_resource (plan, "État", EUROS (5000) - 1, EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED);
  g_object_set (plan_add_resource (plan, "Région", EUROS (10000) + 1, EUR_NATURE_PUBLIC, EUR_FUNDING_REQUESTED),
                "eligible-cents", EUROS (18750) - 2, NULL);

  analysis = eur_plan_analysis_new (plan, &PLAN_COLLECTIVITY);
  for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
    {
      EurFinding *finding = plan_find (analysis, rates[i].code);

      g_assert_nonnull (finding);
      g_assert_cmpstr (finding->values[rates[i].value], ==, rates[i].percent);
    }
}

/* One funder on two lines is one; the owner is none. */
static void
test_single_funder (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  g_autoptr(EurFinancingPlan) own = create_plan ();
  g_autoptr(EurFinancingPlan) unnamed = create_plan ();

  plan_add_expense (plan, "Études", EUROS (10));
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "single-funder", FALSE);

  plan_add_resource (plan, "RÉGION", 1, EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "single-funder", TRUE);

  /* Who is not named is not one and the same. */
  plan_add_expense (unnamed, "Études", EUROS (10));
  plan_add_resource (unnamed, NULL, EUROS (30), EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED);
  plan_add_resource (unnamed, NULL, EUROS (30), EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED);
  plan_assert_found (unnamed, &PLAN_COLLECTIVITY, "single-funder", FALSE);

  plan_add_expense (own, "Études", EUROS (10));
  plan_add_resource (own, "Ville de Lens", EUROS (50), EUR_NATURE_OWN, EUR_FUNDING_PLANNED);
  plan_assert_found (own, &PLAN_COLLECTIVITY, "single-funder", FALSE);
}

static EurAttachment *
add_piece (GListStore *pieces,
           const char *id,
           const char *sha256,
           const char *received_at)
{
  g_autoptr(EurAttachment) piece = eur_attachment_new ();

  eur_document_set_id (EUR_DOCUMENT (piece), id);
  g_object_set (piece, "filename", "arrete.pdf", "sha256", sha256, "received-at", received_at, NULL);
  g_list_store_append (pieces, piece);

  return piece;
}

static void
test_proofs (void)
{
  g_autoptr(GListStore) pieces = g_list_store_new (EUR_TYPE_ATTACHMENT);
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  EurPlanContext context = PLAN_COLLECTIVITY;
  EurAttachment *piece;
  EurResourceLine *line;

  plan_assert_found (plan, &context, "own-without-proof", TRUE);

  context.attachments = G_LIST_MODEL (pieces);
  plan_assert_found (plan, &context, "own-without-proof", TRUE);
  plan_assert_found (plan, &context, "acquired-without-proof", FALSE);

  line = plan_add_resource (plan, "État", EUROS (1), EUR_NATURE_PUBLIC, EUR_FUNDING_ACQUIRED);
  plan_assert_found (plan, &context, "acquired-without-proof", TRUE);

  g_object_set (line, "proof", "attachment:1", NULL);
  plan_assert_found (plan, &context, "acquired-without-proof", FALSE);
  plan_assert_found (plan, &context, "proof-gone", TRUE);

  piece = add_piece (pieces, "attachment:1", NULL, "2026-02-01T10:00:00+01:00");
  plan_assert_found (plan, &context, "proof-gone", FALSE);
  plan_assert_found (plan, &context, "proof-not-here", TRUE);

  g_object_set (piece, "sha256", "0123", NULL);
  plan_assert_found (plan, &context, "proof-not-here", FALSE);
  plan_assert_found (plan, &context, "plan-without-date", TRUE);
}

/* A plan that is in no store names its proofs; nobody can look at them. */
static void
test_unknown_pieces (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  EurResourceLine *line = plan_add_resource (plan, "État", EUROS (1), EUR_NATURE_PUBLIC, EUR_FUNDING_ACQUIRED);
  EurResourceLine *letter = plan_add_resource (plan, "Mécène", EUROS (1), EUR_NATURE_PRIVATE, EUR_FUNDING_PLANNED);

  plan_assert_found (plan, &PLAN_COLLECTIVITY, "acquired-without-proof", TRUE);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "private-without-letter", TRUE);

  g_object_set (line, "proof", "notification.pdf", "decided-on", "2026-02-01", NULL);
  g_object_set (letter, "proof", "lettre.pdf", NULL);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "acquired-without-proof", FALSE);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "private-without-letter", FALSE);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "proof-gone", FALSE);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "plan-without-date", TRUE);

  g_object_set (plan, "drawn-up-on", "2026-03-01", NULL);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "proof-older-than-plan", TRUE);
}

/* Received before the plan, so older than it; received after, it may still have
 * been decided before. */
static void
test_old_proofs (void)
{
  g_autoptr(GListStore) pieces = g_list_store_new (EUR_TYPE_ATTACHMENT);
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  EurPlanContext context = PLAN_COLLECTIVITY;
  EurResourceLine *line = plan_add_resource (plan, "État", EUROS (1), EUR_NATURE_PUBLIC, EUR_FUNDING_ACQUIRED);

  context.attachments = G_LIST_MODEL (pieces);
  add_piece (pieces, "attachment:1", "0123", "2026-02-01T10:00:00+01:00");
  g_object_set (line, "proof", "attachment:1", NULL);
  g_object_set (plan, "drawn-up-on", "2026-02-01", NULL);
  plan_assert_found (plan, &context, "proof-older-than-plan", FALSE);

  g_object_set (plan, "drawn-up-on", "2026-02-02", NULL);
  plan_assert_found (plan, &context, "proof-older-than-plan", TRUE);

  g_object_set (line, "decided-on", "2026-02-02", NULL);
  plan_assert_found (plan, &context, "proof-older-than-plan", FALSE);

  g_object_set (line, "decided-on", "2026-01-31", NULL);
  plan_assert_found (plan, &context, "proof-older-than-plan", TRUE);

  g_object_set (line, "status", EUR_FUNDING_REQUESTED, NULL);
  plan_assert_found (plan, &context, "proof-older-than-plan", FALSE);
}

static void
test_private_letter (void)
{
  g_autoptr(GListStore) pieces = g_list_store_new (EUR_TYPE_ATTACHMENT);
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  EurPlanContext context = PLAN_COLLECTIVITY;
  EurResourceLine *line = plan_add_resource (plan, "Mécène", EUROS (1), EUR_NATURE_PRIVATE, EUR_FUNDING_PLANNED);

  context.attachments = G_LIST_MODEL (pieces);
  plan_assert_found (plan, &context, "private-without-letter", TRUE);

  g_object_set (line, "status", EUR_FUNDING_REFUSED, NULL);
  plan_assert_found (plan, &context, "private-without-letter", FALSE);
}

static void
test_work (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  g_autoptr(EurResourceLine) region = g_list_model_get_item (G_LIST_MODEL (plan->resources), 1);
  EurPlanContext context = PLAN_COLLECTIVITY;

  context.start_on = "2026-05-01";
  plan_assert_found (plan, &context, "work-awaits-decisions", TRUE);
  plan_assert_found (plan, &context, "work-before-request", FALSE);

  g_object_set (region, "requested-on", "2026-05-02", NULL);
  plan_assert_found (plan, &context, "work-before-request", TRUE);

  g_object_set (region, "requested-on", "2026-04-01", "decided-on", "2026-05-02", NULL);
  plan_assert_found (plan, &context, "work-before-request", FALSE);
  plan_assert_found (plan, &context, "work-before-decision", TRUE);
  plan_assert_found (plan, &context, "work-awaits-decisions", FALSE);

  g_object_set (region, "decided-on", "2026-05-01", NULL);
  plan_assert_found (plan, &context, "work-before-decision", FALSE);
}

static void
test_dates (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  g_autoptr(EurResourceLine) region = g_list_model_get_item (G_LIST_MODEL (plan->resources), 1);

  g_object_set (region, "requested-on", "2026-01-02", "decided-on", "2026-01-02", "paid-on", "2026-01-02", NULL);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "dates-out-of-order", FALSE);

  g_object_set (region, "paid-on", "2026-01-01", NULL);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "dates-out-of-order", TRUE);

  g_object_set (region, "decided-on", NULL, NULL);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "dates-out-of-order", TRUE);

  g_object_set (region, "paid-on", NULL, "decided-on", "2026-01-01", NULL);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "dates-out-of-order", TRUE);
}

static void
test_tax (void)
{
  static const struct
  {
    gboolean includes, recovers;
    EurOrganizationKind  owner;
    const char          *code;
  } table[] = {
    { TRUE, TRUE, EUR_ORGANIZATION_COLLECTIVITY, "tax-recovered" },
    { TRUE, TRUE, EUR_ORGANIZATION_COMPANY, "tax-recovered" },
    { FALSE, FALSE, EUR_ORGANIZATION_ASSOCIATION, "tax-not-recovered" },
    { FALSE, FALSE, EUR_ORGANIZATION_COLLECTIVITY, NULL },
    { TRUE, FALSE, EUR_ORGANIZATION_ASSOCIATION, NULL },
    { FALSE, TRUE, EUR_ORGANIZATION_COMPANY, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr(EurFinancingPlan) plan = create_plan ();
      EurPlanContext context = { .owner_known = TRUE, .owner_kind = table[i].owner };

      g_object_set (plan, "includes-tax", table[i].includes, "recovers-vat", table[i].recovers, NULL);
      plan_assert_found (plan, &context, "tax-recovered", g_strcmp0 (table[i].code, "tax-recovered") == 0);
      plan_assert_found (plan, &context, "tax-not-recovered", g_strcmp0 (table[i].code, "tax-not-recovered") == 0);
    }
}

static void
test_accounts (void)
{
  static const struct
  {
    const char *account;
    gboolean expense, resource; /* whether it is right there */
  } table[] = {
    { "60", TRUE, FALSE },
    { "6", FALSE, FALSE },
    { "641", TRUE, FALSE },
    { "86", TRUE, FALSE },
    { "74", FALSE, TRUE },
    { "7411", FALSE, TRUE },
    { "87", FALSE, TRUE },
    { "subvention", FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr(EurFinancingPlan) plan = create_plan ();
      g_autoptr(EurFinancingPlan) other = create_plan ();

      g_object_set (plan, "kind", EUR_PLAN_OPERATING, NULL);
      g_object_set (other, "kind", EUR_PLAN_OPERATING, NULL);
      g_object_set (plan_add_expense (plan, "X", 100), "account", table[i].account, NULL);
      g_object_set (plan_add_resource (other, "X", 100, EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED),
                    "account", table[i].account, NULL);
      plan_assert_found (plan, &PLAN_COLLECTIVITY, "account-unknown", !table[i].expense);
      plan_assert_found (other, &PLAN_COLLECTIVITY, "account-unknown", !table[i].resource);
    }
}

/* A line being written is not blamed yet. */
static void
test_unfinished_lines (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  g_autoptr(EurPlanAnalysis) before = plan_judge (plan);
  g_autoptr(EurPlanAnalysis) after = NULL;

  plan_add_expense (plan, NULL, 0);
  plan_add_resource (plan, NULL, 0, EUR_NATURE_PRIVATE, EUR_FUNDING_PLANNED);
  after = plan_judge (plan);
  g_assert_cmpuint (before->findings->len, ==, after->findings->len);
}

static void
test_duplicates (void)
{
  g_autoptr(EurFinancingPlan) plan = create_plan ();
  EurResourceLine *line = plan_add_resource (plan, "région", EUROS (50), EUR_NATURE_PUBLIC, EUR_FUNDING_PLANNED);

  plan_assert_found (plan, &PLAN_COLLECTIVITY, "duplicate-resource", TRUE);
  g_object_set (line, "year", G_GINT64_CONSTANT (2027), NULL);
  plan_assert_found (plan, &PLAN_COLLECTIVITY, "duplicate-resource", FALSE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scoring/plan-flags/imbalance", test_imbalance);
  g_test_add_func ("/scoring/plan-flags/refused-counted", test_refused_counted);
  g_test_add_func ("/scoring/plan-flags/sundries", test_sundries);
  g_test_add_func ("/scoring/plan-flags/sundries-limit", test_sundries_limit);
  g_test_add_func ("/scoring/plan-flags/above-a-limit", test_above_a_limit);
  g_test_add_func ("/scoring/plan-flags/single-funder", test_single_funder);
  g_test_add_func ("/scoring/plan-flags/proofs", test_proofs);
  g_test_add_func ("/scoring/plan-flags/unknown-pieces", test_unknown_pieces);
  g_test_add_func ("/scoring/plan-flags/old-proofs", test_old_proofs);
  g_test_add_func ("/scoring/plan-flags/private-letter", test_private_letter);
  g_test_add_func ("/scoring/plan-flags/work", test_work);
  g_test_add_func ("/scoring/plan-flags/dates", test_dates);
  g_test_add_func ("/scoring/plan-flags/tax", test_tax);
  g_test_add_func ("/scoring/plan-flags/accounts", test_accounts);
  g_test_add_func ("/scoring/plan-flags/unfinished-lines", test_unfinished_lines);
  g_test_add_func ("/scoring/plan-flags/duplicates", test_duplicates);

  return g_test_run ();
}
