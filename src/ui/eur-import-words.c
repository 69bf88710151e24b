/* eur-import-words.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-import-words.h"

/* Longer values are cut: a dry run is read at a glance. */
#define VALUE_LENGTH 120

/**
 * eur_import_section_of:
 * @line: an #EurIntakeItem or an #EurIntakeProblem
 */
EurImportSection
eur_import_section_of (GObject *line)
{
  EurIntakeItem *item;

  if (EUR_IS_INTAKE_PROBLEM (line))
    return EUR_IMPORT_SECTION_PROBLEM;

  item = EUR_INTAKE_ITEM (line);
  if (item->withdrawn)
    return EUR_IMPORT_SECTION_WITHDRAWN;

  if (item->outcome == EUR_OUTCOME_REFUSED)
    return EUR_IMPORT_SECTION_REFUSED;

  if (item->n_conflicts > 0)
    return EUR_IMPORT_SECTION_CONFLICT;

  if (item->outcome == EUR_OUTCOME_NEW)
    return EUR_IMPORT_SECTION_NEW;

  return item->outcome == EUR_OUTCOME_CHANGED ? EUR_IMPORT_SECTION_CHANGED : EUR_IMPORT_SECTION_NONE;
}

/**
 * eur_import_section_describe:
 * @count: how many lines it has
 *
 * Returns: (transfer full): “3 new dossiers”
 */
char *
eur_import_section_describe (EurImportSection section,
                             guint            count)
{
  switch (section)
    {
    case EUR_IMPORT_SECTION_NEW:
      return g_strdup_printf (ngettext ("%u new dossier", "%u new dossiers", count), count);

    case EUR_IMPORT_SECTION_CHANGED:
      return g_strdup_printf (ngettext ("%u changed dossier", "%u changed dossiers", count), count);

    case EUR_IMPORT_SECTION_CONFLICT:
      return g_strdup_printf (ngettext ("%u dossier changed here and in the file",
                                        "%u dossiers changed here and in the file", count),
                              count);

    case EUR_IMPORT_SECTION_WITHDRAWN:
      return g_strdup_printf (ngettext ("%u dossier deleted by its applicant",
                                        "%u dossiers deleted by their applicants", count),
                              count);

    case EUR_IMPORT_SECTION_REFUSED:
      return g_strdup_printf (ngettext ("%u dossier not imported", "%u dossiers not imported", count), count);

    case EUR_IMPORT_SECTION_PROBLEM:
      return g_strdup_printf (ngettext ("%u answer not understood", "%u answers not understood", count), count);

    case EUR_IMPORT_SECTION_NONE:
    default:
      return g_strdup ("");
    }
}

static char *
dup_short (const char *text)
{
  g_auto(GStrv) lines = g_strsplit_set (text != NULL ? text : "–", "\n\t", -1);
  g_autofree char *line = g_strjoinv (" ", lines);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (line, -1) <= VALUE_LENGTH)
    return g_steal_pointer (&line);

  start = g_utf8_substring (line, 0, VALUE_LENGTH);

  return g_strconcat (start, "…", NULL);
}

/**
 * eur_import_line_dup_title:
 * @line: an #EurIntakeItem or an #EurIntakeProblem
 *
 * Returns: (transfer full): which dossier, or which question
 */
char *
eur_import_line_dup_title (GObject *line)
{
  EurIntakeItem *item;
  const char *title;

  if (EUR_IS_INTAKE_PROBLEM (line))
    {
      EurIntakeProblem *problem = EUR_INTAKE_PROBLEM (line);

      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, problem->dossier);

      if (problem->dossier == 0)
        return g_strdup (problem->label);

      /* Translators: a question, and the number of a dossier in démarche.numérique */
      return g_strdup_printf (_("%s (dossier %s)"), problem->label, number);
    }

  item = EUR_INTAKE_ITEM (line);
  title = item->title != NULL ? item->title : _("Untitled");

  return item->number != NULL ? g_strdup_printf ("%s  %s", item->number, title) : g_strdup (title);
}

static char *
describe_change (EurIntakeChange *change)
{
  g_autofree char *old_text = dup_short (change->old_text);
  g_autofree char *new_text = dup_short (change->new_text);

  if (change->conflict)
    /* Translators: a field, its value here, its value in the file */
    return g_strdup_printf (_("%s: “%s” is kept; the file says “%s”"), change->title, old_text, new_text);

  /* Translators: a field, its former value, its new value */
  return g_strdup_printf (_("%s: %s → %s"), change->title, old_text, new_text);
}

static char *
describe_item (EurIntakeItem *item)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, item->external_number);
  g_auto(GStrv) lines = NULL;

  if (item->message != NULL)
    g_strv_builder_add (builder, item->message);

  /* All of a new dossier is new: there is nothing to compare. */
  if (item->outcome == EUR_OUTCOME_NEW)
    /* Translators: a number */
    g_strv_builder_take (builder, g_strdup_printf (_("Number %s in démarche.numérique"), number));
  else
    for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (item->changes)); i++)
      {
        g_autoptr(EurIntakeChange) change = g_list_model_get_item (G_LIST_MODEL (item->changes), i);

        g_strv_builder_take (builder, describe_change (change));
      }

  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

/**
 * eur_import_line_dup_details:
 * @line: an #EurIntakeItem or an #EurIntakeProblem
 *
 * Returns: (transfer full): what changes, or why nothing does, a line each
 */
char *
eur_import_line_dup_details (GObject *line)
{
  EurIntakeProblem *problem;
  g_autofree char *sample = NULL;

  if (!EUR_IS_INTAKE_PROBLEM (line))
    return describe_item (EUR_INTAKE_ITEM (line));

  problem = EUR_INTAKE_PROBLEM (line);
  sample = dup_short (problem->sample);

  /* Translators: an answer, and a sentence that says why it is not understood */
  return g_strdup_printf (_("Answered “%s”. %s"), sample, problem->reason);
}
