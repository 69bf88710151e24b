/* eur-command-show.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command.h"
#include "eur-scoring.h"

static JsonNode *
document_to_json (gpointer document)
{
  JsonObject *object;
  JsonNode *node;

  if (document == NULL)
    return json_node_init_null (json_node_alloc ());

  object = eur_record_to_json (EUR_RECORD (document));
  json_object_set_string_member (object, "_id", eur_document_get_id (document));
  json_object_set_string_member (object, "_rev", eur_document_get_rev (document));

  node = json_node_alloc ();
  json_node_init (node, JSON_NODE_OBJECT);
  json_node_take_object (node, object);

  return node;
}

static JsonNode *
documents_to_json (GListStore *documents)
{
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_alloc ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (documents)); i++)
    {
      g_autoptr(EurDocument) document = g_list_model_get_item (G_LIST_MODEL (documents), i);

      json_array_add_element (array, document_to_json (document));
    }

  json_node_init (node, JSON_NODE_ARRAY);
  json_node_take_array (node, array);

  return node;
}

static void
print_json (EurBundle *bundle)
{
  g_autoptr(JsonObject) object = json_object_new ();
  g_autoptr(JsonNode) node = json_node_alloc ();

  json_object_set_member (object, "dossier", document_to_json (bundle->dossier));
  json_object_set_member (object, "wave", document_to_json (bundle->wave));
  json_object_set_member (object, "owner", document_to_json (bundle->owner));
  json_object_set_member (object, "contact", document_to_json (bundle->contact));
  json_object_set_member (object, "financing_plan", document_to_json (bundle->plan));
  json_object_set_member (object, "attachments", documents_to_json (bundle->attachments));
  json_object_set_member (object, "events", documents_to_json (bundle->events));

  json_node_init_object (node, object);
  eur_command_print_json (node);
}

/* Fields that name another document by its id say nothing to a person. */
static gboolean
is_reference (const char *text)
{
  g_auto(GStrv) parts = g_strsplit (text, ":", 2);

  return g_strv_length (parts) == 2 && eur_document_type_from_name (parts[0]) != G_TYPE_INVALID;
}

/* The fields of a document as its table has them, without bookkeeping and what
 * is empty. */
static void
print_fields (gpointer document)
{
  guint n_fields;
  const EurField *fields = eur_record_class_get_fields (EUR_RECORD_GET_CLASS (document), &n_fields);
  g_autoptr(JsonObject) object = eur_record_to_json (document);

  for (guint i = 0; i < n_fields; i++)
    {
      JsonNode *value = json_object_get_member (object, fields[i].name);
      g_autofree char *text = NULL;

      if (value == NULL || (fields[i].flags & EUR_FIELD_INTERNAL) || fields[i].kind == EUR_FIELD_KIND_LINES)
        continue;

      text = eur_field_format_value (&fields[i], value);
      if (!is_reference (text))
        /* Translators: a field's title and its value */
        g_print (_("  %s: %s\n"), _(fields[i].title), text);
    }
}

static void
print_document (const char *title,
                gpointer    document)
{
  if (document == NULL)
    return;

  g_print ("%s\n", title);
  print_fields (document);
}

static void
print_plan (EurFinancingPlan *plan)
{
  if (plan == NULL)
    return;

  print_document (_("Financing Plan"), plan);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan->expenses)); i++)
    {
      g_autoptr(EurExpenseLine) line = g_list_model_get_item (G_LIST_MODEL (plan->expenses), i);
      g_autofree char *amount = eur_french_format_money (line->amount_cents);

      g_print ("  − %s  %s\n", amount, line->label != NULL ? line->label : "–");
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan->resources)); i++)
    {
      g_autoptr(EurResourceLine) line = g_list_model_get_item (G_LIST_MODEL (plan->resources), i);
      g_autofree char *amount = eur_french_format_money (line->amount_cents);

      g_print ("  + %s  %s (%s)\n", amount, line->label != NULL ? line->label : "–",
               eur_funding_get_title (line->status));
    }
}

static void
print_attachments (GListModel *attachments)
{
  if (g_list_model_get_n_items (attachments) == 0)
    return;

  g_print ("%s\n", _("Pieces"));
  for (guint i = 0; i < g_list_model_get_n_items (attachments); i++)
    {
      g_autoptr(EurAttachment) piece = g_list_model_get_item (attachments, i);
      g_autofree char *size = eur_french_format_size (piece->byte_size);

      g_print ("  %s  %s  %s\n", piece->kind != NULL ? piece->kind : "–", piece->filename, size);
    }
}

/* What one of two screeners wrote stays hidden until both verdicts are given. */
static void
hide_notes (EurBundle *bundle)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (bundle->events)); i++)
    {
      g_autoptr(EurEvent) event = g_list_model_get_item (G_LIST_MODEL (bundle->events), i);

      if (eur_screening_hides_event (bundle, event, eur_author_get_name ()))
        g_object_set (event, "note", NULL, "changes", NULL, NULL);
    }
}

static void
print_event_details (EurEvent *event)
{
  EurStage from, to;

  if (eur_event_get_stages (event, &from, &to))
    g_print ("    %s → %s\n", eur_stage_get_title (from), eur_stage_get_title (to));

  if (!eur_text_is_empty (event->note))
    g_print ("    %s\n", event->note);
}

static void
print_events (GListModel *events)
{
  g_print ("%s\n", _("History"));
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr(EurEvent) event = g_list_model_get_item (events, i);
      g_autofree char *when = eur_french_format_date (event->at, EUR_FRENCH_DATE_TIME);

      g_print ("  %s  %s  %s\n", when, eur_action_get_title (event->action), event->by != NULL ? event->by : "–");
      print_event_details (event);
    }
}

gboolean
eur_command_show (EurStore  *store,
                  int        argc,
                  char     **argv,
                  GError   **error)
{
  gboolean json = FALSE;
  GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print a JSON object"), NULL },
    { NULL }
  };
  g_autoptr(EurBundle) bundle = NULL;

  if (!eur_command_parse (entries, _("REF"), &argc, &argv, error))
    return FALSE;

  bundle = eur_command_load_dossier (store, argc, argv,
                                     _("Name one dossier by its number or its id: “labelctl show 2026-003”."), error);
  if (bundle == NULL)
    return FALSE;

  hide_notes (bundle);

  if (json)
    {
      print_json (bundle);
      return TRUE;
    }

  print_document (_("Dossier"), bundle->dossier);
  print_document (_("Project Owner"), bundle->owner);
  print_document (_("Contact"), bundle->contact);
  print_plan (bundle->plan);
  print_attachments (G_LIST_MODEL (bundle->attachments));
  print_events (G_LIST_MODEL (bundle->events));

  return TRUE;
}
