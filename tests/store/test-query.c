/* test-query.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store-fixture.h"

static void
fill (EurStore *store)
{
  g_autoptr(EurOrganization) owner = eur_organization_new ();
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_CREATED);
  static const struct
  {
    const char *number;
    const char *title;
    const char *wave;
    const char *insee;
  } rows[] = {
    { "2025-002", "Cité d’Orient", "wave:a-1", "62413" },
    { "2026-002", "Cœur de ville", "wave:b-2", "62498" },
    { "2026-001", "Éco-lieu de la fosse 9 — « Œuvrer ensemble »", "wave:b-2", "62637" },
    { NULL, "Sans numéro", "wave:b-2", NULL },
  };

  g_object_set (owner, "name", "Ville d’Hénin", NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (owner));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(EurDossier) dossier = fixture_dossier (rows[i].number, rows[i].title);
      const char *communes[] = { rows[i].insee, NULL };

      g_object_set (dossier, "wave", rows[i].wave, "communes", communes, NULL);
      if (i == 1)
        g_object_set (dossier, "owner", eur_document_get_id (EUR_DOCUMENT (owner)), NULL);
      eur_change_set_put (changes, EUR_DOCUMENT (dossier));
    }

  fixture_commit (store, changes);
}

static char *
search (EurStore   *store,
        const char *text,
        const char *wave)
{
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new (text, wave, 100);
  g_autoptr(GError) error = NULL;
  g_autoptr(EurDossierResult) result = dex_await_boxed (eur_store_query (store, query), &error);
  g_autoptr(GString) found = g_string_new (NULL);

  g_assert_no_error (error);
  g_assert_cmpuint (result->n_keys, ==, result->rows->len);

  for (guint i = 0; i < result->rows->len; i++)
    {
      EurDossierRow *row = g_ptr_array_index (result->rows, i);

      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", row->number != NULL ? row->number : "–");
    }

  return g_string_free_and_steal (g_steal_pointer (&found));
}

static void
test_search (void)
{
  static const struct
  {
    const char *text;
    const char *wave;
    const char *found;
  } cases[] = {
    { NULL, NULL, "– 2026-001 2026-002 2025-002" },
    { "", "wave:b-2", "– 2026-001 2026-002" },
    { "cite orient", NULL, "2025-002" },
    { "CITÉ D’ORIENT", NULL, "2025-002" },
    { "orient cite", NULL, "2025-002" },
    { "oeuvrer", NULL, "2026-001" },
    { "œuv", NULL, "2026-001" },
    { "coeur", NULL, "2026-002" },
    { "henin", NULL, "2026-002" },
    { "harn", NULL, "2025-002" },
    { "lens", NULL, "2026-002" },
    { "2026-001", NULL, "2026-001" },
    { "cite", "wave:b-2", "" },
    { "cite", "wave:a-1", "2025-002" },
    { "zzz", NULL, "" },
    { "\" OR * (", NULL, "2025-002" },
    { "wave", NULL, "" },
    { "–’ «»", NULL, "– 2026-001 2026-002 2025-002" },
  };
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);

  fill (store);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = search (store, cases[i].text, cases[i].wave);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpstr (found, ==, cases[i].found);
    }

  fixture_assert_sound (store);
  fixture_close (store);
}

static char *
narrow (EurStore        *store,
        EurDossierQuery *query)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(EurDossierResult) result = NULL;
  g_autoptr(GString) found = g_string_new (NULL);

  query->page = 100;
  result = dex_await_boxed (eur_store_query (store, query), &error);
  g_assert_no_error (error);

  for (guint i = 0; i < result->rows->len; i++)
    {
      EurDossierRow *row = g_ptr_array_index (result->rows, i);

      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", row->number != NULL ? row->number : "–");
    }

  return g_string_free_and_steal (g_steal_pointer (&found));
}

/* One completion that is answered, and one that waits until @due. */
static void
ask (EurDossier *dossier,
     const char *due)
{
  g_autoptr(EurCompletion) answered = eur_completion_new ();
  g_autoptr(EurCompletion) waiting = eur_completion_new ();

  g_object_set (answered, "id", "1", "due-on", "2026-04-01", "answered-on", "2026-03-30", NULL);
  g_object_set (waiting, "id", "2", "due-on", due, NULL);
  g_list_store_append (dossier->completions, answered);
  g_list_store_append (dossier->completions, waiting);
}

/* Facts that the filters and the sort look at. */
static void
fill_more (EurStore *store)
{
  static const struct
  {
    const char *number;
    EurStage    stage;
    const char *family;
    const char *received;
    gint64      cost;
    gboolean    piece;
    const char *due;
  } rows[] = {
    { "2026-001", EUR_STAGE_ELIGIBLE, "Innovation, R&D", "2026-03-12", 500, TRUE, "2026-05-04" },
    { "2026-002", EUR_STAGE_RECEIVED, "Innovation", "2026-03-11", 100, FALSE, "2026-05-05" },
    { "2025-002", EUR_STAGE_RECEIVED, "Culture", NULL, 0, FALSE, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *numbers[] = { rows[i].number, NULL };
      const char *families[] = { rows[i].family, NULL };
      g_autoptr(GListModel) found = dex_await_object (eur_store_find (store, "dossier", "number", numbers), NULL);
      g_autoptr(EurDocument) dossier = g_list_model_get_item (found, 0);
      g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
      g_autoptr(EurAttachment) piece = eur_attachment_new ();
      g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_EDITED);
      g_autoptr(GBytes) bytes = g_bytes_new_static ("piece", 5);

      g_object_set (dossier, "stage", rows[i].stage, "families", families, "received-at", rows[i].received, NULL);
      if (rows[i].due != NULL)
        ask (EUR_DOSSIER (dossier), rows[i].due);
      g_object_set (plan, "dossier", eur_document_get_id (dossier), "declared-cost-cents", rows[i].cost, NULL);
      g_object_set (piece, "dossier", eur_document_get_id (dossier), "filename", "a.txt", NULL);
      eur_change_set_put (changes, dossier);
      eur_change_set_put (changes, EUR_DOCUMENT (plan));
      if (rows[i].piece)
        eur_change_set_attach (changes, piece, bytes);
      else
        eur_change_set_put (changes, EUR_DOCUMENT (piece));
      fixture_commit (store, changes);
    }
}

static void
test_narrowed (void)
{
  const struct
  {
    EurDossierQuery  query;
    const char      *found;
  } cases[] = {
    { { .stages = 1u << EUR_STAGE_ELIGIBLE }, "2026-001" },
    { { .stages = 1u << EUR_STAGE_ELIGIBLE | 1u << EUR_STAGE_RECEIVED, .wave = (char *) "wave:b-2" }, "– 2026-001 2026-002" },
    { { .family = (char *) "Innovation" }, "2026-002" },
    { { .family = (char *) "Innovation, R&D" }, "2026-001" },
    { { .epci = (char *) "246200364" }, "2026-002 2025-002" },
    { { .missing_pieces = TRUE }, "– 2026-002 2025-002" },
    { { .missing_pieces = TRUE, .text = (char *) "orient" }, "2025-002" },
    { { .waiting = TRUE }, "2026-001 2026-002" },
    { { .overdue_on = (char *) "2026-05-05" }, "2026-001" },
    { { .overdue_on = (char *) "2026-05-04" }, "" },
    { { .text = (char *) "zzz", .sort = EUR_SORT_TITLE }, "" },
    { { .descending = TRUE }, "2025-002 2026-002 2026-001 –" },
    { { .sort = EUR_SORT_TITLE }, "2025-002 2026-002 2026-001 –" },
    { { .sort = EUR_SORT_TITLE, .descending = TRUE }, "– 2026-001 2026-002 2025-002" },
    { { .sort = EUR_SORT_OWNER }, "2026-002 – 2026-001 2025-002" },
    { { .sort = EUR_SORT_RECEIVED }, "2026-002 2026-001 – 2025-002" },
    { { .sort = EUR_SORT_RECEIVED, .descending = TRUE }, "2026-001 2026-002 – 2025-002" },
    { { .sort = EUR_SORT_COST, .descending = TRUE }, "2026-001 2026-002 – 2025-002" },
  };
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);

  fill (store);
  fill_more (store);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      EurDossierQuery query = cases[i].query;
      g_autofree char *found = narrow (store, &query);

      g_test_message ("case %u", i);
      g_assert_cmpstr (found, ==, cases[i].found);
    }

  fixture_assert_sound (store);
  fixture_close (store);
}

static void
put_financed (EurStore *store,
              gint64    cost,
              gint64    cents[EUR_N_FUNDINGS])
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_EDITED);
  g_autoptr(EurDossier) dossier = fixture_dossier (NULL, "Verger");
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();

  g_object_set (plan,
                "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)),
                "declared-cost-cents", cost,
                NULL);
  for (EurFunding status = 0; status < EUR_N_FUNDINGS; status++)
    {
      g_autoptr(EurResourceLine) line = eur_resource_line_new ();
      g_autofree char *id = g_strdup_printf ("resource-%d", status);

      g_object_set (line, "id", id, "status", status, "amount-cents", cents[status], NULL);
      g_list_store_append (plan->resources, line);
    }
  eur_change_set_put (changes, EUR_DOCUMENT (dossier));
  eur_change_set_put (changes, EUR_DOCUMENT (plan));
  fixture_commit (store, changes);
}

/* The store and the rows are of one mind, at every boundary. */
static void
test_fragile (void)
{
  static const struct
  {
    gint64 cost, planned, requested, acquired, paid, refused;
    gboolean fragile;
  } cases[] = {
    { 0, 0, 0, 0, 0, 0, FALSE }, /* a cost that is not known is not judged */
    { 0, 0, 0, 100, 0, 0, FALSE },
    { 1000, 0, 0, 0, 0, 0, TRUE },
    { 1000, 500, 0, 500, 0, 0, FALSE },
    { 1000, 500, 0, 250, 250, 0, FALSE },
    { 1000, 501, 0, 499, 0, 0, TRUE },
    { 1000, 0, 1000, 0, 0, 0, FALSE },
    { 1000, 1, 999, 0, 0, 0, TRUE },
    { 1000, 0, 0, 1000, 0, 0, FALSE },
    { 1000, 0, 0, 999, 0, 0, TRUE },
    { 1000, 0, 0, 1001, 0, 0, TRUE },
    { 1000, 0, 0, 999, 0, 1, TRUE },
    { 1000, 0, 0, 1000, 0, 1, TRUE },
  };
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossierQuery) all = eur_dossier_query_new (NULL, NULL, 100);
  g_autoptr(EurDossierQuery) fragile = eur_dossier_query_new (NULL, NULL, 100);
  g_autoptr(EurDossierResult) rows = NULL;
  g_autoptr(EurDossierResult) found = NULL;
  guint n_expected = 0, n_fragile = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      put_financed (store, cases[i].cost,
                    (gint64[EUR_N_FUNDINGS]) {
                      [EUR_FUNDING_PLANNED]   = cases[i].planned,
                      [EUR_FUNDING_REQUESTED] = cases[i].requested,
                      [EUR_FUNDING_ACQUIRED]  = cases[i].acquired,
                      [EUR_FUNDING_PAID]      = cases[i].paid,
                      [EUR_FUNDING_REFUSED]   = cases[i].refused,
                    });
      n_expected += cases[i].fragile;

      fragile->fragile = TRUE;
      g_clear_pointer (&found, eur_dossier_result_unref);
      found = dex_await_boxed (eur_store_query (store, fragile), NULL);
      g_test_message ("case %u", i);
      g_assert_cmpuint (found->n_keys, ==, n_expected);
    }

  rows = dex_await_boxed (eur_store_query (store, all), NULL);
  g_assert_cmpuint (rows->rows->len, ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < rows->rows->len; i++)
    n_fragile += eur_dossier_row_is_fragile (g_ptr_array_index (rows->rows, i));
  for (guint i = 0; i < found->rows->len; i++)
    g_assert_true (eur_dossier_row_is_fragile (g_ptr_array_index (found->rows, i)));
  g_assert_cmpuint (n_fragile, ==, n_expected);

  fixture_close (store);
}

/* The list follows what its rows tell: owner, plan, pieces, number. */
static void
test_projection_follows (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  const char *numbers[] = { "2026-002", NULL };
  g_autoptr(GListModel) found = NULL;
  g_autoptr(EurDossier) dossier = NULL;
  g_autoptr(EurDocument) owner = NULL;
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autofree char *by_old_name = NULL;
  g_autofree char *by_new_name = NULL;
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new ("wingles", NULL, 1);
  g_autoptr(EurDossierResult) result = NULL;
  EurDossierRow *row;

  fill (store);
  found = dex_await_object (eur_store_find (store, "dossier", "number", numbers), NULL);
  dossier = g_list_model_get_item (found, 0);
  owner = dex_await_object (eur_store_get (store, dossier->owner), NULL);

  g_object_set (owner, "name", "Ville de Wingles", NULL);
  fixture_put (store, owner, EUR_ACTION_EDITED);
  g_object_set (plan, "dossier", eur_document_get_id (EUR_DOCUMENT (dossier)),
                "declared-cost-cents", G_GINT64_CONSTANT (123400), NULL);
  fixture_put (store, EUR_DOCUMENT (plan), EUR_ACTION_CREATED);

  by_old_name = search (store, "henin", NULL);
  by_new_name = search (store, "wingles", NULL);
  g_assert_cmpstr (by_old_name, ==, "");
  g_assert_cmpstr (by_new_name, ==, "2026-002");

  result = dex_await_boxed (eur_store_query (store, query), NULL);
  row = g_ptr_array_index (result->rows, 0);
  g_assert_cmpint (row->cost_cents, ==, 123400);
  g_assert_cmpstr (row->owner, ==, "Ville de Wingles");

  fixture_assert_sound (store);
  fixture_close (store);
}

static void
test_find (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  const char *names[] = { "VILLE D'HENIN", "nobody", NULL };
  g_autoptr(GListModel) found = NULL;
  g_autoptr(GListModel) all = NULL;

  fill (store);
  found = dex_await_object (eur_store_find (store, "organization", "name", names), NULL);
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 1);
  all = dex_await_object (eur_store_find (store, "dossier", NULL, NULL), NULL);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 4);
  fixture_close (store);
}

static void
test_next_number (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurWave) wave = eur_wave_new ();
  g_autofree char *next = NULL;
  g_autofree char *first = NULL;

  fill (store);
  wave->year = 2026;
  next = dex_await_string (eur_store_next_number (store, wave), NULL);
  g_assert_cmpstr (next, ==, "2026-003");
  wave->year = 2027;
  first = dex_await_string (eur_store_next_number (store, wave), NULL);
  g_assert_cmpstr (first, ==, "2027-001");
  fixture_close (store);
}

static void
test_bundle (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurBundle) bundle = NULL;
  g_autoptr(EurBundle) none = NULL;
  g_autoptr(GError) error = NULL;

  fill (store);
  bundle = dex_await_object (eur_store_load_bundle (store, "2026-002"), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (bundle->owner->name, ==, "Ville d’Hénin");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->events)), ==, 1);

  none = dex_await_object (eur_store_load_bundle (store, "2026-099"), &error);
  g_assert_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_NOT_FOUND);
  fixture_close (store);
}

static void
add_resource (EurFinancingPlan *plan,
              EurFunding        status,
              gint64            cents)
{
  g_autoptr(EurResourceLine) line = eur_resource_line_new ();
  g_autofree char *id = g_strdup_printf ("resource-%d", status);

  g_object_set (line, "id", id, "status", status, "amount-cents", cents, NULL);
  g_list_store_append (plan->resources, line);
}

/* The committee's version is the plan that counts, whichever was written last. */
static void
put_plans (EurStore   *store,
           const char *dossier)
{
  static const EurPlanVersion versions[] = { EUR_PLAN_VERSION_COMMITTEE, EUR_PLAN_VERSION_INTAKE };
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_EDITED);

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();

      g_object_set (plan, "dossier", dossier, "version", versions[i], NULL);
      for (EurFunding status = 0; status < EUR_N_FUNDINGS; status++)
        add_resource (plan, status, (i == 0 ? 1 : 100) << status);
      eur_change_set_put (changes, EUR_DOCUMENT (plan));
    }

  fixture_commit (store, changes);
}

static void
test_financed (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurDossierQuery) query = eur_dossier_query_new ("2026-002", NULL, 1);
  g_autoptr(EurDossierResult) result = NULL;
  g_autoptr(EurBundle) bundle = NULL;
  EurDossierRow *row;

  fill (store);
  bundle = dex_await_object (eur_store_load_bundle (store, "2026-002"), NULL);
  put_plans (store, eur_document_get_id (EUR_DOCUMENT (bundle->dossier)));

  result = dex_await_boxed (eur_store_query (store, query), NULL);
  row = g_ptr_array_index (result->rows, 0);
  g_assert_cmpint (row->planned_cents, ==, 1 << EUR_FUNDING_PLANNED);
  g_assert_cmpint (row->requested_cents, ==, 1 << EUR_FUNDING_REQUESTED);
  g_assert_cmpint (row->acquired_cents, ==, (1 << EUR_FUNDING_ACQUIRED) + (1 << EUR_FUNDING_PAID));
  g_assert_cmpint (row->refused_cents, ==, 1 << EUR_FUNDING_REFUSED);

  g_clear_object (&bundle);
  bundle = dex_await_object (eur_store_load_bundle (store, "2026-002"), NULL);
  g_assert_cmpint (bundle->plan->version, ==, EUR_PLAN_VERSION_COMMITTEE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->plans)), ==, 2);
  fixture_assert_sound (store);
  fixture_close (store);
}

static void
put_instruction (EurStore   *store,
                 const char *dossier,
                 EurGrid    *grid)
{
  g_autoptr(EurChangeSet) changes = eur_change_set_new ("Jeanne", EUR_ACTION_EDITED);
  g_autoptr(EurEligibility) eligibility = eur_eligibility_new ();
  g_autoptr(EurOpinion) opinion = eur_opinion_new ();

  g_object_set (grid, "title", "Grille", NULL);
  g_object_set (eligibility, "dossier", dossier, NULL);
  g_object_set (opinion, "dossier", dossier, "grid", eur_document_get_id (EUR_DOCUMENT (grid)), NULL);
  eur_change_set_put (changes, EUR_DOCUMENT (grid));
  eur_change_set_put (changes, EUR_DOCUMENT (eligibility));
  eur_change_set_put (changes, EUR_DOCUMENT (opinion));
  fixture_commit (store, changes);
}

/* What the instruction adds to a dossier comes with it. */
static void
test_instructed (void)
{
  g_autofree char *path = fixture_path ();
  g_autoptr(EurStore) store = fixture_open (path);
  g_autoptr(EurGrid) grid = eur_grid_new ();
  g_autoptr(EurBundle) bundle = NULL;

  fill (store);
  bundle = dex_await_object (eur_store_load_bundle (store, "2026-002"), NULL);
  put_instruction (store, eur_document_get_id (EUR_DOCUMENT (bundle->dossier)), grid);

  g_clear_object (&bundle);
  bundle = dex_await_object (eur_store_load_bundle (store, "2026-002"), NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->eligibilities)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (bundle->opinions)), ==, 1);
  g_assert_nonnull (eur_bundle_get_grid (bundle, eur_document_get_id (EUR_DOCUMENT (grid))));
  g_assert_null (eur_bundle_get_grid (bundle, "grid:other"));
  fixture_close (store);
}

int
main (int   argc,
      char *argv[])
{
  dex_init ();
  g_test_init (&argc, &argv, NULL);
  eur_test_add_fiber ("/Store/Query/search", test_search);
  eur_test_add_fiber ("/Store/Query/narrowed", test_narrowed);
  eur_test_add_fiber ("/Store/Query/fragile", test_fragile);
  eur_test_add_fiber ("/Store/Query/projection-follows", test_projection_follows);
  eur_test_add_fiber ("/Store/Query/financed", test_financed);
  eur_test_add_fiber ("/Store/Query/instructed", test_instructed);
  eur_test_add_fiber ("/Store/Query/find", test_find);
  eur_test_add_fiber ("/Store/Query/next-number", test_next_number);
  eur_test_add_fiber ("/Store/Query/bundle", test_bundle);
  return g_test_run ();
}
