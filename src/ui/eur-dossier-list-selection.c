/* eur-dossier-list-selection.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-bulk.h"
#include "eur-dossier-list-private.h"

/* Several dossiers at once.  One selection serves for both: while one only
 * looks, it is where the pointer or the keyboard is; in selection mode, it is
 * what the buttons below act on.
 */

static GtkSelectionModel *
get_selection (EurDossierList *self)
{
  return GTK_SELECTION_MODEL (self->selection);
}

static guint
count_selected (EurDossierList *self)
{
  g_autoptr(GtkBitset) selected = gtk_selection_model_get_selection (get_selection (self));

  return gtk_bitset_get_size (selected);
}

static void
update_count (EurDossierList *self)
{
  guint n_selected = count_selected (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "list.change-stage", self->selecting && n_selected > 0 && !eur_store_is_read_only (eur_workspace_get_store (self->workspace)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "list.export-summaries", self->selecting && n_selected > 0);

  if (self->n_selected == n_selected)
    return;

  self->n_selected = n_selected;
  g_object_notify (G_OBJECT (self), "n-selected");
}

/* Who takes a second dossier with Ctrl or Shift means to select. */
static void
selection_changed_cb (EurDossierList *self)
{
  update_count (self);

  if (!self->selecting && self->n_selected > 1)
    _eur_dossier_list_set_selecting (self, TRUE);
}

void
_eur_dossier_list_set_selecting (EurDossierList *self,
                                 gboolean        selecting)
{
  if (self->selecting == selecting)
    return;

  self->selecting = selecting;
  if (self->n_selected < 2 || !selecting)
    gtk_selection_model_unselect_all (get_selection (self));

  if (selecting)
    gtk_widget_remove_css_class (GTK_WIDGET (self->views), "browsing");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->views), "browsing");

  gtk_list_view_set_factory (self->list_view, selecting ? self->select_factory : self->browse_factory);
  gtk_search_entry_set_key_capture_widget (self->search_entry, selecting ? NULL : GTK_WIDGET (self));
  update_count (self);
  g_object_notify (G_OBJECT (self), "selecting");
}

/* The line of a list or of a table that is at a place.  What is in a line hides its action. */
static GtkWidget *
pick_row (GtkWidget *views,
          double     x,
          double     y)
{
  GtkWidget *hit = gtk_widget_pick (views, x, y, GTK_PICK_DEFAULT);

  while (hit != NULL && hit != views && !g_str_equal (gtk_widget_get_css_name (hit), "row"))
    hit = gtk_widget_get_parent (hit);

  return hit != views ? hit : NULL;
}

/* A press anywhere on a line takes it or leaves it, where GTK would leave all others. */
static void
pressed_cb (EurDossierList  *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *row;

  if (!self->selecting || (state & (GDK_SHIFT_MASK | GDK_CONTROL_MASK)) != 0)
    return;

  row = pick_row (GTK_WIDGET (self->views), x, y);
  if (row != NULL && gtk_widget_activate_action (row, "listitem.select", "(bb)", TRUE, FALSE))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

void
_eur_dossier_list_start_selection (EurDossierList *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->views), GTK_EVENT_CONTROLLER (click));

  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  update_count (self);
}

static GArray *
list_selected (EurDossierList *self)
{
  g_autoptr(GtkBitset) selected = gtk_selection_model_get_selection (get_selection (self));
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkBitsetIter iter;
  guint position;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, selected, &position);
       more;
       more = gtk_bitset_iter_next (&iter, &position))
    {
      gint64 key = eur_dossier_model_get_key (self->dossiers, position);

      g_array_append_val (keys, key);
    }

  return keys;
}

static void
select_keys (EurDossierList *self,
             GArray         *keys)
{
  g_autoptr(GHashTable) wanted = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr(GtkBitset) selected = gtk_bitset_new_empty ();
  g_autoptr(GtkBitset) all = NULL;
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->dossiers));

  for (guint i = 0; i < keys->len; i++)
    g_hash_table_add (wanted, &g_array_index (keys, gint64, i));

  for (guint i = 0; i < n_items; i++)
    {
      gint64 key = eur_dossier_model_get_key (self->dossiers, i);

      if (g_hash_table_contains (wanted, &key))
        gtk_bitset_add (selected, i);
    }

  all = gtk_bitset_new_range (0, n_items);
  gtk_selection_model_set_selection (get_selection (self), selected, all);
}

/* Shows @result.  What was selected and is still there stays selected, wherever it went. */
void
_eur_dossier_list_set_result (EurDossierList   *self,
                              EurDossierResult *result)
{
  g_autoptr(GArray) keys = list_selected (self);

  if (self->selecting && keys->len > 0)
    {
      eur_dossier_model_set_result (self->dossiers, result);
      select_keys (self, keys);
    }
  else
    {
      eur_dossier_model_grow (self->dossiers, result);
    }

  update_count (self);
}

static void
select_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  _eur_dossier_list_set_selecting (EUR_DOSSIER_LIST (widget), TRUE);
}

static void
select_all_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  EurDossierList *self = EUR_DOSSIER_LIST (widget);

  _eur_dossier_list_set_selecting (self, TRUE);
  eur_dossier_model_finish (self->dossiers);
  gtk_selection_model_select_all (get_selection (self));
}

static void
cancel_selection_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  _eur_dossier_list_set_selecting (EUR_DOSSIER_LIST (widget), FALSE);
}

static void
change_stage_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  EurDossierList *self = EUR_DOSSIER_LIST (widget);
  g_autoptr(GArray) keys = list_selected (self);

  dex_future_disown (eur_bulk_change_stage (widget, eur_workspace_get_store (self->workspace), keys));
}

static void
export_summaries_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  EurDossierList *self = EUR_DOSSIER_LIST (widget);
  g_autoptr(GArray) keys = list_selected (self);

  dex_future_disown (eur_bulk_export_summaries (widget, eur_workspace_get_store (self->workspace), keys));
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  EurDossierList *self = EUR_DOSSIER_LIST (widget);

  if (!self->selecting)
    return GDK_EVENT_PROPAGATE;

  _eur_dossier_list_set_selecting (self, FALSE);

  return GDK_EVENT_STOP;
}

void
_eur_dossier_list_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "list.select", NULL, select_action);
  gtk_widget_class_install_action (widget_class, "list.select-all", NULL, select_all_action);
  gtk_widget_class_install_action (widget_class, "list.cancel-selection", NULL, cancel_selection_action);
  gtk_widget_class_install_action (widget_class, "list.change-stage", NULL, change_stage_action);
  gtk_widget_class_install_action (widget_class, "list.export-summaries", NULL, export_summaries_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}
