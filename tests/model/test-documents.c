/* test-documents.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-enum.h"
#include "eur-model.h"

/* The tables, walked: every field of every document works both ways. */

static const GType *
list_records (void)
{
  static GType types[24];
  guint n = 0;

  for (guint i = 0; eur_document_list_types ()[i] != NULL; i++)
    types[n++] = eur_document_type_from_name (eur_document_list_types ()[i]);

  types[n++] = EUR_TYPE_COMMITTEE;
  types[n++] = EUR_TYPE_GRID_AXIS;
  types[n++] = EUR_TYPE_GRID_CRITERION;
  types[n++] = EUR_TYPE_EXPENSE_LINE;
  types[n++] = EUR_TYPE_RESOURCE_LINE;
  types[n++] = EUR_TYPE_CHECKLIST_POINT;
  types[n++] = EUR_TYPE_COMPLETION;
  types[n++] = EUR_TYPE_ELIGIBILITY_LINE;
  types[n++] = EUR_TYPE_OPINION_LINE;
  g_assert_cmpuint (n, <, G_N_ELEMENTS (types));

  return types;
}

static JsonNode *
sample_value (const EurField *field)
{
  g_autofree char *json = NULL;

  switch (field->kind)
    {
    case EUR_FIELD_KIND_STRING:
      json = g_strdup ("\"é\"");
      break;

    case EUR_FIELD_KIND_BOOLEAN:
      json = g_strdup ("true");
      break;

    case EUR_FIELD_KIND_INT64:
      json = g_strdup ("9007199254740993");
      break;

    case EUR_FIELD_KIND_ENUM:
      json = g_strdup_printf ("\"%s\"", eur_enum_get_entry (field->get_type (), 1)->nick);
      break;

    case EUR_FIELD_KIND_STRINGS:
      json = g_strdup ("[\"a\",\"b\"]");
      break;

    case EUR_FIELD_KIND_LINES:
      json = g_strdup ("[{\"id\":\"1\"}]");
      break;

    case EUR_FIELD_KIND_JSON:
      json = g_strdup ("{\"a\":{\"b\":1}}");
      break;

    default:
      g_assert_not_reached ();
    }

  return eur_json_parse (json, -1, NULL);
}

static void
check_field (GType           type,
             const EurField *field)
{
  g_autoptr(EurRecord) record = g_object_new (type, NULL);
  g_autoptr(JsonObject) in = json_object_new ();
  g_autoptr(JsonObject) out = NULL;
  g_autoptr(JsonNode) value = sample_value (field);
  g_autoptr(GError) error = NULL;

  json_object_set_member (in, field->name, json_node_copy (value));
  g_assert_true (eur_record_apply_json (record, in, &error));
  g_assert_no_error (error);

  out = eur_record_to_json (record);
  if (field->kind == EUR_FIELD_KIND_LINES)
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (out, field->name)), ==, 1);
  else
    g_assert_true (eur_json_equal (json_object_get_member (out, field->name), value));
}

static void
test_fields (void)
{
  for (const GType *type = list_records (); *type != G_TYPE_INVALID; type++)
    {
      g_autoptr(EurRecordClass) klass = g_type_class_ref (*type);
      guint n_fields;
      const EurField *fields = eur_record_class_get_fields (klass, &n_fields);

      g_assert_cmpuint (n_fields, >, 0);

      for (guint i = 0; i < n_fields; i++)
        {
          g_autofree char *property = g_strdelimit (g_strdup (fields[i].name), "_", '-');

          g_assert_nonnull (fields[i].title);
          g_assert_nonnull (g_object_class_find_property (G_OBJECT_CLASS (klass), property));
          g_assert_true (fields[i].get_type != NULL ||
                         (fields[i].kind != EUR_FIELD_KIND_ENUM && fields[i].kind != EUR_FIELD_KIND_LINES));
          check_field (*type, &fields[i]);
        }
    }
}

/* No hole in a table: every value has a nick, a title and its French. */
static void
test_enums (void)
{
  const GType types[] = {
    EUR_TYPE_STAGE,
    EUR_TYPE_WAVE_STATE,
    EUR_TYPE_ORGANIZATION_KIND,
    EUR_TYPE_NATURE,
    EUR_TYPE_FUNDING,
    EUR_TYPE_PLAN_KIND,
    EUR_TYPE_PLAN_VERSION,
    EUR_TYPE_ACTION,
    EUR_TYPE_CHECK,
    EUR_TYPE_CHECKLIST_RULE,
    EUR_TYPE_COMPLETION_KIND,
    EUR_TYPE_GRID_FACT,
    EUR_TYPE_RECOMMENDATION,
    EUR_TYPE_VERDICT,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr(GEnumClass) klass = g_type_class_ref (types[i]);

      for (guint value = 0; value < klass->n_values; value++)
        {
          const EurEnumEntry *entry = eur_enum_get_entry (types[i], value);
          int back = -1;

          g_assert_nonnull (entry->nick);
          g_assert_cmpstr (entry->title, !=, "");
          g_assert_cmpstr (entry->french, !=, "");
          g_assert_true (eur_enum_from_nick (types[i], entry->nick, &back));
          g_assert_cmpint (back, ==, value);
        }
    }

  for (EurStage stage = 0; stage < EUR_N_STAGES; stage++)
    {
      g_assert_nonnull (eur_stage_get_icon_name (stage));
      g_assert_nonnull (eur_stage_get_style (stage));
    }
}

static void
test_unknown_type (void)
{
  g_autoptr(JsonObject) body = json_object_new ();
  g_autoptr(GError) error = NULL;

  json_object_set_string_member (body, "type", "hologram");
  g_assert_null (eur_document_from_json ("hologram:1", NULL, body, &error));
  g_assert_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_TYPE);
}

static void
test_ids (void)
{
  g_autoptr(EurDossier) dossier = eur_dossier_new ();
  g_autofree char *id = g_strdup (eur_document_get_id (EUR_DOCUMENT (dossier)));

  g_assert_true (g_str_has_prefix (id, "dossier:"));
  g_assert_cmpstr (id, ==, eur_document_get_id (EUR_DOCUMENT (dossier)));
  g_assert_null (eur_document_get_rev (EUR_DOCUMENT (dossier)));
}

static void
add_resource (EurFinancingPlan *plan,
              gint64            cents,
              EurFunding        status)
{
  g_autoptr(EurResourceLine) line = eur_resource_line_new ();

  g_object_set (line, "amount-cents", cents, "status", status, NULL);
  g_list_store_append (plan->resources, line);
}

static void
test_plan_sums (void)
{
  g_autoptr(EurFinancingPlan) plan = eur_financing_plan_new ();
  g_autoptr(EurExpenseLine) expense = eur_expense_line_new ();

  plan->declared_cost_cents = 900;
  g_assert_cmpint (eur_financing_plan_get_cost (plan), ==, 900);

  g_object_set (expense, "amount-cents", G_GINT64_CONSTANT (1000), NULL);
  g_list_store_append (plan->expenses, expense);
  add_resource (plan, 400, EUR_FUNDING_ACQUIRED);
  add_resource (plan, 100, EUR_FUNDING_PAID);
  add_resource (plan, 450, EUR_FUNDING_REFUSED);

  g_assert_cmpint (eur_financing_plan_get_cost (plan), ==, 1000);
  g_assert_cmpint (eur_financing_plan_sum_resources (plan), ==, 950);
  g_assert_cmpint (eur_financing_plan_sum_by_status (plan, EUR_FUNDING_ACQUIRED), ==, 400);
  g_assert_cmpint (eur_financing_plan_get_balance (plan), ==, -50);

  /* Beyond what an amount may be, the sum stays at the limit and never wraps. */
  add_resource (plan, EUR_AMOUNT_MAX, EUR_FUNDING_PLANNED);
  g_assert_cmpint (eur_financing_plan_sum_resources (plan), ==, EUR_AMOUNT_MAX);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Model/Documents/fields", test_fields);
  g_test_add_func ("/Model/Documents/enums", test_enums);
  g_test_add_func ("/Model/Documents/unknown-type", test_unknown_type);
  g_test_add_func ("/Model/Documents/ids", test_ids);
  g_test_add_func ("/Model/Documents/plan-sums", test_plan_sums);
  return g_test_run ();
}
