/* eur-field-scalar.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"
#include "eur-field-private.h"

static GParamSpec *
string_new_pspec (const EurField *field,
                  GParamFlags     flags)
{
  return g_param_spec_string (field->name, NULL, NULL, NULL, flags);
}

static void
string_get (const EurField *field,
            gpointer        member,
            GValue         *value)
{
  g_value_set_string (value, *(char **) member);
}

static void
string_set (const EurField *field,
            gpointer        member,
            const GValue   *value)
{
  const char *text = g_value_get_string (value);

  /* An empty entry and a field never filled in are the same thing. */
  g_free (*(char **) member);
  *(char **) member = text != NULL && *text != '\0' ? g_strdup (text) : NULL;
}

static JsonNode *
string_to_json (const EurField *field,
                gpointer        member)
{
  const char *text = *(char **) member;

  return text != NULL ? json_node_init_string (json_node_alloc (), text) : NULL;
}

static gboolean
string_accepts (const EurField  *field,
                JsonNode        *node,
                GError         **error)
{
  return json_node_get_value_type (node) == G_TYPE_STRING;
}

static void
string_from_json (const EurField *field,
                  gpointer        member,
                  JsonNode       *node)
{
  const char *text = node != NULL ? json_node_get_string (node) : NULL;

  g_free (*(char **) member);
  *(char **) member = text != NULL && *text != '\0' ? g_strdup (text) : NULL;
}

static void
string_clear (gpointer member)
{
  g_clear_pointer ((char **) member, g_free);
}

const EurFieldOps _eur_field_string_ops = {
  .expectation = N_("It should be a text"),
  .new_pspec = string_new_pspec,
  .get = string_get,
  .set = string_set,
  .to_json = string_to_json,
  .accepts = string_accepts,
  .from_json = string_from_json,
  .clear = string_clear,
};

static GParamSpec *
boolean_new_pspec (const EurField *field,
                   GParamFlags     flags)
{
  return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);
}

static void
boolean_get (const EurField *field,
             gpointer        member,
             GValue         *value)
{
  g_value_set_boolean (value, *(gboolean *) member);
}

static void
boolean_set (const EurField *field,
             gpointer        member,
             const GValue   *value)
{
  *(gboolean *) member = g_value_get_boolean (value);
}

static JsonNode *
boolean_to_json (const EurField *field,
                 gpointer        member)
{
  return *(gboolean *) member ? json_node_init_boolean (json_node_alloc (), TRUE) : NULL;
}

static gboolean
boolean_accepts (const EurField  *field,
                 JsonNode        *node,
                 GError         **error)
{
  return json_node_get_value_type (node) == G_TYPE_BOOLEAN;
}

static void
boolean_from_json (const EurField *field,
                   gpointer        member,
                   JsonNode       *node)
{
  *(gboolean *) member = node != NULL && json_node_get_boolean (node);
}

const EurFieldOps _eur_field_boolean_ops = {
  .expectation = N_("It should be yes or no"),
  .new_pspec = boolean_new_pspec,
  .get = boolean_get,
  .set = boolean_set,
  .to_json = boolean_to_json,
  .accepts = boolean_accepts,
  .from_json = boolean_from_json,
};

static GParamSpec *
int64_new_pspec (const EurField *field,
                 GParamFlags     flags)
{
  return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
}

static void
int64_get (const EurField *field,
           gpointer        member,
           GValue         *value)
{
  g_value_set_int64 (value, *(gint64 *) member);
}

static void
int64_set (const EurField *field,
           gpointer        member,
           const GValue   *value)
{
  *(gint64 *) member = g_value_get_int64 (value);
}

static JsonNode *
int64_to_json (const EurField *field,
               gpointer        member)
{
  gint64 number = *(gint64 *) member;

  return number != 0 ? json_node_init_int (json_node_alloc (), number) : NULL;
}

static gboolean
int64_accepts (const EurField  *field,
               JsonNode        *node,
               GError         **error)
{
  return json_node_get_value_type (node) == G_TYPE_INT64;
}

static void
int64_from_json (const EurField *field,
                 gpointer        member,
                 JsonNode       *node)
{
  *(gint64 *) member = node != NULL ? json_node_get_int (node) : 0;
}

const EurFieldOps _eur_field_int64_ops = {
  .expectation = N_("It should be a whole number"),
  .new_pspec = int64_new_pspec,
  .get = int64_get,
  .set = int64_set,
  .to_json = int64_to_json,
  .accepts = int64_accepts,
  .from_json = int64_from_json,
};

static GParamSpec *
enum_new_pspec (const EurField *field,
                GParamFlags     flags)
{
  return g_param_spec_enum (field->name, NULL, NULL, field->get_type (), 0, flags);
}

static void
enum_get (const EurField *field,
          gpointer        member,
          GValue         *value)
{
  g_value_set_enum (value, *(int *) member);
}

static void
enum_set (const EurField *field,
          gpointer        member,
          const GValue   *value)
{
  *(int *) member = g_value_get_enum (value);
}

static JsonNode *
enum_to_json (const EurField *field,
              gpointer        member)
{
  const EurEnumEntry *entry = eur_enum_get_entry (field->get_type (), *(int *) member);

  return json_node_init_string (json_node_alloc (), entry->nick);
}

static gboolean
enum_accepts (const EurField  *field,
              JsonNode        *node,
              GError         **error)
{
  int value;

  return json_node_get_value_type (node) == G_TYPE_STRING &&
         eur_enum_from_nick (field->get_type (), json_node_get_string (node), &value);
}

static void
enum_from_json (const EurField *field,
                gpointer        member,
                JsonNode       *node)
{
  *(int *) member = 0;
  if (node != NULL)
    eur_enum_from_nick (field->get_type (), json_node_get_string (node), member);
}

const EurFieldOps _eur_field_enum_ops = {
  .expectation = N_("It is not one of the known choices"),
  .new_pspec = enum_new_pspec,
  .get = enum_get,
  .set = enum_set,
  .to_json = enum_to_json,
  .accepts = enum_accepts,
  .from_json = enum_from_json,
};
