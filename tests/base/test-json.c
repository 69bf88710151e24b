/* test-json.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "eur-base.h"

static JsonNode *
parse (const char *text)
{
  g_autoptr(GError) error = NULL;
  JsonNode *node = eur_json_parse (text, -1, &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);

  return node;
}

static void
test_parse_refuses (void)
{
  static const struct
  {
    const char   *text;
    gssize        length;
    EurBaseError  code;
    const char   *message;
  } cases[] = {
    { "", -1, EUR_BASE_ERROR_INVALID, "empty" },
    { " \n", -1, EUR_BASE_ERROR_INVALID, "empty" },
    { "\357\273\277", -1, EUR_BASE_ERROR_INVALID, "empty" },
    { "{\"a\":\n[1,2", -1, EUR_BASE_ERROR_INVALID, "truncated or damaged: it ends on line 2" },
    { "{\"a\":\"b", -1, EUR_BASE_ERROR_INVALID, "truncated" },
    { "[\"\\", -1, EUR_BASE_ERROR_INVALID, "truncated" },
    { "[\"\\u00", -1, EUR_BASE_ERROR_INVALID, "truncated" },
    { "[1,\n2,\nx]", -1, EUR_BASE_ERROR_INVALID, "line 3" },
    { "[1]]", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "{} x", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "[1,]", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "{'a':1}", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "/* */ {}", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "[01]", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "[NaN]", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "[\"a\nb\"]", -1, EUR_BASE_ERROR_INVALID, "not valid JSON" },
    { "[\"\\ud800\"]", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "nul", -1, EUR_BASE_ERROR_INVALID, "line 1" },
    { "[1]\0", 4, EUR_BASE_ERROR_INVALID, "Line 1 of the file contains a null byte" },
    { "[\"a\0\"]", 6, EUR_BASE_ERROR_INVALID, "null byte" },
    { "[\n\"a\\u0000b\"]", -1, EUR_BASE_ERROR_INVALID, "Line 2 of the file contains a null character" },
    { "[\n\"\351t\351\"]", -1, EUR_BASE_ERROR_ENCODING, "position 3, on line 2" },
    { "\377\376[\0]\0", 6, EUR_BASE_ERROR_ENCODING, "position 0, on line 1" },
    { "[\"\355\240\200\"]", -1, EUR_BASE_ERROR_ENCODING, "UTF-8" },
    { "[99999999999999999999]", -1, EUR_BASE_ERROR_RANGE, "too large" },
    { "[\n-9223372036854775809]", -1, EUR_BASE_ERROR_RANGE, "Line 2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(JsonNode) node = eur_json_parse (cases[i].text, cases[i].length, &error);
      g_autofree char *shown = g_strescape (cases[i].text, NULL);

      g_test_message ("%s: %s", shown, error == NULL ? "accepted" : error->message);
      g_assert_null (node);
      g_assert_error (error, EUR_BASE_ERROR, (int) cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].message));
    }
}

static char *
nest (guint depth)
{
  g_autofree char *opening = g_strnfill (depth, '[');
  g_autofree char *closing = g_strnfill (depth, ']');

  return g_strconcat (opening, closing, NULL);
}

static void
test_parse_depth (void)
{
  static const guint too_deep[] = { EUR_JSON_MAX_DEPTH + 1, 200000 };
  g_autofree char *deepest = nest (EUR_JSON_MAX_DEPTH);
  g_autoptr(JsonNode) node = parse (deepest);
  g_autofree char *brackets = g_strnfill (EUR_JSON_MAX_DEPTH + 1, '[');
  g_autofree char *quoted = g_strdup_printf ("\"%s\\\"%s\"", brackets, brackets);
  g_autoptr(JsonNode) in_string = parse (quoted);

  for (guint i = 0; i < G_N_ELEMENTS (too_deep); i++)
    {
      g_autofree char *text = nest (too_deep[i]);
      g_autoptr(GError) error = NULL;
      g_autoptr(JsonNode) none = eur_json_parse (text, -1, &error);

      g_assert_null (none);
      g_assert_error (error, EUR_BASE_ERROR, EUR_BASE_ERROR_RANGE);
    }
}

/* The bytes after @length are not ours to read. */
static void
test_parse_length (void)
{
  g_autofree char *number = g_memdup2 ("1234567890123456789", 19);
  g_autoptr(JsonNode) node = eur_json_parse (number, 19, NULL);
  g_autoptr(JsonNode) part = eur_json_parse ("[1]garbage", 3, NULL);
  g_autoptr(JsonNode) marked = parse ("\357\273\277[1]");

  g_assert_cmpint (json_node_get_int (node), ==, G_GINT64_CONSTANT (1234567890123456789));
  g_assert_true (eur_json_equal (part, marked));
}

static void
test_canonical (void)
{
  static const struct
  {
    const char *text;
    const char *canonical;
  } cases[] = {
    { " { } ", "{}" },
    { "[ ]", "[]" },
    { "null", "null" },
    { "[true, false, null]", "[true,false,null]" },
    { "{\"b\":1,\"a\":{\"d\":[2,1],\"c\":\"\"}}", "{\"a\":{\"c\":\"\",\"d\":[2,1]},\"b\":1}" },
    { "{\"é\":1,\"z\":2,\"Z\":3,\"aa\":4,\"a\":5}", "{\"Z\":3,\"a\":5,\"aa\":4,\"z\":2,\"é\":1}" },
    { "[0, -0, 9223372036854775807, -9223372036854775808]", "[0,0,9223372036854775807,-9223372036854775808]" },
    { "[1.0, -0.0, 0.1, 1e2, 1E+300, 1e-7]", "[1.0,-0.0,0.1,100.0,1e+300,1e-07]" },
    { "[0.30000000000000004, 2.5e-1, 1.7976931348623157e308]", "[0.30000000000000004,0.25,1.7976931348623157e+308]" },
    { "[1e999, -1e999]", "[9e999,-9e999]" },
    { "[\"é\\u00e9\\/\\\"\\\\\"]", "[\"éé/\\\"\\\\\"]" },
    { "[\"\\b\\t\\n\\f\\r\\u0001\\u001F\\u007f\"]", "[\"\\b\\t\\n\\f\\r\\u0001\\u001f\177\"]" },
    { "{\"\\\"\":\"\\ud83d\\ude00\"}", "{\"\\\"\":\"😀\"}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(JsonNode) node = parse (cases[i].text);
      g_autofree char *canonical = eur_json_canonical (node);
      g_autoptr(JsonNode) again = parse (canonical);
      g_autofree char *twice = eur_json_canonical (again);

      g_assert_cmpstr (canonical, ==, cases[i].canonical);
      g_assert_cmpstr (twice, ==, canonical);
      g_assert_true (eur_json_equal (node, again));
    }
}

static void
test_canonical_doubles (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      double number = g_test_rand_double_range (-1e6, 1e6) / (i + 1);
      g_autoptr(JsonNode) node = json_node_init_double (json_node_alloc (), number);
      g_autofree char *text = eur_json_canonical (node);
      g_autoptr(JsonNode) again = parse (text);

      g_assert_true (eur_json_equal (node, again));
    }
}

static void
test_equal (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean    equal;
  } cases[] = {
    { "{\"a\":1,\"b\":[{}]}", "{\"b\":[{}],\"a\":1}", TRUE },
    { "1", "1.0", FALSE },
    { "1", "\"1\"", FALSE },
    { "1", "true", FALSE },
    { "null", "false", FALSE },
    { "null", "null", TRUE },
    { "\"a\"", "\"a\"", TRUE },
    { "\"a\"", "\"b\"", FALSE },
    { "1.5", "1.5", TRUE },
    { "[1,2]", "[2,1]", FALSE },
    { "[1,2]", "[1]", FALSE },
    { "[]", "{}", FALSE },
    { "{\"a\":1}", "{\"b\":1}", FALSE },
    { "{\"a\":1}", "{\"a\":1,\"b\":1}", FALSE },
    { "{\"a\":{\"b\":[1,true]}}", "{\"a\":{\"b\":[1,false]}}", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(JsonNode) a = parse (cases[i].a);
      g_autoptr(JsonNode) b = parse (cases[i].b);

      g_test_message ("%s and %s", cases[i].a, cases[i].b);
      g_assert_cmpint (eur_json_equal (a, b), ==, cases[i].equal);
      g_assert_cmpint (eur_json_equal (b, a), ==, cases[i].equal);
      g_assert_false (eur_json_equal (a, NULL));
    }

  g_assert_true (eur_json_equal (NULL, NULL));
}

static void
test_get (void)
{
  g_autoptr(JsonNode) root = parse ("{\"text\":\"x\",\"int\":-3,\"big\":\"9007199254740993\",\"double\":2.0,"
                                    "\"yes\":true,\"no\":false,\"null\":null,\"object\":{},\"array\":[],"
                                    "\"huge\":\"9223372036854775808\",\"plus\":\"+1\",\"spaced\":\" 1\",\"empty\":\"\"}");
  JsonObject *object = json_node_get_object (root);
  static const struct
  {
    const char *member;
    gint64      number;
  } ints[] = {
    { "int", -3 },
    { "big", G_GINT64_CONSTANT (9007199254740993) },
    { "double", 42 },
    { "text", 42 },
    { "yes", 42 },
    { "null", 42 },
    { "object", 42 },
    { "huge", 42 },
    { "plus", 42 },
    { "spaced", 42 },
    { "empty", 42 },
    { "absent", 42 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ints); i++)
    g_assert_cmpint (eur_json_get_int (object, ints[i].member, 42), ==, ints[i].number);

  g_assert_cmpstr (eur_json_get_string (object, "text"), ==, "x");
  g_assert_true (eur_json_get_boolean (object, "yes"));
  g_assert_true (eur_json_get_object (object, "object") != NULL);
  g_assert_true (eur_json_get_array (object, "array") != NULL);
}

static void
test_get_other_types (void)
{
  static const char *const members[] = { "int", "double", "no", "null", "absent", "text", "object", "array" };
  g_autoptr(JsonNode) root = parse ("{\"text\":\"true\",\"int\":1,\"double\":1.0,\"no\":false,\"null\":null,"
                                    "\"object\":{},\"array\":[]}");
  JsonObject *object = json_node_get_object (root);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      const char *member = members[i];

      g_assert_false (eur_json_get_boolean (object, member));
      g_assert_cmpint (eur_json_get_string (object, member) != NULL, ==, g_str_equal (member, "text"));
      g_assert_cmpint (eur_json_get_object (object, member) != NULL, ==, g_str_equal (member, "object"));
      g_assert_cmpint (eur_json_get_array (object, member) != NULL, ==, g_str_equal (member, "array"));
    }

  g_assert_null (eur_json_get_string (NULL, "text"));
  g_assert_cmpint (eur_json_get_int (NULL, "int", 7), ==, 7);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/Base/Json/parse-refuses", test_parse_refuses);
  g_test_add_func ("/Base/Json/parse-depth", test_parse_depth);
  g_test_add_func ("/Base/Json/parse-length", test_parse_length);
  g_test_add_func ("/Base/Json/canonical", test_canonical);
  g_test_add_func ("/Base/Json/canonical-doubles", test_canonical_doubles);
  g_test_add_func ("/Base/Json/equal", test_equal);
  g_test_add_func ("/Base/Json/get", test_get);
  g_test_add_func ("/Base/Json/get-other-types", test_get_other_types);
  return g_test_run ();
}
