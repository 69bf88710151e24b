/* eur-step-card.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-refusal-row.h"
#include "eur-scoring.h"
#include "eur-step-card.h"
#include "eur-step-hints.h"

/**
 * EurStepCard:
 *
 * Where a dossier stands and what comes next: a button a step that may be done,
 * and for each other one, why not and what to do. What goes back, or shuts the
 * dossier, is in a menu.
 */
struct _EurStepCard
{
  EurLiveSection  parent_instance;

  GtkMenuButton  *others;
  AdwWrapBox     *buttons;
  GtkListBox     *refusals;

  char           *shown; /* what it says, to say it again only when it is not the same */
};

G_DEFINE_FINAL_TYPE (EurStepCard, eur_step_card, EUR_TYPE_LIVE_SECTION)

/* Leaving the way that leads to a label. */
static gboolean
is_aside (const EurTransition *transition)
{
  return transition->to == EUR_STAGE_WITHDRAWN || transition->to == EUR_STAGE_PARKED || transition->to == EUR_STAGE_EXPIRED;
}

/* With an ellipsis when something is asked first. */
static char *
dup_label (const EurTransition *transition)
{
  g_autofree char *name = eur_sentence_dup_text (&transition->name, NULL);

  return transition->needs_motive || transition->reversal ? g_strdup_printf ("%s…", name) : g_steal_pointer (&name);
}

static char *
describe (GPtrArray *steps,
          EurStage   stage)
{
  GString *text = g_string_new (eur_stage_get_nick (stage));

  for (guint i = 0; i < steps->len; i++)
    {
      EurStep *step = g_ptr_array_index (steps, i);

      g_string_append_printf (text, "\n%s", eur_stage_get_nick (step->transition->to));

      for (guint j = 0; j < step->refusals->len; j++)
        {
          g_autofree char *sentence = eur_finding_dup_text (g_ptr_array_index (step->refusals, j));

          g_string_append (text, sentence);
        }
    }

  return g_string_free_and_steal (text);
}

static void
add_button (EurStepCard         *self,
            const EurTransition *transition)
{
  g_autofree char *label = dup_label (transition);
  GtkWidget *button = gtk_button_new_with_label (label);

  /* The first of the table is the way on. */
  if (gtk_widget_get_first_child (GTK_WIDGET (self->buttons)) == NULL)
    gtk_widget_add_css_class (button, "suggested-action");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "dossier.advance");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", eur_stage_get_nick (transition->to));
  adw_wrap_box_append (self->buttons, button);
}

static void
add_item (GMenu               *menu,
          const EurTransition *transition)
{
  g_autofree char *label = dup_label (transition);
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "dossier.advance", "s", eur_stage_get_nick (transition->to));
  g_menu_append_item (menu, item);
}

/* Steps that wait for the same things are named together. */
static void
add_refusal (EurStepCard *self,
             EurStep     *step)
{
  GtkWidget *row;

  for (int i = 0; gtk_list_box_get_row_at_index (self->refusals, i) != NULL; i++)
    if (eur_refusal_row_join (EUR_REFUSAL_ROW (gtk_list_box_get_row_at_index (self->refusals, i)), step))
      return;

  row = eur_refusal_row_new (eur_section_get_bundle (EUR_SECTION (self)), step);
  g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  gtk_list_box_append (self->refusals, row);
}

static void
clear (EurStepCard *self)
{
  GtkWidget *button;

  while ((button = gtk_widget_get_first_child (GTK_WIDGET (self->buttons))))
    adw_wrap_box_remove (self->buttons, button);

  gtk_list_box_remove_all (self->refusals);
}

static void
show_steps (EurStepCard *self,
            GPtrArray   *steps)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) back = g_menu_new ();
  g_autoptr(GMenu) aside = g_menu_new ();

  clear (self);

  for (guint i = 0; i < steps->len; i++)
    {
      EurStep *step = g_ptr_array_index (steps, i);
      const EurTransition *transition = step->transition;

      if (transition->role != EUR_ROLE_STAFF)
        continue;

      if (step->refusals->len > 0)
        add_refusal (self, step);
      else if (transition->reversal)
        add_item (back, transition);
      else if (is_aside (transition))
        add_item (aside, transition);
      else
        add_button (self, transition);
    }

  g_menu_append_section (menu, NULL, G_MENU_MODEL (back));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (aside));
  gtk_menu_button_set_menu_model (self->others, G_MENU_MODEL (menu));
  gtk_widget_set_visible (GTK_WIDGET (self->others),
                          g_menu_model_get_n_items (G_MENU_MODEL (back)) + g_menu_model_get_n_items (G_MENU_MODEL (aside)) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->buttons), gtk_widget_get_first_child (GTK_WIDGET (self->buttons)) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->refusals), gtk_list_box_get_row_at_index (self->refusals, 0) != NULL);
}

static void
eur_step_card_refresh (EurLiveSection *section,
                       EurBundle      *bundle)
{
  EurStepCard *self = EUR_STEP_CARD (section);
  g_autofree char *today = eur_day_today ();
  g_autoptr(GPtrArray) steps = NULL;
  g_autofree char *description = NULL;

  if (bundle == NULL)
    return;

  steps = eur_transition_list_steps (bundle, today);
  description = describe (steps, bundle->dossier->stage);
  if (!g_set_str (&self->shown, description))
    return;

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), eur_step_stage_get_advice (bundle->dossier->stage));
  show_steps (self, steps);
}

static void
eur_step_card_dispose (GObject *object)
{
  EurStepCard *self = EUR_STEP_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_STEP_CARD);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (eur_step_card_parent_class)->dispose (object);
}

static void
eur_step_card_class_init (EurStepCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_step_card_dispose;
  EUR_LIVE_SECTION_CLASS (klass)->refresh = eur_step_card_refresh;

  /* Before the page is painted: it is the first thing that one looks for. */
  EUR_LIVE_SECTION_CLASS (klass)->priority = G_PRIORITY_HIGH_IDLE;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-step-card.ui");
  gtk_widget_class_bind_template_child (widget_class, EurStepCard, others);
  gtk_widget_class_bind_template_child (widget_class, EurStepCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, EurStepCard, refusals);
}

static void
eur_step_card_init (EurStepCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
