/* eur-command-list.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"

/* A number, a title, an owner… that is not known is left out of the JSON object
 * only where it has no meaning; the six members that scripts read are always there. */
static JsonNode *
row_to_json (EurDossierRow *row)
{
  g_auto(GStrv) communes = row->communes != NULL ? g_strsplit (row->communes, ", ", -1) : NULL;
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "id");
  json_builder_add_string_value (builder, row->id);
  json_builder_set_member_name (builder, "number");
  json_builder_add_string_value (builder, row->number);
  json_builder_set_member_name (builder, "title");
  json_builder_add_string_value (builder, row->title);
  json_builder_set_member_name (builder, "stage");
  json_builder_add_string_value (builder, eur_stage_get_nick (row->stage));
  json_builder_set_member_name (builder, "owner");
  json_builder_add_string_value (builder, row->owner);
  json_builder_set_member_name (builder, "communes");
  json_builder_begin_array (builder);
  for (guint i = 0; communes != NULL && communes[i] != NULL; i++)
    {
      if (*communes[i] != '\0')
        json_builder_add_string_value (builder, communes[i]);
    }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "wave");
  json_builder_add_string_value (builder, row->wave);
  json_builder_set_member_name (builder, "cost_cents");
  json_builder_add_int_value (builder, row->cost_cents);
  json_builder_set_member_name (builder, "attachments");
  json_builder_add_int_value (builder, row->n_attachments);
  json_builder_set_member_name (builder, "example");
  json_builder_add_boolean_value (builder, row->example);
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}

static void
print_json (GPtrArray *rows)
{
  g_autoptr(JsonArray) array = json_array_sized_new (rows->len);
  g_autoptr(JsonNode) node = json_node_alloc ();

  for (guint i = 0; i < rows->len; i++)
    json_array_add_element (array, row_to_json (g_ptr_array_index (rows, i)));

  json_node_init_array (node, array);
  eur_command_print_json (node);
}

static char *
text_or_dash (const char *text)
{
  return g_strdup (eur_text_is_empty (text) ? "–" : text);
}

static void
print_table (GPtrArray *rows)
{
  const char *const titles[] = { _("Number"), _("Stage"), _("Cost"), _("Title"), _("Project Owner"), _("Communes"), NULL };
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < rows->len; i++)
    {
      EurDossierRow *row = g_ptr_array_index (rows, i);
      char **cells = g_new0 (char *, G_N_ELEMENTS (titles));

      cells[0] = text_or_dash (row->number);
      cells[1] = g_strdup (eur_stage_get_title (row->stage));
      cells[2] = row->cost_cents > 0 ? eur_french_format_money (row->cost_cents) : g_strdup ("–");
      cells[3] = text_or_dash (row->title);
      cells[4] = text_or_dash (row->owner);
      cells[5] = text_or_dash (row->communes);
      g_ptr_array_add (table, cells);
    }

  if (rows->len > 0)
    eur_command_print_table (titles, table);
  g_printerr (ngettext ("%u dossier\n", "%u dossiers\n", rows->len), rows->len);
}

gboolean
eur_command_list (EurStore  *store,
                  int        argc,
                  char     **argv,
                  GError   **error)
{
  g_autofree char *search = NULL;
  gboolean json = FALSE;
  GOptionEntry entries[] = {
    { "search", 0, 0, G_OPTION_ARG_STRING, &search, N_("Only dossiers with these words, or beginnings of words"), N_("TEXT") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print a JSON array"), NULL },
    { NULL }
  };
  g_autoptr(EurDossierQuery) query = NULL;
  g_autoptr(EurDossierResult) result = NULL;

  if (!eur_command_parse (entries, NULL, &argc, &argv, error))
    return FALSE;

  query = eur_dossier_query_new (search, NULL, G_MAXUINT);
  result = dex_await_boxed (eur_store_query (store, query), error);
  if (result == NULL)
    return FALSE;

  if (json)
    print_json (result->rows);
  else
    print_table (result->rows);

  return TRUE;
}
