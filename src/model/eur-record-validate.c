/* eur-record-validate.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-field-private.h"
#include "eur-record.h"

/**
 * eur_field_check_text:
 * @field: a field of texts
 * @text: (nullable): what it would hold
 * @error: return location, as for eur_record_validate(), without the title
 *
 * Returns: whether a record with that text may be stored
 */
gboolean
eur_field_check_text (const EurField  *field,
                      const char      *text,
                      GError         **error)
{
  if (text == NULL || *text == '\0')
    {
      if (!(field->flags & EUR_FIELD_REQUIRED))
        return TRUE;

      g_set_error_literal (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID,
                           _("It is needed and is empty"));
      return FALSE;
    }

  if (field->flags & EUR_FIELD_DATE)
    return eur_date_check (text, error);

  return field->check == NULL || field->check (text, error);
}

/**
 * eur_field_check_number:
 * @field: a field of whole numbers, or of cents
 * @number: what it would hold
 * @error: return location, as for eur_record_validate(), without the title
 *
 * Returns: whether a record with that number may be stored
 */
gboolean
eur_field_check_number (const EurField  *field,
                        gint64           number,
                        GError         **error)
{
  gint64 minimum = field->flags & EUR_FIELD_AMOUNT ? 0 : field->minimum;
  gint64 maximum = field->flags & EUR_FIELD_AMOUNT ? EUR_AMOUNT_MAX : field->maximum;
  g_autofree char *lowest = NULL;
  g_autofree char *highest = NULL;

  if (minimum == maximum || (number >= minimum && number <= maximum))
    return TRUE;

  if (field->flags & EUR_FIELD_AMOUNT)
    {
      lowest = eur_french_format_money (minimum);
      highest = eur_french_format_money (maximum);
    }
  else
    {
      lowest = eur_french_format_integer (minimum);
      highest = eur_french_format_integer (maximum);
    }

  g_set_error (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID,
               _("It should be between %s and %s"), lowest, highest);
  return FALSE;
}

static gboolean
validate_strings (const EurField  *field,
                  char           **strings,
                  GError         **error)
{
  for (guint i = 0; strings != NULL && strings[i] != NULL; i++)
    {
      if (!eur_field_check_text (field, strings[i], error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
validate_lines (GListModel  *lines,
                GError     **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr(EurRecord) line = g_list_model_get_item (lines, i);
      g_autoptr(GError) inner = NULL;

      if (!eur_record_validate (line, &inner))
        {
          g_set_error (error, inner->domain, inner->code, _("line %u, %s"), i + 1, inner->message);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
validate_value (const EurField  *field,
                gpointer         member,
                GError         **error)
{
  switch (field->kind)
    {
    case EUR_FIELD_KIND_STRING:
      return *(char **) member == NULL || eur_field_check_text (field, *(char **) member, error);

    case EUR_FIELD_KIND_INT64:
      return eur_field_check_number (field, *(gint64 *) member, error);

    case EUR_FIELD_KIND_STRINGS:
      return validate_strings (field, *(char ***) member, error);

    case EUR_FIELD_KIND_LINES:
      return validate_lines (*(GListModel **) member, error);

    case EUR_FIELD_KIND_BOOLEAN:
    case EUR_FIELD_KIND_ENUM:
    case EUR_FIELD_KIND_JSON:
      return TRUE;

    default:
      g_assert_not_reached ();
    }
}

static gboolean
validate_field (const EurField  *field,
                EurRecord       *record,
                GError         **error)
{
  gpointer member = _eur_field_get_member (field, record);
  g_autoptr(JsonNode) node = NULL;

  if (field->flags & EUR_FIELD_REQUIRED)
    {
      node = _eur_field_get_ops (field)->to_json (field, member);
      if (node == NULL)
        {
          g_set_error_literal (error, EUR_RECORD_ERROR, EUR_RECORD_ERROR_INVALID,
                               _("It is needed and is empty"));
          return FALSE;
        }
    }

  return validate_value (field, member, error);
}

/**
 * eur_record_validate:
 * @self: a record
 * @error: return location: %EUR_RECORD_ERROR_INVALID, or the error of the
 *   field's own check; the message starts with the field's title
 *
 * Checks what the table says of each field: needed, bounds (amounts: 0 to
 * %EUR_AMOUNT_MAX cents), dates, identifiers; and each line.
 *
 * Returns: whether every field may be stored as it is
 */
gboolean
eur_record_validate (EurRecord  *self,
                     GError    **error)
{
  guint n_fields;
  const EurField *fields = eur_record_class_get_fields (EUR_RECORD_GET_CLASS (self), &n_fields);

  g_return_val_if_fail (EUR_IS_RECORD (self), FALSE);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autoptr(GError) inner = NULL;

      if (validate_field (&fields[i], self, &inner))
        continue;

      /* Translators: a field's title, then what is wrong with its value */
      g_set_error (error, inner->domain, inner->code, C_("problem of a field", "“%s”: %s"),
                   _(fields[i].title), inner->message);
      return FALSE;
    }

  return TRUE;
}
