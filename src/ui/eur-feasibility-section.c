/* eur-feasibility-section.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-axis-group.h"
#include "eur-axis-meter-row.h"
#include "eur-fact-row.h"
#include "eur-feasibility-section.h"
#include "eur-opinion-refusals.h"
#include "eur-sentence-row.h"
#include "eur-text-row.h"

/**
 * EurFeasibilitySection:
 *
 * The form of the committee that judges feasibility: both conditions and the
 * verdict, the criteria axis by axis, the recommendation. Only there when the wave
 * has such a committee.
 */
struct _EurFeasibilitySection
{
  EurLiveSection  parent_instance;

  GtkWidget      *next_list;
  GtkWidget      *next;
  GtkListBox     *meters;
  GtkBox         *axes;
  AdwComboRow    *recommendation;
  GtkWidget      *conclusion;
  GtkWidget      *given_recommendation;
  GtkWidget      *given_conclusion;
  GtkWidget      *state;
  GtkImage       *state_icon;
  GtkWidget      *give;
  GtkWidget      *reopen;

  gboolean        showing; /* the widgets are being set, nobody answers */
};

G_DEFINE_FINAL_TYPE (EurFeasibilitySection, eur_feasibility_section, EUR_TYPE_LIVE_SECTION)

static char *
format_recommendation (EurFeasibilitySection *self,
                       int                    recommendation)
{
  return g_strdup (eur_recommendation_get_title (recommendation));
}

/* Answers */

/* The first touch begins the opinion; the page has it saved. */
static EurOpinion *
touch_opinion (EurFeasibilitySection *self)
{
  EurBundle *bundle = eur_section_get_bundle (EUR_SECTION (self));
  EurOpinion *opinion = bundle != NULL ? eur_feasibility_opinion (bundle) : NULL;
  g_autoptr(EurOpinion) begun = NULL;

  if (bundle == NULL || (opinion != NULL && opinion->given_on != NULL))
    return NULL;

  if (opinion == NULL && (begun = eur_feasibility_make_opinion (bundle)) != NULL)
    {
      g_list_store_append (bundle->opinions, begun);
      return begun;
    }

  return opinion;
}

static EurOpinionLine *
touch_line (GtkWidget  *widget,
            const char *criterion)
{
  EurOpinion *opinion = touch_opinion (EUR_FEASIBILITY_SECTION (widget));
  g_autoptr(EurOpinionLine) line = NULL;

  if (opinion == NULL || eur_opinion_get_line (opinion, criterion) != NULL)
    return opinion != NULL ? eur_opinion_get_line (opinion, criterion) : NULL;

  line = eur_opinion_line_new (criterion);
  g_list_store_append (opinion->lines, line);

  return line;
}

static void
level_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  const char *criterion;
  gint64 level;
  EurOpinionLine *line;

  g_variant_get (parameter, "(&sx)", &criterion, &level);

  if ((line = touch_line (widget, criterion)) != NULL)
    g_object_set (line, "level", level, "answered", TRUE, NULL);
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  EurOpinionLine *line = touch_line (widget, g_variant_get_string (parameter, NULL));

  if (line != NULL)
    g_object_set (line, "level", G_GINT64_CONSTANT (0), "answered", FALSE, NULL);
}

/* "feasibility.reason", "feasibility.comment": named after the field. */
static void
text_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  const char *criterion;
  const char *text;
  EurOpinionLine *line;

  g_variant_get (parameter, "(&s&s)", &criterion, &text);

  if ((line = touch_line (widget, criterion)) != NULL)
    g_object_set (line, strchr (action_name, '.') + 1, *text != '\0' ? text : NULL, NULL);
}

static void
recommendation_cb (EurFeasibilitySection *self)
{
  EurOpinion *opinion = self->showing ? NULL : touch_opinion (self);

  if (opinion != NULL)
    g_object_set (opinion, "recommendation", (EurRecommendation) adw_combo_row_get_selected (self->recommendation), NULL);
}

static void
conclusion_cb (EurFeasibilitySection *self)
{
  EurOpinion *opinion = self->showing ? NULL : touch_opinion (self);
  g_autofree char *conclusion = NULL;

  if (opinion == NULL)
    return;

  g_object_get (self->conclusion, "value", &conclusion, NULL);
  g_object_set (opinion, "conclusion", conclusion, NULL);
}

/* From one criterion to the next or the one before, over the axes. */
static void
move_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurFeasibilitySection *self = EUR_FEASIBILITY_SECTION (widget);
  g_autoptr(GPtrArray) rows = g_ptr_array_new ();
  const char *criterion;
  GtkWidget *from = NULL;
  guint position;
  int step;

  g_variant_get (parameter, "(&si)", &criterion, &step);

  for (GtkWidget *axis = gtk_widget_get_first_child (GTK_WIDGET (self->axes)); axis != NULL; axis = gtk_widget_get_next_sibling (axis))
    {
      GtkWidget *row = eur_axis_group_find_row (EUR_AXIS_GROUP (axis), criterion);

      from = row != NULL ? row : from;
      eur_axis_group_list_rows (EUR_AXIS_GROUP (axis), rows);
    }

  /* Beyond an end there is nothing: what is before the first is larger than any length. */
  if (from != NULL && g_ptr_array_find (rows, from, &position) && position + step < rows->len)
    gtk_widget_grab_focus (g_ptr_array_index (rows, position + step));
}

/* Showing */

/* An opinion stays on the version of the grid that it was written on, until it is
 * carried over. */
static void
show_next (EurFeasibilitySection *self,
           EurBundle             *bundle,
           EurGrid               *grid,
           gboolean               fixed)
{
  EurGrid *next = !fixed ? eur_feasibility_next_grid (bundle) : NULL;
  g_autofree char *title = NULL;

  gtk_widget_set_visible (self->next_list, next != NULL);
  if (next == NULL)
    return;

  /* Translators: both are numbers of a grid's version */
  title = g_strdup_printf (_("Written on version %d of the grid; the committee now has version %d"),
                           (int) grid->version, (int) next->version);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->next), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->next), _("What was said can be carried over to it."));
}

/* The verdict, then each condition with its sentence. */
static void
show_meters (EurFeasibilitySection *self,
             EurFeasibility        *feasibility)
{
  gtk_list_box_remove_all (self->meters);

  if (feasibility->verdict->len > 0)
    gtk_list_box_append (self->meters, eur_sentence_row_new_for_finding (g_ptr_array_index (feasibility->verdict, 0)));

  for (guint i = 0; i < feasibility->axes->len; i++)
    {
      GtkWidget *row = eur_axis_meter_row_new ();

      eur_axis_meter_row_show (EUR_AXIS_METER_ROW (row), g_ptr_array_index (feasibility->axes, i), feasibility->highest,
                               i + 1 < feasibility->verdict->len ? g_ptr_array_index (feasibility->verdict, i + 1) : NULL);
      gtk_list_box_append (self->meters, row);
    }
}

static void
show_axes (EurFeasibilitySection *self,
           const EurAxisView     *view)
{
  GtkWidget *group = gtk_widget_get_first_child (GTK_WIDGET (self->axes));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (view->grid->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (view->grid->axes), i);

      if (group == NULL)
        {
          group = eur_axis_group_new ();
          g_object_bind_property (self, "narrow", group, "narrow", G_BINDING_SYNC_CREATE);
          gtk_box_append (self->axes, group);
        }

      eur_axis_group_show (EUR_AXIS_GROUP (group), axis, view);
      group = gtk_widget_get_next_sibling (group);
    }

  while (group != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (group);

      gtk_box_remove (self->axes, group);
      group = next;
    }
}

static const char *
get_subtitle (const EurAxisView *view,
              const char        *refusals)
{
  if (view->locked && eur_stage_is_decided (view->bundle->dossier->stage))
    return _("The decision was taken on this opinion: open the instruction again first, then take the opinion back.");

  if (view->locked)
    return _("It does not change any more, unless it is reopened with a motive.");

  return refusals != NULL ? refusals : "";
}

static void
show_state (EurFeasibilitySection *self,
            const EurAxisView     *view)
{
  g_autofree char *refusals = eur_opinion_refusals_dup (view->grid, view->opinion, view->feasibility);
  g_autofree char *day = view->locked ? eur_french_format_date (view->opinion->given_on, EUR_FRENCH_DATE_LONG) : NULL;
  g_autofree char *title = view->locked       ? g_strdup_printf (_("The opinion was given on %s"), day)
                           : refusals != NULL ? g_strdup (_("The opinion cannot be given yet"))
                                              : g_strdup (_("The opinion is complete, and can be given"));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->state), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->state), get_subtitle (view, refusals));
  gtk_image_set_from_icon_name (self->state_icon, view->locked       ? "changes-prevent-symbolic"
                                                  : refusals != NULL ? "dialog-warning-symbolic"
                                                                     : "object-select-symbolic");
  gtk_widget_set_visible (self->give, !view->locked && refusals == NULL);
  gtk_widget_set_visible (self->reopen, view->locked && !eur_stage_is_decided (view->bundle->dossier->stage));
}

/* What is given is read, what is not is written. */
static void
show_opinion (EurFeasibilitySection *self,
              const EurAxisView     *view)
{
  EurRecommendation recommendation = view->opinion != NULL ? view->opinion->recommendation : EUR_RECOMMENDATION_NONE;
  const char *conclusion = view->opinion != NULL ? view->opinion->conclusion : NULL;

  self->showing = TRUE;
  adw_combo_row_set_selected (self->recommendation, recommendation);
  g_object_set (self->conclusion, "value", conclusion, NULL);
  self->showing = FALSE;

  g_object_set (self->given_recommendation, "value", eur_recommendation_get_title (recommendation), NULL);
  g_object_set (self->given_conclusion, "value", conclusion, NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->recommendation), !view->locked);
  gtk_widget_set_visible (self->conclusion, !view->locked);
  gtk_widget_set_visible (self->given_recommendation, view->locked);
  gtk_widget_set_visible (self->given_conclusion, view->locked);
  show_state (self, view);
}

static EurSectionMark
find_mark (EurBundle      *bundle,
           EurOpinion     *opinion,
           EurFeasibility *feasibility)
{
  if (feasibility->complete && !feasibility->feasible)
    return EUR_SECTION_MARK_NEGATIVE;

  if (opinion != NULL && opinion->given_on != NULL)
    return EUR_SECTION_MARK_DONE;

  return bundle->dossier->stage == EUR_STAGE_INSTRUCTED ? EUR_SECTION_MARK_ATTENTION : EUR_SECTION_MARK_NONE;
}

static void
show_committee (EurFeasibilitySection *self,
                EurBundle             *bundle)
{
  EurCommittee *committee = eur_feasibility_committee (bundle);
  const char *title = committee != NULL && committee->title != NULL ? committee->title : "–";
  g_autofree char *description =
    g_strdup_printf (_("Opinion of “%s”. Every condition must hold by itself: none makes up for another."), title);

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), description);
}

static void
eur_feasibility_section_refresh (EurLiveSection *section,
                                 EurBundle      *bundle)
{
  EurFeasibilitySection *self = EUR_FEASIBILITY_SECTION (section);
  EurGrid *grid = bundle != NULL ? eur_feasibility_grid (bundle) : NULL;
  EurOpinion *opinion = grid != NULL ? eur_feasibility_opinion (bundle) : NULL;
  g_autoptr(EurPlanAnalysis) plan = NULL;
  g_autoptr(EurFeasibility) feasibility = NULL;
  EurAxisView view;

  gtk_widget_set_visible (GTK_WIDGET (self), grid != NULL);
  if (grid == NULL)
    return;

  plan = bundle->plan != NULL ? eur_plan_analysis_new_bundle (bundle, bundle->plan) : NULL;
  feasibility = eur_feasibility_evaluate (grid, opinion, plan, bundle->dossier);
  view = (EurAxisView) { bundle, grid, opinion, plan, feasibility, opinion != NULL && opinion->given_on != NULL };

  show_committee (self, bundle);
  show_next (self, bundle, grid, view.locked && eur_stage_is_decided (bundle->dossier->stage));
  show_meters (self, feasibility);
  show_axes (self, &view);
  show_opinion (self, &view);
  eur_section_set_mark (EUR_SECTION (self), find_mark (bundle, opinion, feasibility));
}

static void
eur_feasibility_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_FEASIBILITY_SECTION);

  G_OBJECT_CLASS (eur_feasibility_section_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (EUR_TYPE_FACT_ROW);
  g_type_ensure (EUR_TYPE_RECOMMENDATION);
  g_type_ensure (EUR_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-feasibility-section.ui");
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, next_list);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, next);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, meters);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, axes);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, recommendation);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, conclusion);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, given_recommendation);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, given_conclusion);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, state);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, state_icon);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, give);
  gtk_widget_class_bind_template_child (widget_class, EurFeasibilitySection, reopen);
  gtk_widget_class_bind_template_callback (widget_class, format_recommendation);
  gtk_widget_class_bind_template_callback (widget_class, recommendation_cb);
  gtk_widget_class_bind_template_callback (widget_class, conclusion_cb);
}

static void
eur_feasibility_section_class_init (EurFeasibilitySectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_feasibility_section_dispose;
  EUR_LIVE_SECTION_CLASS (klass)->refresh = eur_feasibility_section_refresh;
  EUR_LIVE_SECTION_CLASS (klass)->refocus = GTK_DIR_TAB_BACKWARD;

  install_template (widget_class);
  gtk_widget_class_install_action (widget_class, "feasibility.level", "(sx)", level_action);
  gtk_widget_class_install_action (widget_class, "feasibility.clear", "s", clear_action);
  gtk_widget_class_install_action (widget_class, "feasibility.reason", "(ss)", text_action);
  gtk_widget_class_install_action (widget_class, "feasibility.comment", "(ss)", text_action);
  gtk_widget_class_install_action (widget_class, "feasibility.move", "(si)", move_action);
}

static void
eur_feasibility_section_init (EurFeasibilitySection *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->showing = FALSE;
}
