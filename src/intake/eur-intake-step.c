/* eur-intake-step.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake-merge-private.h"
#include "eur-intake-planner-private.h"

/* The members of a dossier's `intake`. */
static const char *const part_names[] = {
  [EUR_PART_DOSSIER]      = "dossier",
  [EUR_PART_ORGANIZATION] = "organization",
  [EUR_PART_PERSON]       = "person",
  [EUR_PART_PLAN]         = "financing_plan",
};

G_STATIC_ASSERT (G_N_ELEMENTS (part_names) == EUR_N_PARTS);

JsonObject *
_eur_intake_step_get_base (EurIntakeStep *step,
                           EurPart        part)
{
  return eur_json_get_object (step->base, part_names[part]);
}

/* Where a line is: "Resources, “Région”, Amount". */
static char *
dup_line_title (EurDifference *difference,
                EurPart        part,
                JsonObject    *body)
{
  g_auto(GStrv) path = g_strsplit (difference->path, "/", 3);
  g_autoptr(EurRecordClass) klass = eur_target_scope_ref_class (EUR_TARGET_PLAN);
  const EurField *list = part == EUR_PART_PLAN ? eur_record_class_find_field (klass, path[0]) : NULL;
  JsonArray *lines = path[1] != NULL ? eur_json_get_array (body, path[0]) : NULL;
  g_autofree char *field = eur_difference_dup_title (difference);

  if (path[1] == NULL || path[2] == NULL || list == NULL || lines == NULL)
    return g_steal_pointer (&field);

  for (guint i = 0; i < json_array_get_length (lines); i++)
    {
      JsonObject *line = json_array_get_object_element (lines, i);
      const char *label = eur_json_get_string (line, "label");

      if (label != NULL && g_strcmp0 (eur_json_get_string (line, "id"), path[1]) == 0)
        /* Translators: a list of lines, such as “Resources”, the label of one line, and a field of that line */
        return g_strdup_printf (C_("field of a line", "%s, “%s”, %s"), _(list->title), label, field);
    }

  return g_steal_pointer (&field);
}

/* A link to a document is shown by that document's name. */
static gboolean
is_link (EurPart        part,
         EurDifference *difference)
{
  return (part == EUR_PART_DOSSIER && (g_str_equal (difference->path, "owner") || g_str_equal (difference->path, "contact"))) ||
         (part == EUR_PART_PERSON && g_str_equal (difference->path, "organization"));
}

static char *
dup_text (EurIntakeStep *step,
          EurPart        part,
          EurDifference *difference,
          JsonNode      *value)
{
  if (value != NULL && is_link (part, difference) && json_node_get_value_type (value) == G_TYPE_STRING)
    return _eur_intake_directory_dup_name (step->planner->directory, json_node_get_string (value));

  return eur_field_format_value (difference->field, value);
}

/**
 * _eur_intake_step_add_change:
 * @part: the document that has the field
 * @difference: what it was, what it becomes, or what both sides made of it
 * @body: the document, where the labels of lines are
 * @conflict: whether it stays as it is
 */
void
_eur_intake_step_add_change (EurIntakeStep *step,
                             EurPart        part,
                             EurDifference *difference,
                             JsonObject    *body,
                             gboolean       conflict)
{
  g_autofree char *path = part == EUR_PART_DOSSIER ? g_strdup (difference->path)
                                                   : g_strdup_printf ("%s.%s", part_names[part], difference->path);
  g_autofree char *title = dup_line_title (difference, part, body);
  g_autoptr(EurIntakeChange) change = eur_intake_change_new (path, title, conflict);

  change->old_value = difference->old != NULL ? json_node_copy (difference->old) : NULL;
  change->new_value = difference->new != NULL ? json_node_copy (difference->new) : NULL;
  change->old_text = dup_text (step, part, difference, difference->old);
  change->new_text = dup_text (step, part, difference, difference->new);
  g_list_store_append (step->item->changes, change);
  step->item->n_conflicts += conflict;
}

static void
add_changes (EurIntakeStep *step,
             EurPart        part,
             GPtrArray     *differences,
             JsonObject    *body,
             gboolean       conflict)
{
  for (guint i = 0; i < differences->len; i++)
    _eur_intake_step_add_change (step, part, g_ptr_array_index (differences, i), body, conflict);
}

static void
refuse (EurIntakeStep *step,
        const GError  *error)
{
  step->item->outcome = EUR_OUTCOME_REFUSED;
  g_set_str (&step->item->message, error->message);
}

static void
apply (EurIntakeStep *step,
       EurDocument   *document,
       JsonObject    *merged)
{
  g_autoptr(GError) error = NULL;

  if (!eur_record_apply_json (EUR_RECORD (document), merged, &error) ||
      !eur_record_validate (EUR_RECORD (document), &error))
    refuse (step, error);
}

/* A guess about an organization that is already known is no news. */
static void
drop_guesses (EurIntakeStep *step,
              EurPart        part,
              EurDocument   *document)
{
  JsonObject *base = _eur_intake_step_get_base (step, part);

  if (part == EUR_PART_ORGANIZATION && eur_document_get_rev (document) != NULL &&
      eur_json_get_string (base, "kind") == NULL)
    json_object_remove_member (step->reading->parts[part], "kind");
}

/**
 * _eur_intake_step_merge:
 * @part: which of the dossier's documents
 * @document: that document, from the store or just made
 *
 * Brings into @document what the file says and nobody changed here.
 */
void
_eur_intake_step_merge (EurIntakeStep *step,
                        EurPart        part,
                        EurDocument   *document)
{
  EurRecordClass *klass = EUR_RECORD_GET_CLASS (document);
  JsonObject *theirs = step->reading->parts[part];
  g_autoptr(JsonObject) ours = eur_record_to_json (EUR_RECORD (document));
  g_autoptr(GPtrArray) conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) eur_difference_unref);
  g_autoptr(GPtrArray) differences = NULL;
  g_autoptr(JsonObject) merged = NULL;
  JsonObject *next_base = NULL;

  drop_guesses (step, part, document);

  /* In a document just made there is nothing that anyone wrote. */
  if (eur_document_get_rev (document) == NULL && !g_hash_table_contains (step->planner->written, document))
    {
      g_autoptr(JsonObject) nothing = json_object_new ();

      merged = _eur_intake_overlay (ours, theirs);
      next_base = _eur_intake_overlay (nothing, theirs);
    }
  else
    {
      merged = _eur_intake_merge (klass, _eur_intake_step_get_base (step, part), ours, theirs, conflicts, &next_base);
    }

  json_object_set_object_member (step->next_base, part_names[part], next_base);
  apply (step, document, merged);

  /* All is new in a new dossier: there is no old value to tell. */
  if (!step->is_new)
    {
      differences = eur_record_compare (klass, ours, merged);
      add_changes (step, part, differences, merged, FALSE);
    }

  add_changes (step, part, conflicts, merged, TRUE);
}
