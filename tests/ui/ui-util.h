/* ui-util.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is read in a widget and below it, as far as it is shown. */
static inline gboolean
ui_says (GtkWidget  *widget,
         const char *text)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;

  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (ui_says (child, text))
        return TRUE;
    }

  return FALSE;
}

static inline GtkWidget *
ui_find_action (GtkWidget  *widget,
                const char *name,
                const char *target)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;

  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), name) == 0)
    {
      GVariant *variant = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));

      if (target == NULL || g_strcmp0 (g_variant_get_string (variant, NULL), target) == 0)
        return widget;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = ui_find_action (child, name, target);

  return found;
}

static inline GtkWidget *
ui_find_widget (GtkWidget *widget,
                GType      type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = ui_find_widget (child, type);

  return found;
}

static inline gboolean
ui_scrolls (GtkWidget *widget)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller) &&
          gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_NONE)
        return TRUE;
    }

  return FALSE;
}

/* Checks that no number in a widget changes under the wheel of who scrolls.
 *
 * Returns: how many there are
 */
static inline guint
ui_count_still_numbers (GtkWidget *widget)
{
  guint n = GTK_IS_SPIN_BUTTON (widget);

  g_assert_false (n > 0 && ui_scrolls (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += ui_count_still_numbers (child);

  return n;
}

G_END_DECLS
