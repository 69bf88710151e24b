/* eur-line-buttons.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define EUR_TYPE_LINE_BUTTONS (eur_line_buttons_get_type ())

G_DECLARE_FINAL_TYPE (EurLineButtons, eur_line_buttons, EUR, LINE_BUTTONS, GtkBox)

void eur_line_buttons_install_moves (GtkWidgetClass *widget_class);
void eur_line_buttons_install_keys  (GtkWidgetClass *widget_class);
void eur_line_buttons_update_moves  (GtkListBox     *list);

G_END_DECLS
