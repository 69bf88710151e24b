/* fuzz-intake.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-intake-reading-private.h"
#include "fuzz-intake.h"

/* Makes the records that the store would get, as an import does. */
static void
build_records (EurIntakeReading *reading)
{
  static GType (*const types[]) (void) = {
    [EUR_PART_DOSSIER]      = eur_dossier_get_type,
    [EUR_PART_ORGANIZATION] = eur_organization_get_type,
    [EUR_PART_PERSON]       = eur_person_get_type,
    [EUR_PART_PLAN]         = eur_financing_plan_get_type,
  };

  for (guint i = 0; i < EUR_N_PARTS; i++)
    {
      g_autoptr(EurRecord) record = g_object_new (types[i](), NULL);
      g_autoptr(GError) error = NULL;

      /* What was read is always fit for the record. */
      if (!eur_record_apply_json (record, reading->parts[i], &error))
        g_error ("%s", error->message);
    }
}

static void
round_trip (EurMapping *mapping)
{
  g_autoptr(JsonNode) before = json_node_new (JSON_NODE_OBJECT);
  g_autoptr(JsonNode) after = json_node_new (JSON_NODE_OBJECT);
  g_autoptr(EurMapping) again = NULL;
  g_autoptr(GError) error = NULL;

  json_node_take_object (before, eur_mapping_to_json (mapping));
  again = eur_mapping_from_json (json_node_get_object (before), &error);
  if (again == NULL)
    g_error ("%s", error->message);

  json_node_take_object (after, eur_mapping_to_json (again));
  g_assert_true (eur_json_equal (before, after));
}

/* A critical is a bug of ours: abort where the fuzzer sees it, and keeps the input. */
static GLogWriterOutput
writer (GLogLevelFlags   level,
        const GLogField *fields,
        gsize            n_fields,
        gpointer         data)
{
  g_log_writer_standard_streams (level, fields, n_fields, data);
  if (level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL))
    abort ();

  return G_LOG_WRITER_HANDLED;
}

int
LLVMFuzzerInitialize (int *argc,
                      char ***argv)
{
  g_log_set_writer_func (writer, NULL, NULL);

  return 0;
}

/* All of an import that needs no store. */
void
fuzz_intake_read (const char *text,
                  size_t      size)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, size);
  g_autoptr(GError) error = NULL;
  g_autoptr(EurIntakeFile) file = eur_intake_file_read (bytes, &error);
  g_autoptr(EurMapping) mapping = eur_mapping_new ();
  g_autoptr(GListStore) problems = g_list_store_new (EUR_TYPE_INTAKE_PROBLEM);

  if (file == NULL)
    {
      g_assert_nonnull (error);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return;
    }

  eur_mapping_propose (mapping, file, NULL);
  round_trip (mapping);

  for (guint i = 0; i < file->dossiers->len; i++)
    {
      g_autoptr(EurIntakeReading) reading = _eur_intake_reading_new (g_ptr_array_index (file->dossiers, i), mapping, problems);

      build_records (reading);
    }
}
