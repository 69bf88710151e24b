/* eur-mapping-proposal.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-intake-error.h"
#include "eur-mapping-private.h"

/* The same question, word for word, in another mapping beats any resemblance. */
#define SAME_LABEL 1000

typedef struct
{
  const EurIntakeColumn *column;
  const EurTarget       *target;
  guint                  score;
  guint                  order;
} Candidate;

/* Whether the target may take the question where it stands: a column of a
 * repeatable block answers for a line, and only for one of that block's kind. */
static gboolean
fits (EurMapping            *self,
      const EurIntakeColumn *column,
      const EurTarget       *target)
{
  gboolean is_line = target->scope == EUR_TARGET_EXPENSE || target->scope == EUR_TARGET_RESOURCE;
  const EurTarget *block = column->parent != NULL ? eur_mapping_lookup (self, column->parent) : NULL;
  EurTargetScope scope;

  if (!eur_target_accepts (target, column->kind) || is_line != (column->parent != NULL))
    return FALSE;

  return !is_line || (block != NULL && eur_target_is_block (block, &scope) && scope == target->scope);
}

static int
compare_candidates (gconstpointer a,
                    gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;

  return first->order < second->order ? -1 : first->order > second->order;
}

/* Folded label -> target, of a mapping made for another format or procedure. */
static GHashTable *
index_labels (EurMapping *example)
{
  GHashTable *labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *keys = example != NULL ? _eur_mapping_get_keys (example) : NULL;

  for (guint i = 0; keys != NULL && i < keys->len; i++)
    {
      const char *key = g_ptr_array_index (keys, i);
      const char *label = _eur_mapping_get_label (example, key);
      const EurTarget *target = eur_mapping_lookup (example, key);

      if (target != NULL)
        g_hash_table_insert (labels, eur_text_fold (label != NULL ? label : key), (gpointer) target);
    }

  return labels;
}

static void
add_candidates (EurMapping            *self,
                const EurIntakeColumn *column,
                GHashTable            *labels,
                GArray                *candidates)
{
  g_autofree char *folded = eur_text_fold (column->label);
  const EurTarget *same = g_hash_table_lookup (labels, folded);
  guint n_targets;
  const EurTarget *targets = eur_target_list (&n_targets);

  for (guint i = 0; i < n_targets; i++)
    {
      guint score = &targets[i] == same ? SAME_LABEL : eur_target_score (&targets[i], folded);
      Candidate candidate = { column, &targets[i], score, candidates->len };

      if (score > 0 && fits (self, column, &targets[i]))
        g_array_append_val (candidates, candidate);
    }
}

/* Two blocks may both be expenses, each with its own column of amounts. */
static char *
make_place (const EurIntakeColumn *column,
            const EurTarget       *target)
{
  return g_strdup_printf ("%s %s", target->path, column->parent != NULL ? column->parent : "");
}

static void
propose_level (EurMapping    *self,
               EurIntakeFile *file,
               GHashTable    *labels,
               gboolean       in_blocks)
{
  g_autoptr(GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < file->columns->len; i++)
    {
      const EurIntakeColumn *column = g_ptr_array_index (file->columns, i);
      const EurTarget *target = eur_mapping_lookup (self, column->key);

      if (target != NULL)
        g_hash_table_add (taken, make_place (column, target));
      else if (!column->ambiguous && (column->parent != NULL) == in_blocks &&
               !eur_mapping_contains (self, column->key))
        add_candidates (self, column, labels, candidates);
    }

  g_array_sort (candidates, compare_candidates);

  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      g_autofree char *place = make_place (candidate->column, candidate->target);

      if (eur_mapping_contains (self, candidate->column->key) ||
          (!candidate->target->many && g_hash_table_contains (taken, place)))
        continue;

      eur_mapping_set (self, candidate->column->key, candidate->column->label, candidate->target);
      g_hash_table_add (taken, g_steal_pointer (&place));
    }
}

/**
 * eur_mapping_propose:
 * @self: what is already decided, and is left as it is
 * @file: the questions
 * @example: (nullable): another mapping, whose labels are trusted
 *
 * Gives a target to each question whose label says clearly enough what it is.
 */
void
eur_mapping_propose (EurMapping    *self,
                     EurIntakeFile *file,
                     EurMapping    *example)
{
  g_autoptr(GHashTable) labels = index_labels (example);

  /* The blocks first: what they are says what their columns can be. */
  propose_level (self, file, labels, FALSE);
  propose_level (self, file, labels, TRUE);
}

/* A question is named by its key, or by its label when only one has it. */
static const EurIntakeColumn *
find_column (EurIntakeFile  *file,
             const char     *name,
             GError        **error)
{
  g_autofree char *folded = eur_text_fold (name);
  const EurIntakeColumn *found = NULL;

  for (guint i = 0; i < file->columns->len; i++)
    {
      const EurIntakeColumn *column = g_ptr_array_index (file->columns, i);
      g_autofree char *label = eur_text_fold (column->label);

      if (g_str_equal (column->key, name))
        return column;

      if (!g_str_equal (label, folded))
        continue;

      if (found != NULL)
        {
          g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_MAPPING,
                       _("The mapping names the question “%s”, but the file has several of that label. Name it by its identifier, “%s” or “%s”."),
                       name, found->key, column->key);
          return NULL;
        }
      found = column;
    }

  if (found == NULL)
    g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_MAPPING,
                 _("The mapping names the question “%s”, which the file does not have. Check how it is written in the form."),
                 name);

  return found;
}

/* What a person decides moves whatever held the target before. */
static void
release_target (EurMapping            *self,
                EurIntakeFile         *file,
                const EurIntakeColumn *keeper,
                const EurTarget       *target)
{
  for (guint i = 0; i < file->columns->len; i++)
    {
      const EurIntakeColumn *column = g_ptr_array_index (file->columns, i);

      if (column != keeper && g_strcmp0 (column->parent, keeper->parent) == 0 &&
          eur_mapping_lookup (self, column->key) == target)
        eur_mapping_set (self, column->key, column->label, NULL);
    }
}

static gboolean
correct_one (EurMapping       *self,
             EurIntakeFile    *file,
             const char       *name,
             const EurTarget  *target,
             GError          **error)
{
  const EurIntakeColumn *column = find_column (file, name, error);

  if (column == NULL)
    return FALSE;

  if (target != NULL && !fits (self, column, target))
    {
      g_set_error (error, EUR_INTAKE_ERROR, EUR_INTAKE_ERROR_MAPPING,
                   _("The mapping gives the question “%s” to “%s”, which cannot hold that kind of answer."),
                   name, target->path);
      return FALSE;
    }

  if (target != NULL && !target->many)
    release_target (self, file, column, target);

  eur_mapping_set (self, column->key, column->label, target);

  return TRUE;
}

/**
 * eur_mapping_correct:
 * @self: the mapping
 * @correction: what a person decided; its keys may be labels
 * @file: the questions
 * @error: return location, %EUR_INTAKE_ERROR_MAPPING
 *
 * Returns: whether every correction could be taken
 */
gboolean
eur_mapping_correct (EurMapping     *self,
                     EurMapping     *correction,
                     EurIntakeFile  *file,
                     GError        **error)
{
  GPtrArray *keys = _eur_mapping_get_keys (correction);

  /* The blocks first, for the columns of a block may come before it. */
  for (guint i = 0; i < keys->len; i++)
    {
      const char *key = g_ptr_array_index (keys, i);
      const EurTarget *target = eur_mapping_lookup (correction, key);
      EurTargetScope scope;

      if (target != NULL && eur_target_is_block (target, &scope) &&
          !correct_one (self, file, key, target, error))
        return FALSE;
    }

  for (guint i = 0; i < keys->len; i++)
    {
      const char *key = g_ptr_array_index (keys, i);

      if (!correct_one (self, file, key, eur_mapping_lookup (correction, key), error))
        return FALSE;
    }

  return TRUE;
}
