/* eur-json-canonical.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "eur-json.h"

typedef struct
{
  const char *name;
  JsonNode   *node;
} Member;

static void append_node (GString  *out,
                         JsonNode *node);

static int
compare_members (const void *a,
                 const void *b)
{
  return strcmp (((const Member *) a)->name, ((const Member *) b)->name);
}

static Member *
sort_members (JsonObject *object)
{
  Member *members = g_new (Member, json_object_get_size (object) + 1);
  JsonObjectIter iter;
  guint n = 0;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &members[n].name, &members[n].node))
    n++;

  qsort (members, n, sizeof *members, compare_members);

  return members;
}

static void
append_escape (GString       *out,
               unsigned char  c)
{
  static const char *const short_escapes[0x20] = {
    ['\b'] = "\\b",
    ['\t'] = "\\t",
    ['\n'] = "\\n",
    ['\f'] = "\\f",
    ['\r'] = "\\r",
  };

  if (c >= 0x20)
    {
      g_string_append_c (out, '\\');
      g_string_append_c (out, (char) c);
    }
  else if (short_escapes[c] != NULL)
    g_string_append (out, short_escapes[c]);
  else
    g_string_append_printf (out, "\\u%04x", c);
}

/* Copies what needs no escape in runs, for most strings are one run. */
static void
append_string (GString    *out,
               const char *text)
{
  const char *run = text;

  g_string_append_c (out, '"');

  for (; *text != '\0'; text++)
    {
      unsigned char c = (unsigned char) *text;

      if (c >= 0x20 && c != '"' && c != '\\')
        continue;

      g_string_append_len (out, run, text - run);
      append_escape (out, c);
      run = text + 1;
    }

  g_string_append_len (out, run, text - run);
  g_string_append_c (out, '"');
}

static void
append_double (GString *out,
               double   number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE] = "";

  /* JSON has no infinity; as in SQLite, a number too large for a double is one. */
  if (!isfinite (number))
    {
      g_string_append (out, isnan (number) ? "null" : number > 0 ? "9e999"
                                                                 : "-9e999");
      return;
    }

  /* 15 digits are enough for what people write, 17 for every double. */
  for (int digits = 15; digits <= 17; digits++)
    {
      char format[] = "%.15g";

      format[3] = (char) ('0' + digits % 10);
      g_ascii_formatd (text, sizeof text, format, number);

      if (g_ascii_strtod (text, NULL) == number)
        break;
    }

  g_string_append (out, text);

  if (strpbrk (text, ".e") == NULL)
    g_string_append (out, ".0");
}

static void
append_value (GString  *out,
              JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    append_string (out, json_node_get_string (node));
  else if (type == G_TYPE_INT64)
    g_string_append_printf (out, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else if (type == G_TYPE_DOUBLE)
    append_double (out, json_node_get_double (node));
  else
    g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
}

static void
append_object (GString    *out,
               JsonObject *object)
{
  g_autofree Member *members = sort_members (object);
  guint n = json_object_get_size (object);

  g_string_append_c (out, '{');

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');

      append_string (out, members[i].name);
      g_string_append_c (out, ':');
      append_node (out, members[i].node);
    }

  g_string_append_c (out, '}');
}

static void
append_array (GString   *out,
              JsonArray *array)
{
  guint n = json_array_get_length (array);

  g_string_append_c (out, '[');

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');

      append_node (out, json_array_get_element (array, i));
    }

  g_string_append_c (out, ']');
}

static void
append_node (GString  *out,
             JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      append_object (out, json_node_get_object (node));
      break;

    case JSON_NODE_ARRAY:
      append_array (out, json_node_get_array (node));
      break;

    case JSON_NODE_VALUE:
      append_value (out, node);
      break;

    case JSON_NODE_NULL:
      g_string_append (out, "null");
      break;

    default:
      g_assert_not_reached ();
    }
}

/**
 * eur_json_canonical:
 * @node: any tree
 *
 * Writes a tree always the same way, so that equal trees make equal bytes:
 * no white space, members sorted by the bytes of their names, integers as
 * integers, doubles as the shortest decimal that reads back the same (“1.0”
 * stays a double), and only quotes, backslashes and control characters
 * escaped.
 *
 * Returns: (transfer full): JSON in UTF-8
 */
char *
eur_json_canonical (JsonNode *node)
{
  GString *out = NULL;

  g_return_val_if_fail (node != NULL, NULL);

  out = g_string_sized_new (1024);
  append_node (out, node);

  return g_string_free_and_steal (out);
}

static gboolean
value_equal (JsonNode *a,
             JsonNode *b)
{
  GType type = json_node_get_value_type (a);

  if (type != json_node_get_value_type (b))
    return FALSE;

  if (type == G_TYPE_STRING)
    return g_str_equal (json_node_get_string (a), json_node_get_string (b));

  if (type == G_TYPE_INT64)
    return json_node_get_int (a) == json_node_get_int (b);

  if (type == G_TYPE_DOUBLE)
    return json_node_get_double (a) == json_node_get_double (b);

  return json_node_get_boolean (a) == json_node_get_boolean (b);
}

static gboolean
object_equal (JsonObject *a,
              JsonObject *b)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (json_object_get_size (a) != json_object_get_size (b))
    return FALSE;

  json_object_iter_init (&iter, a);
  while (json_object_iter_next (&iter, &name, &node))
    {
      JsonNode *other = json_object_get_member (b, name);

      if (other == NULL || !eur_json_equal (node, other))
        return FALSE;
    }

  return TRUE;
}

static gboolean
array_equal (JsonArray *a,
             JsonArray *b)
{
  guint n = json_array_get_length (a);

  if (n != json_array_get_length (b))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      if (!eur_json_equal (json_array_get_element (a, i), json_array_get_element (b, i)))
        return FALSE;
    }

  return TRUE;
}

/**
 * eur_json_equal:
 * @a: (nullable): a tree
 * @b: (nullable): another
 *
 * Compares two trees to their leaves, whatever the order of the members. 1 and
 * 1.0 differ, as they do for eur_json_canonical().
 *
 * Returns: whether they are equal
 */
gboolean
eur_json_equal (JsonNode *a,
                JsonNode *b)
{
  if (a == b)
    return TRUE;

  if (a == NULL || b == NULL || json_node_get_node_type (a) != json_node_get_node_type (b))
    return FALSE;

  switch (json_node_get_node_type (a))
    {
    case JSON_NODE_OBJECT:
      return object_equal (json_node_get_object (a), json_node_get_object (b));

    case JSON_NODE_ARRAY:
      return array_equal (json_node_get_array (a), json_node_get_array (b));

    case JSON_NODE_VALUE:
      return value_equal (a, b);

    case JSON_NODE_NULL:
      return TRUE;

    default:
      g_return_val_if_reached (FALSE);
    }
}
