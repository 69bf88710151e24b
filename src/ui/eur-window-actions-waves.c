/* eur-window-actions-waves.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-import-dialog.h"
#include "eur-import-file-dialog.h"
#include "eur-new-dossier-dialog.h"
#include "eur-wave-dialog.h"
#include "eur-window-private.h"

static void
new_wave_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  EurWorkspace *workspace = eur_window_get_workspace (EUR_WINDOW (widget));

  if (eur_workspace_is_ready (workspace))
    adw_dialog_present (ADW_DIALOG (eur_wave_dialog_new (workspace, NULL)), widget);
}

/* Where no wave is chosen, that of the moment: the open one comes first. */
static void
edit_wave_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  EurWorkspace *workspace = eur_window_get_workspace (EUR_WINDOW (widget));
  g_autoptr(EurWave) first = g_list_model_get_item (eur_workspace_get_waves (workspace), 0);
  EurWave *chosen = eur_workspace_get_wave (workspace);
  EurWave *wave = chosen != NULL ? chosen : first;

  if (wave != NULL)
    adw_dialog_present (ADW_DIALOG (eur_wave_dialog_new (workspace, wave)), widget);
  else
    gtk_widget_error_bell (widget);
}

typedef struct
{
  GtkWidget *window;
  GFile     *file; /* (nullable): to be chosen */
} Import;

static void
import_free (gpointer data)
{
  Import *import = data;

  g_clear_object (&import->window);
  g_clear_object (&import->file);
  g_free (import);
}

static DexFuture *
import_fiber (gpointer data)
{
  Import *import = data;
  EurWorkspace *workspace;

  if (import->file == NULL)
    import->file = dex_await_object (eur_import_file_dialog_open (import->window), NULL);

  workspace = eur_window_get_workspace (EUR_WINDOW (import->window));

  /* A window that is gone has none. */
  if (import->file != NULL && workspace != NULL)
    eur_import_dialog_present (import->window, workspace, import->file);

  return dex_future_new_true ();
}

static void
start_import (GtkWidget *window,
              GFile     *file)
{
  Import *import = g_new0 (Import, 1);

  import->window = g_object_ref (window);
  g_set_object (&import->file, file);
  dex_future_disown (dex_scheduler_spawn (NULL, 0, import_fiber, import, import_free));
}

static void
import_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  start_import (widget, NULL);
}

static void
import_file_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  g_autoptr(GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  start_import (widget, file);
}

static void
new_dossier_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  EurWorkspace *workspace = eur_window_get_workspace (EUR_WINDOW (widget));

  if (eur_workspace_is_ready (workspace))
    adw_dialog_present (ADW_DIALOG (eur_new_dossier_dialog_new (workspace)), widget);
}

/**
 * _eur_window_install_wave_actions:
 *
 * What one does with waves, and how dossiers come in: win.new-wave,
 * win.edit-wave, win.import, win.import-file (a URI) and win.new-dossier.
 */
void
_eur_window_install_wave_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.new-wave", NULL, new_wave_action);
  gtk_widget_class_install_action (widget_class, "win.edit-wave", NULL, edit_wave_action);
  gtk_widget_class_install_action (widget_class, "win.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "win.import-file", "s", import_file_action);
  gtk_widget_class_install_action (widget_class, "win.new-dossier", NULL, new_dossier_action);
}
