/* eur-settings.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-settings.h"

/**
 * eur_settings_new:
 *
 * What the application remembers of the person who uses it: the size of the
 * window, the wave they work on. Without the installed schema (a build folder)
 * it simply remembers nothing, where g_settings_new() would end the program.
 *
 * Returns: (transfer full) (nullable): the settings, or %NULL without a schema
 */
GSettings *
eur_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  if (source == NULL ||
      !(schema = g_settings_schema_source_lookup (source, "org.euralens.Label", TRUE)))
    return NULL;

  return g_settings_new_full (schema, NULL, NULL);
}
