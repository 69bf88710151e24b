/* test-demo.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "eur-data-resources.h"
#include "eur-intake.h"

#define PREFIX         "/org/euralens/Label/"
#define N_CANDIDATES   18
#define N_DOSSIERS     32
#define UUID_PATTERN   "^[a-z_]+:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
#define LONGEST_NAME   "Hesdigneul-lès-Béthune"
#define LA_POSTE_SIRET "35600000049837"

static GHashTable *samples; /* id -> EurDocument */

static JsonNode *
read_json (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = g_resource_lookup_data (eur_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  JsonNode *root;

  g_assert_no_error (error);
  root = eur_json_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return root;
}

/* A misspelt member would be kept as an unknown one, and show nowhere. */
static void
assert_members_known (EurRecordClass *klass,
                      JsonObject     *object)
{
  g_autoptr(GList) members = json_object_get_members (object);

  for (GList *iter = members; iter != NULL; iter = iter->next)
    {
      const EurField *field = eur_record_class_find_field (klass, iter->data);
      g_autoptr(EurRecordClass) line_class = NULL;
      JsonArray *lines;

      if (field == NULL)
        g_error ("“%s” is not a member of %s", (char *) iter->data, G_OBJECT_CLASS_NAME (klass));

      if (field->kind != EUR_FIELD_KIND_LINES)
        continue;

      line_class = g_type_class_ref (field->get_type ());
      lines = json_object_get_array_member (object, iter->data);
      for (guint i = 0; i < json_array_get_length (lines); i++)
        assert_members_known (line_class, json_array_get_object_element (lines, i));
    }
}

static void
add_sample (JsonObject *body)
{
  g_autofree char *id = g_strdup (eur_json_get_string (body, "_id"));
  g_autoptr(EurDocument) document = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *start = NULL;

  json_object_remove_member (body, "_id");
  json_object_remove_member (body, "_content");

  document = eur_document_from_json (id, NULL, body, &error);
  g_assert_no_error (error);
  assert_members_known (EUR_RECORD_GET_CLASS (document), body);

  start = g_strconcat (eur_document_get_type_name (document), ":", NULL);
  g_assert_true (g_str_has_prefix (id, start));
  g_assert_true (g_regex_match_simple (UUID_PATTERN, id, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT));

  if (!g_hash_table_insert (samples, g_strdup (id), g_steal_pointer (&document)))
    g_error ("Two documents have the id %s", id);
}

static void
read_folder (const char *folder)
{
  g_auto(GStrv) names = g_resource_enumerate_children (eur_data_get_resource (), folder,
                                                       G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert_nonnull (names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, names[i], NULL);
      g_autoptr(JsonNode) root = read_json (path);
      JsonObject *object = json_node_get_object (root);
      JsonArray *documents = eur_json_get_array (object, "documents");

      if (documents == NULL)
        add_sample (object);

      for (guint n = 0; documents != NULL && n < json_array_get_length (documents); n++)
        add_sample (json_array_get_object_element (documents, n));
    }
}

static GPtrArray *
find_samples (GType type)
{
  GPtrArray *found = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer document;

  g_hash_table_iter_init (&iter, samples);
  while (g_hash_table_iter_next (&iter, NULL, &document))
    {
      if (G_TYPE_CHECK_INSTANCE_TYPE (document, type))
        g_ptr_array_add (found, document);
    }

  return found;
}

static gboolean
is_open (const char *wave)
{
  EurDocument *document = g_hash_table_lookup (samples, wave);

  return EUR_WAVE (document)->state == EUR_WAVE_STATE_OPEN;
}

static EurFinancingPlan *
find_plan (EurDossier *dossier)
{
  g_autoptr(GPtrArray) plans = find_samples (EUR_TYPE_FINANCING_PLAN);

  for (guint i = 0; i < plans->len; i++)
    {
      EurFinancingPlan *plan = g_ptr_array_index (plans, i);

      if (g_strcmp0 (plan->dossier, eur_document_get_id (EUR_DOCUMENT (dossier))) == 0)
        return plan;
    }

  return NULL;
}

static void
test_valid (void)
{
  g_autoptr(GPtrArray) all = find_samples (EUR_TYPE_DOCUMENT);

  g_assert_cmpuint (all->len, >, 50);
  for (guint i = 0; i < all->len; i++)
    {
      g_autoptr(GError) error = NULL;

      eur_record_validate (g_ptr_array_index (all, i), &error);
      g_assert_no_error (error);
    }
}

static void
assert_refers (const char *id,
               GType       type)
{
  gpointer document = id != NULL ? g_hash_table_lookup (samples, id) : NULL;

  if (id != NULL && !G_TYPE_CHECK_INSTANCE_TYPE (document, type))
    g_error ("%s is not the id of a sample %s", id, g_type_name (type));
}

static void
assert_lines_refer (EurFinancingPlan *plan)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan->resources)); i++)
    {
      g_autoptr(EurResourceLine) line = g_list_model_get_item (G_LIST_MODEL (plan->resources), i);

      assert_refers (line->proof, EUR_TYPE_ATTACHMENT);
      if (line->proof != NULL)
        g_assert_cmpstr (EUR_ATTACHMENT (g_hash_table_lookup (samples, line->proof))->dossier, ==, plan->dossier);
    }
}

static void
assert_completions_refer (EurDossier *dossier)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier->completions)); i++)
    {
      g_autoptr(EurCompletion) completion = g_list_model_get_item (G_LIST_MODEL (dossier->completions), i);

      assert_refers (completion->attachment, EUR_TYPE_ATTACHMENT);
    }
}

static void
assert_document_refers (EurDocument *document)
{
  if (EUR_IS_DOSSIER (document))
    {
      g_assert_nonnull (EUR_DOSSIER (document)->wave);
      assert_refers (EUR_DOSSIER (document)->wave, EUR_TYPE_WAVE);
      assert_refers (EUR_DOSSIER (document)->owner, EUR_TYPE_ORGANIZATION);
      assert_refers (EUR_DOSSIER (document)->contact, EUR_TYPE_PERSON);
      assert_refers (EUR_DOSSIER (document)->continues, EUR_TYPE_DOSSIER);
      assert_completions_refer (EUR_DOSSIER (document));
    }
  else if (EUR_IS_PERSON (document))
    {
      assert_refers (EUR_PERSON (document)->organization, EUR_TYPE_ORGANIZATION);
    }
  else if (EUR_IS_FINANCING_PLAN (document))
    {
      assert_refers (EUR_FINANCING_PLAN (document)->dossier, EUR_TYPE_DOSSIER);
      assert_lines_refer (EUR_FINANCING_PLAN (document));
    }
  else if (EUR_IS_ATTACHMENT (document))
    {
      assert_refers (EUR_ATTACHMENT (document)->dossier, EUR_TYPE_DOSSIER);
    }
  else if (EUR_IS_ELIGIBILITY (document))
    {
      assert_refers (EUR_ELIGIBILITY (document)->dossier, EUR_TYPE_DOSSIER);
    }
  else if (EUR_IS_OPINION (document))
    {
      assert_refers (EUR_OPINION (document)->dossier, EUR_TYPE_DOSSIER);
      assert_refers (EUR_OPINION (document)->grid, EUR_TYPE_GRID);
    }
  else if (EUR_IS_EVENT (document))
    {
      assert_refers (EUR_EVENT (document)->subject, EUR_TYPE_DOSSIER);
      for (char **id = EUR_EVENT (document)->documents; *id != NULL; id++)
        assert_refers (*id, EUR_TYPE_DOCUMENT);
    }
  else if (EUR_IS_WAVE (document))
    {
      GListModel *committees = G_LIST_MODEL (EUR_WAVE (document)->committees);

      for (guint i = 0; i < g_list_model_get_n_items (committees); i++)
        {
          g_autoptr(EurCommittee) committee = g_list_model_get_item (committees, i);

          assert_refers (committee->grid, EUR_TYPE_GRID);
        }
    }
}

static void
test_references (void)
{
  g_autoptr(GPtrArray) all = find_samples (EUR_TYPE_DOCUMENT);

  for (guint i = 0; i < all->len; i++)
    assert_document_refers (g_ptr_array_index (all, i));
}

static void
test_candidates (void)
{
  g_autoptr(GPtrArray) dossiers = find_samples (EUR_TYPE_DOSSIER);
  g_autoptr(GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (dossiers->len, ==, N_DOSSIERS);
  for (guint i = 0; i < dossiers->len; i++)
    {
      EurDossier *dossier = g_ptr_array_index (dossiers, i);
      EurOrganization *owner = NULL;

      if (!is_open (dossier->wave))
        continue;

      g_assert_true (dossier->example);
      g_assert_true (g_hash_table_add (numbers, dossier->number));

      owner = g_hash_table_lookup (samples, dossier->owner);
      g_assert_true (owner->example);
      g_assert_nonnull (strstr (owner->name, "exemple"));
    }

  g_assert_cmpuint (g_hash_table_size (numbers), ==, N_CANDIDATES);
}

/* What is invented is in waves that say so. */
static void
test_examples (void)
{
  g_autoptr(GPtrArray) dossiers = find_samples (EUR_TYPE_DOSSIER);
  guint stages = 0;

  for (guint i = 0; i < dossiers->len; i++)
    {
      EurDossier *dossier = g_ptr_array_index (dossiers, i);
      EurWave *wave = g_hash_table_lookup (samples, dossier->wave);

      stages |= 1u << dossier->stage;
      g_assert_cmpint (dossier->example, ==, strstr (wave->title, "(exemple)") != NULL);
    }

  g_assert_cmphex (stages, ==, (1u << EUR_N_STAGES) - 1);
}

/* The wave that one learns with shows every stage, whatever the others hold. */
static void
test_stages (void)
{
  g_autoptr(GPtrArray) dossiers = find_samples (EUR_TYPE_DOSSIER);
  guint n_of_stage[EUR_N_STAGES] = { 0 };

  for (guint i = 0; i < dossiers->len; i++)
    {
      EurDossier *dossier = g_ptr_array_index (dossiers, i);

      if (is_open (dossier->wave))
        n_of_stage[dossier->stage]++;
    }

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    {
      if (n_of_stage[stage] == 0)
        g_error ("No candidate of the open wave is at the stage “%s”", eur_stage_get_nick (stage));
    }
}

static const char *
find_stage_change (EurEvent   *event,
                   const char *member)
{
  JsonArray *changes = event->changes != NULL ? json_node_get_array (event->changes) : NULL;

  for (guint i = 0; changes != NULL && i < json_array_get_length (changes); i++)
    {
      JsonObject *change = json_array_get_object_element (changes, i);

      if (g_strcmp0 (eur_json_get_string (change, "path"), "stage") == 0)
        return eur_json_get_string (change, member);
    }

  return NULL;
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  EurEvent *left = *(EurEvent *const *) a, *right = *(EurEvent *const *) b;
  g_autoptr(GDateTime) first = eur_date_parse (left->at, NULL);
  g_autoptr(GDateTime) second = eur_date_parse (right->at, NULL);

  return g_date_time_compare (first, second);
}

/* Where the journal ends, going only through the table of stages. */
static EurStage
replay (EurDossier *dossier,
        GPtrArray  *events)
{
  EurStage stage = dossier->stage == EUR_STAGE_PARKED ? EUR_STAGE_PARKED : EUR_STAGE_RECEIVED;

  for (guint i = 0; i < events->len; i++)
    {
      EurEvent *event = g_ptr_array_index (events, i);
      const char *nick = find_stage_change (event, "new");
      const EurTransition *transition;
      EurStage from, to;

      if (nick == NULL || g_strcmp0 (event->subject, eur_document_get_id (EUR_DOCUMENT (dossier))) != 0)
        continue;

      g_assert_true (eur_stage_from_nick (find_stage_change (event, "old"), &from));
      g_assert_true (eur_stage_from_nick (nick, &to));
      g_assert_cmpint (from, ==, stage);
      transition = eur_transition_find (from, to);
      g_assert_nonnull (transition);
      g_assert_true (event->note != NULL || !(transition->reversal || transition->needs_motive));
      stage = to;
    }

  return stage;
}

static void
test_journal (void)
{
  g_autoptr(GPtrArray) dossiers = find_samples (EUR_TYPE_DOSSIER);
  g_autoptr(GPtrArray) events = find_samples (EUR_TYPE_EVENT);

  g_ptr_array_sort (events, compare_events);
  for (guint i = 0; i < dossiers->len; i++)
    {
      EurDossier *dossier = g_ptr_array_index (dossiers, i);

      if (dossier->example)
        g_assert_cmpint (replay (dossier, events), ==, dossier->stage);
    }
}

/* Of real projects, only what the sources say: no owner, no person, no money. */
static void
test_history (void)
{
  g_autoptr(GPtrArray) dossiers = find_samples (EUR_TYPE_DOSSIER);

  for (guint i = 0; i < dossiers->len; i++)
    {
      EurDossier *dossier = g_ptr_array_index (dossiers, i);

      if (dossier->example)
        continue;

      g_assert_null (dossier->owner);
      g_assert_null (dossier->contact);
      g_assert_null (find_plan (dossier));
      g_assert_cmpint (dossier->beneficiaries, ==, 0);
      g_assert_nonnull (strstr (dossier->summary, "Source" EUR_NBSP ":"));
      g_assert_true (dossier->stage == EUR_STAGE_LABELLED || dossier->stage == EUR_STAGE_RECEIVED);
    }
}

static void
test_people (void)
{
  g_autoptr(GPtrArray) people = find_samples (EUR_TYPE_PERSON);

  for (guint i = 0; i < people->len; i++)
    {
      EurPerson *person = g_ptr_array_index (people, i);

      g_assert_true (person->example);
      g_assert_true (g_str_has_suffix (person->email, "@example.invalid"));
    }
}

static void
test_organizations (void)
{
  g_autoptr(GPtrArray) organizations = find_samples (EUR_TYPE_ORGANIZATION);
  guint n_of_kind[EUR_N_ORGANIZATION_KINDS] = { 0 };
  gboolean has_la_poste = FALSE;
  gboolean has_rna = FALSE;

  for (guint i = 0; i < organizations->len; i++)
    {
      EurOrganization *organization = g_ptr_array_index (organizations, i);
      g_autoptr(GError) error = NULL;

      n_of_kind[organization->kind]++;
      has_rna |= organization->kind == EUR_ORGANIZATION_ASSOCIATION && organization->rna != NULL;
      has_la_poste |= g_strcmp0 (organization->siret, LA_POSTE_SIRET) == 0;

      if (organization->siret == NULL)
        continue;

      eur_identifier_check_siret (organization->siret, &error);
      g_assert_no_error (error);
      g_assert_true (g_str_has_prefix (organization->siret, organization->siren));
    }

  g_assert_true (has_la_poste);
  g_assert_true (has_rna);
  for (guint i = 0; i < G_N_ELEMENTS (n_of_kind); i++)
    g_assert_cmpuint (n_of_kind[i], >, 0);
}

static void
test_communes (void)
{
  g_autoptr(GPtrArray) dossiers = find_samples (EUR_TYPE_DOSSIER);
  gboolean has_longest = FALSE;
  gboolean has_two_epci = FALSE;

  for (guint i = 0; i < dossiers->len; i++)
    {
      EurDossier *dossier = g_ptr_array_index (dossiers, i);
      const char *epci = NULL;

      for (char **insee = dossier->communes; insee != NULL && *insee != NULL; insee++)
        {
          EurCommune *commune = eur_commune_lookup (*insee);

          g_assert_nonnull (commune);
          has_longest |= g_str_equal (eur_commune_get_name (commune), LONGEST_NAME);
          has_two_epci |= epci != NULL && !g_str_equal (epci, eur_commune_get_epci (commune));
          epci = eur_commune_get_epci (commune);
        }
    }

  g_assert_true (has_longest);
  g_assert_true (has_two_epci);
}

/* The kinds of plan that screens and papers must bear. */
typedef enum
{
  PLAN_BALANCED   = 1 << 0,
  PLAN_IMBALANCE  = 1 << 1,
  PLAN_REFUSED    = 1 << 2,
  PLAN_SPONSOR    = 1 << 3,
  PLAN_OWN_LIMIT  = 1 << 4,
  PLAN_LONG       = 1 << 5,
  PLAN_TAX        = 1 << 6,
  PLAN_OPERATING  = 1 << 7,
  PLAN_NO_LINES   = 1 << 8,
  PLAN_EUROPEAN   = 1 << 9,
  PLAN_ONE_FUNDER = 1 << 10,
  PLAN_CENTS      = 1 << 11,
  PLAN_EVERY_KIND = (1 << 12) - 1,
} PlanKinds;

static PlanKinds
classify_lines (EurFinancingPlan *plan)
{
  GListModel *lines = G_LIST_MODEL (plan->resources);
  gint64 cost = eur_financing_plan_get_cost (plan);
  gint64 own = 0;
  gint64 public = 0;
  PlanKinds kinds = 0;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(EurResourceLine) line = g_list_model_get_item (lines, i);

      kinds |= line->status == EUR_FUNDING_REFUSED ? PLAN_REFUSED : 0;
      kinds |= line->nature == EUR_NATURE_PRIVATE ? PLAN_SPONSOR : 0;
      kinds |= line->nature == EUR_NATURE_EUROPEAN ? PLAN_EUROPEAN : 0;
      kinds |= line->nature != EUR_NATURE_OWN && 2 * line->amount_cents > cost ? PLAN_ONE_FUNDER : 0;
      kinds |= line->amount_cents % 100 != 0 ? PLAN_CENTS : 0;
      own += line->nature == EUR_NATURE_OWN ? line->amount_cents : 0;
      public += line->nature == EUR_NATURE_PUBLIC ? line->amount_cents : 0;
    }

  return kinds | (own > 0 && 4 * own == public ? PLAN_OWN_LIMIT : 0);
}

static PlanKinds
classify_plan (EurFinancingPlan *plan)
{
  guint n_lines = g_list_model_get_n_items (G_LIST_MODEL (plan->resources));
  gint64 missing = eur_financing_plan_sum_expenses (plan) - eur_financing_plan_sum_resources (plan);

  if (n_lines == 0)
    return plan->declared_cost_cents > 0 ? PLAN_NO_LINES : 0;

  return classify_lines (plan) |
         (missing == 0 ? PLAN_BALANCED : 0) |
         (missing == 1234000 ? PLAN_IMBALANCE : 0) |
         (n_lines == 25 ? PLAN_LONG : 0) |
         (plan->includes_tax && !plan->recovers_vat ? PLAN_TAX : 0) |
         (plan->kind == EUR_PLAN_OPERATING ? PLAN_OPERATING : 0);
}

static void
test_plans (void)
{
  g_autoptr(GPtrArray) plans = find_samples (EUR_TYPE_FINANCING_PLAN);
  PlanKinds kinds = 0;

  for (guint i = 0; i < plans->len; i++)
    kinds |= classify_plan (g_ptr_array_index (plans, i));

  g_assert_cmphex (kinds, ==, PLAN_EVERY_KIND);
}

static void
test_grids (void)
{
  g_autoptr(GPtrArray) grids = find_samples (EUR_TYPE_GRID);

  g_assert_cmpuint (grids->len, ==, 2);
  for (guint i = 0; i < grids->len; i++)
    {
      EurGrid *grid = g_ptr_array_index (grids, i);
      guint n_axes = g_list_model_get_n_items (G_LIST_MODEL (grid->axes));
      guint n_criteria = g_list_model_get_n_items (G_LIST_MODEL (grid->criteria));

      g_assert_true (grid->is_template);
      g_assert_nonnull (strstr (grid->title, "modèle à adapter"));
      g_assert_cmpuint (n_criteria, ==, n_axes == 4 ? 4 * 3 : 2 * 4);

      for (guint n = 0; n < n_criteria; n++)
        {
          g_autoptr(EurGridCriterion) criterion = g_list_model_get_item (G_LIST_MODEL (grid->criteria), n);

          g_assert_cmpint (json_array_get_length (json_node_get_array (criterion->levels)), ==,
                           grid->highest - grid->lowest + 1);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  dex_init ();
  g_test_init (&argc, &argv, NULL);

  samples = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  read_folder (PREFIX "grids/");
  read_folder (PREFIX "demo/");

  g_test_add_func ("/intake/demo/valid", test_valid);
  g_test_add_func ("/intake/demo/references", test_references);
  g_test_add_func ("/intake/demo/candidates", test_candidates);
  g_test_add_func ("/intake/demo/examples", test_examples);
  g_test_add_func ("/intake/demo/stages", test_stages);
  g_test_add_func ("/intake/demo/journal", test_journal);
  g_test_add_func ("/intake/demo/history", test_history);
  g_test_add_func ("/intake/demo/people", test_people);
  g_test_add_func ("/intake/demo/organizations", test_organizations);
  g_test_add_func ("/intake/demo/communes", test_communes);
  g_test_add_func ("/intake/demo/plans", test_plans);
  g_test_add_func ("/intake/demo/grids", test_grids);

  return g_test_run ();
}
