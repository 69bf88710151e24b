/* eur-command-plan-lines.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-command-plan-private.h"

/* “organisme_public”, “Organisme public” and “organisme-public” are one. */
static char *
fold_name (const char *name)
{
  g_autofree char *spaced = g_strdelimit (g_strdup (name), "_-", ' ');

  return eur_text_fold (spaced);
}

static gboolean
is_called (const EurEnumEntry *entry,
           const char         *folded)
{
  g_autofree char *nick = fold_name (entry->nick);
  g_autofree char *french = fold_name (entry->french);

  return g_str_equal (folded, nick) || g_str_equal (folded, french);
}

/* “own, public, private, european” */
static char *
list_names (GType type)
{
  GString *names = g_string_new (NULL);

  for (int i = 0; eur_enum_get_entry (type, i) != NULL; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", eur_enum_get_entry (type, i)->nick);

  return g_string_free_and_steal (names);
}

static gboolean
find_value (const char *text,
            GType       type,
            int        *value)
{
  g_autofree char *folded = fold_name (text);

  for (int i = 0; eur_enum_get_entry (type, i) != NULL; i++)
    {
      if (is_called (eur_enum_get_entry (type, i), folded))
        {
          *value = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * _eur_plan_read_enum:
 * @value: (inout): left alone when the member is absent or null
 * @found: (out) (optional): whether it is there
 *
 * Reads a value by its name in documents, or in French, whatever its case and accents.
 *
 * Returns: whether the member, if there is one, has a known name
 */
gboolean
_eur_plan_read_enum (JsonObject  *object,
                     const char  *member,
                     GType        type,
                     int         *value,
                     gboolean    *found,
                     GError     **error)
{
  JsonNode *node = json_object_get_member (object, member);
  const char *text = eur_json_get_string (object, member);
  g_autofree char *names = list_names (type);
  gboolean there = node != NULL && !JSON_NODE_HOLDS_NULL (node);

  if (found != NULL)
    *found = there;

  if (!there || (text != NULL && find_value (text, type, value)))
    return TRUE;

  if (text != NULL)
    g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID,
                 /* Translators: a value, the name of a member of a JSON object, the values it may have */
                 _("“%s” is not one of the values of “%s”: %s."), text, member, names);
  else
    g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND,
                 /* Translators: the name of a member of a JSON object, the values it may have */
                 _("“%s” should be one of these texts: %s."), member, names);

  return FALSE;
}

/* Amounts are whole numbers of cents: what else is there is told apart, because
 * guessing would be wrong by a hundred. */
static gboolean
check_amount (JsonObject  *object,
              const char  *member,
              GError     **error)
{
  JsonNode *node = json_object_get_member (object, member);
  const char *text = eur_json_get_string (object, member);
  gint64 cents = 0;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node) ||
      (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64))
    return TRUE;

  if (text == NULL)
    g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND,
                 _("“%s” should be a whole number of cents, such as 123450 for 1 234,50 €."), member);
  else if (eur_amount_parse (text, &cents, error))
    g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND,
                 /* Translators: the name of a member of a JSON object, the text it has */
                 _("“%s” is the text “%s”; it should be a whole number of cents, such as 123450 for 1 234,50 €."), member, text);
  else
    /* Translators: the name of a member of a JSON object, the text it has, before a sentence on what is wrong with it */
    g_prefix_error (error, _("“%s” is the text “%s”, and should be a whole number of cents. "), member, text);

  return FALSE;
}

/* What is counted is said; a resource whose nature is not said could be anybody's. */
static gboolean
check_needed (JsonObject  *object,
              const char  *member,
              GError     **error)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node != NULL && !JSON_NODE_HOLDS_NULL (node))
    return TRUE;

  g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID, _("“%s” is missing."), member);
  return FALSE;
}

static gboolean
read_record (EurRecord   *line,
             JsonObject  *object,
             const char  *list,
             guint        number,
             GError     **error)
{
  g_autofree char *id = g_strdup_printf ("%s-%u", list, number);

  if (!check_needed (object, "amount_cents", error) ||
      !check_amount (object, "amount_cents", error) ||
      !check_amount (object, "eligible_cents", error))
    return FALSE;

  if (eur_json_get_string (object, "id") == NULL)
    json_object_set_string_member (object, "id", id);

  return eur_record_apply_json (line, object, error) && eur_record_validate (line, error);
}

static gboolean
read_resource (EurRecord   *line,
               JsonObject  *object,
               const char  *list,
               guint        number,
               GError     **error)
{
  int nature = EUR_NATURE_OWN;
  int status = EUR_FUNDING_PLANNED;

  if (!check_needed (object, "nature", error) ||
      !_eur_plan_read_enum (object, "nature", EUR_TYPE_NATURE, &nature, NULL, error) ||
      !_eur_plan_read_enum (object, "status", EUR_TYPE_FUNDING, &status, NULL, error))
    return FALSE;

  /* Already read, and in names that the record need not know. */
  json_object_remove_member (object, "nature");
  json_object_remove_member (object, "status");
  if (!read_record (line, object, list, number, error))
    return FALSE;

  g_object_set (line, "nature", nature, "status", status, NULL);

  return TRUE;
}

/**
 * _eur_plan_read_line:
 * @line: a line to fill in
 * @node: what the file says of it
 * @list: the member it is in
 * @number: its place there, from 1
 * @error: return location: a sentence that names the line and the member
 *
 * Returns: whether the line may be counted
 */
gboolean
_eur_plan_read_line (EurRecord   *line,
                     JsonNode    *node,
                     const char  *list,
                     guint        number,
                     GError     **error)
{
  g_autoptr(JsonNode) copy = NULL;
  gboolean read;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_KIND,
                   _("“%s”, line %u: it should be an object with a “label” and “amount_cents”."), list, number);
      return FALSE;
    }

  copy = json_node_copy (node);
  if (EUR_IS_RESOURCE_LINE (line))
    read = read_resource (line, json_node_get_object (copy), list, number, error);
  else
    read = read_record (line, json_node_get_object (copy), list, number, error);

  if (!read)
    /* Translators: “expenses” or “resources”, the number of the line, before what is wrong with it */
    g_prefix_error (error, _("“%s”, line %u: "), list, number);

  return read;
}
