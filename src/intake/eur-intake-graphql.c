/* eur-intake-graphql.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake-error.h"
#include "eur-intake-graphql-private.h"

/* Where each of the three stored queries puts its dossiers, under `data`. */
static const struct
{
  const char *root;
  gboolean    is_dossier; /* the root itself is one */
} answers[] = {
  { "dossier", TRUE },
  { "demarche", FALSE },
  { "groupeInstructeur", FALSE },
};

/* Whether the text ends inside a string or before its brackets are closed. */
static gboolean
ends_inside (const char *text,
             gsize       length)
{
  gint64 depth = 0;
  gboolean in_string = FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (in_string && text[i] == '\\')
        i++;
      else if (text[i] == '"')
        in_string = !in_string;
      else if (!in_string && (text[i] == '{' || text[i] == '['))
        depth++;
      else if (!in_string && (text[i] == '}' || text[i] == ']'))
        depth--;
    }

  return in_string || depth > 0;
}

static JsonNode *
parse (const char  *text,
       gsize        length,
       GError     **error)
{
  g_autoptr(GError) inner = NULL;
  JsonNode *root = eur_json_parse (text, length, &inner);

  if (root != NULL)
    return root;

  if (g_error_matches (inner, EUR_BASE_ERROR, EUR_BASE_ERROR_RANGE))
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_NESTED,
                 _("The file nests more than %d brackets inside one another: it is damaged, or made to do harm, and was not read. Export it again from démarche.numérique."),
                 EUR_JSON_MAX_DEPTH);
  else if (ends_inside (text, length))
    g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_TRUNCATED,
                         _("The file is truncated: it stops before the last bracket is closed. Download it again."));
  else
    g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_SYNTAX, inner->message);

  return NULL;
}

/* GraphQL answers errors with a list, with or without some data beside. */
static gboolean
check_errors (JsonObject  *root,
              GError     **error)
{
  JsonArray *errors = eur_json_get_array (root, "errors");
  JsonNode *first = errors != NULL && json_array_get_length (errors) > 0
                      ? json_array_get_element (errors, 0)
                      : NULL;
  const char *message = NULL;

  if (first == NULL)
    return TRUE;

  if (JSON_NODE_HOLDS_OBJECT (first))
    message = eur_json_get_string (json_node_get_object (first), "message");

  if (message != NULL)
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_ANSWER,
                 _("démarche.numérique answered with an error instead of dossiers: “%s”. Check the number and the access token, then fetch it again."),
                 message);
  else
    g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_ANSWER,
                         _("démarche.numérique answered with an error instead of dossiers, and gives no reason. Check the number and the access token, then fetch it again."));

  return FALSE;
}

static gboolean
check_geojson (JsonObject  *root,
               GError     **error)
{
  const char *type = eur_json_get_string (root, "type");

  if (g_strcmp0 (type, "FeatureCollection") != 0)
    return TRUE;

  g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_GEOJSON,
                       _("The file is the “json” export of the web site, which has only the shapes drawn on maps (GeoJSON) and no dossiers. Export the dossiers as CSV, or fetch them with the query getDemarche."));
  return FALSE;
}

/* The procedure a dossier says it is of must be the file's. */
static gboolean
check_procedure (EurIntakeFile  *file,
                 JsonObject     *procedure,
                 GError        **error)
{
  gint64 number = eur_json_get_int (procedure, "number", 0);

  if (number <= 0)
    return TRUE;

  if (file->procedure != 0 && file->procedure != number)
    {
      g_autofree char *first = g_strdup_printf ("%" G_GINT64_FORMAT, file->procedure);
      g_autofree char *second = g_strdup_printf ("%" G_GINT64_FORMAT, number);

      g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_MIXED,
                   _("The file mixes dossiers of two procedures, %s and %s. Export each procedure in its own file."),
                   first, second);
      return FALSE;
    }

  file->procedure = number;
  if (file->title == NULL)
    file->title = eur_text_clean (eur_json_get_string (procedure, "title"));

  return TRUE;
}

static gboolean
add_dossier (EurIntakeFile  *file,
             JsonNode       *node,
             GError        **error)
{
  JsonObject *object = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  gint64 number = eur_json_get_int (object, "number", 0);

  if (number <= 0)
    {
      g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_NO_NUMBER,
                   _("The dossier at place %u in the file has no number, so it could not be found again. Fetch the file again with the stored query “ds-query-v2”."),
                   file->dossiers->len + 1);
      return FALSE;
    }

  if (!check_procedure (file, eur_json_get_object (object, "demarche"), error))
    return FALSE;

  g_ptr_array_add (file->dossiers, _eur_intake_graphql_read_dossier (object, number));

  return TRUE;
}

static gboolean
add_page (EurIntakeFile  *file,
          JsonObject     *page,
          GError        **error)
{
  JsonArray *nodes = eur_json_get_array (page, "nodes");
  JsonObject *info = eur_json_get_object (page, "pageInfo");

  if (nodes == NULL)
    {
      g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_UNKNOWN,
                           _("The answer describes a procedure but holds no dossiers. Fetch it again with the variable “includeDossiers” set to true."));
      return FALSE;
    }

  for (guint i = 0; i < json_array_get_length (nodes); i++)
    {
      if (!add_dossier (file, json_array_get_element (nodes, i), error))
        return FALSE;
    }

  if (eur_json_get_boolean (info, "hasNextPage"))
    g_ptr_array_add (file->warnings,
                     g_strdup (_("This is one page of the dossiers: there are more after it. Fetch the next page too, and import it.")));

  return TRUE;
}

static gboolean
add_answer (EurIntakeFile  *file,
            JsonObject     *data,
            GError        **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      JsonObject *root = eur_json_get_object (data, answers[i].root);

      if (root == NULL)
        continue;

      if (answers[i].is_dossier)
        return add_dossier (file, json_object_get_member (data, answers[i].root), error);

      if (g_str_equal (answers[i].root, "demarche") && !check_procedure (file, root, error))
        return FALSE;

      return add_page (file, eur_json_get_object (root, "dossiers"), error);
    }

  g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_UNKNOWN,
                       _("The file is JSON, but not an answer of démarche.numérique to getDossier, getDemarche or getGroupeInstructeur. Import one of these, or the CSV export."));
  return FALSE;
}

EurIntakeFile *
_eur_intake_graphql_read (const char  *text,
                          gsize        length,
                          GError     **error)
{
  g_autoptr(JsonNode) node = parse (text, length, error);
  g_autoptr(EurIntakeFile) file = NULL;
  JsonObject *root;

  if (node == NULL)
    return NULL;

  file = _eur_intake_file_new (FALSE);
  root = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

  if (root != NULL && (!check_errors (root, error) || !check_geojson (root, error)))
    return NULL;

  if (!add_answer (file, eur_json_get_object (root, "data"), error))
    return NULL;

  return g_steal_pointer (&file);
}
