/* eur-window-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-dossier-list.h"
#include "eur-dossier-page.h"
#include "eur-window.h"

G_BEGIN_DECLS

struct _EurWindow
{
  AdwApplicationWindow    parent_instance;

  GtkStack               *stack;
  AdwNavigationSplitView *split_view;
  AdwStatusPage          *failed;

  EurWorkspace           *workspace;
  EurDossierList         *list;
  EurDossierPage         *page;
  GSettings              *settings; /* (nullable) */
};

/* What each part of the window can do: called from its class_init. */
void _eur_window_install_dossier_actions (GtkWidgetClass *widget_class);

G_END_DECLS
