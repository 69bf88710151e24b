/* eur-window-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-dossier-list.h"
#include "eur-dossier-page.h"
#include "eur-welcome.h"
#include "eur-window.h"

G_BEGIN_DECLS

struct _EurWindow
{
  AdwApplicationWindow    parent_instance;

  AdwToastOverlay        *toasts;
  GtkStack               *stack;
  AdwNavigationSplitView *split_view;
  AdwNavigationView      *pages;

  EurWorkspace           *workspace;
  EurWelcome             *welcome;  /* (nullable): until the store is found empty */
  EurDossierList         *list;     /* (nullable): until the window is on screen */
  EurDossierPage         *page;     /* (nullable): none was opened yet */
  GSettings              *settings; /* (nullable) */
};

void            _eur_window_ensure_work             (EurWindow      *self);
void            _eur_window_disable_writing         (EurWindow      *self);
EurDossierPage *_eur_window_ensure_page             (EurWindow      *self);

/* Each part of the window's work installs its own actions. */
void            _eur_window_install_shell_actions   (GtkWidgetClass *widget_class);
void            _eur_window_install_wave_actions    (GtkWidgetClass *widget_class);
void            _eur_window_install_dossier_actions (GtkWidgetClass *widget_class);

G_END_DECLS
