/* eur-import-question-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-import-question-row.h"

/* Longer answers are cut: it is a sample. */
#define SAMPLE_LENGTH 100

/**
 * EurImportQuestionRow:
 *
 * A question of the procedure, an answer to it, and the choice of the field that
 * takes its answers.
 */
struct _EurImportQuestionRow
{
  AdwComboRow    parent_instance;

  GtkStringList *choices;

  char          *key;
  char          *label;
  GPtrArray     *targets; /* of EurTarget, one a choice; NULL: none */
  guint          first;   /* what was chosen before a person did */
};

G_DEFINE_FINAL_TYPE (EurImportQuestionRow, eur_import_question_row, ADW_TYPE_COMBO_ROW)

/* “Téléphone” is a field of three of our records. */
static const char *const scope_titles[] = {
  [EUR_TARGET_DOSSIER]      = NC_("scope of a field", "Project"),
  [EUR_TARGET_ORGANIZATION] = NC_("scope of a field", "Project Owner"),
  [EUR_TARGET_PERSON]       = NC_("scope of a field", "Contact"),
  [EUR_TARGET_PLAN]         = NC_("scope of a field", "Financing Plan"),
  [EUR_TARGET_ATTACHMENT]   = NULL,
  [EUR_TARGET_EXPENSE]      = NC_("scope of a field", "Expense"),
  [EUR_TARGET_RESOURCE]     = NC_("scope of a field", "Resource"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (scope_titles) == EUR_N_TARGET_SCOPES);

static char *
dup_target_title (const EurTarget *target)
{
  const char *scope = scope_titles[target->scope];

  if (scope == NULL)
    return g_strdup (eur_target_get_title (target));

  /* Translators: what a field belongs to, then the field: “Contact – E-mail” */
  return g_strdup_printf (C_("target of an answer", "%s – %s"),
                          g_dpgettext2 (NULL, "scope of a field", scope),
                          eur_target_get_title (target));
}

static gboolean
fits (const EurTarget       *target,
      const EurIntakeColumn *column)
{
  gboolean in_line = target->scope == EUR_TARGET_EXPENSE || target->scope == EUR_TARGET_RESOURCE;

  return eur_target_accepts (target, column->kind) && in_line == (column->parent != NULL);
}

static void
add_choice (EurImportQuestionRow *self,
            const char           *title,
            const EurTarget      *target)
{
  gtk_string_list_append (self->choices, title);
  g_ptr_array_add (self->targets, (gpointer) target);
}

/* What is chosen first says what was understood; where nothing was, it says why. */
static void
add_choices (EurImportQuestionRow  *self,
             const EurIntakeColumn *column,
             EurMapping            *mapping,
             const char            *reason)
{
  const EurTarget *chosen = eur_mapping_lookup (mapping, column->key);
  gboolean is_known = eur_mapping_contains (mapping, column->key);
  guint n_targets;
  const EurTarget *targets = eur_target_list (&n_targets);

  if (!is_known)
    add_choice (self, reason != NULL ? reason : C_("question", "Not Understood"), NULL);

  add_choice (self, _("Do Not Import"), NULL);
  self->first = 0;

  for (guint i = 0; i < n_targets; i++)
    {
      g_autofree char *title = NULL;

      if (!fits (&targets[i], column))
        continue;

      title = dup_target_title (&targets[i]);
      if (chosen == &targets[i])
        self->first = self->targets->len;
      add_choice (self, title, &targets[i]);
    }

  adw_combo_row_set_selected (ADW_COMBO_ROW (self), self->first);
}

static char *
format_number (const char *sample)
{
  double number = g_ascii_strtod (sample, NULL);
  gint64 whole = (gint64) number;

  if (number != number || number > EUR_AMOUNT_MAX || number < -EUR_AMOUNT_MAX)
    return g_strdup (sample);

  if ((double) whole == number)
    return eur_french_format_integer (whole);

  return eur_french_format_decimal ((gint64) (number * 100 + (number < 0 ? -0.5 : 0.5)), 2);
}

/* As a person would have written it. */
static char *
format_sample (const EurIntakeColumn *column)
{
  g_autofree char *day = NULL;

  if (column->kind == EUR_CHAMP_BOOLEAN)
    return g_strdup (g_str_equal (column->sample, "true") ? _("Yes") : _("No"));

  if (column->kind == EUR_CHAMP_NUMBER)
    return format_number (column->sample);

  if (column->kind == EUR_CHAMP_DATE && (day = eur_date_from_text (column->sample, NULL)) != NULL)
    return eur_french_format_date (day, EUR_FRENCH_DATE_SHORT);

  return g_strdup (column->sample);
}

static char *
dup_title (const EurIntakeColumn *column)
{
  g_autofree char *sample = NULL;
  g_auto(GStrv) lines = NULL;
  g_autofree char *line = NULL;
  g_autofree char *start = NULL;

  if (column->sample == NULL)
    return g_strdup (column->label);

  sample = format_sample (column);
  lines = g_strsplit_set (sample, "\n\t", -1);
  line = g_strjoinv (" ", lines);
  if (g_utf8_strlen (line, -1) > SAMPLE_LENGTH)
    start = g_utf8_substring (line, 0, SAMPLE_LENGTH);

  if (start != NULL)
    /* Translators: a question, and the beginning of an answer to it */
    return g_strdup_printf (_("%s — “%s…”"), column->label, start);

  /* Translators: a question, and an answer to it */
  return g_strdup_printf (_("%s — “%s”"), column->label, line);
}

static void
eur_import_question_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_IMPORT_QUESTION_ROW);

  G_OBJECT_CLASS (eur_import_question_row_parent_class)->dispose (object);
}

static void
eur_import_question_row_finalize (GObject *object)
{
  EurImportQuestionRow *self = EUR_IMPORT_QUESTION_ROW (object);

  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->targets, g_ptr_array_unref);

  G_OBJECT_CLASS (eur_import_question_row_parent_class)->finalize (object);
}

static void
eur_import_question_row_class_init (EurImportQuestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_import_question_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = eur_import_question_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-import-question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurImportQuestionRow, choices);
}

static void
eur_import_question_row_init (EurImportQuestionRow *self)
{
  self->targets = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_import_question_row_new:
 * @column: a question
 * @mapping: what is understood already
 * @reason: (nullable): why the question is not understood, as a sentence
 */
EurImportQuestionRow *
eur_import_question_row_new (const EurIntakeColumn *column,
                             EurMapping            *mapping,
                             const char            *reason)
{
  g_autofree char *title = dup_title (column);
  EurImportQuestionRow *self = g_object_new (EUR_TYPE_IMPORT_QUESTION_ROW, "title", title, NULL);

  self->key = g_strdup (column->key);
  self->label = g_strdup (column->label);
  add_choices (self, column, mapping, reason);

  return self;
}

/**
 * eur_import_question_row_correct:
 * @correction: takes what a person chose, if they did
 *
 * Returns: whether a person chose
 */
gboolean
eur_import_question_row_correct (EurImportQuestionRow *self,
                                 EurMapping           *correction)
{
  guint selected;

  g_return_val_if_fail (EUR_IS_IMPORT_QUESTION_ROW (self), FALSE);

  selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  if (selected == self->first || selected >= self->targets->len)
    return FALSE;

  eur_mapping_set (correction, self->key, self->label, g_ptr_array_index (self->targets, selected));

  return TRUE;
}
