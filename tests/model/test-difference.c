/* test-difference.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-model.h"

static JsonObject *
parse (const char *text)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr(JsonNode) node = eur_json_parse (json, -1, NULL);

  return json_node_dup_object (node);
}

/* "title: old → new" a line, as the dry run of an import prints them. */
static char *
describe (GType       type,
          const char *old_text,
          const char *new_text)
{
  g_autoptr(EurRecordClass) klass = g_type_class_ref (type);
  g_autoptr(JsonObject) old = parse (old_text);
  g_autoptr(JsonObject) new = parse (new_text);
  g_autoptr(GPtrArray) differences = eur_record_compare (klass, old, new);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < differences->len; i++)
    {
      EurDifference *difference = g_ptr_array_index (differences, i);
      g_autofree char *title = eur_difference_dup_title (difference);
      g_autofree char *before = eur_field_format_value (difference->field, difference->old);
      g_autofree char *after = eur_field_format_value (difference->field, difference->new);

      g_string_append_printf (text, "%s: %s → %s\n", title, before, after);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_fields (void)
{
  g_autofree char *text = describe (EUR_TYPE_DOSSIER,
                                    "{'title':'A','stage':'received','communes':['62413'],'updated_at':'1'}",
                                    "{'title':'B','stage':'eligible','communes':['62413','62498'],'start_on':'2026-03-01','updated_at':'2'}");

  g_assert_cmpstr (text, ==, "Title: A → B\nStage: Received → Eligible\nCommunes: Harnes → Harnes, Lens\nStart: – → 01/03/2026\n");
}

static void
test_lines (void)
{
  g_autofree char *text = describe (EUR_TYPE_FINANCING_PLAN,
                                    "{'resources':[{'id':'1','label':'Région','amount_cents':100},{'id':'2','label':'Ville','amount_cents':5}]}",
                                    "{'resources':[{'id':'1','label':'Région','amount_cents':123456},{'id':'3','label':'État','amount_cents':7}]}");

  g_assert_cmpstr (text, ==,
                   "Amount: 1,00" EUR_NBSP "€ → 1" EUR_NNBSP "234,56" EUR_NBSP "€\n"
                   "Resources, “Ville”: 0,05" EUR_NBSP "€ → –\n"
                   "Resources, “État”: – → 0,07" EUR_NBSP "€\n");
}

static void
test_nothing (void)
{
  g_autofree char *text = describe (EUR_TYPE_DOSSIER, "{'title':'A','place':null,'intake':{'a':1}}",
                                    "{'intake':{'a':2},'title':'A'}");

  g_assert_cmpstr (text, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Model/Difference/fields", test_fields);
  g_test_add_func ("/Model/Difference/lines", test_lines);
  g_test_add_func ("/Model/Difference/nothing", test_nothing);
  return g_test_run ();
}
