/* eur-command-plan-file.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-command-plan-private.h"

/* What a plan's file may say of the plan itself; what it says besides is left alone. */
static const char *const members[] = {
  "declared_cost_cents",
  "derogation",
  "derogation_act",
  "drawn_up_on",
  "excludes_european",
  "includes_tax",
  "minimum_share",
  "recovers_vat",
};

void
_eur_plan_file_free (EurPlanFile *self)
{
  g_clear_object (&self->plan);
  g_free (self->start_on);
  g_free (self);
}

static GBytes *
load_bytes (const char  *path,
            GError     **error)
{
  g_autoptr(GFile) file = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) inner = NULL;

  if (strcmp (path, "-") == 0)
    file = g_file_new_for_path ("/dev/stdin");
  else
    file = g_file_new_for_commandline_arg (path);

  bytes = dex_await_boxed (dex_file_load_contents_bytes (file), &inner);
  if (bytes != NULL)
    return g_steal_pointer (&bytes);

  if (g_error_matches (inner, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    g_set_error_literal (error, inner->domain, inner->code, _("It is a folder. Name a JSON file."));
  else if (g_error_matches (inner, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error_literal (error, inner->domain, inner->code, _("There is no such file. Check its name and its folder."));
  else
    g_propagate_error (error, g_steal_pointer (&inner));

  return NULL;
}

/* Whether the member is there and holds something: absent and null are one thing. */
static JsonNode *
peek_member (JsonObject *object,
             const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

static gboolean
check_minimum_share (JsonObject  *object,
                     GError     **error)
{
  JsonNode *node = peek_member (object, "minimum_share");
  gboolean whole = node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64;

  if (node == NULL || (whole && (json_node_get_int (node) == 20 || json_node_get_int (node) == 30)))
    return TRUE;

  g_set_error_literal (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID,
                       _("“minimum_share” should be 20 or 30, the two shares of CGCT L1111-10 III."));
  return FALSE;
}

/* The members of the plan that the record checks by itself. */
static gboolean
read_members (EurFinancingPlan  *plan,
              JsonObject        *object,
              GError           **error)
{
  g_autoptr(JsonObject) known = json_object_new ();

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode *node = peek_member (object, members[i]);

      if (node != NULL)
        json_object_set_member (known, members[i], json_node_copy (node));
    }

  /* A plan of the store is that of a dossier; this one needs none. */
  json_object_set_string_member (known, "dossier", "dossier:file");

  return eur_record_apply_json (EUR_RECORD (plan), known, error) &&
         eur_record_validate (EUR_RECORD (plan), error);
}

static gboolean
read_lines (GListStore  *lines,
            GType        type,
            JsonObject  *object,
            const char  *list,
            GError     **error)
{
  JsonNode *node = peek_member (object, list);
  JsonArray *array;

  if (node == NULL)
    return TRUE;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND,
                   _("“%s” should be a list of lines."), list);
      return FALSE;
    }

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr(EurRecord) line = g_object_new (type, NULL);

      if (!_eur_plan_read_line (line, json_array_get_element (array, i), list, i + 1, error))
        return FALSE;

      g_list_store_append (lines, line);
    }

  return TRUE;
}

static gboolean
read_start (EurPlanFile  *self,
            JsonObject   *object,
            GError      **error)
{
  JsonNode *node = peek_member (object, "start_on");
  const char *day = eur_json_get_string (object, "start_on");

  if (node == NULL)
    return TRUE;

  if (day == NULL || !eur_date_check_day (day, NULL))
    {
      g_set_error_literal (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID,
                           _("“start_on” should be a day, such as “2026-03-01”."));
      return FALSE;
    }

  self->start_on = g_strdup (day);
  self->context.start_on = self->start_on;

  return TRUE;
}

static gboolean
read_plan (EurPlanFile  *self,
           JsonObject   *object,
           GError      **error)
{
  int kind = EUR_PLAN_INVESTMENT;
  int version = EUR_PLAN_VERSION_INTAKE;
  int owner_kind = EUR_ORGANIZATION_OTHER;

  if (!_eur_plan_read_enum (object, "kind", EUR_TYPE_PLAN_KIND, &kind, NULL, error) ||
      !_eur_plan_read_enum (object, "version", EUR_TYPE_PLAN_VERSION, &version, NULL, error) ||
      !_eur_plan_read_enum (object, "owner_kind", EUR_TYPE_ORGANIZATION_KIND, &owner_kind, &self->context.owner_known, error) ||
      !check_minimum_share (object, error) ||
      !read_members (self->plan, object, error) ||
      !read_start (self, object, error))
    return FALSE;

  self->context.owner_kind = owner_kind;
  g_object_set (self->plan, "kind", kind, "version", version, NULL);

  return read_lines (self->plan->expenses, EUR_TYPE_EXPENSE_LINE, object, "expenses", error) &&
         read_lines (self->plan->resources, EUR_TYPE_RESOURCE_LINE, object, "resources", error);
}

static EurPlanFile *
parse (GBytes  *bytes,
       GError **error)
{
  g_autoptr(EurPlanFile) self = g_new0 (EurPlanFile, 1);
  g_autoptr(JsonNode) root = NULL;
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  root = eur_json_parse (text != NULL ? text : "", size, error);
  if (root == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND,
                           _("A plan is a JSON object, with “expenses” and “resources”; this file holds something else."));
      return NULL;
    }

  self->plan = eur_financing_plan_new ();

  return read_plan (self, json_node_get_object (root), error) ? g_steal_pointer (&self) : NULL;
}

/**
 * _eur_plan_file_load:
 * @path: as on the command line, “-” for the standard input
 * @error: return location: one sentence that begins with the name of the file
 *
 * Reads a plan that is in no store. A fiber calls it.
 *
 * Returns: (transfer full): the plan, or %NULL
 */
EurPlanFile *
_eur_plan_file_load (const char  *path,
                     GError     **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr(GBytes) bytes = load_bytes (path, error);
  EurPlanFile *self = bytes != NULL ? parse (bytes, error) : NULL;

  if (self == NULL)
    g_prefix_error (error, "%s: ", name);

  return self;
}
