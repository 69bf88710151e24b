/* test-merge.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "eur-model.h"

/* One row: what both sides know, what each has, what comes out, and the paths
 * that both changed. Single quotes stand for double ones. */
typedef struct
{
  const char *name;
  const char *type;
  const char *base;
  const char *ours;
  const char *theirs;
  const char *merged;
  const char *conflicts;
} MergeCase;

static const MergeCase cases[] = {
  { "one side each", "dossier", "{'title':'A','place':'X'}", "{'title':'B','place':'X'}", "{'title':'A','place':'Y'}",
    "{'place':'Y','title':'B'}", "" },
  { "same change", "dossier", "{'title':'A'}", "{'title':'B'}", "{'title':'B'}", "{'title':'B'}", "" },
  { "both changed", "dossier", "{'title':'A'}", "{'title':'B'}", "{'title':'C'}", "{'title':'B'}", "title" },
  { "cleared there", "dossier", "{'title':'A','place':'X'}", "{'title':'A','place':'X'}", "{'title':'A'}", "{'title':'A'}", "" },
  { "cleared here, changed there", "dossier", "{'place':'X'}", "{}", "{'place':'Y'}", "{}", "place" },
  { "null is absent", "dossier", "{'place':null}", "{}", "{'place':'Y'}", "{'place':'Y'}", "" },
  { "added on both sides, no base", "dossier", NULL, "{'title':'A'}", "{'place':'Y'}", "{'place':'Y','title':'A'}", "" },
  { "sets", "dossier", "{'communes':['1','2']}", "{'communes':['1','2','3']}", "{'communes':['2','4']}",
    "{'communes':['2','3','4']}", "" },
  { "unknown member", "dossier", "{'new':1}", "{'new':1}", "{'new':2}", "{'new':2}", "" },
  { "unknown objects, member by member", "dossier", "{'new':{'a':1,'b':1}}", "{'new':{'a':2,'b':1}}", "{'new':{'a':1,'b':2}}",
    "{'new':{'a':2,'b':2}}", "" },
  { "unknown object, same member", "dossier", "{'new':{'a':1}}", "{'new':{'a':2}}", "{'new':{'a':3}}", "{'new':{'a':2}}", "new/a" },
  { "lines, other fields", "financing_plan",
    "{'resources':[{'id':'1','label':'A','amount_cents':1}]}",
    "{'resources':[{'id':'1','label':'B','amount_cents':1}]}",
    "{'resources':[{'id':'1','label':'A','amount_cents':2}]}",
    "{'resources':[{'amount_cents':2,'id':'1','label':'B'}]}", "" },
  { "lines, same field", "financing_plan",
    "{'resources':[{'id':'1','amount_cents':1}]}",
    "{'resources':[{'id':'1','amount_cents':2}]}",
    "{'resources':[{'id':'1','amount_cents':3}]}",
    "{'resources':[{'amount_cents':2,'id':'1'}]}", "resources/1/amount_cents" },
  { "lines added on both sides", "financing_plan",
    "{'expenses':[{'id':'1'}]}", "{'expenses':[{'id':'1'},{'id':'2'}]}", "{'expenses':[{'id':'1'},{'id':'3'}]}",
    "{'expenses':[{'id':'1'},{'id':'2'},{'id':'3'}]}", "" },
  { "line removed there, untouched here", "financing_plan",
    "{'expenses':[{'id':'1'},{'id':'2'}]}", "{'expenses':[{'id':'1'},{'id':'2'}]}", "{'expenses':[{'id':'2'}]}",
    "{'expenses':[{'id':'2'}]}", "" },
  { "line removed here, untouched there", "financing_plan",
    "{'expenses':[{'id':'1'}]}", "{}", "{'expenses':[{'id':'1'}]}", "{}", "" },
  { "line removed there, changed here", "financing_plan",
    "{'expenses':[{'id':'1','label':'A'}]}", "{'expenses':[{'id':'1','label':'B'}]}", "{}",
    "{'expenses':[{'id':'1','label':'B'}]}", "expenses/1" },
  { "line removed here, changed there", "financing_plan",
    "{'expenses':[{'id':'1','label':'A'}]}", "{}", "{'expenses':[{'id':'1','label':'B'}]}",
    "{'expenses':[{'id':'1','label':'B'}]}", "expenses/1" },
  { "who and when", "dossier",
    "{'updated_at':'2026-01-01','updated_by':'a'}", "{'updated_at':'2026-01-02','updated_by':'b'}", "{'updated_at':'2026-01-03','updated_by':'c'}",
    "{'updated_at':'2026-01-03','updated_by':'c'}", "" },
};

static JsonObject *
parse (const char *text)
{
  g_autofree char *json = text != NULL ? g_strdelimit (g_strdup (text), "'", '"') : NULL;
  g_autoptr(JsonNode) node = json != NULL ? eur_json_parse (json, -1, NULL) : NULL;

  g_assert_true ((node != NULL) == (text != NULL));

  return node != NULL ? json_node_dup_object (node) : NULL;
}

static char *
unparse (JsonObject *object)
{
  g_autoptr(JsonNode) node = json_node_init_object (json_node_alloc (), object);

  return g_strdelimit (eur_json_canonical (node), "\"", '\'');
}

static char *
list_paths (GPtrArray *conflicts)
{
  g_autoptr(GString) paths = g_string_new (NULL);

  for (guint i = 0; i < conflicts->len; i++)
    {
      EurDifference *conflict = g_ptr_array_index (conflicts, i);

      if (i > 0)
        g_string_append_c (paths, ' ');
      g_string_append (paths, conflict->path);
    }

  return g_string_free_and_steal (g_steal_pointer (&paths));
}

static void
check_case (const MergeCase *row)
{
  g_autoptr(EurRecordClass) klass = g_type_class_ref (eur_document_type_from_name (row->type));
  g_autoptr(JsonObject) base = parse (row->base);
  g_autoptr(JsonObject) ours = parse (row->ours);
  g_autoptr(JsonObject) theirs = parse (row->theirs);
  g_autoptr(GPtrArray) conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);
  g_autoptr(JsonObject) merged = eur_record_merge (klass, base, ours, theirs, conflicts);
  g_autoptr(GPtrArray) again = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);
  g_autoptr(JsonObject) repeated = eur_record_merge (klass, theirs, merged, theirs, again);
  g_autofree char *text = unparse (merged);
  g_autofree char *repeated_text = unparse (repeated);
  g_autofree char *paths = list_paths (conflicts);

  g_test_message ("%s", row->name);
  g_assert_cmpstr (text, ==, row->merged);
  g_assert_cmpstr (paths, ==, row->conflicts);

  /* Once theirs is the base, merging it again changes nothing. */
  g_assert_cmpstr (repeated_text, ==, row->merged);
  g_assert_cmpuint (again->len, ==, 0);
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_case (&cases[i]);
}

/* Both machines find the same conflicts, whichever is "ours". */
static void
test_symmetry (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(EurRecordClass) klass = g_type_class_ref (eur_document_type_from_name (cases[i].type));
      g_autoptr(JsonObject) base = parse (cases[i].base);
      g_autoptr(JsonObject) ours = parse (cases[i].ours);
      g_autoptr(JsonObject) theirs = parse (cases[i].theirs);
      g_autoptr(GPtrArray) conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);
      g_autoptr(JsonObject) merged = eur_record_merge (klass, base, theirs, ours, conflicts);
      g_autofree char *paths = list_paths (conflicts);

      g_assert_nonnull (merged);
      g_assert_cmpstr (paths, ==, cases[i].conflicts);
    }
}

static void
test_conflict_keeps_all_three (void)
{
  g_autoptr(EurRecordClass) klass = g_type_class_ref (EUR_TYPE_DOSSIER);
  g_autoptr(JsonObject) base = parse ("{'title':'A'}");
  g_autoptr(JsonObject) ours = parse ("{'title':'B'}");
  g_autoptr(JsonObject) theirs = parse ("{'title':'C'}");
  g_autoptr(GPtrArray) conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);
  g_autoptr(JsonObject) merged = eur_record_merge (klass, base, ours, theirs, conflicts);
  EurDifference *conflict = g_ptr_array_index (conflicts, 0);

  g_assert_nonnull (merged);
  g_assert_cmpstr (json_node_get_string (conflict->base), ==, "A");
  g_assert_cmpstr (json_node_get_string (conflict->old), ==, "B");
  g_assert_cmpstr (json_node_get_string (conflict->new), ==, "C");
  g_assert_cmpstr (conflict->field->name, ==, "title");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Model/Merge/table", test_table);
  g_test_add_func ("/Model/Merge/symmetry", test_symmetry);
  g_test_add_func ("/Model/Merge/conflict-keeps-all-three", test_conflict_keeps_all_three);
  return g_test_run ();
}
