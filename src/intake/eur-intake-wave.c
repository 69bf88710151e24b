/* eur-intake-wave.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake-error.h"
#include "eur-intake-plan-private.h"
#include "eur-mapping-private.h"

static char *
dup_wave_number (EurWave *wave)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT "-%" G_GINT64_FORMAT, wave->year, wave->number);
}

static gboolean
is_wanted (EurIntakePlan *self,
           EurWave       *wave)
{
  g_autofree char *number = dup_wave_number (wave);

  if (self->wave_ref == NULL)
    return wave->state == EUR_WAVE_STATE_OPEN;

  return g_str_equal (self->wave_ref, number) ||
         g_str_equal (self->wave_ref, eur_document_get_id (EUR_DOCUMENT (wave)));
}

static char *
list_waves (GListModel *waves,
            gboolean    only_open)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) numbers = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (waves); i++)
    {
      g_autoptr(EurWave) wave = g_list_model_get_item (waves, i);

      if (!only_open || wave->state == EUR_WAVE_STATE_OPEN)
        g_strv_builder_take (builder, dup_wave_number (wave));
    }

  numbers = g_strv_builder_end (builder);

  return g_strjoinv (", ", numbers);
}

static void
set_wave_error (EurIntakePlan  *self,
                GListModel     *waves,
                guint           n_wanted,
                GError        **error)
{
  g_autofree char *numbers = list_waves (waves, n_wanted > 0);

  if (n_wanted > 0)
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_WAVE,
                 _("Several waves are open (%s): say which one takes the dossiers, for example with “--wave”."), numbers);
  else if (g_list_model_get_n_items (waves) == 0)
    g_set_error_literal (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_WAVE,
                         _("There is no wave yet to take the dossiers. Create one, and open it."));
  else if (self->wave_ref == NULL)
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_WAVE,
                 _("No wave is open. Open one, or say which one takes the dossiers (%s), for example with “--wave”."), numbers);
  else
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_WAVE,
                 _("There is no wave “%s”. Those that exist are: %s."), self->wave_ref, numbers);
}

/* Finds the wave that takes new dossiers; awaits. */
gboolean
_eur_intake_plan_find_wave (EurIntakePlan  *self,
                            GError        **error)
{
  g_autoptr(GListModel) waves = dex_await_object (eur_store_find (self->store, "wave", NULL, NULL), error);
  guint n_wanted = 0;

  if (waves == NULL)
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (waves); i++)
    {
      g_autoptr(EurWave) wave = g_list_model_get_item (waves, i);

      if (is_wanted (self, wave))
        {
          n_wanted++;
          g_set_object (&self->wave, wave);
        }
    }

  if (n_wanted == 1)
    return TRUE;

  set_wave_error (self, waves, n_wanted, error);

  return FALSE;
}

/* Where the wave keeps the mapping: by the procedure's number, or for the CSV
 * export, which does not say of which procedure it is. */
static char *
dup_procedure_key (EurIntakeFile *file)
{
  if (file->is_csv)
    return g_strdup ("csv");

  return g_strdup_printf ("%" G_GINT64_FORMAT, file->procedure);
}

static gboolean
has_label (EurIntakeFile *file,
           const char    *label)
{
  g_autofree char *wanted = eur_text_fold (label);

  for (guint i = 0; i < file->columns->len; i++)
    {
      const EurIntakeColumn *column = g_ptr_array_index (file->columns, i);
      g_autofree char *folded = eur_text_fold (column->label);

      if (g_str_equal (folded, wanted))
        return TRUE;
    }

  return FALSE;
}

/* Whether at least half of the questions that the mapping knows are in the file:
 * blocks and pieces aside, which only one of the two formats has. */
static gboolean
resembles (EurIntakeFile *file,
           EurMapping    *mapping)
{
  GPtrArray *keys = _eur_mapping_get_keys (mapping);
  guint n_keys = 0;
  guint n_there = 0;

  for (guint i = 0; i < keys->len; i++)
    {
      const char *key = g_ptr_array_index (keys, i);
      const char *label = _eur_mapping_get_label (mapping, key);
      const EurTarget *target = eur_mapping_lookup (mapping, key);

      if (target == NULL || !eur_target_accepts (target, EUR_CHAMP_TEXT) ||
          target->scope == EUR_TARGET_EXPENSE || target->scope == EUR_TARGET_RESOURCE)
        continue;

      n_keys++;
      n_there += has_label (file, label != NULL ? label : key);
    }

  return n_there * 2 >= n_keys;
}

static void
set_procedure_error (EurIntakePlan  *self,
                     const char     *known,
                     GError        **error)
{
  g_autofree char *wave = dup_wave_number (self->wave);
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, self->file->procedure);

  if (self->file->is_csv)
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_PROCEDURE,
                 _("The columns of the file are not the questions of the procedure that the wave %s takes its dossiers from, and none of its dossiers is known here. Choose the right file or another wave; to take this procedure too, say what its columns are with “--mapping”."),
                 wave);
  else
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_PROCEDURE,
                 _("The file is of the procedure %s (“%s”), but the wave %s takes its dossiers from the procedure %s, and none of these is known here. Choose the right file or another wave; to take this procedure too, say what its questions are with “--mapping”."),
                 number, self->file->title != NULL ? self->file->title : "", wave, known);
}

typedef struct
{
  EurMapping *same;       /* (nullable): of the same procedure and format */
  EurMapping *example;    /* (nullable): another one */
  char       *known;      /* its procedure */
  gboolean    has_number; /* a procedure is known by its number, not by CSV files alone */
  gboolean    resembles;
} Known;

static void
known_clear (Known *known)
{
  g_clear_pointer (&known->same, eur_mapping_unref);
  g_clear_pointer (&known->example, eur_mapping_unref);
  g_clear_pointer (&known->known, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Known, known_clear)

static gboolean
read_known (EurIntakePlan  *self,
            const char     *procedure,
            Known          *known,
            GError        **error)
{
  JsonObject *procedures = self->wave->procedures != NULL && JSON_NODE_HOLDS_OBJECT (self->wave->procedures)
                             ? json_node_get_object (self->wave->procedures)
                             : NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (procedures == NULL)
    return TRUE;

  json_object_iter_init_ordered (&iter, procedures);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      gboolean is_same = g_str_equal (name, procedure);
      g_autoptr(EurMapping) mapping = NULL;

      mapping = eur_mapping_from_json (JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL, error);
      if (mapping == NULL)
        return FALSE;

      known->has_number |= !g_str_equal (name, "csv");
      known->resembles |= resembles (self->file, mapping);

      if (is_same)
        known->same = g_steal_pointer (&mapping);
      else if (known->example == NULL)
        known->example = g_steal_pointer (&mapping);

      if (known->known == NULL || !g_str_equal (name, "csv"))
        g_set_str (&known->known, name);
    }

  return TRUE;
}

static void
store_mapping (EurIntakePlan *self,
               const char    *procedure)
{
  JsonObject *before = self->wave->procedures != NULL ? json_node_get_object (self->wave->procedures) : NULL;
  g_autoptr(JsonObject) one = json_object_new ();
  JsonObject *mapping = eur_mapping_to_json (self->mapping);
  g_autoptr(JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  if (self->file->title != NULL)
    json_object_set_string_member (mapping, "title", self->file->title);
  json_object_set_object_member (one, procedure, mapping);

  if (before != NULL)
    {
      json_object_iter_init_ordered (&iter, before);
      while (json_object_iter_next_ordered (&iter, &name, &member))
        {
          if (!json_object_has_member (one, name))
            json_object_set_member (one, name, json_node_copy (member));
        }
    }

  json_node_set_object (node, one);
  g_object_set (self->wave, "procedures", node, NULL);
}

/* Two numbers that differ are two procedures, however alike their questions
 * are; a CSV file has no number, and is recognized by its questions. */
static gboolean
is_known_procedure (EurIntakeFile *file,
                    const Known   *known)
{
  if (known->known == NULL)
    return TRUE;

  if (!file->is_csv && known->has_number)
    return known->same != NULL;

  return known->resembles;
}

/**
 * _eur_intake_plan_map:
 * @knows_some: whether some dossiers of the file are in the store
 * @error: return location, %EUR_INTAKE_ERROR_PROCEDURE or %EUR_INTAKE_ERROR_MAPPING
 *
 * Decides what each question is: what the wave keeps, then what labels propose,
 * then what a person corrected; and keeps that in the wave.
 */
gboolean
_eur_intake_plan_map (EurIntakePlan  *self,
                      gboolean        knows_some,
                      GError        **error)
{
  g_autofree char *procedure = dup_procedure_key (self->file);
  g_auto(Known) known = { 0 };

  if (!read_known (self, procedure, &known, error))
    return FALSE;

  if (!is_known_procedure (self->file, &known) && !knows_some && self->correction == NULL)
    {
      set_procedure_error (self, known.known, error);
      return FALSE;
    }

  self->mapping = known.same != NULL ? eur_mapping_ref (known.same) : eur_mapping_new ();

  /* A correction may be about a column of a block that only the proposal found,
   * and may say of a block what then lets its columns be proposed. */
  eur_mapping_propose (self->mapping, self->file, known.example);
  if (self->correction != NULL &&
      !eur_mapping_correct (self->mapping, self->correction, self->file, error))
    return FALSE;

  eur_mapping_propose (self->mapping, self->file, known.example);
  store_mapping (self, procedure);

  return TRUE;
}
