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
  AdwPreferencesRow  parent_instance;

  GtkWidget         *hint;
  GtkLabel          *reasons;

  char              *name; /* of the step; NULL once there is a second one */
  gboolean           narrow;
};

G_DEFINE_FINAL_TYPE (EurRefusalRow, eur_refusal_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_NARROW = 1,
} EurRefusalRowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static GtkOrientation
get_orientation (EurRefusalRow *self,
                 gboolean       narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
set_text (EurRefusalRow *self,
          const char    *title)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, gtk_label_get_text (self->reasons), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hint),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
}

static void
eur_refusal_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((EurRefusalRowProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, EUR_REFUSAL_ROW (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_refusal_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  EurRefusalRow *self = EUR_REFUSAL_ROW (object);

  switch ((EurRefusalRowProperty) prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;

      self->narrow = !self->narrow;
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_refusal_row_dispose (GObject *object)
{
  EurRefusalRow *self = EUR_REFUSAL_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_REFUSAL_ROW);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (eur_refusal_row_parent_class)->dispose (object);
}

static void
eur_refusal_row_class_init (EurRefusalRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_refusal_row_get_property;
  object_class->set_property = eur_refusal_row_set_property;
  object_class->dispose = eur_refusal_row_dispose;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-refusal-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurRefusalRow, hint);
  gtk_widget_class_bind_template_child (widget_class, EurRefusalRow, reasons);
  gtk_widget_class_bind_template_callback (widget_class, get_orientation);
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
  g_autofree char *title = NULL;
  g_autofree char *reasons = eur_verdict_words_dup_findings (step->refusals);

  self->name = eur_sentence_dup_text (&step->transition->name, NULL);
  title = g_strdup_printf (_("“%s” is not possible yet"), self->name);
  gtk_label_set_text (self->reasons, reasons);
  set_text (self, title);

  if (hint != NULL)
    {
      gtk_button_set_label (GTK_BUTTON (self->hint), _(hint->label));
      gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->hint), hint->action);
      gtk_widget_set_visible (self->hint, TRUE);
    }

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
  if (self->name == NULL || !g_str_equal (reasons, gtk_label_get_text (self->reasons)))
    return FALSE;

  name = eur_sentence_dup_text (&step->transition->name, NULL);
  /* Translators: the names of two steps */
  title = g_strdup_printf (_("“%s” and “%s” are not possible yet"), self->name, name);
  set_text (self, title);
  g_clear_pointer (&self->name, g_free);

  return TRUE;
}
