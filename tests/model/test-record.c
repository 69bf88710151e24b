/* test-record.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-model.h"

static JsonObject *
parse (const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = eur_json_parse (text, -1, &error);

  g_assert_no_error (error);

  return json_node_dup_object (node);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_notify_once (void)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  guint count = 0;

  eur_record_mark_clean (EUR_RECORD (dossier));
  g_signal_connect_swapped (dossier, "notify::title", G_CALLBACK (count_cb), &count);

  g_object_set (dossier, "title", "Halle", NULL);
  g_assert_cmpuint (count, ==, 1);
  eur_record_set_string (EUR_RECORD (dossier), &dossier->title, "Halle");
  g_object_set (dossier, "title", "Halle", NULL);
  g_assert_cmpuint (count, ==, 1);
  eur_record_set_string (EUR_RECORD (dossier), &dossier->title, "Halle 2");
  g_assert_cmpuint (count, ==, 2);

  g_assert_cmpstr (dossier->title, ==, "Halle 2");
  g_assert_true (eur_record_is_dirty (EUR_RECORD (dossier)));
}

/* What a person empties is as if never filled in. */
static void
test_empty_is_none (void)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autoptr(JsonObject) object = NULL;

  g_object_set (dossier, "summary", "x", NULL);
  g_object_set (dossier, "summary", "", NULL);
  g_assert_null (dossier->summary);

  object = eur_record_to_json (EUR_RECORD (dossier));
  g_assert_false (json_object_has_member (object, "summary"));
}

static void
test_inherited_fields (void)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autofree char *type = NULL;

  g_object_set (dossier, "created-by", "Jeanne", "title", "T", NULL);
  g_object_get (dossier, "type", &type, NULL);

  g_assert_cmpstr (type, ==, "dossier");
  g_assert_cmpstr (EUR_DOCUMENT (dossier)->created_by, ==, "Jeanne");
}

static void
test_keeps_unknown_members (void)
{
  g_autoptr(JsonObject) in = parse ("{\"type\":\"dossier\",\"title\":\"A\",\"stage\":\"eligible\",\"from_the_future\":[1,{\"a\":2}]}");
  g_autoptr(GError) error = NULL;
  g_autoptr(EurDocument) document = eur_document_from_json ("dossier:1", "1-a", in, &error);
  g_autoptr(JsonObject) out = NULL;

  g_assert_no_error (error);
  g_assert_true (EUR_IS_DOSSIER (document));
  g_assert_cmpint (EUR_DOSSIER (document)->stage, ==, EUR_STAGE_ELIGIBLE);
  g_assert_false (eur_record_is_dirty (EUR_RECORD (document)));

  out = eur_record_to_json (EUR_RECORD (document));
  g_assert_true (eur_json_equal (json_object_get_member (in, "from_the_future"),
                                 json_object_get_member (out, "from_the_future")));
}

static void
test_lines (void)
{
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(JsonObject) first = parse ("{\"resources\":[{\"id\":\"a\",\"label\":\"Région\",\"amount_cents\":100,\"status\":\"requested\"}]}");
  g_autoptr(JsonObject) second = parse ("{\"resources\":[{\"id\":\"a\",\"label\":\"Région\",\"amount_cents\":250,\"later\":true}]}");
  g_autoptr(EurResourceLine) line = NULL;
  g_autoptr(JsonObject) out = NULL;

  g_assert_true (eur_record_apply_json (EUR_RECORD (plan), first, NULL));
  line = g_list_model_get_item (G_LIST_MODEL (plan->resources), 0);
  g_assert_cmpint (line->status, ==, EUR_FUNDING_REQUESTED);

  /* The same line keeps its instance, so a row on screen keeps its place. */
  g_assert_true (eur_record_apply_json (EUR_RECORD (plan), second, NULL));
  g_assert_cmpint (line->amount_cents, ==, 250);
  g_assert_cmpint (eur_financing_plan_sum_resources (plan), ==, 250);

  eur_record_mark_clean (EUR_RECORD (plan));
  g_object_set (line, "amount-cents", G_GINT64_CONSTANT (300), NULL);
  g_assert_true (eur_record_is_dirty (EUR_RECORD (plan)));

  out = eur_record_to_json (EUR_RECORD (plan));
  g_assert_true (json_object_get_boolean_member (json_array_get_object_element (json_object_get_array_member (out, "resources"), 0), "later"));
}

static void
test_rejects_other_kinds (void)
{
  static const struct
  {
    const char *json;
    const char *message;
  } cases[] = {
    { "{\"title\":3}", "“Title”: It should be a text" },
    { "{\"stage\":\"nope\"}", "“Stage”: It is not one of the known choices" },
    { "{\"beneficiaries\":1.5}", "“Beneficiaries”: It should be a whole number" },
    { "{\"example\":\"yes\"}", "“Example”: It should be yes or no" },
    { "{\"communes\":\"62413\"}", "“Communes”: It should be a list of texts" },
    { "{\"communes\":[62413]}", "“Communes”: It should be a list of texts" },
    { "{\"intake\":7}", "“Last Import”: It should be an object" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurDossier) dossier = eur_dossier_new ();
      g_autoptr(JsonObject) in = parse (cases[i].json);
      g_autoptr(GError) error = NULL;

      g_object_set (dossier, "title", "kept", NULL);
      g_assert_false (eur_record_apply_json (EUR_RECORD (dossier), in, &error));
      g_assert_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND);
      g_assert_cmpstr (error->message, ==, cases[i].message);
      g_assert_cmpstr (dossier->title, ==, "kept");
    }
}

static void
test_rejects_lines (void)
{
  static const char *const cases[] = {
    "{\"resources\":{}}",
    "{\"resources\":[1]}",
    "{\"resources\":[{\"label\":\"no id\"}]}",
    "{\"resources\":[{\"id\":\"a\",\"amount_cents\":\"12\"}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
      g_autoptr(JsonObject) in = parse (cases[i]);
      g_autoptr(GError) error = NULL;

      g_assert_false (eur_record_apply_json (EUR_RECORD (plan), in, &error));
      g_assert_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND);
    }
}

static void
test_validation_names_the_field (void)
{
  static const struct
  {
    const char *type;
    const char *json;
    const char *field;
  } cases[] = {
    { "dossier", "{\"summary\":\"no title\"}", "“Title”" },
    { "dossier", "{\"title\":\"T\",\"number\":\"26-3\"}", "“Number”" },
    { "dossier", "{\"title\":\"T\",\"communes\":[\"62413\",\"75056\"]}", "“Communes”" },
    { "dossier", "{\"title\":\"T\",\"start_on\":\"2026-02-30\"}", "“Start”" },
    { "dossier", "{\"title\":\"T\",\"beneficiaries\":-1}", "“Beneficiaries”" },
    { "organization", "{\"name\":\"N\",\"siret\":\"73282932000079\"}", "“SIRET”" },
    { "organization", "{\"name\":\"N\",\"postcode\":\"6230\"}", "“Postcode”" },
    { "person", "{\"email\":\"nobody\"}", "“E-mail”" },
    { "wave", "{\"number\":1}", "“Year”" },
    { "financing_plan", "{\"dossier\":\"dossier:1\",\"expenses\":[{\"id\":\"a\",\"amount_cents\":-1}]}", "“Amount”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurRecord) record = g_object_new (eur_document_type_from_name (cases[i].type), NULL);
      g_autoptr(JsonObject) in = parse (cases[i].json);
      g_autoptr(GError) error = NULL;

      g_assert_true (eur_record_apply_json (record, in, NULL));
      g_assert_false (eur_record_validate (record, &error));
      g_assert_nonnull (strstr (error->message, cases[i].field));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Model/Record/notify-once", test_notify_once);
  g_test_add_func ("/Model/Record/empty-is-none", test_empty_is_none);
  g_test_add_func ("/Model/Record/inherited-fields", test_inherited_fields);
  g_test_add_func ("/Model/Record/keeps-unknown-members", test_keeps_unknown_members);
  g_test_add_func ("/Model/Record/lines", test_lines);
  g_test_add_func ("/Model/Record/rejects-other-kinds", test_rejects_other_kinds);
  g_test_add_func ("/Model/Record/rejects-lines", test_rejects_lines);
  g_test_add_func ("/Model/Record/validation-names-the-field", test_validation_names_the_field);
  return g_test_run ();
}
