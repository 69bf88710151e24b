/* eur-field-format.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-commune.h"
#include "eur-difference.h"
#include "eur-enum.h"

static char *
format_strings (const EurField *field,
                JsonArray      *array)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = json_array_get_string_element (array, i);
      EurCommune *commune = field->check == eur_commune_check ? eur_commune_lookup (text) : NULL;

      g_strv_builder_add (builder, commune != NULL ? eur_commune_get_name (commune) : text);
    }

  texts = g_strv_builder_end (builder);
  return g_strjoinv (", ", texts);
}

static char *
format_number (const EurField *field,
               gint64          number)
{
  if (field->flags & EUR_FIELD_AMOUNT)
    return eur_french_format_money (number);

  /* A number that names something is not grouped. */
  if (field->flags & EUR_FIELD_KEY)
    return g_strdup_printf ("%" G_GINT64_FORMAT, number);

  return eur_french_format_integer (number);
}

static char *
format_text (const EurField *field,
             const char     *text)
{
  if (field->flags & EUR_FIELD_DATE)
    return eur_french_format_date (text, EUR_FRENCH_DATE_SHORT);

  return field->check != NULL ? eur_identifier_format (text) : g_strdup (text);
}

static char *
format_enum (const EurField *field,
             const char     *nick)
{
  int value;

  if (!eur_enum_from_nick (field->get_type (), nick, &value))
    return g_strdup (nick);

  return g_strdup (eur_enum_get_title (field->get_type (), value));
}

/* A line of a list, when it came or went as a whole: its amount. */
static char *
format_line (JsonObject *line)
{
  return eur_french_format_money (eur_json_get_int (line, "amount_cents", 0));
}

/**
 * eur_field_format_value:
 * @field: (nullable): the field that has the value
 * @value: (nullable): the value in a document
 *
 * Returns: (transfer full): the value as people read it: amounts and dates the
 *   French way, titles of choices, names of communes; "–" for none
 */
char *
eur_field_format_value (const EurField *field,
                        JsonNode       *value)
{
  if (value == NULL || JSON_NODE_HOLDS_NULL (value))
    return g_strdup ("–");

  if (field == NULL)
    return eur_json_canonical (value);

  if (JSON_NODE_HOLDS_OBJECT (value) && field->kind == EUR_FIELD_KIND_LINES)
    return format_line (json_node_get_object (value));

  if (json_node_get_value_type (value) == G_TYPE_STRING)
    return field->kind == EUR_FIELD_KIND_ENUM ? format_enum (field, json_node_get_string (value))
                                              : format_text (field, json_node_get_string (value));

  if (json_node_get_value_type (value) == G_TYPE_INT64)
    return format_number (field, json_node_get_int (value));

  if (json_node_get_value_type (value) == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (value) ? _("Yes") : _("No"));

  if (JSON_NODE_HOLDS_ARRAY (value) && field->kind == EUR_FIELD_KIND_STRINGS)
    return format_strings (field, json_node_get_array (value));

  return eur_json_canonical (value);
}
