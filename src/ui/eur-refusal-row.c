/* eur-refusal-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-refusal-row.h"
#include "eur-step-hints.h"
#include "eur-verdict-words.h"

/**
 * EurRefusalRow:
 *
 * A step that may not be done now, or two that wait for the same: which, every
 * reason, and a button that leads to what can be done about the first.
 */
struct _EurRefusalRow
{
  EurActRow  parent_instance;

  char      *name; /* of the step; NULL once there is a second one */
};

G_DEFINE_FINAL_TYPE (EurRefusalRow, eur_refusal_row, EUR_TYPE_ACT_ROW)

static void
eur_refusal_row_finalize (GObject *object)
{
  EurRefusalRow *self = EUR_REFUSAL_ROW (object);

  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (eur_refusal_row_parent_class)->finalize (object);
}

static void
eur_refusal_row_class_init (EurRefusalRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = eur_refusal_row_finalize;
}

static void
eur_refusal_row_init (EurRefusalRow *self)
{
  eur_act_row_set_icon (EUR_ACT_ROW (self), "dialog-warning-symbolic", "dimmed");
}

/**
 * eur_refusal_row_new:
 * @bundle: the dossier
 * @step: a step with its refusals
 *
 * Returns: (transfer floating): a row that says why
 */
GtkWidget *
eur_refusal_row_new (EurBundle *bundle,
                     EurStep   *step)
{
  EurRefusalRow *self = g_object_new (EUR_TYPE_REFUSAL_ROW, NULL);
  const EurStepHint *hint = eur_step_hint_find (bundle, step->refusals);
  g_autofree char *title = NULL;
  g_autofree char *reasons = eur_verdict_words_dup_findings (step->refusals);

  self->name = eur_sentence_dup_text (&step->transition->name, NULL);
  title = g_strdup_printf (_("“%s” is not possible yet"), self->name);
  eur_act_row_set_text (EUR_ACT_ROW (self), title, reasons);
  g_object_set (self, "button-label", hint != NULL ? _(hint->label) : NULL, NULL);
  eur_act_row_set_action (EUR_ACT_ROW (self), hint != NULL ? hint->action : NULL);

  return GTK_WIDGET (self);
}

/**
 * eur_refusal_row_join:
 * @step: another step that is refused
 *
 * Says of two steps at once what keeps both from being done.
 *
 * Returns: whether it does: the reasons are the same, and there were no two yet
 */
gboolean
eur_refusal_row_join (EurRefusalRow *self,
                      EurStep       *step)
{
  g_autofree char *reasons = NULL;
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (EUR_IS_REFUSAL_ROW (self), FALSE);

  reasons = eur_verdict_words_dup_findings (step->refusals);
  if (self->name == NULL || !g_str_equal (reasons, eur_act_row_get_text (EUR_ACT_ROW (self))))
    return FALSE;

  name = eur_sentence_dup_text (&step->transition->name, NULL);
  /* Translators: the names of two steps */
  title = g_strdup_printf (_("“%s” and “%s” are not possible yet"), self->name, name);
  eur_act_row_set_text (EUR_ACT_ROW (self), title, reasons);
  g_clear_pointer (&self->name, g_free);

  return TRUE;
}
