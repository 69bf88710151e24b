/* eur-enum.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * EurEnumEntry:
 *
 * All that is said of one value of an enumeration: its @nick in documents, its
 * @title in the interface (untranslated, N_), its wording in documents that are
 * always @french, and what marks it on screen, a shape as well as a colour.
 */
typedef struct
{
  const char *nick;
  const char *title;
  const char *french;
  const char *icon_name;
  const char *style;
} EurEnumEntry;

GType               eur_enum_register  (const char         *name,
                                        const EurEnumEntry *entries,
                                        guint               n_entries);
const EurEnumEntry *eur_enum_get_entry (GType               type,
                                        int                 value);
const char         *eur_enum_get_title (GType               type,
                                        int                 value);
gboolean            eur_enum_from_nick (GType               type,
                                        const char         *nick,
                                        int                *value);

/* clang-format off */
/* Defines TypeName's GType from a table, which must have an entry for each value. */
#define EUR_DEFINE_ENUM(TypeName, type_name, table, n_values)              \
  G_STATIC_ASSERT (G_N_ELEMENTS (table) == (n_values));                    \
  GType                                                                    \
  type_name##_get_type (void)                                              \
  {                                                                        \
    static gsize type;                                                     \
    if (g_once_init_enter (&type))                                         \
      g_once_init_leave (&type, eur_enum_register (#TypeName, table,       \
                                                   G_N_ELEMENTS (table))); \
    return type;                                                           \
  }
/* clang-format on */

G_END_DECLS
