/* eur-command-import.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"
#include "eur-intake.h"

#define LINE_LENGTH 120

typedef struct
{
  char     *wave;
  char     *mapping;
  gboolean  dry_run;
  gboolean  json;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->wave);
  g_free (options->mapping);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
set_string (JsonObject *object,
            const char *member,
            const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, member, value);
  else
    json_object_set_null_member (object, member);
}

static void
set_node (JsonObject *object,
          const char *member,
          JsonNode   *node)
{
  if (node != NULL)
    json_object_set_member (object, member, json_node_copy (node));
  else
    json_object_set_null_member (object, member);
}

static void
add_changes_json (JsonArray     *array,
                  EurIntakeItem *item)
{
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, item->external_number);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (item->changes)); i++)
    {
      g_autoptr(EurIntakeChange) change = g_list_model_get_item (G_LIST_MODEL (item->changes), i);
      JsonObject *object = json_object_new ();

      set_string (object, "dossier", number);
      set_string (object, "number", item->number);
      set_string (object, "field", change->path);
      set_string (object, "title", change->title);
      set_node (object, "old", change->old_value);
      set_node (object, "new", change->new_value);
      if (change->conflict)
        json_object_set_boolean_member (object, "conflict", TRUE);
      json_array_add_object_element (array, object);
    }
}

static void
add_item_json (JsonArray     *array,
               EurIntakeItem *item)
{
  static const char *const outcomes[] = {
    [EUR_OUTCOME_NEW]       = "new",
    [EUR_OUTCOME_CHANGED]   = "changed",
    [EUR_OUTCOME_UNCHANGED] = "unchanged",
    [EUR_OUTCOME_REFUSED]   = "refused",
  };
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, item->external_number);
  JsonObject *object = json_object_new ();

  G_STATIC_ASSERT (G_N_ELEMENTS (outcomes) == EUR_N_OUTCOMES);

  set_string (object, "dossier", number);
  set_string (object, "number", item->number);
  set_string (object, "title", item->title);
  set_string (object, "outcome", outcomes[item->outcome]);
  if (item->message != NULL)
    set_string (object, "message", item->message);
  if (item->withdrawn)
    json_object_set_boolean_member (object, "withdrawn", TRUE);
  json_array_add_object_element (array, object);
}

static JsonArray *
list_problems_json (EurIntakePlan *plan)
{
  GListModel *problems = eur_intake_plan_get_not_understood (plan);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(EurIntakeProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *number = problem->dossier != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, problem->dossier) : NULL;
      JsonObject *object = json_object_new ();

      set_string (object, "dossier", number);
      set_string (object, "label", problem->label);
      set_string (object, "sample", problem->sample);
      set_string (object, "reason", problem->reason);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
list_warnings_json (EurIntakePlan *plan)
{
  GPtrArray *warnings = eur_intake_plan_get_file (plan)->warnings;
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < warnings->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (warnings, i));

  return array;
}

static void
print_json (EurIntakePlan *plan,
            gboolean       dry_run)
{
  GListModel *items = eur_intake_plan_get_items (plan);
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr(JsonObject) object = json_object_new ();
  JsonArray *changes = json_array_new ();
  JsonArray *dossiers = json_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(EurIntakeItem) item = g_list_model_get_item (items, i);

      add_changes_json (changes, item);
      add_item_json (dossiers, item);
    }

  json_object_set_boolean_member (object, "dry_run", dry_run);
  json_object_set_int_member (object, "new", eur_intake_plan_count (plan, EUR_OUTCOME_NEW));
  json_object_set_int_member (object, "changed", eur_intake_plan_count (plan, EUR_OUTCOME_CHANGED));
  json_object_set_int_member (object, "unchanged", eur_intake_plan_count (plan, EUR_OUTCOME_UNCHANGED));
  json_object_set_int_member (object, "refused", eur_intake_plan_count (plan, EUR_OUTCOME_REFUSED));
  json_object_set_int_member (object, "conflicts", eur_intake_plan_count_conflicts (plan));
  json_object_set_array_member (object, "changes", changes);
  json_object_set_array_member (object, "dossiers", dossiers);
  json_object_set_array_member (object, "not_understood", list_problems_json (plan));
  json_object_set_array_member (object, "warnings", list_warnings_json (plan));
  json_object_set_object_member (object, "mapping", eur_mapping_to_json (eur_intake_plan_get_mapping (plan)));

  json_node_set_object (node, object);
  eur_command_print_json (node);
}

static void
print_counts (EurIntakePlan *plan,
              gboolean       dry_run)
{
  guint n_new = eur_intake_plan_count (plan, EUR_OUTCOME_NEW);
  guint n_changed = eur_intake_plan_count (plan, EUR_OUTCOME_CHANGED);
  guint n_unchanged = eur_intake_plan_count (plan, EUR_OUTCOME_UNCHANGED);
  guint n_refused = eur_intake_plan_count (plan, EUR_OUTCOME_REFUSED);

  if (dry_run)
    g_print ("%s\n", _("Dry run: nothing is written."));

  g_print (ngettext ("%u new dossier\n", "%u new dossiers\n", n_new), n_new);
  g_print (ngettext ("%u changed dossier\n", "%u changed dossiers\n", n_changed), n_changed);
  g_print (ngettext ("%u unchanged dossier\n", "%u unchanged dossiers\n", n_unchanged), n_unchanged);
  if (n_refused > 0)
    g_print (ngettext ("%u dossier not imported\n", "%u dossiers not imported\n", n_refused), n_refused);
}

/* Long answers are cut, and take one line: the whole is in the JSON. */
static char *
dup_line (const char *text)
{
  g_auto(GStrv) lines = g_strsplit_set (text, "\n\t", -1);
  g_autofree char *line = g_strjoinv (" ", lines);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (line, -1) <= LINE_LENGTH)
    return g_steal_pointer (&line);

  start = g_utf8_substring (line, 0, LINE_LENGTH);

  return g_strconcat (start, "…", NULL);
}

static void
print_item_changes (EurIntakeItem *item,
                    gboolean       conflicts)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (item->changes)); i++)
    {
      g_autoptr(EurIntakeChange) change = g_list_model_get_item (G_LIST_MODEL (item->changes), i);
      g_autofree char *old_text = dup_line (change->old_text);
      g_autofree char *new_text = dup_line (change->new_text);

      if (change->conflict != conflicts)
        continue;

      if (conflicts)
        /* Translators: a field, its value here, its value in the file */
        g_print (_("  %s: “%s” is kept; the file says “%s”\n"), change->title, old_text, new_text);
      else
        /* Translators: a field, its former value, its new value */
        g_print (_("  %s: %s → %s\n"), change->title, old_text, new_text);
    }
}

static void
print_item (EurIntakeItem *item)
{
  const char *number = item->number != NULL ? item->number : "–";
  const char *title = item->title != NULL ? item->title : "–";
  g_autofree char *external = g_strdup_printf ("%" G_GINT64_FORMAT, item->external_number);

  if (item->outcome != EUR_OUTCOME_UNCHANGED || item->message != NULL)
    g_print ("\n");

  switch (item->outcome)
    {
    case EUR_OUTCOME_NEW:
      g_print (_("%s, new, “%s” (démarche.numérique %s)"), number, title, external);
      g_print ("\n");
      break;

    case EUR_OUTCOME_CHANGED:
      g_print (_("%s, changed, “%s” (démarche.numérique %s)"), number, title, external);
      g_print ("\n");
      print_item_changes (item, FALSE);
      break;

    case EUR_OUTCOME_REFUSED:
      g_print (_("%s, not imported, “%s” (démarche.numérique %s)"), number, title, external);
      g_print ("\n");
      break;

    case EUR_OUTCOME_UNCHANGED:
    default:
      if (item->message != NULL)
        {
          g_print (_("%s, unchanged, “%s” (démarche.numérique %s)"), number, title, external);
          g_print ("\n");
        }
      break;
    }

  if (item->message != NULL)
    g_print ("  %s\n", item->message);
}

static void
print_conflicts (GListModel *items)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(EurIntakeItem) item = g_list_model_get_item (items, i);

      if (item->n_conflicts == 0)
        continue;

      g_print ("\n");
      g_print (_("%s, “%s”, was changed here and in the file; nothing is decided:"),
               item->number != NULL ? item->number : "–", item->title != NULL ? item->title : "–");
      g_print ("\n");
      print_item_changes (item, TRUE);
    }
}

static void
print_problems (GListModel *problems)
{
  if (g_list_model_get_n_items (problems) > 0)
    g_print ("\n%s\n", _("Not understood:"));

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(EurIntakeProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *sample = dup_line (problem->sample != NULL ? problem->sample : "–");
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, problem->dossier);

      g_print ("  ");
      if (problem->dossier != 0)
        /* Translators: a question, a dossier's number, the answer, and a sentence that says why */
        g_print (_("“%s” of the dossier %s, answered “%s”. %s"), problem->label, number, sample, problem->reason);
      else
        /* Translators: a question, the answer, and a sentence that says why */
        g_print (_("“%s”, answered for example “%s”. %s"), problem->label, sample, problem->reason);
      g_print ("\n");
    }
}

static void
print_text (EurIntakePlan *plan,
            gboolean       dry_run)
{
  GListModel *items = eur_intake_plan_get_items (plan);
  GPtrArray *warnings = eur_intake_plan_get_file (plan)->warnings;

  for (guint i = 0; i < warnings->len; i++)
    g_printerr ("%s\n", (const char *) g_ptr_array_index (warnings, i));

  print_counts (plan, dry_run);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(EurIntakeItem) item = g_list_model_get_item (items, i);

      print_item (item);
    }

  print_conflicts (items);
  print_problems (eur_intake_plan_get_not_understood (plan));
}

static gboolean
parse_arguments (Options   *options,
                 int       *argc,
                 char    ***argv,
                 GError   **error)
{
  GOptionEntry entries[] = {
    { "wave", 0, 0, G_OPTION_ARG_STRING, &options->wave, N_("The wave that takes new dossiers, such as 2026-1; by default the one that is open"), N_("WAVE") },
    { "mapping", 0, 0, G_OPTION_ARG_FILENAME, &options->mapping, N_("A JSON file that says what the questions are"), N_("FILE") },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &options->dry_run, N_("Only say what would be done"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options->json, N_("Print a JSON object"), NULL },
    { NULL }
  };

  if (!eur_command_parse (entries, _("FILE"), argc, argv, error))
    return FALSE;

  if (*argc == 2)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                       _("Give the one file to import: “labelctl import FILE”."));
  return FALSE;
}

/* Sentences of this layer say what is wrong; which file it is, the command knows. */
static void
name_file (GError     **error,
           const char  *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  if (error != NULL && *error != NULL && (*error)->domain != G_IO_ERROR)
    g_prefix_error (error, "%s: ", name);
}

static EurIntakePlan *
make_plan (EurStore       *store,
           const Options  *options,
           const char     *path,
           GError        **error)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr(EurMapping) mapping = NULL;
  g_autoptr(EurIntakeFile) intake = NULL;

  if (options->mapping != NULL)
    {
      g_autoptr(GFile) mapping_file = g_file_new_for_commandline_arg (options->mapping);

      mapping = dex_await_boxed (eur_mapping_load (mapping_file), error);
      name_file (error, options->mapping);
      if (mapping == NULL)
        return NULL;
    }

  intake = dex_await_boxed (eur_intake_file_load (file), error);
  name_file (error, path);

  return intake != NULL ? dex_await_object (eur_intake_plan (store, intake, mapping, options->wave), error) : NULL;
}

/* The others are imported; but the command did not do all it was asked. */
static gboolean
check_refused (EurIntakePlan  *plan,
               GError        **error)
{
  guint n_refused = eur_intake_plan_count (plan, EUR_OUTCOME_REFUSED);

  if (n_refused == 0)
    return TRUE;

  g_set_error (error, EUR_STORE_ERROR, EUR_STORE_ERROR_INVALID,
               ngettext ("%u dossier of the file was not imported, for the reason given above.",
                         "%u dossiers of the file were not imported, for the reasons given above.", n_refused),
               n_refused);
  return FALSE;
}

/**
 * eur_command_import:
 *
 * `labelctl import FILE [--wave W] [--mapping FILE] [--dry-run] [--json]`:
 * brings in the dossiers of a file of démarche.numérique.
 */
gboolean
eur_command_import (EurStore  *store,
                    int        argc,
                    char     **argv,
                    GError   **error)
{
  g_auto(Options) options = { 0 };
  g_autoptr(EurIntakePlan) plan = NULL;

  if (!parse_arguments (&options, &argc, &argv, error))
    return FALSE;

  plan = make_plan (store, &options, argv[1], error);
  if (plan == NULL)
    return FALSE;

  if (!options.dry_run && !dex_await (eur_intake_plan_commit (plan, eur_author_get_name ()), error))
    return FALSE;

  if (options.json)
    print_json (plan, options.dry_run);
  else
    print_text (plan, options.dry_run);

  return check_refused (plan, error);
}
