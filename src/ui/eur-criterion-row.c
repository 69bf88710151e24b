/* eur-criterion-row.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-criterion-row.h"
#include "eur-scoring.h"
#include "eur-text-cell.h"

/**
 * EurCriterionRow:
 *
 * A criterion of a committee's grid: its levels, what the chosen one means, what the
 * figures suggest, and why another was chosen. Digits set the level, arrows up and
 * down go to another criterion. What a person does is asked of the section around
 * it: “feasibility.level”, “.clear”, “.reason”, “.comment”, “.move”.
 */
struct _EurCriterionRow
{
  AdwPreferencesRow  parent_instance;

  AdwToggleGroup    *levels;
  GtkLabel          *answer;
  GtkLabel          *guidance;
  GtkLabel          *anchor;
  GtkLabel          *suggestion;
  GtkWidget         *reason_box;
  GtkWidget         *reason;
  GtkLabel          *problem;
  GtkWidget         *comment_box;
  GtkWidget         *comment;

  EurGridCriterion  *criterion;
  gint64             lowest;
  gint64             highest;
  gboolean           narrow;
  gboolean           showing; /* the widgets are being set, nobody answers */
};

G_DEFINE_FINAL_TYPE (EurCriterionRow, eur_criterion_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_NARROW = 1,
} EurCriterionRowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static int
get_orientation (EurCriterionRow *self,
                 gboolean         narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
ask_level (EurCriterionRow *self,
           gint64           level)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "feasibility.level", "(sx)", self->criterion->id, level);
}

static void
active_cb (EurCriterionRow *self)
{
  guint active = adw_toggle_group_get_active (self->levels);

  if (!self->showing && self->criterion != NULL && active != GTK_INVALID_LIST_POSITION)
    ask_level (self, self->lowest + active);
}

static int
find_digit (guint keyval)
{
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    return keyval - GDK_KEY_0;

  return keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9 ? (int) (keyval - GDK_KEY_KP_0) : -1;
}

/* A French keyboard has its digits on the upper half of the keys: either half will do. */
static int
find_level (GtkEventControllerKey *controller,
            guint                  keyval,
            guint                  keycode)
{
  GdkDisplay *display = gtk_widget_get_display (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller)));
  g_autofree guint *keyvals = NULL;
  int n_keyvals = 0;

  if (find_digit (keyval) >= 0)
    return find_digit (keyval);

  gdk_display_map_keycode (display, keycode, NULL, &keyvals, &n_keyvals);

  for (int i = 0; i < n_keyvals; i++)
    {
      if (find_digit (keyvals[i]) >= 0)
        return find_digit (keyvals[i]);
    }

  return -1;
}

static gboolean
key_pressed_cb (EurCriterionRow       *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  int level;

  if (self->criterion == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_Up || keyval == GDK_KEY_Down)
    return gtk_widget_activate_action (GTK_WIDGET (self), "feasibility.move", "(si)", self->criterion->id,
                                       keyval == GDK_KEY_Up ? -1 : 1);

  if (keyval == GDK_KEY_BackSpace || keyval == GDK_KEY_Delete)
    return gtk_widget_activate_action (GTK_WIDGET (self), "feasibility.clear", "s", self->criterion->id);

  level = find_level (controller, keyval, keycode);
  if (level < 0 || level < self->lowest || level > self->highest)
    return GDK_EVENT_PROPAGATE;

  ask_level (self, level);

  return GDK_EVENT_STOP;
}

static void
ask_text (EurCriterionRow *self,
          const char      *action_name,
          GtkWidget       *cell)
{
  g_autofree char *text = NULL;

  if (self->showing || self->criterion == NULL)
    return;

  g_object_get (cell, "value", &text, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), action_name, "(ss)", self->criterion->id, text != NULL ? text : "");
}

static void
reason_cb (EurCriterionRow *self)
{
  ask_text (self, "feasibility.reason", self->reason);
}

static void
comment_cb (EurCriterionRow *self)
{
  ask_text (self, "feasibility.comment", self->comment);
}

/* Showing */

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), !eur_text_is_empty (text));
}

/* One toggle a level of the grid; its meaning can be read before it is chosen. */
static void
make_levels (EurCriterionRow  *self,
             EurGrid          *grid,
             EurGridCriterion *criterion)
{
  if (self->criterion == criterion && self->lowest == grid->lowest && self->highest == grid->highest)
    return;

  g_set_object (&self->criterion, criterion);
  self->lowest = grid->lowest;
  self->highest = MIN (grid->highest, grid->lowest + 100);
  adw_toggle_group_remove_all (self->levels);

  for (gint64 level = self->lowest; level <= self->highest; level++)
    {
      AdwToggle *toggle = adw_toggle_new ();
      const char *anchor = eur_grid_criterion_get_anchor (criterion, level - self->lowest);
      g_autofree char *label = eur_french_format_integer (level);

      adw_toggle_set_label (toggle, label);
      if (anchor != NULL)
        adw_toggle_set_tooltip (toggle, anchor);
      adw_toggle_group_add (self->levels, toggle);
    }
}

static gboolean
is_answered (EurCriterionRow *self,
             EurOpinionLine  *line)
{
  return line != NULL && line->answered && line->level >= self->lowest && line->level <= self->highest;
}

static void
show_level (EurCriterionRow *self,
            EurOpinionLine  *line,
            gboolean         locked)
{
  gboolean answered = is_answered (self, line);
  g_autofree char *level = answered ? eur_french_format_integer (line->level) : g_strdup ("–");

  adw_toggle_group_set_active (self->levels, answered ? line->level - self->lowest : GTK_INVALID_LIST_POSITION);
  gtk_widget_set_visible (GTK_WIDGET (self->levels), !locked);
  gtk_label_set_label (self->answer, level);
  gtk_widget_set_visible (GTK_WIDGET (self->answer), locked);
  set_text (self->anchor, answered ? eur_grid_criterion_get_anchor (self->criterion, line->level - self->lowest) : NULL);
}

static void
show_suggestion (EurCriterionRow *self,
                 EurGrid         *grid,
                 EurOpinionLine  *line,
                 EurPlanAnalysis *plan)
{
  gint64 level;
  gboolean known = eur_feasibility_suggest (grid, self->criterion, plan, &level);
  gboolean differs = known && is_answered (self, line) && line->level != level;
  g_autofree char *text = NULL;

  if (known)
    {
      g_autofree char *number = eur_french_format_integer (level);
      g_autofree char *percent = eur_feasibility_dup_fact (self->criterion->fact, plan);

      text = g_strdup_printf (_("The figures suggest level %s: %s, %s."), number,
                              eur_grid_fact_get_title (self->criterion->fact), percent);
    }

  set_text (self->suggestion, text);
  gtk_widget_set_visible (self->reason_box, differs || (line != NULL && !eur_text_is_empty (line->reason)));
}

static void
show_texts (EurCriterionRow *self,
            EurOpinionLine  *line,
            gboolean         locked)
{
  g_object_set (self->reason, "value", line != NULL ? line->reason : NULL, NULL);
  g_object_set (self->comment, "value", line != NULL ? line->comment : NULL, NULL);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->reason), !locked);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->comment), !locked);

  /* Once there is a level to comment. */
  gtk_widget_set_visible (self->comment_box, line != NULL && (line->answered || line->comment != NULL) &&
                                               (!locked || line->comment != NULL));
}

static void
eur_criterion_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((EurCriterionRowProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, EUR_CRITERION_ROW (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
eur_criterion_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  EurCriterionRow *self = EUR_CRITERION_ROW (object);

  switch ((EurCriterionRowProperty) prop_id)
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
eur_criterion_row_dispose (GObject *object)
{
  EurCriterionRow *self = EUR_CRITERION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), EUR_TYPE_CRITERION_ROW);
  g_clear_object (&self->criterion);

  G_OBJECT_CLASS (eur_criterion_row_parent_class)->dispose (object);
}

/* The focus of a criterion is that of its levels. */
static gboolean
eur_criterion_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (EUR_CRITERION_ROW (widget)->levels), GTK_DIR_TAB_FORWARD);
}

static void
eur_criterion_row_class_init (EurCriterionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = eur_criterion_row_get_property;
  object_class->set_property = eur_criterion_row_set_property;
  object_class->dispose = eur_criterion_row_dispose;
  widget_class->grab_focus = eur_criterion_row_grab_focus;

  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (EUR_TYPE_TEXT_CELL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-criterion-row.ui");
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, levels);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, answer);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, guidance);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, anchor);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, suggestion);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, reason_box);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, reason);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, problem);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, comment_box);
  gtk_widget_class_bind_template_child (widget_class, EurCriterionRow, comment);
  gtk_widget_class_bind_template_callback (widget_class, get_orientation);
  gtk_widget_class_bind_template_callback (widget_class, active_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_cb);
  gtk_widget_class_bind_template_callback (widget_class, comment_cb);
}

static void
eur_criterion_row_init (EurCriterionRow *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->showing = FALSE;
}

GtkWidget *
eur_criterion_row_new (void)
{
  return g_object_new (EUR_TYPE_CRITERION_ROW, NULL);
}

/**
 * eur_criterion_row_show:
 * @line: (nullable): what the committee says
 * @plan: (nullable): what arithmetic says of the financing
 * @problem: (nullable): what is the matter with the level
 * @locked: the opinion is given: nothing changes any more
 */
void
eur_criterion_row_show (EurCriterionRow  *self,
                        EurGrid          *grid,
                        EurGridCriterion *criterion,
                        EurOpinionLine   *line,
                        EurPlanAnalysis  *plan,
                        EurFinding       *problem,
                        gboolean          locked)
{
  const char *title = criterion->title != NULL ? criterion->title : "–";
  g_autofree char *heading = criterion->informative ? g_strdup_printf (_("%s (for information)"), title) : g_strdup (title);
  g_autofree char *text = problem != NULL ? eur_finding_dup_text (problem) : NULL;

  g_return_if_fail (EUR_IS_CRITERION_ROW (self));

  self->showing = TRUE;
  make_levels (self, grid, criterion);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->levels), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  set_text (self->guidance, criterion->guidance);
  show_level (self, line, locked);
  show_suggestion (self, grid, line, plan);
  show_texts (self, line, locked);
  set_text (self->problem, text);
  self->showing = FALSE;
}
