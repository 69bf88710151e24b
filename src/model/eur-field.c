/* eur-field.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-field-private.h"

static const EurFieldOps *const ops[] = {
  [EUR_FIELD_KIND_STRING]  = &_eur_field_string_ops,
  [EUR_FIELD_KIND_BOOLEAN] = &_eur_field_boolean_ops,
  [EUR_FIELD_KIND_INT64]   = &_eur_field_int64_ops,
  [EUR_FIELD_KIND_ENUM]    = &_eur_field_enum_ops,
  [EUR_FIELD_KIND_STRINGS] = &_eur_field_strings_ops,
  [EUR_FIELD_KIND_LINES]   = &_eur_field_lines_ops,
  [EUR_FIELD_KIND_JSON]    = &_eur_field_json_ops,
};

const EurFieldOps *
_eur_field_get_ops (const EurField *field)
{
  return ops[field->kind];
}

gpointer
_eur_field_get_member (const EurField *field,
                       EurRecord      *record)
{
  return G_STRUCT_MEMBER_P (record, field->offset);
}

/* The lines of a field that has some, NULL otherwise. */
GListStore *
_eur_field_get_lines (const EurField *field,
                      EurRecord      *record)
{
  if (field->kind != EUR_FIELD_KIND_LINES)
    return NULL;

  return *(GListStore **) _eur_field_get_member (field, record);
}
