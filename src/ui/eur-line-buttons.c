/* eur-line-buttons.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-line-buttons.h"

/**
 * EurLineButtons:
 *
 * What moves and removes the line that they are in: the actions line.up, line.down
 * and line.remove of a widget around them, also reached by Alt+Up, Alt+Down and
 * Alt+Delete.
 */
struct _EurLineButtons
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (EurLineButtons, eur_line_buttons, GTK_TYPE_BOX)

static void
move (GtkWidget *row,
      int        by)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (row));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) + by;
  g_autoptr(GtkWidget) kept = g_object_ref (row);

  gtk_list_box_remove (list, kept);
  gtk_list_box_insert (list, kept, position);
  eur_line_buttons_update_moves (list);
  gtk_widget_grab_focus (kept);
}

static void
up_action (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  move (widget, -1);
}

static void
down_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  move (widget, 1);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (widget));
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (widget));
  GtkListBoxRow *next;

  gtk_list_box_remove (list, widget);
  eur_line_buttons_update_moves (list);

  /* The keyboard goes on from the line that took its place. */
  next = gtk_list_box_get_row_at_index (list, index);
  if (next == NULL && index > 0)
    next = gtk_list_box_get_row_at_index (list, index - 1);

  if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  else
    gtk_widget_child_focus (gtk_widget_get_parent (GTK_WIDGET (list)), GTK_DIR_TAB_FORWARD);
}

static void
eur_line_buttons_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_LINE_BUTTONS);

  G_OBJECT_CLASS (eur_line_buttons_parent_class)->dispose (object);
}

static void
eur_line_buttons_class_init (EurLineButtonsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = eur_line_buttons_dispose;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/euralens/Label/ui/eur-line-buttons.ui");
}

static void
eur_line_buttons_init (EurLineButtons *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_line_buttons_install_keys:
 * @widget_class: one that has the three actions
 */
void
eur_line_buttons_install_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "line.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "line.down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_ALT_MASK, "line.remove", NULL);
}

/**
 * eur_line_buttons_install_moves:
 * @widget_class: of rows that are by themselves in a #GtkListBox, in their order
 *
 * Gives such rows the three actions: they move and remove themselves.
 */
void
eur_line_buttons_install_moves (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "line.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "line.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  eur_line_buttons_install_keys (widget_class);
}

/**
 * eur_line_buttons_update_moves:
 * @list: of such rows, after one was added
 *
 * The first cannot go up, the last not down.
 */
void
eur_line_buttons_update_moves (GtkListBox *list)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    {
      gboolean is_last = gtk_list_box_get_row_at_index (list, i + 1) == NULL;

      gtk_widget_action_set_enabled (GTK_WIDGET (row), "line.up", i > 0);
      gtk_widget_action_set_enabled (GTK_WIDGET (row), "line.down", !is_last);
    }
}
