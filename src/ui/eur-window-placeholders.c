/* eur-window-placeholders.c
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "eur-window-private.h"

/* Until the parts that do the work are here, their actions are known and do nothing. */

static void
nothing_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  g_debug ("%s is not here yet", action_name);
}

__attribute__ ((weak)) void
_eur_window_install_wave_actions (GtkWidgetClass *widget_class)
{
  static const char *const names[] = { "win.new-wave", "win.edit-wave", "win.import", "win.new-dossier" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_class_install_action (widget_class, names[i], NULL, nothing_action);
}

__attribute__ ((weak)) void
_eur_window_install_dossier_actions (GtkWidgetClass *widget_class)
{
  static const char *const names[] = { "win.undo", "win.print-summary", "win.export-summary", "win.add-piece" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_class_install_action (widget_class, names[i], NULL, nothing_action);
}
