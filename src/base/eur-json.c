/* eur-json.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "eur-error.h"
#include "eur-json.h"

#define BYTE_ORDER_MARK "\357\273\277"

typedef struct
{
  const char *text;
  const char *at;
  const char *end;
  guint       depth; /* brackets still open */
  gboolean    in_string;
} Scan;

static guint
count_lines (const char *text,
             const char *end)
{
  guint lines = 1;

  while ((text = memchr (text, '\n', end - text)) != NULL)
    {
      lines++;
      text++;
    }

  return lines;
}

static gboolean
check_encoding (const char  *text,
                gsize        length,
                GError     **error)
{
  const char *bad;

  if (g_utf8_validate_len (text, length, &bad))
    return TRUE;

  if (*bad == '\0')
    g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                 _("Line %u of the file contains a null byte: it is not a text file, or it is damaged."),
                 count_lines (text, bad));
  else
    g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_ENCODING,
                 /* Translators: the position counts bytes from zero */
                 _("The file is not UTF-8: the byte at position %zu, on line %u, is wrong. Save it again in UTF-8."),
                 (gsize) (bad - text), count_lines (text, bad));

  return FALSE;
}

/* json-glib would read an integer beyond 64 bits as the largest one, without a word. */
static gboolean
scan_number (Scan    *scan,
             GError **error)
{
  const char *start = scan->at;
  g_autofree char *number = NULL;

  while (scan->at < scan->end && strchr ("-+.eE0123456789", *scan->at) != NULL)
    scan->at++;

  if (scan->at - start < 19)
    return TRUE;

  number = g_strndup (start, scan->at - start);

  if (strpbrk (number, ".eE") != NULL ||
      g_ascii_string_to_signed (number, 10, G_MININT64, G_MAXINT64, NULL, NULL))
    return TRUE;

  g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_RANGE,
               _("Line %u of the file has a number that is too large, or not a number."),
               count_lines (scan->text, start));

  return FALSE;
}

static gboolean
scan_bracket (Scan    *scan,
              GError **error)
{
  char c = *scan->at++;

  if (c == '"')
    scan->in_string = TRUE;
  else if (c == '[' || c == '{')
    scan->depth++;
  else if ((c == ']' || c == '}') && scan->depth > 0)
    scan->depth--;

  if (scan->depth <= EUR_JSON_MAX_DEPTH)
    return TRUE;

  g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_RANGE,
               _("Line %u of the file has more than %d brackets inside one another: this file is not one the application can use."),
               count_lines (scan->text, scan->at), EUR_JSON_MAX_DEPTH);

  return FALSE;
}

static gboolean
scan_string (Scan    *scan,
             GError **error)
{
  char c = *scan->at++;

  if (c == '"')
    scan->in_string = FALSE;

  if (c != '\\' || scan->at == scan->end)
    return TRUE;

  /* A C string would end there, and the rest be lost without a word. */
  if (scan->end - scan->at >= 5 && strncmp (scan->at, "u0000", 5) == 0)
    {
      g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                   _("Line %u of the file contains a null character, which no text may have."),
                   count_lines (scan->text, scan->at));
      return FALSE;
    }

  scan->at++;

  return TRUE;
}

/* Parsers, and whoever walks the tree they make, call themselves at each
 * bracket: depth is checked before any of them starts. */
static gboolean
scan_structure (Scan    *scan,
                GError **error)
{
  while (scan->at < scan->end)
    {
      gboolean is_number = *scan->at == '-' || g_ascii_isdigit (*scan->at);

      if (!(scan->in_string ? scan_string : is_number ? scan_number
                                                      : scan_bracket) (scan, error))
        return FALSE;
    }

  return TRUE;
}

/* The line json-glib was at, which only its message says: “<data>:LINE:COLUMN: …”. */
static guint
get_error_line (const GError *error)
{
  const char *number = strchr (error->message, ':');

  return number == NULL ? 1 : (guint) g_ascii_strtoull (number + 1, NULL, 10);
}

static gboolean
is_blank (const char *text,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (strchr (" \t\r\n", text[i]) == NULL)
        return FALSE;
    }

  return TRUE;
}

static void
set_syntax_error (GError       **error,
                  const Scan    *scan,
                  const GError  *cause)
{
  if (is_blank (scan->text, scan->end - scan->text))
    g_set_error_literal (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                         _("The file is empty."));
  else if (scan->depth > 0 || scan->in_string)
    g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                 _("The file is truncated or damaged: it ends on line %u before everything in it is closed. Fetch it again from where it came."),
                 count_lines (scan->text, scan->end));
  else
    g_set_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_INVALID,
                 _("The file is not valid JSON at line %u or just after it. Correct it there, or fetch the file again from where it came."),
                 get_error_line (cause));
}

/**
 * eur_json_parse:
 * @text: the text; it need not end with a NUL when @length is given
 * @length: its length in bytes, or -1 if it ends with a NUL
 * @error: return location for a #GError
 *
 * Reads JSON (RFC 8259, strictly) in UTF-8, with or without a byte order mark.
 *
 * Fails with %EUR_BASE_ERROR_ENCODING when it is not UTF-8, with
 * %EUR_BASE_ERROR_RANGE when it is deeper than %EUR_JSON_MAX_DEPTH or has an
 * integer that does not fit in 64 bits, and with
 * %EUR_BASE_ERROR_INVALID for anything else, null characters included. The
 * message names the line and what to do.
 *
 * Returns: (transfer full): the root, or %NULL with @error set
 */
JsonNode *
eur_json_parse (const char  *text,
                gssize       length,
                GError     **error)
{
  g_autoptr(JsonParser) parser = NULL;
  g_autoptr(GError) cause = NULL;
  gsize size = length < 0 ? strlen (text) : (gsize) length;
  Scan scan = { text, text, text + size };

  if (!check_encoding (text, size, error))
    return NULL;

  if (size >= 3 && memcmp (text, BYTE_ORDER_MARK, 3) == 0)
    scan.text = scan.at = text + 3;

  if (!scan_structure (&scan, error))
    return NULL;

  parser = json_parser_new ();
  json_parser_set_strict (parser, TRUE);

  if (!json_parser_load_from_data (parser, scan.text, scan.end - scan.text, &cause))
    {
      set_syntax_error (error, &scan, cause);
      return NULL;
    }

  return json_parser_steal_root (parser);
}

static JsonNode *
get_value (JsonObject *object,
           const char *member,
           GType       type)
{
  JsonNode *node = object == NULL ? NULL : json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type ? node : NULL;
}

/**
 * eur_json_get_string:
 * @object: (nullable): an object
 * @member: a name
 *
 * Returns: (transfer none) (nullable): the string, which lives as long as its
 *   node; %NULL when the member is absent or not a string
 */
const char *
eur_json_get_string (JsonObject *object,
                     const char *member)
{
  JsonNode *node = get_value (object, member, G_TYPE_STRING);

  return node == NULL ? NULL : json_node_get_string (node);
}

/**
 * eur_json_get_int:
 * @object: (nullable): an object
 * @member: a name
 * @fallback: what to return for want of an integer
 *
 * Reads an integer, or a string of digits, as the BigInt of
 * démarche.numérique is written.
 *
 * Returns: the integer; @fallback when the member is absent, of another type
 *   or beyond 64 bits
 */
gint64
eur_json_get_int (JsonObject *object,
                  const char *member,
                  gint64      fallback)
{
  JsonNode *node = get_value (object, member, G_TYPE_INT64);
  const char *text = eur_json_get_string (object, member);
  gint64 number;

  if (node != NULL)
    return json_node_get_int (node);

  if (text == NULL || *text == '+' ||
      !g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, &number, NULL))
    return fallback;

  return number;
}

/**
 * eur_json_get_boolean:
 * @object: (nullable): an object
 * @member: a name
 *
 * Returns: %TRUE for true and nothing else, "true" and 1 included
 */
gboolean
eur_json_get_boolean (JsonObject *object,
                      const char *member)
{
  JsonNode *node = get_value (object, member, G_TYPE_BOOLEAN);

  return node != NULL && json_node_get_boolean (node);
}

/**
 * eur_json_get_object:
 * @object: (nullable): an object
 * @member: a name
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when the member is
 *   absent or not an object
 */
JsonObject *
eur_json_get_object (JsonObject *object,
                     const char *member)
{
  JsonNode *node = object == NULL ? NULL : json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/**
 * eur_json_get_array:
 * @object: (nullable): an object
 * @member: a name
 *
 * Returns: (transfer none) (nullable): the array, or %NULL when the member is
 *   absent or not an array
 */
JsonArray *
eur_json_get_array (JsonObject *object,
                    const char *member)
{
  JsonNode *node = object == NULL ? NULL : json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}
