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
 * A step that may not be done now: which, every reason, and a button that leads to
 * what can be done about the first.
 */
struct _EurRefusalRow
{
  AdwActionRow  parent_instance;

  GtkWidget    *hint;
};

G_DEFINE_FINAL_TYPE (EurRefusalRow, eur_refusal_row, ADW_TYPE_ACTION_ROW)

static void
eur_refusal_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_REFUSAL_ROW);

  G_OBJECT_CLASS (eur_refusal_row_parent_class)->dispose (object);
}

static void
eur_refusal_row_class_init (EurRefusalRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_refusal_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-refusal-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurRefusalRow, hint);
}

static void
eur_refusal_row_init (EurRefusalRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
  g_autofree char *name = eur_sentence_dup_text (&step->transition->name, NULL);
  g_autofree char *title = g_strdup_printf (_("“%s” is not possible yet"), name);
  g_autofree char *reasons = eur_verdict_words_dup_findings (step->refusals);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), reasons);

  if (hint != NULL)
    {
      gtk_button_set_label (GTK_BUTTON (self->hint), _(hint->label));
      gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->hint), hint->action);
      gtk_widget_set_visible (self->hint, TRUE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->hint),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
    }

  return GTK_WIDGET (self);
}
