/* eur-read-only.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "eur-read-only.h"

/* What a widget is marked with. */
#define APPLIED "eur-read-only-applied"
#define OPENS   "eur-read-only-opens"

/* What a person sets rather than writes: it is greyed, for it cannot be copied anyway. */
static gboolean
is_setting (GtkWidget *widget)
{
  return ADW_IS_COMBO_ROW (widget) || ADW_IS_SWITCH_ROW (widget) || GTK_IS_DROP_DOWN (widget) ||
         GTK_IS_SWITCH (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_TOGGLE_BUTTON (widget) ||
         GTK_IS_MENU_BUTTON (widget) || GTK_IS_SPIN_BUTTON (widget);
}

/* The page and the window know which of their actions only read. */
static gboolean
is_guarded (GtkWidget *widget)
{
  const char *name = GTK_IS_ACTIONABLE (widget) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL;

  return name != NULL && (g_str_has_prefix (name, "dossier.") || g_str_has_prefix (name, "win."));
}

static void
make_read_only (GtkWidget *widget)
{
  if (g_object_get_data (G_OBJECT (widget), OPENS) != NULL)
    return;

  if (is_setting (widget) || (GTK_IS_BUTTON (widget) && !is_guarded (widget)))
    {
      gtk_widget_set_sensitive (widget, FALSE);
      return;
    }

  if (GTK_IS_EDITABLE (widget))
    gtk_editable_set_editable (GTK_EDITABLE (widget), FALSE);

  if (GTK_IS_TEXT_VIEW (widget))
    gtk_text_view_set_editable (GTK_TEXT_VIEW (widget), FALSE);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    make_read_only (child);
}

/**
 * eur_read_only_apply:
 * @widget: a part of a page
 *
 * Makes a form something to read: what is written can still be selected and
 * copied, and what is opened from there still opens.
 */
void
eur_read_only_apply (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), APPLIED, widget);
  make_read_only (widget);
}

/**
 * eur_read_only_is_applied:
 * @widget: something that is about to make more of itself
 *
 * Returns: whether it is in a part of a page that was made something to read
 */
gboolean
eur_read_only_is_applied (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      if (g_object_get_data (G_OBJECT (widget), APPLIED) != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * eur_read_only_let_open:
 * @widget: what shows more, or something else, and writes nothing
 *
 * Keeps it, and all that is in it, as it is where the rest is only read.
 */
void
eur_read_only_let_open (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), OPENS, widget);
}
