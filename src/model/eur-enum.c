/* eur-enum.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-enum.h"

typedef struct
{
  const EurEnumEntry *entries;
  guint               n_entries;
} EurEnumTable;

static GQuark
table_quark (void)
{
  return g_quark_from_static_string ("eur-enum-table");
}

/**
 * eur_enum_register:
 * @name: the type's name, static
 * @entries: (array length=n_entries): a static table, indexed by value
 *
 * Registers an enumeration whose values are the indices of @entries. Use it
 * through EUR_DEFINE_ENUM().
 *
 * Returns: the new type
 */
GType
eur_enum_register (const char         *name,
                   const EurEnumEntry *entries,
                   guint               n_entries)
{
  GEnumValue *values = g_new0 (GEnumValue, n_entries + 1);
  EurEnumTable *table = g_new0 (EurEnumTable, 1);
  GType type;

  for (guint i = 0; i < n_entries; i++)
    values[i] = (GEnumValue) { i, entries[i].nick, entries[i].nick };

  table->entries = entries;
  table->n_entries = n_entries;

  type = g_enum_register_static (name, values);
  g_type_set_qdata (type, table_quark (), table);

  return type;
}

/**
 * eur_enum_get_entry:
 * @type: a type made by EUR_DEFINE_ENUM()
 * @value: one of its values
 *
 * Returns: (transfer none) (nullable): what the table says of @value
 */
const EurEnumEntry *
eur_enum_get_entry (GType type,
                    int   value)
{
  EurEnumTable *table = g_type_get_qdata (type, table_quark ());

  g_return_val_if_fail (table != NULL, NULL);

  return value >= 0 && (guint) value < table->n_entries ? &table->entries[value] : NULL;
}

/**
 * eur_enum_get_title:
 *
 * Returns: (transfer none): the value's title in the language of the interface
 */
const char *
eur_enum_get_title (GType type,
                    int   value)
{
  const EurEnumEntry *entry = eur_enum_get_entry (type, value);

  g_return_val_if_fail (entry != NULL, "");

  return _(entry->title);
}

gboolean
eur_enum_from_nick (GType       type,
                    const char *nick,
                    int        *value)
{
  EurEnumTable *table = g_type_get_qdata (type, table_quark ());

  g_return_val_if_fail (table != NULL, FALSE);

  for (guint i = 0; i < table->n_entries; i++)
    {
      if (g_strcmp0 (table->entries[i].nick, nick) == 0)
        {
          *value = i;
          return TRUE;
        }
    }

  return FALSE;
}
