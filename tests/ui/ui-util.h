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

G_END_DECLS
