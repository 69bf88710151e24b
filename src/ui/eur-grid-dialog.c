/* eur-grid-dialog.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "eur-base.h"
#include "eur-grid-criterion-page.h"
#include "eur-grid-dialog.h"
#include "eur-grid-page.h"
#include "eur-instruction.h"

/**
 * EurGridDialog:
 *
 * A grid as one writes it. Nothing is written before it is saved, then
 * #EurGridDialog::saved hands over the grid as the store keeps it.
 */
struct _EurGridDialog
{
  AdwDialog           parent_instance;

  AdwToastOverlay    *toasts;
  AdwNavigationView  *navigation;
  EurGridPage        *page; /* not owned: the first of the navigation */

  EurWorkspace       *workspace;
  EurGridDraft       *draft;
  EurGrid            *before; /* (nullable): the last removal, until something else changes */
  AdwToast           *toast;  /* (nullable): that offers it back */
  char              **families;
};

G_DEFINE_FINAL_TYPE (EurGridDialog, eur_grid_dialog, ADW_TYPE_DIALOG)

enum
{
  SIGNAL_SAVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
reset_cb (EurGridDialog *self)
{
  self->page = eur_grid_page_new (self->draft);
  adw_navigation_view_replace (self->navigation, (AdwNavigationPage **) &self->page, 1);

  /* The keyboard goes on in the new page. */
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gtk_widget_child_focus (GTK_WIDGET (self->page), GTK_DIR_TAB_FORWARD);
}

static void
changed_cb (EurGridDialog *self)
{
  adw_dialog_set_can_close (ADW_DIALOG (self), !eur_grid_draft_is_changed (self->draft));
  if (self->toast == NULL || eur_grid_draft_can_undo (self->draft))
    return;

  adw_toast_dismiss (self->toast);
  g_clear_object (&self->toast);
}

static DexFuture *
save_fiber (gpointer data)
{
  EurGridDialog *self = data;
  EurStore *store = eur_workspace_get_store (self->workspace);
  g_autoptr(EurGrid) saved = NULL;
  g_autoptr(GError) error = NULL;

  saved = dex_await_object (eur_instruction_save_grid (store, eur_grid_draft_get_grid (self->draft), eur_author_get_name ()), &error);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "grid.save", TRUE);

  if (saved != NULL)
    {
      g_signal_emit (self, signals[SIGNAL_SAVED], 0, saved);
      adw_dialog_force_close (ADW_DIALOG (self));
      return dex_future_new_true ();
    }

  gtk_widget_error_bell (GTK_WIDGET (self));
  if (self->page != NULL)
    {
      adw_navigation_view_pop_to_page (self->navigation, ADW_NAVIGATION_PAGE (self->page));
      eur_grid_page_set_problem (self->page, error->message);
    }

  return dex_future_new_for_error (g_steal_pointer (&error));
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gtk_widget_action_set_enabled (widget, "grid.save", FALSE);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, save_fiber, g_object_ref (widget), g_object_unref));
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
discard_cb (EurGridDialog *self)
{
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
save_cb (EurGridDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "grid.save", NULL);
}

/* What was written is not thrown away by a key. */
static void
close_attempt_cb (EurGridDialog *self)
{
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Save the Changes?"),
                                                                  _("What was changed in the grid is not saved yet.")));

  adw_alert_dialog_add_responses (alert, "cancel", _("_Cancel"), "discard", _("_Discard"), "save", _("_Save"), NULL);
  adw_alert_dialog_set_response_appearance (alert, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (alert, "save", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (alert, "save");
  adw_alert_dialog_set_close_response (alert, "cancel");
  g_signal_connect_object (alert, "response::discard", G_CALLBACK (discard_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (alert, "response::save", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (alert), GTK_WIDGET (self));
}

static void
open_criterion (EurGridDialog    *self,
                EurGridCriterion *criterion)
{
  AdwNavigationPage *page = eur_grid_criterion_page_new (self->draft, criterion, (const char *const *) self->families);

  adw_navigation_view_push (self->navigation, page);
  gtk_widget_grab_focus (GTK_WIDGET (page));
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurGridDialog *self = EUR_GRID_DIALOG (widget);
  EurGrid *grid = eur_grid_draft_get_grid (self->draft);
  EurGridCriterion *criterion = eur_grid_get_criterion (grid, g_variant_get_string (parameter, NULL));

  if (criterion != NULL)
    open_criterion (self, criterion);
}

static void
add_axis_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  EurGridDialog *self = EUR_GRID_DIALOG (widget);

  eur_grid_page_focus_axis (self->page, eur_grid_draft_add_axis (self->draft));
}

static void
add_criterion_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  EurGridDialog *self = EUR_GRID_DIALOG (widget);

  open_criterion (self, eur_grid_draft_add_criterion (self->draft, g_variant_get_string (parameter, NULL)));
}

static EurGridAxis *
find_axis (EurGrid    *grid,
           const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid->axes)); i++)
    {
      g_autoptr(EurGridAxis) axis = g_list_model_get_item (G_LIST_MODEL (grid->axes), i);

      if (g_strcmp0 (axis->id, id) == 0)
        return axis;
    }

  return NULL;
}

static void
offer_undo (EurGridDialog *self,
            const char    *message)
{
  AdwToast *toast = adw_toast_new (message);

  g_set_object (&self->toast, toast);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "grid.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  EurGridDialog *self = EUR_GRID_DIALOG (widget);
  EurGrid *grid = eur_grid_draft_get_grid (self->draft);
  const char *id = g_variant_get_string (parameter, NULL);
  EurGridCriterion *criterion = eur_grid_get_criterion (grid, id);
  EurGridAxis *axis = find_axis (grid, id);
  g_autofree char *message = NULL;

  if (criterion != NULL)
    {
      /* Translators: the title of a criterion */
      message = g_strdup_printf (_("Criterion “%s” Removed"), criterion->title != NULL ? criterion->title : "–");
      eur_grid_draft_remove_criterion (self->draft, criterion);
    }
  else if (axis != NULL)
    {
      /* Translators: the title of an axis */
      message = g_strdup_printf (_("Axis “%s” Removed"), axis->title != NULL ? axis->title : "–");
      eur_grid_draft_remove_axis (self->draft, axis);
    }

  if (message != NULL)
    offer_undo (self, message);
}

static void
undo_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  EurGridDialog *self = EUR_GRID_DIALOG (widget);
  EurGridAxis *axis = eur_grid_draft_undo (self->draft);

  if (axis != NULL)
    eur_grid_page_focus_axis (self->page, axis);
}

static void
new_version_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  EurGridDialog *self = EUR_GRID_DIALOG (widget);
  g_autoptr(EurGrid) next = eur_grid_copy_version (eur_grid_draft_get_grid (self->draft));

  eur_grid_draft_set_grid (self->draft, next);
}

static void
eur_grid_dialog_dispose (GObject *object)
{
  EurGridDialog *self = EUR_GRID_DIALOG (object);

  self->page = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), EUR_TYPE_GRID_DIALOG);
  g_clear_object (&self->workspace);
  g_clear_object (&self->draft);
  g_clear_object (&self->toast);
  g_clear_pointer (&self->families, g_strfreev);

  G_OBJECT_CLASS (eur_grid_dialog_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "grid.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "grid.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "grid.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "grid.add-axis", NULL, add_axis_action);
  gtk_widget_class_install_action (widget_class, "grid.add-criterion", "s", add_criterion_action);
  gtk_widget_class_install_action (widget_class, "grid.remove", "s", remove_action);
  gtk_widget_class_install_action (widget_class, "grid.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "grid.new-version", NULL, new_version_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "grid.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "grid.undo", NULL);
}

static void
eur_grid_dialog_class_init (EurGridDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = eur_grid_dialog_dispose;

  signals[SIGNAL_SAVED] =
    g_signal_new ("saved", EUR_TYPE_GRID_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, EUR_TYPE_GRID);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/euralens/Label/ui/eur-grid-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, EurGridDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, EurGridDialog, navigation);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);
  install_actions (widget_class);
}

static void
eur_grid_dialog_init (EurGridDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * eur_grid_dialog_new:
 * @workspace: an open workspace
 * @grid: the grid to edit; one that has no revision yet is new
 * @families: (nullable): those that a criterion may be kept to
 *
 * Returns: (transfer full): a dialog, to be presented
 */
EurGridDialog *
eur_grid_dialog_new (EurWorkspace      *workspace,
                     EurGrid           *grid,
                     const char *const *families)
{
  EurGridDialog *self;

  g_return_val_if_fail (EUR_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (EUR_IS_GRID (grid), NULL);

  self = g_object_new (EUR_TYPE_GRID_DIALOG, NULL);
  self->workspace = g_object_ref (workspace);
  self->draft = eur_grid_draft_new (grid);
  self->families = g_strdupv ((char **) families);
  reset_cb (self);
  g_signal_connect_object (self->draft, "reset", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}
