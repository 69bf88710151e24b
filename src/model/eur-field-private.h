/* eur-field-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-record.h"

G_BEGIN_DECLS

/* What is done with a member depends on its field's kind alone: one table of
 * functions a kind, and no switch anywhere else. A NULL node is an absent
 * member, that is the default value. */
typedef struct
{
  const char *expectation; /* what is wrong with a member of another kind */
  GParamSpec *(*new_pspec) (const EurField  *field,
                            GParamFlags      flags);
  void        (*get)       (const EurField  *field,
                            gpointer         member,
                            GValue          *value);
  void        (*set)       (const EurField  *field,
                            gpointer         member,
                            const GValue    *value);
  JsonNode   *(*to_json)   (const EurField  *field,
                            gpointer         member);
  gboolean    (*accepts)   (const EurField  *field,
                            JsonNode        *node,
                            GError         **error);
  void        (*from_json) (const EurField  *field,
                            gpointer         member,
                            JsonNode        *node);
  void        (*clear)     (gpointer         member);
} EurFieldOps;

extern const EurFieldOps _eur_field_string_ops;
extern const EurFieldOps _eur_field_boolean_ops;
extern const EurFieldOps _eur_field_int64_ops;
extern const EurFieldOps _eur_field_enum_ops;
extern const EurFieldOps _eur_field_strings_ops;
extern const EurFieldOps _eur_field_lines_ops;
extern const EurFieldOps _eur_field_json_ops;

const EurFieldOps *_eur_field_get_ops    (const EurField *field);
gpointer           _eur_field_get_member (const EurField *field,
                                          EurRecord      *record);
GListStore        *_eur_field_get_lines  (const EurField *field,
                                          EurRecord      *record);

G_END_DECLS
