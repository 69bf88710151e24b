/* eur-dossier-list-private.h
 *
 * Copyright 2026 The Euralens Label authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "eur-dossier-columns.h"
#include "eur-dossier-list.h"
#include "eur-dossier-model.h"
#include "eur-filter-bar.h"
#include "eur-list-status.h"

G_BEGIN_DECLS

struct _EurDossierList
{
  AdwNavigationPage   parent_instance;

  GtkStack           *stack;
  GtkStack           *views;
  GtkSearchEntry     *search_entry;
  EurFilterBar       *filter_bar;
  GtkListView        *list_view;
  GtkListItemFactory *browse_factory;
  GtkListItemFactory *select_factory;
  EurDossierColumns  *columns;
  EurListStatus      *status; /* (nullable): it was not needed yet */
  GtkMenuButton      *add_button;
  GMenuModel         *add_menu;

  EurWorkspace       *workspace;
  EurDossierFilter   *filter;
  EurDossierModel    *dossiers;
  GtkMultiSelection  *selection;
  char               *wave;        /* (nullable): id of the one shown */
  DexPromise         *first;       /* (nullable): until something is shown */
  guint               last_search; /* searches are numbered: only the last one counts */
  guint               n_found;
  guint               n_selected;
  guint               shown_search;
  gboolean            open_first; /* as soon as what was typed is found */
  gboolean            selecting;
};

/* The selection: eur-dossier-list-selection.c */

void _eur_dossier_list_set_selecting   (EurDossierList   *self,
                                        gboolean          selecting);
void _eur_dossier_list_set_result      (EurDossierList   *self,
                                        EurDossierResult *result);
void _eur_dossier_list_start_selection (EurDossierList   *self);
void _eur_dossier_list_install_actions (GtkWidgetClass   *widget_class);

G_END_DECLS
