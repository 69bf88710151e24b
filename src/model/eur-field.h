/* eur-field.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-base.h"

G_BEGIN_DECLS

typedef enum
{
  EUR_FIELD_KIND_STRING,
  EUR_FIELD_KIND_BOOLEAN,
  EUR_FIELD_KIND_INT64,
  EUR_FIELD_KIND_ENUM,
  EUR_FIELD_KIND_STRINGS, /* a set: merged element by element */
  EUR_FIELD_KIND_LINES,   /* a GListStore of records with an "id": merged line by line */
  EUR_FIELD_KIND_JSON,    /* kept as it is; merged member by member */
} EurFieldKind;

typedef enum
{
  EUR_FIELD_REQUIRED = 1 << 0, /* may not stay empty */
  EUR_FIELD_AMOUNT   = 1 << 1, /* an int64 in cents */
  EUR_FIELD_DATE     = 1 << 2, /* a string: a day or an instant, ISO 8601 */
  EUR_FIELD_KEY      = 1 << 3, /* the store finds documents by it */
  EUR_FIELD_INTERNAL = 1 << 4, /* bookkeeping: not in the journal nor in differences */
  EUR_FIELD_FOLDED   = 1 << 5, /* a key that is found whatever its case and accents */
} EurFieldFlags;

typedef gboolean (*EurFieldCheck) (const char  *text,
                                   GError     **error);

/**
 * EurField:
 *
 * One line of a record's table. The C member, the GObject property and the
 * JSON member share @name, so that a single grep finds every use of a field.
 * @title is what people call it, untranslated (N_).
 */
typedef struct
{
  const char    *name;
  EurFieldKind   kind;
  gsize          offset;
  const char    *title;
  EurFieldFlags  flags;
  EurFieldCheck  check;     /* of a string, or of each of the strings */
  GType (*get_type) (void); /* of an enum, or of the lines */
  gint64         minimum;
  gint64         maximum; /* 0 and 0: no bounds */
} EurField;

/* clang-format off */
/* A member of any other type does not compile. */
#define EUR_FIELD(Type, member, ...)                 \
  { .name = #member,                                 \
    .kind = _Generic (((Type *) NULL)->member,       \
              char *: EUR_FIELD_KIND_STRING,         \
              gboolean: EUR_FIELD_KIND_BOOLEAN,      \
              gint64: EUR_FIELD_KIND_INT64,          \
              char **: EUR_FIELD_KIND_STRINGS,       \
              JsonNode *: EUR_FIELD_KIND_JSON),      \
    .offset = G_STRUCT_OFFSET (Type, member),        \
    .title = __VA_ARGS__ }

#define EUR_FIELD_ENUM(Type, member, type_func, ...) \
  { .name = #member,                                 \
    .kind = EUR_FIELD_KIND_ENUM,                     \
    .offset = G_STRUCT_OFFSET (Type, member),        \
    .get_type = type_func,                           \
    .title = __VA_ARGS__ }

#define EUR_FIELD_LINES(Type, member, type_func, ...) \
  { .name = #member,                                 \
    .kind = _Generic (((Type *) NULL)->member,       \
              GListStore *: EUR_FIELD_KIND_LINES),   \
    .offset = G_STRUCT_OFFSET (Type, member),        \
    .get_type = type_func,                           \
    .title = __VA_ARGS__ }
/* clang-format on */

G_END_DECLS
